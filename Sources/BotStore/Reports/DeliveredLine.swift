import GRDB
import Market
import Vocabulary

/// The ledger's sum for one produce and unit, and for one value of what a report is broken down by.
struct DeliveredLine {
    /// The value of the breakdown's column; `nil` where a line has none.
    let key: String?
    let produce: ProduceID
    let sum: Quantity
    let deals: Int

    init(reader: inout ColumnReader) throws {
        key = try reader.next()
        produce = try reader.reference()
        sum = try reader.quantity()
        deals = try reader.next()
    }
}

extension StoreView {
    /// - Parameter column: an expression over the ledger's columns.
    func delivered(_ query: FiguresQuery, by column: String) throws -> [DeliveredLine] {
        try db.all(
            """
            SELECT \(column) AS key, produce, unit, sum(quantity), count(*) FROM ledger
            WHERE day BETWEEN ?1 AND ?2 AND (?3 IS NULL OR province = ?3)
            GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
            """, [query.from.daysSince1970, query.to.daysSince1970, query.province?.key], DeliveredLine.init(reader:))
    }
}
