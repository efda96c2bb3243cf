/// One thing that a message says: a kind of produce, a quantity, a place, a word that asks for something.
struct Piece: BitwiseCopyable {
    enum Content: BitwiseCopyable {
        /// A payload of the lexicon's produce readings.
        case produce(UInt16)
        case quantity(QuantityReading)
        case price(PriceReading)
        case grade
        /// An index of the lexicon's place names, with the prefix before it.
        case place(UInt16, prefix: UInt16?)
        /// A place inside the name of a produce ("nghêu Bến Tre"): where it is from, unless a place is said besides.
        case impliedPlace(UInt16)
        case marker(UInt16)
        case date(DateHint, last: DateHint?)
        case time(TimeHint)
        case phone
        /// A number without a unit, in thousandths.
        case number(Int64, digits: Int)
        case word(UInt16)
        case vehicle(UInt16)
        case role(UInt16)
        case refWord
        case separator
        case ask
        case greeting
        /// A word that asks for nothing and tells only what kind of talk it is.
        case aside(UInt16)
        case unknown
    }

    var content: Content
    private let first: Int32
    private let last: Int32

    init(content: Content, range: Range<Int>) {
        self.content = content
        first = Int32(truncatingIfNeeded: range.lowerBound)
        last = Int32(truncatingIfNeeded: range.upperBound)
    }

    /// The symbols that it was read from.
    var range: Range<Int> { Int(first)..<Int(last) }
    /// Whether it was taken for goods by a word without accents that usually is something else ("que", "me", "tao").
    var isWeak = false
}

/// How much: a number, the high end of a range, and a unit.
struct QuantityReading {
    /// In thousandths; nil for "vài tấn".
    var amount: Int64?
    var amountMax: Int64?
    /// An index of the units' table; nil for "3000 trứng".
    var unit: UInt16?
}

/// A price in đồng.
struct PriceReading {
    var amount: Int64?
    var amountMax: Int64?
    var unit: UInt16?
    /// The numbers in thousandths when they stood alone, so that đồng, thousands or millions are meant as the goods go.
    var bare: (low: Int64, high: Int64?)?
}
