/// The costs of neighbours as a square table.
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
            costs[Int(left.rawValue) * Kind.count + Int(right.rawValue)] = cost
        }
        for (left, rights, cost) in lines {
            for right in rights { set(left, right, cost) }
        }
        // What is counted has the neighbours of produce, and ten those of numerals, but for their own lines.
        for finer in Kind.allCases where finer != finer.meaning {
            let meaning = finer.meaning
            for kind in Kind.allCases {
                set(finer, kind, costs[Int(meaning.rawValue) * Kind.count + Int(kind.rawValue)])
                set(kind, finer, costs[Int(kind.rawValue) * Kind.count + Int(meaning.rawValue)])
            }
            set(finer, finer, costs[Int(meaning.rawValue) * Kind.count + Int(meaning.rawValue)])
            for (left, rights, cost) in lines where left == finer || rights == [finer] {
                for right in rights { set(left, right, cost) }
            }
        }
        self.costs = costs
    }

    @inline(__always)
    func cost(_ left: Int, _ right: Kind) -> Int32 {
        costs[left * Kind.count + Int(right.rawValue)]
    }
}
