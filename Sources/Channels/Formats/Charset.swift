/// The character sets in which gateways hand over texts.
enum Charset: Sendable {
    case utf8
    case utf16BigEndian
    case utf16LittleEndian
    case windows1252

    /// The set that a name such as `UTF-16BE`, `ISO-8859-1` or Kannel's `GSM` stands for, nil for an unknown name.
    ///
    /// Kannel says `GSM` for texts that it has recoded to UTF-8 already.
    init?(name: some StringProtocol) {
        switch name.uppercased() {
        case "", "GSM", "UTF-8", "UTF8", "ASCII", "US-ASCII": self = .utf8
        case "UTF-16BE", "UTF-16", "UCS-2", "UCS2", "ISO-10646-UCS-2": self = .utf16BigEndian
        case "UTF-16LE": self = .utf16LittleEndian
        case "WINDOWS-1252", "CP1252", "ISO-8859-1", "ISO-8859-15", "LATIN1": self = .windows1252
        default: return nil
        }
    }

    /// The text, nil when the bytes are none in this set.
    func decode(_ bytes: [UInt8]) -> String? {
        switch self {
        case .utf8:
            return String(validating: bytes, as: UTF8.self)
        case .utf16BigEndian, .utf16LittleEndian:
            guard bytes.count.isMultiple(of: 2) else { return nil }
            let (high, low) = self == .utf16BigEndian ? (0, 1) : (1, 0)
            var units: [UInt16] = []
            for start in stride(from: 0, to: bytes.count, by: 2) {
                units.append(UInt16(bytes[start + high]) << 8 | UInt16(bytes[start + low]))
            }
            return String(decoding: units, as: UTF16.self)
        case .windows1252:
            var text = ""
            for byte in bytes {
                let scalar = Unicode.Scalar(byte)
                let isPrintable = !(0x80..<0xA0).contains(byte)
                text.unicodeScalars.append(isPrintable ? scalar : Self.windowsScalars[Int(byte) - 0x80])
            }
            return text
        }
    }

    /// The text as UTF-16, most significant byte first, as SMS carries it.
    static func utf16BigEndian(_ text: String) -> [UInt8] {
        text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    }

    /// What Windows-1252 puts where Latin-1 has control characters, 0x80 to 0x9F; five places are empty.
    private static let windowsScalars: [Unicode.Scalar] = Array(
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}
