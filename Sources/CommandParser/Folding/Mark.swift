/// The accents of one letter: a modifier of the letter and a tone of its syllable.
struct Mark: Equatable {
    /// Bits 0–2 the modifier (none, circumflex, breve, horn, stroke), bits 3–5 the tone.
    var rawValue: UInt8 = 0

    static let circumflex: UInt8 = 1
    static let breve: UInt8 = 2
    static let horn: UInt8 = 3
    static let stroke: UInt8 = 4

    static let grave: UInt8 = 1
    static let acute: UInt8 = 2
    static let hook: UInt8 = 3
    static let tilde: UInt8 = 4
    static let dotBelow: UInt8 = 5

    var modifier: UInt8 {
        get { rawValue & 0b111 }
        set { rawValue = rawValue & ~0b111 | newValue }
    }

    var tone: UInt8 {
        get { rawValue >> 3 & 0b111 }
        set { rawValue = rawValue & ~0b111000 | newValue << 3 }
    }

    var isAccented: Bool { rawValue != 0 }
}
