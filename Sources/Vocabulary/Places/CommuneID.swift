/// A present commune, ward or special zone, by its row in the compiled table.
package struct CommuneID: ReferenceID {
    package let index: UInt16

    package init(index: UInt16) {
        self.index = index
    }

    package init?(key: String) {
        guard let index = Commune.table.index(forKey: key) else { return nil }
        self.index = index
    }

    package var key: String {
        row.code
    }

    /// The facts that the table holds.
    @inlinable package var row: Commune {
        Commune.table[index]
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

    package static let all = Commune.table.indices.map(CommuneID.init(index:))
}
