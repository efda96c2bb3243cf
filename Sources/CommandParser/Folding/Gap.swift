/// What stands between two letters or digits of a message, as a set of flags.
struct Gap: OptionSet {
    let rawValue: UInt16

    static let blank = Gap(rawValue: 1 << 0)
    /// A comma or semicolon.
    static let comma = Gap(rawValue: 1 << 1)
    static let dot = Gap(rawValue: 1 << 2)
    static let slash = Gap(rawValue: 1 << 3)
    static let hyphen = Gap(rawValue: 1 << 4)
    static let colon = Gap(rawValue: 1 << 5)
    static let hash = Gap(rawValue: 1 << 6)
    /// A plus sign or ampersand.
    static let plus = Gap(rawValue: 1 << 7)
    static let newline = Gap(rawValue: 1 << 8)
    static let percent = Gap(rawValue: 1 << 9)
    static let exclamation = Gap(rawValue: 1 << 10)
    /// Quotation marks, brackets, emoji, bytes that are no text.
    static let other = Gap(rawValue: 1 << 11)
    /// A sign of foreign money.
    static let currency = Gap(rawValue: 1 << 12)

    /// No name or phrase reads across one of these.
    static let walls: Gap = [.comma, .colon, .newline, .exclamation, .plus, .percent, .hash]
    /// What stands after it is another sentence: a new line, a full stop or an exclamation mark before a blank.
    var endsSentence: Bool { contains(.newline) || contains(.blank) && !isDisjoint(with: [.dot, .exclamation]) }

    /// What stands after it is another clause: a comma or the end of a sentence.
    var endsClause: Bool { !isDisjoint(with: .separators) || endsSentence }

    /// The next thing said is another thing.
    static let separators: Gap = [.comma, .newline, .plus]
}
