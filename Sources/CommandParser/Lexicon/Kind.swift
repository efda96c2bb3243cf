/// What a word is to the lattice; the costs of neighbours go by it.
enum Kind: UInt8, CaseIterable {
    /// Before the first word and after the last.
    case edge
    case number, code, tail, numeral, multiplier, half, andHalf, vague, money, unit
    /// A unit right after a slash: "12k/kg".
    case perUnit
    case produce
    /// The word for ten, which never follows itself; a numeral like any other once the path is found.
    case ten
    /// Produce that is counted by the piece; a produce like any other once the path is found.
    case counted
    /// Produce whose last word is a digit's word as well ("gạo tấm"), which "mười" or "trăm" after it makes a number.
    case numbered
    /// The word for hundred; a numeral like any other once the path is found.
    case hundred
    /// A number in groups with blanks between them ("12 000"); a number like any other once the path is found.
    case grouped
    /// A word that a day's or month's number follows; a cue like any other once the path is found.
    case dayCue
    /// What a number before it counts is a time or a size, no goods: hours, metres; a cue like any other once the path is found.
    case measure
    /// A place whose first word is a digit's word as well ("Lâm Đồng"), which tens before it make a number ("mười lăm đồng"); a place
    /// like any other once the path is found.
    case digitPlace
    case modifier
    case place, placePrefix, marker
    case date, time
    case trade, service
    /// A word that sets or stops something: it is never read out of a misspelt one.
    case command
    case cue, vehicle, role, refWord, grade, per, link, question
    case phone, junk
    /// Courtesy: neighbours see through it.
    case noise
    case unknown

    /// `unknown` is the last.
    static var count: Int { Int(Kind.unknown.rawValue) + 1 }

    /// Whether neighbours see through it.
    var isTransparent: Bool { self == .noise || self == .question }

    /// The kind that it is once the path is found.
    var meaning: Kind {
        switch self {
        case .counted, .numbered: .produce
        case .ten, .hundred: .numeral
        case .grouped: .number
        case .dayCue, .measure: .cue
        case .digitPlace: .place
        default: self
        }
    }

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { (String(describing: $0)[...], $0) })

    init?(name: Substring) {
        guard let kind = Self.byName[name] else { return nil }
        self = kind
    }
}
