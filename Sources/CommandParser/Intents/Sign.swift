/// What the rules for intents see of pieces that are no words of the tables.
enum Sign: String, CaseIterable {
    case produce = "P"
    case quantity = "Q"
    case priced = "PRICED"
    case graded = "GRADED"
    case place = "L"
    case day = "D"
    case time = "T"
    /// A bare number of one or two digits.
    case choice = "N"
    /// A bare number of three to eight digits.
    case code = "R"
    case phone = "PHONE"
    case vehicle = "V"
    case role = "ROLE"
    case refWord = "REFWORD"
    case ask = "ASK"
    case greeting = "GREET"
    case junk = "JUNK"
    case unknown = "UNK"
    /// Much of the text is unknown.
    case lost = "LOST"
    /// Anything at all.
    case rest = "REST"
}
