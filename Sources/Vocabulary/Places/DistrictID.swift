/// A district abolished on 2025-07-01 that people still name, by its row in the compiled table.
package struct DistrictID: ReferenceID {
    package let index: UInt16

    package init(index: UInt16) {
        self.index = index
    }

    package init?(key: String) {
        guard let index = District.table.index(forKey: key) else { return nil }
        self.index = index
    }

    package var key: String {
        row.code
    }

    /// The facts that the table holds.
    @inlinable package var row: District {
        District.table[index]
    }

    /// The accented Vietnamese name.
    package var name: String {
        row.name
    }

    /// The official code, with its leading zeros.
    package var code: String {
        key
    }

    package init?(code: String) {
        self.init(key: code)
    }

    package static let all = District.table.indices.map(DistrictID.init(index:))
}
