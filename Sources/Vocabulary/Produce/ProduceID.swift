/// A kind of produce of `produce.csv`, by its row in the compiled table.
package struct ProduceID: ReferenceID {
    package let index: UInt16

    package init(index: UInt16) {
        self.index = index
    }

    package init?(key: String) {
        guard let index = Produce.table.index(forKey: key) else { return nil }
        self.index = index
    }

    package var key: String {
        row.slug
    }

    /// The facts that the table holds.
    @inlinable package var row: Produce {
        Produce.table[index]
    }

    /// The accented Vietnamese name.
    package var name: String {
        row.name
    }

    /// The name inside a sentence: "rau muống", "gạo ST25".
    package var nameInSentence: String {
        Self.namesInSentences[Int(index)]
    }

    /// Kept, since nearly every reply has some.
    private static let namesInSentences = all.map { $0.name.prefix(1).lowercased() + $0.name.dropFirst() }

    /// The id as the tables spell it ("xoai-cat-chu", "tan").
    package var slug: String {
        key
    }

    package init?(slug: String) {
        self.init(key: slug)
    }

    package static let all = Produce.table.indices.map(ProduceID.init(index:))
}
