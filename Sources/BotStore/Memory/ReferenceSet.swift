import Vocabulary

/// A set of rows of a reference table, one bit for each.
struct ReferenceSet<ID: ReferenceID>: Sendable {
    private var words = [UInt64](repeating: 0, count: (ID.all.count + 63) / 64)

    init(_ ids: [ID] = []) {
        for id in ids { insert(id) }
    }

    func contains(_ id: ID) -> Bool {
        words[Int(id.index >> 6)] & 1 << UInt64(id.index & 63) != 0
    }

    /// - Returns: whether it was not in the set before.
    @discardableResult
    mutating func insert(_ id: ID) -> Bool {
        let bit: UInt64 = 1 << UInt64(id.index & 63)
        defer { words[Int(id.index >> 6)] |= bit }
        return words[Int(id.index >> 6)] & bit == 0
    }
}
