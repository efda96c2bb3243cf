import GRDB
package import Market
import Vocabulary

extension StoreView {
    /// Reads, bucket by bucket, the first rows of an index that is sorted as the query wants them.
    ///
    /// - Complexity: O((b + d) · log n + r) in the number b of buckets looked at, d of kinds of produce that the provinces
    ///   looked at have, n of open listings and r of rows given back.
    package func candidates(_ query: CandidateQuery) throws -> [Listing] {
        if let memory, !query.produce.isEmpty || query.kind.dealKind == .transport {
            return try candidates(query, from: memory)
        }
        var rest = CandidateBuckets(query)
        guard query.produce.count > Self.produceWorthListing else { return try rest.read(query.limit, in: db) }
        var rows: [Listing] = []
        let provinces = rest.provinces
        for province in provinces where rows.count < query.limit {
            let present = try Set(openProduce(query.kind, in: province))
            rest.provinces = [province]
            rest.produce = query.produce.filter { present.contains($0) }
            rows += try rest.produce.isEmpty ? [] : rest.read(query.limit - rows.count, in: db)
        }
        return rows
    }

    /// From how many kinds on it is quicker to ask first which of them a province has at all.
    private static let produceWorthListing = 4

    /// The kinds of produce with an open listing, by jumping through the index from one to the next.
    func openProduce(_ kind: ListingKind, in province: ProvinceID) throws -> [ProduceID] {
        let keys: [String] = try db.column(
            """
            WITH RECURSIVE present (produce) AS (
                SELECT min(produce) FROM listing WHERE state = 'open' AND kind = ?1 AND province = ?2
                UNION ALL
                SELECT (SELECT min(listing.produce) FROM listing
                    WHERE state = 'open' AND kind = ?1 AND province = ?2 AND listing.produce > present.produce)
                FROM present WHERE present.produce IS NOT NULL
            )
            SELECT produce FROM present WHERE produce IS NOT NULL
            """, [kind.rawValue, province.key])
        return keys.compactMap { ProduceID(key: $0) }
    }
}
