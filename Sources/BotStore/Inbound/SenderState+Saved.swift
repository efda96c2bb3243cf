import Conversation
import Foundation

extension SenderState {
    /// The text of the column: a line, and an open question as JSON behind it.
    func saved() throws -> String {
        guard let question = savedQuestion else { return line }
        return try line + "\n" + String(decoding: JSONEncoder().encode(question), as: UTF8.self)
    }

    /// Reads the column; what an older version saved was one JSON object. Nil for a form that cannot be read any more.
    init?(saved text: String) {
        guard !text.hasPrefix("{") else {
            guard let state = try? JSONDecoder().decode(SenderState.self, from: Data(text.utf8)) else { return nil }
            self = state
            return
        }
        let parts = text.split(separator: "\n", maxSplits: 1)
        guard let line = parts.first else { return nil }
        let question = parts.dropFirst().first.flatMap { json in
            try? JSONDecoder().decode(SavedQuestion.self, from: Data(json.utf8))
        }
        guard parts.count == 1 || question != nil else { return nil }
        self.init(line: line, question: question)
    }
}
