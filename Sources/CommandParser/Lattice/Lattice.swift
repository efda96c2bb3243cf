/// All readings of one message and the cheapest path through them.
///
/// A state is a position with the kind of the last token that neighbours can see; courtesy is seen through. Buffers are reused
/// from one message to the next.
struct Lattice: ~Copyable {
    /// The cheapest way to a state: its cost, its last token and the kind that stands before that.
    private struct State {
        var cost: Int32 = 0
        var token: Int32 = -1
        var leftKind: UInt8 = 0
    }

    /// The states at one position.
    private struct Place {
        /// Their kinds, one bit each.
        var live: UInt64 = 0
        /// The least of their costs.
        var lowest: Int32 = .max - CostModel.beam
    }

    /// In the order of their starts.
    private var readings = Buffer<Token>()
    /// What is written in digits.
    var digits = DigitReadings()
    /// By position and kind; what its place does not call live is left over from another message.
    private var states = Buffer<State>()
    private var places = Buffer<Place>()
    /// The paths to where tokens are being added.
    private var arrivals = Arrivals(at: 0, lowest: 0, isApart: false)
    /// The tokens of an earlier run, while repairs are sorted in among them.
    private var earlier = Buffer<Token>()

    var tokens: BufferView<Token> { readings.view }

    mutating func begin(count: Int) {
        readings.removeAll()
        digits.removeAll()
        restart(count: count)
    }

    private mutating func restart(count: Int) {
        states.lengthen(to: (count + 1) * Kind.count, filling: State())
        places.removeAll()
        places.lengthen(to: count + 1, filling: Place())
        places[0] = Place(live: 1 << UInt64(Kind.edge.rawValue), lowest: 0)
        states[Int(Kind.edge.rawValue)] = State()
    }

    func isReached(_ position: Int) -> Bool {
        places[position].live != 0
    }

    /// Gathers the paths that end at a position, once no more tokens can end there, for the tokens that are added next.
    mutating func arrive(at position: Int, in text: FoldedText, transitions: borrowing Transitions) {
        let place = places[position]
        var gathered = Arrivals(at: position, lowest: place.lowest, isApart: text[position].gap.endsClause)
        let first = position &* Kind.count
        var rest = place.live
        while rest != 0 {
            let kind = rest.trailingZeroBitCount
            rest &= rest - 1
            let cost = states[first &+ kind].cost
            if cost <= gathered.limit { gathered.add(kind: kind, cost: cost, transitions: transitions) }
        }
        arrivals = gathered
    }

    /// Adds a reading that begins where the paths were gathered, and lengthens them by it.
    @inline(__always)
    mutating func add(_ token: Token, transitions: borrowing Transitions) {
        let index = Int32(truncatingIfNeeded: readings.count)
        readings.append(token)
        relax(token, index, transitions: transitions)
    }

    @inline(__always)
    private mutating func relax(_ token: Token, _ index: Int32, transitions: borrowing Transitions) {
        if token.kind.isTransparent {
            passThrough(token, index, transitions: transitions)
        } else {
            let best = arrivals.best(before: token.kind)
            reach(
                token.end, kind: Int(token.kind.rawValue),
                State(cost: best.cost &+ token.cost, token: index, leftKind: best.left))
        }
    }

    /// Lengthens each path by a token that neighbours see through.
    private mutating func passThrough(_ token: Token, _ index: Int32, transitions: borrowing Transitions) {
        let first = arrivals.position &* Kind.count
        var rest = places[arrivals.position].live
        while rest != 0 {
            let left = rest.trailingZeroBitCount
            rest &= rest - 1
            let cost = states[first &+ left].cost
            guard cost <= arrivals.limit else { continue }
            let neighbours = transitions.cost(left, token.kind, isApart: arrivals.isApart)
            reach(
                token.end, kind: left,
                State(
                    cost: cost &+ token.cost &+ neighbours, token: index, leftKind: UInt8(truncatingIfNeeded: left)))
        }
    }

    /// Notes a way to a state where it is the first or cheaper than those before.
    @inline(__always)
    private mutating func reach(_ end: Int, kind: Int, _ state: State) {
        let bit: UInt64 = 1 << UInt64(kind & 63)
        let index = end &* Kind.count &+ kind
        var place = places[end]
        // One comparison, as which of the two conditions holds is beyond any guess of the processor's.
        let earlier = place.live & bit == 0 ? .max : states[index].cost
        guard state.cost < earlier else { return }
        states[index] = state
        place.live |= bit
        place.lowest = min(place.lowest, state.cost)
        places[end] = place
    }

    /// Relaxes the readings of an earlier run again together with new ones.
    mutating func rerun(adding repairs: [Token], in text: FoldedText, transitions: borrowing Transitions) {
        merge(repairs.sorted { $0.start < $1.start })
        restart(count: text.count)
        var start = -1
        for index in 0..<readings.count {
            let token = readings[index]
            if token.start != start, isReached(token.start) {
                start = token.start
                arrive(at: start, in: text, transitions: transitions)
            }
            if token.start == start { relax(token, Int32(truncatingIfNeeded: index), transitions: transitions) }
        }
    }

    /// Sorts repairs in among the tokens, after the others that begin where they do.
    private mutating func merge(_ repairs: [Token]) {
        swap(&readings, &earlier)
        readings.removeAll()
        var next = 0
        for token in earlier.view {
            while next < repairs.count, repairs[next].start < token.start {
                readings.append(repairs[next])
                next += 1
            }
            readings.append(token)
        }
        readings.append(contentsOf: repairs[next...])
    }

    /// The tokens of the cheapest path and its cost.
    func bestPath(count: Int, transitions: borrowing Transitions, into path: inout [Token]) -> Int32 {
        path.removeAll(keepingCapacity: true)
        var best = Int32.max
        var kind = -1
        var rest = places[count].live
        while rest != 0 {
            let left = rest.trailingZeroBitCount
            rest &= rest - 1
            let cost = states[count * Kind.count + left].cost + transitions.cost(left, .edge)
            if cost < best { (best, kind) = (cost, left) }
        }
        guard kind >= 0 else { return 0 }
        var position = count
        while position > 0 {
            let state = states[position * Kind.count + kind]
            var token = readings[Int(state.token)]
            position = token.start
            token.kind = token.kind.meaning
            path.append(token)
            kind = Int(state.leftKind)
        }
        path.reverse()
        return best
    }

    /// The cheapest path that reads at least one stretch otherwise than the best, and its cost; nil when there is none.
    ///
    /// Call it after `bestPath`. A second pass from the end finds what each state still costs; linear in the number of readings.
    func runnerUp(
        to best: [Token], in text: FoldedText, transitions: borrowing Transitions
    ) -> (tokens: [Token], cost: Int32)? {
        let count = text.count
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
            for left in 0..<Kind.count where places[token.start].live & 1 << UInt64(left) != 0 {
                let after = token.end * Kind.count + (token.kind.isTransparent ? left : Int(token.kind.rawValue))
                guard remaining[after] < unreachable else { continue }
                let cost = token.cost + transitions.cost(left, token, in: text) + remaining[after]
                let state = token.start * Kind.count + left
                if cost < remaining[state] {
                    remaining[state] = cost
                    nexts[state] = Int32(index)
                }
                let total = states[state].cost + cost
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
            let state = states[position * Kind.count + kind]
            path.append(tokens[Int(state.token)])
            position = tokens[Int(state.token)].start
            kind = Int(state.leftKind)
        }
        return path.reversed()
    }

    /// What tells a reading from the others of the same stretch.
    private static func identity(_ token: Token) -> [Int] {
        [token.start, token.end, Int(token.kind.meaning.rawValue), Int(token.payload)]
    }
}
