/// Reads one JSON text by RFC 8259 from bytes; it takes any bytes and never traps.
struct JSONReader {
    /// Where and why the bytes are no JSON.
    struct Failure: Error, CustomStringConvertible {
        let offset: Int
        let expectation: String

        var description: String { "expected \(expectation) at byte \(offset)" }
    }

    /// Deeper nesting is refused, so that no input can exhaust the stack.
    private static let maximumDepth = 64

    private let bytes: [UInt8]
    private var offset = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The one value that the bytes hold. Throws: ``Failure``.
    mutating func readAll() throws(Failure) -> JSON {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
        let value = try readValue(depth: 0)
        skipSpace()
        guard offset == bytes.count else { throw failure("the end") }
        return value
    }

    private mutating func readValue(depth: Int) throws(Failure) -> JSON {
        guard depth <= Self.maximumDepth else { throw failure("less nesting") }
        skipSpace()
        switch peek() {
        case UInt8(ascii: "{"): return try readObject(depth: depth)
        case UInt8(ascii: "["): return try readArray(depth: depth)
        case UInt8(ascii: "\""): return .string(try readString())
        case UInt8(ascii: "t"): return try readWord("true", .bool(true))
        case UInt8(ascii: "f"): return try readWord("false", .bool(false))
        case UInt8(ascii: "n"): return try readWord("null", .null)
        default: return .number(try readNumber())
        }
    }

    private mutating func readObject(depth: Int) throws(Failure) -> JSON {
        offset += 1
        var members: [JSON.Member] = []
        skipSpace()
        if take(UInt8(ascii: "}")) { return .object(members) }
        while true {
            skipSpace()
            guard peek() == UInt8(ascii: "\"") else { throw failure("a member's name") }
            let name = try readString()
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw failure("a colon") }
            members.append(JSON.Member(name: name, value: try readValue(depth: depth + 1)))
            skipSpace()
            if take(UInt8(ascii: "}")) { return .object(members) }
            guard take(UInt8(ascii: ",")) else { throw failure("a comma or brace") }
        }
    }

    private mutating func readArray(depth: Int) throws(Failure) -> JSON {
        offset += 1
        var elements: [JSON] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return .array(elements) }
        while true {
            elements.append(try readValue(depth: depth + 1))
            skipSpace()
            if take(UInt8(ascii: "]")) { return .array(elements) }
            guard take(UInt8(ascii: ",")) else { throw failure("a comma or bracket") }
        }
    }

    private mutating func readWord(_ word: String, _ value: JSON) throws(Failure) -> JSON {
        for byte in word.utf8 {
            guard take(byte) else { throw failure(word) }
        }
        return value
    }

    private mutating func readNumber() throws(Failure) -> String {
        let start = offset
        _ = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")) { try readDigits() }
        if take(UInt8(ascii: ".")) { try readDigits() }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            try readDigits()
        }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    private mutating func readDigits() throws(Failure) {
        let start = offset
        while let byte = peek(), (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { offset += 1 }
        guard offset > start else { throw failure("a value") }
    }

    private mutating func readString() throws(Failure) -> String {
        offset += 1
        var content: [UInt8] = []
        while true {
            guard let byte = peek() else { throw failure("a closing quote") }
            offset += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let text = String(validating: content, as: UTF8.self) else { throw failure("UTF-8") }
                return text
            case UInt8(ascii: "\\"):
                try readEscape(into: &content)
            case 0..<0x20:
                throw failure("an escaped control character")
            default:
                content.append(byte)
            }
        }
    }

    private mutating func readEscape(into content: inout [UInt8]) throws(Failure) {
        guard let byte = peek() else { throw failure("an escape") }
        offset += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
        case UInt8(ascii: "b"): content.append(0x08)
        case UInt8(ascii: "f"): content.append(0x0C)
        case UInt8(ascii: "n"): content.append(0x0A)
        case UInt8(ascii: "r"): content.append(0x0D)
        case UInt8(ascii: "t"): content.append(0x09)
        case UInt8(ascii: "u"):
            // Half of a surrogate pair alone becomes U+FFFD: one bad character must not cost a whole message.
            content.append(contentsOf: String(decoding: try readUnits(), as: UTF16.self).utf8)
        default: throw failure("an escape")
        }
    }

    /// One UTF-16 unit after `\u`, and the second of a pair where it follows.
    private mutating func readUnits() throws(Failure) -> [UInt16] {
        let first = try readUnit()
        let next = offset
        guard UTF16.isLeadSurrogate(first), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
            offset = next
            return [first]
        }
        let second = try readUnit()
        guard UTF16.isTrailSurrogate(second) else {
            offset = next
            return [first]
        }
        return [first, second]
    }

    private mutating func readUnit() throws(Failure) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let digit = peek().flatMap({ Hex.value(of: $0) }) else { throw failure("a hexadecimal digit") }
            unit = unit << 4 | UInt16(digit)
            offset += 1
        }
        return unit
    }

    private mutating func skipSpace() {
        while let byte = peek(), byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
    }

    private func peek() -> UInt8? {
        offset < bytes.count ? bytes[offset] : nil
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        offset += 1
        return true
    }

    private func failure(_ expectation: String) -> Failure {
        Failure(offset: offset, expectation: expectation)
    }
}

extension JSON {
    /// Reads one JSON text. Throws: ``JSONReader/Failure``.
    init(parsing bytes: [UInt8]) throws(JSONReader.Failure) {
        var reader = JSONReader(bytes)
        self = try reader.readAll()
    }
}
