/// All readings of one message and the cheapest path through them.
///
/// A state is a position with the kind of the last token that neighbours can see; courtesy is seen through. Buffers are reused
/// from one message to the next.
struct Lattice {
    /// How a state was reached.
    private struct Back {
        var token: Int32
        var leftKind: UInt8
    }

    /// The entries that end at one place, while they are gathered.
    struct Match {
        var end: Int
        var entries: Range<Int>
        var gaps: InnerGaps
    }

    private(set) var tokens: [Token] = []
    /// What is written in digits.
    var digits = DigitReadings()
    var matches: [Match] = []
    private var costs: [Int32] = []
    private var backs: [Back] = []
    /// The kinds of the states at each position, one bit each.
    private var live: [UInt64] = []

    mutating func begin(count: Int) {
        tokens.removeAll(keepingCapacity: true)
        digits.removeAll()
        restart(count: count)
    }

    private mutating func restart(count: Int) {
        let states = (count + 1) * Kind.count
        if costs.count < states {
            costs.append(contentsOf: repeatElement(0, count: states - costs.count))
            backs.append(contentsOf: repeatElement(Back(token: -1, leftKind: 0), count: states - backs.count))
        }
        live.removeAll(keepingCapacity: true)
        live.append(contentsOf: repeatElement(0, count: count + 1))
        live[0] = 1 << UInt64(Kind.edge.rawValue)
        costs[Int(Kind.edge.rawValue)] = 0
    }

    func isReached(_ position: Int) -> Bool {
        live[position] != 0
    }

    /// Adds a reading that begins at a reached position.
    mutating func add(_ token: Token, transitions: Transitions) {
        let index = Int32(tokens.count)
        tokens.append(token)
        relax(index, transitions: transitions)
    }

    private mutating func relax(_ index: Int32, transitions: Transitions) {
        let token = tokens[Int(index)]
        let start = token.start * Kind.count
        let end = token.end * Kind.count
        let isTransparent = token.kind == .noise || token.kind == .question
        var rest = live[token.start]
        while rest != 0 {
            let left = rest.trailingZeroBitCount
            rest &= rest - 1
            let cost = costs[start + left] + token.cost + transitions.cost(left, token.kind)
            let kind = isTransparent ? left : Int(token.kind.rawValue)
            let bit: UInt64 = 1 << UInt64(kind)
            if live[token.end] & bit == 0 || cost < costs[end + kind] {
                live[token.end] |= bit
                costs[end + kind] = cost
                backs[end + kind] = Back(token: index, leftKind: UInt8(left))
            }
        }
    }

    /// Relaxes the readings of an earlier run again together with new ones, in the order of their starts.
    mutating func rerun(adding repairs: [Token], count: Int, transitions: Transitions) {
        tokens.append(contentsOf: repairs)
        restart(count: count)
        let order = tokens.indices.sorted { tokens[$0].start < tokens[$1].start }
        for index in order where live[tokens[index].start] != 0 {
            relax(Int32(index), transitions: transitions)
        }
    }

    /// The tokens of the cheapest path and its cost.
    func bestPath(count: Int, transitions: Transitions, into path: inout [Token]) -> Int32 {
        path.removeAll(keepingCapacity: true)
        var best = Int32.max
        var kind = -1
        var rest = live[count]
        while rest != 0 {
            let left = rest.trailingZeroBitCount
            rest &= rest - 1
            let cost = costs[count * Kind.count + left] + transitions.cost(left, .edge)
            if cost < best { (best, kind) = (cost, left) }
        }
        guard kind >= 0 else { return 0 }
        var position = count
        while position > 0 {
            let back = backs[position * Kind.count + kind]
            let token = tokens[Int(back.token)]
            path.append(token)
            position = token.start
            kind = Int(back.leftKind)
        }
        path.reverse()
        return best
    }
}
