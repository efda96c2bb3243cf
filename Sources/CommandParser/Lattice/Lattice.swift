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
    /// The least cost of the states at each position.
    private var lowest: [Int32] = []

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
        lowest.removeAll(keepingCapacity: true)
        lowest.append(contentsOf: repeatElement(.max - CostModel.beam, count: count + 1))
        lowest[0] = 0
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
        let isTransparent = token.kind.isTransparent
        let limit = lowest[token.start] + CostModel.beam
        var rest = live[token.start]
        while rest != 0 {
            let left = rest.trailingZeroBitCount
            rest &= rest - 1
            let before = costs[start + left]
            if before > limit { continue }
            let cost = before + token.cost + transitions.cost(left, token.kind)
            let kind = isTransparent ? left : Int(token.kind.rawValue)
            let bit: UInt64 = 1 << UInt64(kind)
            if live[token.end] & bit == 0 || cost < costs[end + kind] {
                live[token.end] |= bit
                costs[end + kind] = cost
                if cost < lowest[token.end] { lowest[token.end] = cost }
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
            var token = tokens[Int(back.token)]
            position = token.start
            token.kind = token.kind.meaning
            path.append(token)
            kind = Int(back.leftKind)
        }
        path.reverse()
        return best
    }

    /// The cheapest path that reads at least one stretch otherwise than the best, and its cost; nil when there is none.
    ///
    /// Call it after `bestPath`. A second pass from the end finds what each state still costs; linear in the number of readings.
    func runnerUp(to best: [Token], count: Int, transitions: Transitions) -> (tokens: [Token], cost: Int32)? {
        let unreachable = Int32.max / 2
        var remaining = [Int32](repeating: unreachable, count: (count + 1) * Kind.count)
        var nexts = [Int32](repeating: -1, count: (count + 1) * Kind.count)
        for kind in Kind.allCases {
            remaining[count * Kind.count + Int(kind.rawValue)] = transitions.cost(Int(kind.rawValue), .edge)
        }
        let chosen = Set(best.map { Self.identity($0) })
        var winner: (token: Int, left: Int, cost: Int32)?
        for index in tokens.indices.sorted(by: { tokens[$0].start > tokens[$1].start }) {
            let token = tokens[index]
            for left in 0..<Kind.count where live[token.start] & 1 << UInt64(left) != 0 {
                let after = token.end * Kind.count + (token.kind.isTransparent ? left : Int(token.kind.rawValue))
                guard remaining[after] < unreachable else { continue }
                let cost = token.cost + transitions.cost(left, token.kind) + remaining[after]
                let state = token.start * Kind.count + left
                if cost < remaining[state] {
                    remaining[state] = cost
                    nexts[state] = Int32(index)
                }
                let total = costs[state] + cost
                if !chosen.contains(Self.identity(token)), total < winner?.cost ?? .max {
                    winner = (index, left, total)
                }
            }
        }
        guard let winner else { return nil }
        let token = tokens[winner.token]
        var path = prefix(to: token.start, kind: winner.left) + [token]
        var position = token.end
        var kind = token.kind.isTransparent ? winner.left : Int(token.kind.rawValue)
        while position < count {
            let next = nexts[position * Kind.count + kind]
            guard next >= 0 else { return nil }
            let token = tokens[Int(next)]
            path.append(token)
            position = token.end
            if !token.kind.isTransparent { kind = Int(token.kind.rawValue) }
        }
        return (path, winner.cost)
    }

    private func prefix(to end: Int, kind: Int) -> [Token] {
        var path: [Token] = []
        var position = end
        var kind = kind
        while position > 0 {
            let back = backs[position * Kind.count + kind]
            path.append(tokens[Int(back.token)])
            position = tokens[Int(back.token)].start
            kind = Int(back.leftKind)
        }
        return path.reversed()
    }

    /// What tells a reading from the others of the same stretch.
    private static func identity(_ token: Token) -> [Int] {
        [token.start, token.end, Int(token.kind.meaning.rawValue), Int(token.payload)]
    }
}
