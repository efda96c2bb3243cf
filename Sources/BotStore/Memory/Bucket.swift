import Market
import Vocabulary

/// What the listings of one head have in common.
struct Bucket: Hashable, Sendable {
    let kind: ListingKind
    let province: ProvinceID
    /// `nil`: of any kind of produce.
    var produce: ProduceID?
    /// `nil`: to anywhere.
    var destination: ProvinceID?

    /// The buckets in which a listing stands while it is open.
    static func all(of listing: Listing) -> [Bucket] {
        let place = Bucket(kind: listing.kind, province: listing.place.presentProvince)
        var buckets: [Bucket] = []
        if let produce = listing.produce {
            var bucket = place
            bucket.produce = produce
            buckets.append(bucket)
        }
        guard listing.kind.dealKind == .transport else { return buckets }
        buckets.append(place)
        if let destination = listing.destination {
            var bucket = place
            bucket.destination = destination.presentProvince
            buckets.append(bucket)
        }
        return buckets
    }

    /// The query that reads the bucket's head.
    var query: CandidateQuery {
        CandidateQuery(
            kind: kind, produce: produce.map { [$0] } ?? [], provinces: [province],
            destinations: destination.map { [$0] } ?? [], perBucket: ListingHead.depth, limit: ListingHead.depth)
    }

    /// One kind of listing in one province.
    struct Place: Hashable, Sendable {
        let kind: ListingKind
        let province: ProvinceID

        func hash(into hasher: inout Hasher) {
            hasher.combine(UInt64(kind.number) << 16 | UInt64(province.index))
        }
    }

    /// All four in one number: a ranking looks for dozens of buckets.
    func hash(into hasher: inout Hasher) {
        let produce = produce.map { UInt64($0.index) + 1 } ?? 0
        let destination = destination.map { UInt64($0.index) + 1 } ?? 0
        hasher.combine(
            UInt64(kind.number) << 60 | UInt64(province.index) << 40 | produce << 20 | destination)
    }
}

extension ListingKind {
    fileprivate var number: UInt8 {
        switch self {
        case .sale: 0
        case .demand: 1
        case .haul: 2
        case .load: 3
        }
    }
}
