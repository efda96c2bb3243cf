/// What the rules for intents see of pieces that are no words of the tables.
enum Sign: Int, CaseIterable {
    case produce, quantity, priced, graded, place, day, time
    /// A bare number of one or two digits.
    case choice
    /// A bare number of three to eight digits.
    case code
    case phone, vehicle, role, refWord, ask, greeting, unknown
    case webAddress
    /// Goods are named by a word that nobody here trades in: "30 bao than".
    case strange
    /// A quantity that no goods of this trade have: people, herds of vegetables, a nation's exports.
    case misfit
    /// All that is counted is land.
    case land
    /// What is said was yesterday.
    case yesterday
    /// Nothing but so little as a household buys for a meal.
    case petty
    /// Several words had to be repaired.
    case repaired
    /// The text is no message: broken bytes, or next to nothing that is known.
    case garbled
    /// Anything at all.
    case rest

    /// `rest` is the last.
    static var count: Int { Sign.rest.rawValue + 1 }

    /// The names in the rules, in the order of the cases.
    private static let names = [
        "P", "Q", "PRICED", "GRADED", "L", "D", "T", "N", "R", "PHONE", "V", "ROLE", "REFWORD", "ASK", "GREET",
        "UNK", "WEB", "STRANGE", "MISFIT", "LAND", "YESTERDAY", "PETTY", "REPAIRED", "GARBLED", "REST",
    ]

    init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0 == name }) else { return nil }
        self.init(rawValue: index)
    }

    var name: String { Self.names[rawValue] }

    /// What stands for it among signs; signs of pieces come before the names of the word tables.
    var payload: UInt16 { UInt16(rawValue) }

    /// What stands for a name of the word tables.
    static func payload(of word: UInt16) -> UInt16 { word + UInt16(count) }

    /// What stands for what the patterns call a sign or a word; nil for a name that neither has.
    static func payload(named name: Substring, _ lexicon: Lexicon) -> UInt16? {
        if let sign = Sign(name: name) { return sign.payload }
        return lexicon.name(name).map(payload)
    }
}
