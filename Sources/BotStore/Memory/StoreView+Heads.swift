import Market
import Vocabulary

/// Candidate queries answered from the heads in memory; what is not there is read once and remembered.
extension StoreView {
    func candidates(_ query: CandidateQuery, from memory: WriterMemory) throws -> [Listing] {
        var rows: [Listing] = []
        for province in CandidateBuckets.unique(query.provinces) where rows.count < query.limit {
            if query.produce.isEmpty {
                rows += try routes(from: province, query, memory)
            } else {
                let present = try produce(Bucket.Place(kind: query.kind, province: province), memory)
                for produce in query.produce where present.contains(produce) && rows.count < query.limit {
                    rows += try best(of: Bucket(kind: query.kind, province: province, produce: produce), query, memory)
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
        var head = try head(of: bucket, memory)
        var chosen = query.chosen(from: head)
        if chosen.count < query.perBucket, head.isShort {
            head = try readHead(of: bucket, memory)
            chosen = query.chosen(from: head)
        }
        guard chosen.count < query.perBucket, !head.isComplete else { return chosen }
        // Most of the head is the asker's own, or leads elsewhere.
        var narrow = query
        narrow.provinces = [bucket.province]
        narrow.produce = bucket.produce.map { [$0] } ?? []
        if let destination = bucket.destination { narrow.destinations = [destination] }
        return try CandidateBuckets(narrow).read(query.perBucket, in: db)
    }

    private func head(of bucket: Bucket, _ memory: WriterMemory) throws -> ListingHead {
        try memory.with { $0.heads[bucket] } ?? readHead(of: bucket, memory)
    }

    private func readHead(of bucket: Bucket, _ memory: WriterMemory) throws -> ListingHead {
        let head = ListingHead(try CandidateBuckets(bucket.query).read(ListingHead.depth, in: db))
        memory.with { $0.heads[bucket] = head }
        return head
    }

    private func produce(_ place: Bucket.Place, _ memory: WriterMemory) throws -> ProduceSet {
        if let known = memory.with({ $0.produce[place] }) { return known }
        let produce = ProduceSet(try openProduce(place.kind, in: place.province))
        memory.with { $0.produce[place] = produce }
        return produce
    }
}

extension CandidateQuery {
    fileprivate func chosen(from head: ListingHead) -> [Listing] {
        var chosen: [Listing] = []
        for listing in head.listings where chosen.count < perBucket && accepts(listing) { chosen.append(listing) }
        return chosen
    }

    private func accepts(_ listing: Listing) -> Bool {
        guard listing.party != excluding else { return false }
        guard !destinations.isEmpty else { return true }
        return listing.destination.map { destinations.contains($0.presentProvince) } ?? false
    }
}
