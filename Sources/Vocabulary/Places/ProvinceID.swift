/// A province-level unit of `places.csv`, old or present, by its row in the compiled table.
package struct ProvinceID: ReferenceID {
    package let index: UInt16

    package init(index: UInt16) {
        self.index = index
    }

    package init?(key: String) {
        guard let index = Province.table.index(forKey: key) else { return nil }
        self.index = index
    }

    package var key: String {
        row.key
    }

    /// The facts that the table holds.
    @inlinable package var row: Province {
        Province.table[index]
    }

    /// The accented Vietnamese name.
    package var name: String {
        row.name
    }

    /// The id without the suffix `-63`, as texts resolve to it: a name that survived 2025-07-01 gives the present unit.
    package var slug: String {
        named.key
    }

    /// The unit that a slug names; `ca-mau` is the present unit, `ca-mau-63` and `bac-lieu` are old ones.
    package init?(slug: String) {
        self.init(key: slug)
    }

    package static let all = Province.table.indices.map(ProvinceID.init(index:))
}
