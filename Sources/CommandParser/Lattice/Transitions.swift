/// The costs of neighbours as a square table, a row for each left one; and the same for neighbours with a comma between them.
struct Transitions: ~Copyable, Sendable {
    /// A cost times 64 plus the left kind: of two packed costs the smaller is the cheaper, and of equal costs that of the first kind.
    private let packed: Buffer<Int16>

    init() {
        var costs = [Int32](repeating: 0, count: Kind.count * Kind.count)
        let table = CostModel.neighbours.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        let lines = table.split(whereSeparator: { $0 == ";" || $0 == "\n" }).compactMap {
            line -> (Kind, [Kind], Int32)? in
            let words = line.split(separator: " ")
            guard words.count == 3, let left = Kind(name: words[0]), let cost = Int32(words[2]) else { return nil }
            let rights = words[1] == "*" ? Kind.allCases : Kind(name: words[1]).map { [$0] } ?? []
            return (left, rights, cost)
        }
        func set(_ left: Kind, _ right: Kind, _ cost: Int32) {
            costs[Int(left.rawValue) * Kind.count + Int(right.rawValue)] = cost
        }
        func cost(_ left: Kind, _ right: Kind) -> Int32 {
            costs[Int(left.rawValue) * Kind.count + Int(right.rawValue)]
        }
        for (left, rights, cost) in lines {
            for right in rights { set(left, right, cost) }
        }
        // What is counted has the neighbours of produce, and ten those of numerals, but for their own lines.
        for finer in Kind.allCases where finer != finer.meaning {
            let meaning = finer.meaning
            for kind in Kind.allCases {
                set(finer, kind, cost(meaning, kind))
                set(kind, finer, cost(kind, meaning))
            }
            set(finer, finer, cost(meaning, meaning))
            for (left, rights, cost) in lines where left == finer || rights == [finer] {
                for right in rights { set(left, right, cost) }
            }
        }
        let both = costs + costs.map { min($0, CostModel.neighbourApart) }
        packed = Buffer(both.enumerated().map { Int16($1) << 6 | Int16($0 / Kind.count % Kind.count) })
    }

    /// What a reading costs or spares beside its left neighbour.
    func cost(_ left: Int, _ token: Token, in text: FoldedText) -> Int32 {
        cost(left, token.kind, isApart: text[token.start].gap.endsClause)
    }

    @inline(__always)
    func cost(_ left: Int, _ right: Kind, isApart: Bool = false) -> Int32 {
        Int32(packed(after: left, isApart: isApart)[Int(right.rawValue)] >> 6)
    }

    /// The packed costs before each kind.
    @inline(__always)
    func packed(after left: Int, isApart: Bool) -> BufferView<Int16> {
        let start = ((isApart ? Kind.count : 0) + left) * Kind.count
        return packed.view(start..<start + Kind.count)
    }
}
