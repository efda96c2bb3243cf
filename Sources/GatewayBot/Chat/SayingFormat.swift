import Conversation
import Market

/// How the line protocol prints what the bot says.
enum SayingFormat: Sendable {
    /// `ADDRESS<TAB>TEXT`, line ends in the text as `\n`.
    case tabbed
    /// An object with `to`, `text`, `kind`, `segments`, `encoding` and `in_reply_to`.
    case json

    /// One line without its end.
    func line(_ saying: ConsoleSession.Saying) -> [UInt8] {
        switch self {
        case .tabbed:
            return Array("\(saying.to.text)\t\(saying.text.replacing("\n", with: "\\n"))".utf8)
        case .json:
            let count = SegmentCount(of: saying.text)
            var line = JSONLine()
            line.add("to", saying.to.text)
            line.add("text", saying.text)
            line.add("kind", saying.kind.rawValue)
            line.add("segments", count.segments)
            line.add("encoding", count.encoding.rawValue)
            line.add("in_reply_to", saying.inReplyTo)
            return line.closed()
        }
    }
}
