package import Market

extension StoreView {
    /// Reads, bucket by bucket, the first rows of an index that is sorted as the query wants them.
    ///
    /// - Complexity: O(b · log n + r) in the number b of buckets looked at, n of open listings and r of rows given back.
    package func candidates(_ query: CandidateQuery) throws -> [Listing] {
        var rows: [Listing] = []
        var seen: Set<CandidateBucket> = []
        for province in query.provinces {
            for bucket in CandidateBucket.all(of: query, in: province) where seen.insert(bucket).inserted {
                let room = query.limit - rows.count
                guard room > 0 else { return rows }
                rows += try bucket.best(min(query.perBucket, room), of: query, in: db)
            }
        }
        return rows
    }
}
