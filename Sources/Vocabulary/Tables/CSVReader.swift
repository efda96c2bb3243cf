/// Reads the records of a CSV text (RFC 4180), one call a record.
///
/// A cell may be quoted; in a quoted cell `""` is one quotation mark, and commas and line breaks are text. Lines end with LF
/// or CRLF, the last one with either or with nothing. Empty lines are skipped.
struct CSVReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    /// - Parameter bytes: UTF-8 text that outlives the reader.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The cells of the next record, or nil at the end of the text.
    mutating func nextRecord() -> [String]? {
        while position < bytes.count, bytes[position] == Byte.lineFeed || bytes[position] == Byte.carriageReturn {
            position += 1
        }
        guard position < bytes.count else { return nil }
        var cells: [String] = []
        repeat {
            cells.append(nextCell())
        } while skipComma()
        return cells
    }

    private mutating func nextCell() -> String {
        guard position < bytes.count, bytes[position] == Byte.quote else {
            let start = position
            while position < bytes.count, !Byte.endsCell(bytes[position]) { position += 1 }
            return text(start..<position)
        }
        var cell = ""
        position += 1
        var start = position
        while position < bytes.count {
            if bytes[position] == Byte.quote {
                cell += text(start..<position)
                position += 1
                guard position < bytes.count, bytes[position] == Byte.quote else { return cell }
                start = position
            }
            position += 1
        }
        return cell + text(start..<position)
    }

    private mutating func skipComma() -> Bool {
        guard position < bytes.count, bytes[position] == Byte.comma else { return false }
        position += 1
        return true
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    private enum Byte {
        static let lineFeed = UInt8(ascii: "\n")
        static let carriageReturn = UInt8(ascii: "\r")
        static let comma = UInt8(ascii: ",")
        static let quote = UInt8(ascii: "\"")

        static func endsCell(_ byte: UInt8) -> Bool {
            byte == comma || byte == lineFeed || byte == carriageReturn
        }
    }
}
