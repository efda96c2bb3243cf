/// The paths that end at one position and are cheap enough to go on, and the best of them before each kind of token.
///
/// Which path is the best before a token depends on the token's kind alone, so it is sought once for each kind that begins here,
/// however many tokens do.
struct Arrivals {
    private(set) var count = 0
    private var kinds = InlineArray<64, UInt8>(repeating: 0)
    private var costs = InlineArray<64, Int32>(repeating: 0)
    /// The kinds that the best path is known for, one bit each.
    private var known: UInt64 = 0
    private var bestLefts = InlineArray<64, UInt8>(repeating: 0)
    private var bestCosts = InlineArray<64, Int32>(repeating: 0)

    mutating func removeAll() {
        count = 0
        known = 0
    }

    mutating func add(kind: UInt8, cost: Int32) {
        kinds[count] = kind
        costs[count] = cost
        count += 1
    }

    func kind(_ number: Int) -> UInt8 { kinds[number] }
    func cost(_ number: Int) -> Int32 { costs[number] }

    /// The last kind of the cheapest path that a token of a kind goes on from, and its cost with that of the two as neighbours.
    @inline(__always)
    mutating func best(before kind: Kind, isApart: Bool, transitions: Transitions) -> (left: UInt8, cost: Int32) {
        let index = Int(kind.rawValue)
        let bit: UInt64 = 1 << UInt64(index)
        if known & bit != 0 { return (bestLefts[index], bestCosts[index]) }
        var best = (left: UInt8(0), cost: Int32.max)
        for number in 0..<count {
            let cost = costs[number] + transitions.cost(Int(kinds[number]), kind, isApart: isApart)
            if cost < best.cost { best = (kinds[number], cost) }
        }
        bestLefts[index] = best.left
        bestCosts[index] = best.cost
        known |= bit
        return best
    }
}
