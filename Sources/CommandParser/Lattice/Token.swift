/// One reading on a path: what a stretch of the message was taken for.
struct Token {
    var kind: Kind
    /// An index that the kind defines.
    var payload: UInt16
    var start: Int
    var end: Int
    /// What it added to the path's cost.
    var cost: Int32 = 0
    /// Whether letters had to be changed.
    var isRepaired = false
    /// How many symbols at its end are the name of a place as well.
    var placeTail: UInt8 = 0
}
