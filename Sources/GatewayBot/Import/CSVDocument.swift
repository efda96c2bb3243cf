/// A comma-separated file by RFC 4180: quoted fields may hold commas, quotes (doubled) and line ends.
///
/// https://www.rfc-editor.org/rfc/rfc4180
struct CSVDocument: Sendable {
    /// One record with the line on which it begins, counted from 1.
    struct Record: Sendable, Equatable {
        var line: Int
        var fields: [String]
    }

    /// Why the file cannot be read as a whole.
    enum Malformation: Error, Equatable, CustomStringConvertible {
        case notUTF8
        case unclosedQuote(line: Int)
        case textAfterQuote(line: Int)

        var description: String {
            switch self {
            case .notUTF8: "the file is not UTF-8; save it as CSV UTF-8"
            case .unclosedQuote(let line): "line \(line): a quoted field does not end"
            case .textAfterQuote(let line): "line \(line): text follows a closing quote; double quotes inside a field"
            }
        }
    }

    /// The records that are not blank, the header line first.
    let records: [Record]

    /// Reads a whole file; a byte order mark, `\r\n` and a missing last line end are taken as they come.
    init(_ bytes: [UInt8]) throws(Malformation) {
        guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var scanner = CSVScanner(bytes[start...])
        var records: [Record] = []
        while let record = try scanner.nextRecord() {
            if record.fields != [""] { records.append(record) }
        }
        self.records = records
    }
}

/// Reads records one after another.
private struct CSVScanner {
    private var rest: ArraySlice<UInt8>
    private var line = 1

    init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    mutating func nextRecord() throws(CSVDocument.Malformation) -> CSVDocument.Record? {
        guard !rest.isEmpty else { return nil }
        var record = CSVDocument.Record(line: line, fields: [])
        while true {
            record.fields.append(rest.first == UInt8(ascii: "\"") ? try quotedField() : plainField())
            guard let end = rest.popFirst() else { return record }
            if end == UInt8(ascii: ",") { continue }
            if end == UInt8(ascii: "\r"), rest.first == UInt8(ascii: "\n") { rest.removeFirst() }
            line += 1
            return record
        }
    }

    private mutating func plainField() -> String {
        let end = rest.firstIndex(where: Self.endsField) ?? rest.endIndex
        defer { rest = rest[end...] }
        return String(decoding: rest[..<end], as: UTF8.self)
    }

    private mutating func quotedField() throws(CSVDocument.Malformation) -> String {
        let firstLine = line
        rest.removeFirst()
        var field: [UInt8] = []
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\n") { line += 1 }
            guard byte == UInt8(ascii: "\"") else {
                field.append(byte)
                continue
            }
            if rest.first == UInt8(ascii: "\"") {
                field.append(byte)
                rest.removeFirst()
            } else if rest.first.map(Self.endsField) ?? true {
                return String(decoding: field, as: UTF8.self)
            } else {
                throw .textAfterQuote(line: line)
            }
        }
        throw .unclosedQuote(line: firstLine)
    }

    private static func endsField(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }
}
