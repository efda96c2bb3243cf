import GRDB
package import Market
package import Vocabulary

extension StoreView {
    package func deal(_ id: EntryID) throws -> Deal? {
        try db.first(Deal.table.byKey, [id.sequence], Deal.init(reader:))
    }

    package func deals(of party: PartyID, in states: [DealState], limit: Int) throws -> [Deal] {
        var rows: [EntryID: Deal] = [:]
        for state in Set(states) {
            for side in ["seller", "buyer"] {
                let found = try db.all(
                    """
                    SELECT \(Deal.table.columns) FROM deal WHERE \(side) = ? AND state = ? ORDER BY id DESC LIMIT ?
                    """, [party.sequence, state.rawValue, limit], Deal.init(reader:))
                for deal in found { rows[deal.id] = deal }
            }
        }
        return Self.newest(rows, limit)
    }

    package func runningDeals(in province: ProvinceID, limit: Int) throws -> [Deal] {
        try db.all(
            """
            SELECT \(Deal.table.columns) FROM deal
            WHERE province = ? AND state IN ('accepted', 'loaded', 'disputed') ORDER BY id LIMIT ?
            """, [province.key, limit], Deal.init(reader:))
    }

    package func deals(on entry: EntryID, limit: Int) throws -> [Deal] {
        var rows: [EntryID: Deal] = [:]
        for column in ["offer", "demand", "pool"] {
            let found = try db.all(
                "SELECT \(Deal.table.columns) FROM deal WHERE \(column) = ? ORDER BY id DESC LIMIT ?",
                [entry.sequence, limit], Deal.init(reader:))
            for deal in found { rows[deal.id] = deal }
        }
        return Self.newest(rows, limit)
    }

    private static func newest(_ rows: [EntryID: Deal], _ limit: Int) -> [Deal] {
        Array(rows.values.sorted { $0.id > $1.id }.prefix(limit))
    }
}
