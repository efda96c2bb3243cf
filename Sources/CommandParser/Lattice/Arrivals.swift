/// The best of the paths that end at one position, before each kind of token.
///
/// Which path is the best before a token depends on the token's kind alone, so all kinds are decided together, many in one instruction.
struct Arrivals {
    /// The cheapest path that a token goes on from: the kind of its last token, and its cost with that of the two as neighbours.
    struct Best {
        var left: UInt8
        var cost: Int32
    }

    let position: Int
    /// Whether a comma or the like stands before what begins here.
    let isApart: Bool
    /// The cost of the cheapest path.
    private let lowest: Int32
    /// The cheapest path before each kind, as `Transitions.packed` packs it with what it costs above the lowest.
    private var bests = InlineArray<64, Int16>(repeating: .max)

    init(at position: Int, lowest: Int32, isApart: Bool) {
        self.position = position
        self.lowest = lowest
        self.isApart = isApart
    }

    /// The most that a path may cost and go on.
    var limit: Int32 { lowest + CostModel.beam }

    /// Adds a path that costs no more than the limit and ends with a token of a kind.
    @inline(__always)
    mutating func add(kind: Int, cost: Int32, transitions: borrowing Transitions) {
        let above = Int16(truncatingIfNeeded: cost - lowest) << 6
        let row = transitions.packed(after: kind, isApart: isApart)
        // With both lengths known the loop is one of vectors.
        precondition(row.count == Kind.count && Kind.count <= 64)
        for right in 0..<row.count { bests[right] = min(bests[right], row[right] &+ above) }
    }

    /// The cheapest path that a token of a kind goes on from.
    @inline(__always)
    func best(before kind: Kind) -> Best {
        let packed = bests[Int(kind.rawValue)]
        return Best(left: UInt8(truncatingIfNeeded: packed & 63), cost: lowest + Int32(packed >> 6))
    }
}
