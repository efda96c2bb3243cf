/// What the rules for intents see of pieces that are no words of the tables.
enum Sign: Int, CaseIterable {
    case produce, quantity, priced, graded, place, day, time
    /// A bare number of one or two digits.
    case choice
    /// A bare number of three to eight digits.
    case code
    case phone, vehicle, role, refWord, ask, greeting, junk, unknown
    /// Much of the text is unknown.
    case lost
    /// A fifth of the text or more, and more than one word, is unknown.
    case clouded
    /// Goods are named by a word that nobody here trades in: "30 bao than".
    case strange
    /// A quantity that no goods of this trade have: people, herds of vegetables, a nation's exports.
    case misfit
    /// The text is no message: broken bytes, or next to nothing that is known.
    case garbled
    /// Anything at all.
    case rest

    /// `rest` is the last.
    static var count: Int { Sign.rest.rawValue + 1 }

    /// The names in the rules, in the order of the cases.
    private static let names = [
        "P", "Q", "PRICED", "GRADED", "L", "D", "T", "N", "R", "PHONE", "V", "ROLE", "REFWORD", "ASK", "GREET", "JUNK",
        "UNK",
        "LOST", "CLOUDED", "STRANGE", "MISFIT", "GARBLED", "REST",
    ]

    init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0 == name }) else { return nil }
        self.init(rawValue: index)
    }

    var name: String { Self.names[rawValue] }
}
