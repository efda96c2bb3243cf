/// The 38 symbols that a message is folded to: a–z, 0–9, any letter of another script, and the question mark.
enum Symbol {
    static let digitZero: UInt8 = 26
    static let foreign: UInt8 = 36
    static let question: UInt8 = 37
    /// Stands for no symbol, after the last one.
    static let none: UInt8 = 63

    static func isDigit(_ symbol: UInt8) -> Bool {
        symbol >= digitZero && symbol < foreign
    }

    static func isLetter(_ symbol: UInt8) -> Bool {
        symbol < digitZero || symbol == foreign
    }

    /// The symbol of an ASCII letter or digit; nil for any other byte.
    @inline(__always)
    static func of(ascii byte: UInt8) -> UInt8? {
        // Letters of both cases differ in one bit; what lies below a range wraps round to far above it.
        let letter = (byte | 0x20) &- UInt8(ascii: "a")
        if letter < digitZero { return letter }
        let digit = byte &- UInt8(ascii: "0")
        return digit < 10 ? digit + digitZero : nil
    }

    /// The digit that a symbol is or, as the letters O, L and I do, looks like.
    static func digitMeant(by symbol: UInt8) -> UInt8? {
        switch symbol {
        case digitZero..<foreign: symbol - digitZero
        case UInt8(ascii: "o") - UInt8(ascii: "a"): 0
        case UInt8(ascii: "l") - UInt8(ascii: "a"), UInt8(ascii: "i") - UInt8(ascii: "a"): 1
        default: nil
        }
    }

    static func ascii(_ symbol: UInt8) -> UInt8 {
        switch symbol {
        case 0..<digitZero: symbol + UInt8(ascii: "a")
        case digitZero..<foreign: symbol - digitZero + UInt8(ascii: "0")
        default: UInt8(ascii: "?")
        }
    }
}
