/// One reading on a path: what a stretch of the message was taken for.
struct Token {
    var kind: Kind
    /// Whether letters had to be changed.
    var isRepaired = false
    /// How many symbols at its end are the name of a place as well.
    var placeTail: UInt8 = 0
    /// An index that the kind defines.
    var payload: UInt16
    private var first: Int32
    private var last: Int32
    /// What it added to the path's cost, beside its neighbours.
    var cost: Int32
    /// The lexicon's entry; negative for what is read without one.
    var entry: Int32

    init(kind: Kind, payload: UInt16, start: Int, end: Int, cost: Int32 = 0, entry: Int = -1, placeTail: UInt8 = 0) {
        self.kind = kind
        self.payload = payload
        self.first = Int32(truncatingIfNeeded: start)
        self.last = Int32(truncatingIfNeeded: end)
        self.cost = cost
        self.entry = Int32(truncatingIfNeeded: entry)
        self.placeTail = placeTail
    }

    var start: Int { Int(first) }
    var end: Int { Int(last) }

    /// In digits or in words.
    var isNumber: Bool { kind == .number || kind == .numeral }
}
