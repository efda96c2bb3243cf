extension ProvinceID {
    /// The units of the same era that share a land or river boundary with this one.
    package var neighbours: [ProvinceID] {
        Self.neighboursByIndex[Int(index)]
    }

    private static let neighboursByIndex: [[ProvinceID]] = {
        var neighbours = Array(repeating: [ProvinceID](), count: all.count)
        for record in CSVRecord.all(of: NeighboursTable.csv) {
            guard let a = ProvinceID(key: record["a"]), let b = ProvinceID(key: record["b"]) else { continue }
            neighbours[Int(a.index)].append(b)
            neighbours[Int(b.index)].append(a)
        }
        return neighbours.map { $0.sorted() }
    }()
}
