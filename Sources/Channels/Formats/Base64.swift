/// Base 64 by RFC 4648, strict in reading: one text for each sequence of bytes.
///
/// Strictness matters for signatures: a lenient reader would take several texts for the same signature.
enum Base64 {
    /// The last two characters of the alphabet, and whether the end is padded.
    enum Alphabet {
        /// `+` and `/`, padded with `=`.
        case standard
        /// `-` and `_`, not padded, as JSON Web Tokens have it.
        case urlSafe

        fileprivate var last: (UInt8, UInt8) {
            switch self {
            case .standard: (UInt8(ascii: "+"), UInt8(ascii: "/"))
            case .urlSafe: (UInt8(ascii: "-"), UInt8(ascii: "_"))
            }
        }

        fileprivate func character(of sextet: UInt8) -> UInt8 {
            switch sextet {
            case 0..<26: UInt8(ascii: "A") + sextet
            case 26..<52: UInt8(ascii: "a") + sextet - 26
            case 52..<62: UInt8(ascii: "0") + sextet - 52
            case 62: last.0
            default: last.1
            }
        }

        fileprivate func sextet(of character: UInt8) -> UInt8? {
            switch character {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): character - UInt8(ascii: "A")
            case UInt8(ascii: "a")...UInt8(ascii: "z"): character - UInt8(ascii: "a") + 26
            case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0") + 52
            case last.0: 62
            case last.1: 63
            default: nil
            }
        }
    }

    static func encode(_ bytes: [UInt8], _ alphabet: Alphabet = .standard) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        var start = 0
        while start < bytes.count {
            let count = min(3, bytes.count - start)
            var group: UInt32 = 0
            for offset in 0..<3 {
                group = group << 8 | (offset < count ? UInt32(bytes[start + offset]) : 0)
            }
            for position in 0...count {
                text.append(alphabet.character(of: UInt8(group >> (18 - 6 * UInt32(position)) & 63)))
            }
            if alphabet == .standard { text.append(contentsOf: repeatElement(UInt8(ascii: "="), count: 3 - count)) }
            start += 3
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Nil for anything that ``encode(_:_:)`` would not have written.
    static func decode(_ text: some StringProtocol, _ alphabet: Alphabet = .standard) -> [UInt8]? {
        var characters = Array(text.utf8)
        if alphabet == .standard {
            guard characters.count.isMultiple(of: 4) else { return nil }
            var padding = 0
            while padding < 2, characters.last == UInt8(ascii: "=") {
                characters.removeLast()
                padding += 1
            }
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(characters.count * 3 / 4)
        var group: UInt32 = 0
        var bitCount: UInt32 = 0
        for character in characters {
            guard let sextet = alphabet.sextet(of: character) else { return nil }
            group = group << 6 | UInt32(sextet)
            bitCount += 6
            if bitCount >= 8 {
                bitCount -= 8
                bytes.append(UInt8(truncatingIfNeeded: group >> bitCount))
                group &= (1 << bitCount) - 1
            }
        }
        // Left-over bits must be zero, and a single left-over character holds no byte.
        guard bitCount < 6, group == 0 else { return nil }
        return bytes
    }
}
