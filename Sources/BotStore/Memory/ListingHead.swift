import Market

/// The best listings of one bucket, as an index on disk has them: by price, the older first.
struct ListingHead: Sendable {
    /// How many listings are read and kept of a bucket.
    static let depth = 20

    private(set) var listings: [Listing]
    /// Whether the bucket holds no others.
    private(set) var isComplete: Bool

    /// - Parameter listings: in order, as many as `depth` where the bucket has them.
    init(_ listings: [Listing]) {
        self.listings = listings
        isComplete = listings.count < Self.depth
    }

    /// Whether so much has left an incomplete head that it should be read again.
    var isShort: Bool {
        !isComplete && listings.count < Self.depth
    }

    mutating func insert(_ listing: Listing) {
        let place = listings.firstIndex { listing.isAhead(of: $0) } ?? listings.endIndex
        // What would come last may have others before it that are not in memory.
        guard isComplete || place < listings.endIndex else { return }
        listings.insert(listing, at: place)
        guard listings.count > Self.depth else { return }
        listings.removeLast()
        isComplete = false
    }

    mutating func remove(_ id: EntryID) {
        listings.removeAll { $0.id == id }
    }
}

extension Listing {
    /// Whether it stands before another of its bucket.
    func isAhead(of other: Listing) -> Bool {
        (priceRank, id) < (other.priceRank, other.id)
    }
}
