import Market
import Vocabulary

/// Candidate queries answered from the heads in memory; what is not there is read once and remembered.
extension StoreView {
    func candidates(_ query: CandidateQuery, from memory: WriterMemory) throws -> [Listing] {
        var rows: [Listing] = []
        rows.reserveCapacity(query.limit + query.perBucket)
        for province in CandidateBuckets.unique(query.provinces) where rows.count < query.limit {
            if query.produce.isEmpty {
                rows += try routes(from: province, query, memory)
            } else {
                let present = try produce(Bucket.Place(kind: query.kind, province: province), memory)
                for produce in query.produce where present.contains(produce) && rows.count < query.limit {
                    let bucket = Bucket(kind: query.kind, province: province, produce: produce)
                    try addBest(of: bucket, query, memory, to: &rows)
                }
            }
        }
        return rows.count > query.limit ? Array(rows.prefix(query.limit)) : rows
    }

    /// The best routes from a province: picked from all of them where they are few, else from those to each destination.
    private func routes(
        from province: ProvinceID, _ query: CandidateQuery, _ memory: WriterMemory
    ) throws -> [Listing] {
        let bucket = Bucket(kind: query.kind, province: province)
        guard !query.destinations.isEmpty, try !head(of: bucket, memory).isComplete else {
            return try best(of: bucket, query, memory)
        }
        let found = try CandidateBuckets.unique(query.destinations).flatMap { destination in
            var bucket = bucket
            bucket.destination = destination
            return try best(of: bucket, query, memory)
        }
        return Array(found.sorted { $0.isAhead(of: $1) }.prefix(query.perBucket))
    }

    /// The best listings of a bucket that a query accepts.
    private func best(of bucket: Bucket, _ query: CandidateQuery, _ memory: WriterMemory) throws -> [Listing] {
        var rows: [Listing] = []
        try addBest(of: bucket, query, memory, to: &rows)
        return rows
    }

    private func addBest(
        of bucket: Bucket, _ query: CandidateQuery, _ memory: WriterMemory, to rows: inout [Listing]
    ) throws {
        let before = rows.count
        var head = try head(of: bucket, memory)
        query.choose(from: head, into: &rows)
        guard rows.count - before < query.perBucket, !head.isComplete else { return }
        if head.isShort {
            head = try readHead(of: bucket, memory)
            rows.removeSubrange(before...)
            query.choose(from: head, into: &rows)
            guard rows.count - before < query.perBucket, !head.isComplete else { return }
        }
        // Most of the head is the asker's own, or leads elsewhere.
        var narrow = query
        narrow.provinces = [bucket.province]
        narrow.produce = bucket.produce.map { [$0] } ?? []
        if let destination = bucket.destination { narrow.destinations = [destination] }
        rows.replaceSubrange(before..., with: try CandidateBuckets(narrow).read(query.perBucket, in: db))
    }

    private func head(of bucket: Bucket, _ memory: WriterMemory) throws -> ListingHead {
        try memory.with { $0.heads[bucket] } ?? readHead(of: bucket, memory)
    }

    private func readHead(of bucket: Bucket, _ memory: WriterMemory) throws -> ListingHead {
        let head = ListingHead(try CandidateBuckets(bucket.query).read(ListingHead.depth, in: db))
        memory.with { $0.heads[bucket] = head }
        return head
    }

    private func produce(_ place: Bucket.Place, _ memory: WriterMemory) throws -> ReferenceSet<ProduceID> {
        if let known = memory.with({ $0.produce[place] }) { return known }
        let produce = ReferenceSet(try openProduce(place.kind, in: place.province))
        memory.with { $0.produce[place] = produce }
        return produce
    }
}

extension CandidateQuery {
    /// Adds the first of a head that the query accepts, as many as it takes of a bucket.
    fileprivate func choose(from head: ListingHead, into rows: inout [Listing]) {
        var left = perBucket
        for index in head.listings.indices where left > 0 && accepts(head.listings[index]) {
            rows.append(head.listings[index])
            left -= 1
        }
    }

    private func accepts(_ listing: Listing) -> Bool {
        guard listing.party != excluding else { return false }
        guard !destinations.isEmpty else { return true }
        return listing.destination.map { destinations.contains($0.presentProvince) } ?? false
    }
}
