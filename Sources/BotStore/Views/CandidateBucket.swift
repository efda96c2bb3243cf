import GRDB
import Market
import Vocabulary

/// One produce in one province, or all produce in it: the rows that a candidate query ranks among themselves.
struct CandidateBucket: Hashable {
    let province: ProvinceID
    /// `nil`: whatever it is.
    let produce: ProduceID?

    /// The buckets of a province in the query's order.
    static func all(of query: CandidateQuery, in province: ProvinceID) -> [CandidateBucket] {
        query.produce.isEmpty
            ? [CandidateBucket(province: province, produce: nil)]
            : query.produce.map { CandidateBucket(province: province, produce: $0) }
    }

    /// The best rows of the bucket, best price first.
    ///
    /// Routes are read destination by destination, since prices are sorted within one.
    func best(_ limit: Int, of query: CandidateQuery, in db: Database) throws -> [Listing] {
        if produce == nil, query.kind.dealKind == .transport, !query.destinations.isEmpty {
            let rows = try Set(query.destinations).flatMap { try read(limit, of: query, to: [$0], in: db) }
            return Array(rows.sorted { ($0.priceRank, $0.id) < ($1.priceRank, $1.id) }.prefix(limit))
        }
        return try read(limit, of: query, to: query.destinations, in: db)
    }

    private func read(
        _ limit: Int, of query: CandidateQuery, to destinations: [ProvinceID], in db: Database
    ) throws -> [Listing] {
        // The indices of routes are partial, and SQLite takes one only when the query repeats its condition.
        let routes = produce == nil && query.kind.dealKind == .transport ? "AND kind IN ('haul', 'load')" : ""
        let ends =
            switch destinations.count {
            case 0: ""
            case 1: "AND destination_province = ?6"
            default: "AND destination_province IN (SELECT value FROM json_each(?6))"
            }
        let keys =
            destinations.count > 1
            ? "[\(destinations.map { "\"\($0.key)\"" }.joined(separator: ","))]" : destinations.first?.key
        let sql = """
            SELECT \(Listing.table.columns) FROM listing
            WHERE state = 'open' \(routes) AND kind = ?1 AND province = ?2 \(produce == nil ? "" : "AND produce = ?3")
                AND party <> ?4 \(ends)
            ORDER BY price_rank, id LIMIT ?5
            """
        return try db.all(
            sql,
            [
                "1": query.kind.rawValue, "2": province.key, "3": produce?.key,
                "4": query.excluding?.sequence ?? Self.nobody, "5": limit, "6": keys,
            ], Listing.init(row:))
    }

    /// A party that does not exist.
    private static let nobody: Int64 = -1
}
