/// A unit of `units.csv` (tấn, tạ, chục, vỉ …), by its row in the compiled table.
package struct UnitID: ReferenceID {
    package let index: UInt16

    package init(index: UInt16) {
        self.index = index
    }

    package init?(key: String) {
        guard let index = MeasureUnit.table.index(forKey: key) else { return nil }
        self.index = index
    }

    package var key: String {
        row.slug
    }

    /// The facts that the table holds.
    @inlinable package var row: MeasureUnit {
        MeasureUnit.table[index]
    }

    /// The accented Vietnamese name.
    package var name: String {
        row.name
    }

    /// The id as the tables spell it ("xoai-cat-chu", "tan").
    package var slug: String {
        key
    }

    package init?(slug: String) {
        self.init(key: slug)
    }

    package static let all = MeasureUnit.table.indices.map(UnitID.init(index:))
}
