import Vocabulary

/// A set of kinds of produce, one bit for each row of the table.
struct ProduceSet: Sendable {
    private var words = [UInt64](repeating: 0, count: (ProduceID.all.count + 63) / 64)

    init(_ kinds: [ProduceID]) {
        for kind in kinds { insert(kind) }
    }

    func contains(_ kind: ProduceID) -> Bool {
        words[Int(kind.index >> 6)] & 1 << UInt64(kind.index & 63) != 0
    }

    mutating func insert(_ kind: ProduceID) {
        words[Int(kind.index >> 6)] |= 1 << UInt64(kind.index & 63)
    }
}
