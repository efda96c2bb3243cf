import Vocabulary

extension CandidateQuery {
    /// What the query means, on listings at hand: buckets in the order of provinces and then of produce, the best price of each
    /// first, cut at the limits. A store that answers from indices gives the same rows in the same order.
    ///
    /// - Complexity: O(n log n) in the number of listings.
    package func select(from listings: [Listing]) -> [Listing] {
        let provinceRank = Self.ranks(provinces)
        let produceRank = Self.ranks(produce)
        var buckets: [Bucket: [Listing]] = [:]
        for listing in listings where isEligible(listing) {
            guard let province = provinceRank[listing.place.presentProvince] else { continue }
            guard produce.isEmpty || listing.produce.flatMap({ produceRank[$0] }) != nil else { continue }
            let rank = listing.produce.flatMap { produceRank[$0] } ?? 0
            buckets[Bucket(province: province, produce: rank), default: []].append(listing)
        }
        let rows = buckets.sorted { $0.key < $1.key }.flatMap { $0.value.sorted(by: isBetter).prefix(perBucket) }
        return Array(rows.prefix(limit))
    }

    private func isEligible(_ listing: Listing) -> Bool {
        guard listing.kind == kind, listing.state == .open, listing.party != excluding else { return false }
        guard !destinations.isEmpty else { return true }
        return listing.destination.map { destinations.contains($0.presentProvince) } ?? false
    }

    /// Whether a listing stands before another of its bucket: the better price for the one who asks, then the older.
    private func isBetter(_ left: Listing, _ right: Listing) -> Bool {
        switch (left.price, right.price) {
        case (let leftPrice?, let rightPrice?) where leftPrice != rightPrice:
            return kind.isOffer ? leftPrice < rightPrice : leftPrice > rightPrice
        case (_?, nil): return true
        case (nil, _?): return false
        default: return left.id < right.id
        }
    }

    private static func ranks<ID: Hashable>(_ ids: [ID]) -> [ID: Int] {
        Dictionary(ids.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: min)
    }

    /// The place of a province and produce in the query's order.
    private struct Bucket: Hashable, Comparable {
        let province: Int
        let produce: Int

        static func < (left: Bucket, right: Bucket) -> Bool {
            (left.province, left.produce) < (right.province, right.produce)
        }
    }
}
