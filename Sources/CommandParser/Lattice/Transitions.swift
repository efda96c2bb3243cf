/// The costs of neighbours as a square table.
struct Transitions {
    private let costs: [Int32]

    init() {
        var costs = [Int32](repeating: 0, count: Kind.count * Kind.count)
        let table = CostModel.neighbours.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        for line in table.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
            let words = line.split(separator: " ")
            guard words.count == 3, let left = Kind(name: words[0]), let cost = Int32(words[2]) else { continue }
            let rights = words[1] == "*" ? Kind.allCases : Kind(name: words[1]).map { [$0] } ?? []
            for right in rights { costs[Int(left.rawValue) * Kind.count + Int(right.rawValue)] = cost }
        }
        self.costs = costs
    }

    @inline(__always)
    func cost(_ left: Int, _ right: Kind) -> Int32 {
        costs[left * Kind.count + Int(right.rawValue)]
    }
}
