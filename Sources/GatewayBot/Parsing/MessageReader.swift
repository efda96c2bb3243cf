import CommandParser
import Foundation
import Vocabulary

/// Turns a line of `gatewaybot parse` into the frame that it is read as.
struct MessageReader: ~Copyable {
    private let parser = Parser()
    private let isJSON: Bool
    private let explainingOn: CalendarDay?
    private var workspace = Workspace()

    /// `isJSON`: lines are objects whose `text` is the message. `explainingOn`: adds why it is read so, and what its days
    /// mean on that day.
    init(isJSON: Bool, explainingOn: CalendarDay? = nil) {
        self.isJSON = isJSON
        self.explainingOn = explainingOn
    }

    /// One JSON object without a line end; a line that holds no message reads as an empty one.
    mutating func frame(of line: LineReader.Line) -> String {
        let text = text(of: line)
        guard let explainingOn else {
            return FrameJSON.line(text.withUnsafeBufferPointer { parser.parse($0, workspace: &workspace) })
        }
        let explanation = parser.explain(String(decoding: text, as: UTF8.self))
        let reading = ExplainedReading(explanation: explanation, today: explainingOn)
        return FrameJSON.line(explanation.command).dropLast() + ",\"explain\":" + reading.json + "}"
    }

    private func text(of line: LineReader.Line) -> [UInt8] {
        guard case .bytes(let bytes) = line else { return [] }
        guard isJSON else { return bytes }
        struct Message: Decodable {
            var text: String
        }
        return (try? JSONDecoder().decode(Message.self, from: Data(bytes))).map { Array($0.text.utf8) } ?? []
    }
}
