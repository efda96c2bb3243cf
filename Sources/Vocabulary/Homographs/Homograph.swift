/// An unaccented word with several readings.
package struct Homograph: Sendable {
    /// The word as typed without accents.
    package let token: String
    /// What it usually means.
    package let primary: String
    /// What else it may mean, for a person to read.
    package let others: String
    /// What tells the readings apart, for a person to read.
    package let hint: String

    /// Every homograph in the table's order.
    package static var all: [Homograph] {
        table.rows
    }

    /// The readings of a folded word, or nil when the table has none.
    package static func of(_ token: String) -> Homograph? {
        table.index(forKey: token).map { table[$0] }
    }

    private static let table = ReferenceTable<Homograph>(HomographsTable.csv, key: "token") { record, _, _ in
        Homograph(token: record["token"], primary: record["primary"], others: record["other"], hint: record["hint"])
    }
}
