/// The costs of neighbours as a square table, a row for each right one; and the same for neighbours with a comma between them.
struct Transitions {
    private let costs: [Int32]

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
            costs[Int(right.rawValue) * Kind.count + Int(left.rawValue)] = cost
        }
        func cost(_ left: Kind, _ right: Kind) -> Int32 {
            costs[Int(right.rawValue) * Kind.count + Int(left.rawValue)]
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
        self.costs = costs + costs.map { min($0, CostModel.neighbourApart) }
    }

    /// What a reading costs or spares beside its left neighbour.
    func cost(_ left: Int, _ token: Token, in text: FoldedText) -> Int32 {
        cost(left, token.kind, isApart: text[token.start].gap.endsClause)
    }

    @inline(__always)
    func cost(_ left: Int, _ right: Kind, isApart: Bool = false) -> Int32 {
        costs[(isApart ? Kind.count * Kind.count : 0) + Int(right.rawValue) * Kind.count + left]
    }
}
