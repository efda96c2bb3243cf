import CommandParser
import Foundation

/// Turns a line of `gatewaybot parse` into the frame that it is read as.
struct MessageReader {
    private let parser = Parser()
    private let isJSON: Bool
    private let explanation: Explanation?
    private var workspace = Workspace()

    /// `isJSON`: lines are objects whose `text` is the message.
    init(isJSON: Bool, explanation: Explanation? = nil) {
        self.isJSON = isJSON
        self.explanation = explanation
    }

    /// One JSON object without a line end; a line that holds no message reads as an empty one.
    mutating func frame(of line: LineReader.Line) -> String {
        let command = text(of: line).withUnsafeBufferPointer { parser.parse($0, workspace: &workspace) }
        let frame = FrameJSON.line(command)
        guard let explanation else { return frame }
        return frame.dropLast() + ",\"explain\":" + explanation.json(of: command) + "}"
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
