import GRDB
import Market
import Vocabulary

/// The buckets of a candidate query: in each province, each kind of produce, or all of it together.
///
/// For routes, a bucket is a province. Prices are sorted by destination there, so that the best of each destination are read
/// and the best of those kept.
struct CandidateBuckets {
    private let query: CandidateQuery
    var provinces: [ProvinceID]
    /// Empty: whatever it is.
    var produce: [ProduceID]

    init(_ query: CandidateQuery) {
        self.query = query
        provinces = Self.unique(query.provinces)
        produce = Self.unique(query.produce)
    }

    static func unique<ID: ReferenceID>(_ ids: [ID]) -> [ID] {
        var seen = ReferenceSet<ID>()
        return ids.filter { seen.insert($0) }
    }

    /// The best rows of each bucket, the buckets in order.
    ///
    /// - Parameter limit: rows at most in all; the reading stops with the bucket that reaches it.
    func read(_ limit: Int, in db: Database) throws -> [Listing] {
        var rows: [Listing] = []
        var bucket: [Listing] = []
        func closeBucket() {
            rows += bucket.sorted { ($0.priceRank, $0.id) < ($1.priceRank, $1.id) }.prefix(query.perBucket)
            bucket = []
        }
        try db.each(sql, arguments) { reader in
            let listing = try Listing(reader: &reader)
            if let first = bucket.first, !isOneBucket(first, listing) {
                closeBucket()
                guard rows.count < limit else { return false }
            }
            bucket.append(listing)
            return true
        }
        closeBucket()
        return Array(rows.prefix(limit))
    }

    private func isOneBucket(_ left: Listing, _ right: Listing) -> Bool {
        left.place.presentProvince == right.place.presentProvince && (produce.isEmpty || left.produce == right.produce)
    }

    private var isByDestination: Bool {
        produce.isEmpty && query.kind.dealKind == .transport && !query.destinations.isEmpty
    }

    /// One statement runs through the buckets, in the order of its two lists, and reads the head of the index in each.
    private var sql: String {
        let terms = [
            // The indices of routes are partial, and SQLite takes one only when the query repeats its condition.
            produce.isEmpty && query.kind.dealKind == .transport ? "AND head.kind IN ('haul', 'load')" : "",
            produce.isEmpty ? "" : "AND head.produce = inner_key.value",
            isByDestination ? "AND head.destination_province = inner_key.value" : "",
            isByDestination || query.destinations.isEmpty
                ? "" : "AND head.destination_province IN (SELECT value FROM json_each(?6))",
        ].filter { !$0.isEmpty }
        return """
            SELECT \(Listing.table.qualifiedColumns)
            FROM json_each(?1) AS outer_key CROSS JOIN json_each(?2) AS inner_key CROSS JOIN listing
            WHERE listing.id IN (
                SELECT head.id FROM listing AS head
                WHERE head.state = 'open' AND head.kind = ?3 AND head.province = outer_key.value AND head.party <> ?4
                    \(terms.joined(separator: " "))
                ORDER BY head.price_rank, head.id LIMIT ?5)
            """
    }

    private var arguments: Arguments {
        let innerKeys =
            isByDestination ? Self.json(Self.unique(query.destinations)) : produce.isEmpty ? "[0]" : Self.json(produce)
        var arguments: Arguments = [
            Self.json(provinces), innerKeys, query.kind.rawValue, query.excluding?.sequence ?? Self.nobody,
            query.perBucket,
        ]
        if !isByDestination, !query.destinations.isEmpty { arguments.values.append(Self.json(query.destinations)) }
        return arguments
    }

    /// A party that does not exist.
    private static let nobody: Int64 = -1

    /// The keys of the reference tables are plain ASCII without quotation marks.
    private static func json(_ ids: [some ReferenceID]) -> String {
        "[" + ids.map { "\"\($0.key)\"" }.joined(separator: ",") + "]"
    }
}
