import GRDB

/// A table's name and columns, from which its statements are put together once.
struct Table {
    /// The columns as a query lists them.
    let columns: String
    /// The same with the table's name, for queries over several.
    let qualifiedColumns: String
    /// Reads a row by its key.
    let byKey: String
    /// Writes a whole row, over the one with the same key where there is one.
    let upsert: String

    /// - Parameter derived: columns that are written for indices and figures and never read back.
    init(_ name: String, key: [String], columns: [String], derived: [String] = []) {
        let all = columns + derived
        self.columns = columns.joined(separator: ", ")
        qualifiedColumns = columns.map { "\(name).\($0)" }.joined(separator: ", ")
        let condition = key.map { "\($0) = ?" }.joined(separator: " AND ")
        byKey = "SELECT \(self.columns) FROM \(name) WHERE \(condition)"
        let updates = all.filter { !key.contains($0) }.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
        let places = Array(repeating: "?", count: all.count).joined(separator: ", ")
        upsert = """
            INSERT INTO \(name) (\(all.joined(separator: ", "))) VALUES (\(places))
            ON CONFLICT (\(key.joined(separator: ", "))) DO UPDATE SET \(updates)
            """
    }
}
