import GRDB
package import Market
package import Vocabulary

extension StoreView {
    package func listing(_ id: EntryID) throws -> Listing? {
        try db.first(Listing.table.byKey, [id.sequence], Listing.init(reader:))
    }

    package func liveListings(of party: PartyID, limit: Int) throws -> [Listing] {
        let live = try Self.listingsInLiveState.flatMap {
            try db.all($0, [party.sequence, limit], Listing.init(reader:))
        }
        return Array(live.sorted { $0.id > $1.id }.prefix(limit))
    }

    package func lapsedListings(of party: PartyID, limit: Int) throws -> [Listing] {
        try db.all(Self.listingsThatLapsed, [party.sequence, limit], Listing.init(reader:))
    }

    package func liveListings(in province: ProvinceID, limit: Int) throws -> [Listing] {
        let live = try Self.listingsInProvince.flatMap {
            try db.all($0, [province.key, limit], Listing.init(reader:))
        }
        return Array(live.sorted { $0.id < $1.id }.prefix(limit))
    }

    private static let listingsInProvince =
        ListingKind.allCases.map { kind in
            """
            SELECT \(Listing.table.columns) FROM listing
            WHERE kind = '\(kind.rawValue)' AND province = ? AND state = 'open' ORDER BY id LIMIT ?
            """
        } + [
            """
            SELECT \(Listing.table.columns) FROM listing WHERE province = ? AND state = 'reserved' ORDER BY id LIMIT ?
            """
        ]

    /// One state at a time: the index has each newest first. The state is spelt out: SQLite compiles a statement again at every
    /// run when it has a parameter where a partial index has a value.
    private static let listingsInLiveState = [ListingState.open, .reserved].map(listings(in:))

    private static let listingsThatLapsed = listings(in: .expired)

    private static func listings(in state: ListingState) -> String {
        """
        SELECT \(Listing.table.columns) FROM listing WHERE party = ? AND state = '\(state.rawValue)'
        ORDER BY id DESC LIMIT ?
        """
    }

    package func prices(of produce: ProduceID, in province: ProvinceID?, since: Timestamp) throws -> PriceSamples {
        var samples = PriceSamples()
        for kind in [produce] + produce.descendants {
            samples.asked += try listedPrices(of: kind, .sale, in: province, since: since)
            samples.bid += try listedPrices(of: kind, .demand, in: province, since: since)
            samples.delivered += try deliveredPrices(of: kind, in: province, since: since)
        }
        return samples
    }

    /// Prices read at most of each kind of produce, the newest first.
    private static let priceLimit = 500

    private func listedPrices(
        of produce: ProduceID, _ kind: ListingKind, in province: ProvinceID?, since: Timestamp
    ) throws -> [Dong] {
        try db.column(
            """
            SELECT price FROM listing
            WHERE produce = ?1 AND kind = ?2 AND created_at_ms >= ?3 AND price IS NOT NULL
                AND (?4 IS NULL OR province = ?4)
            ORDER BY created_at_ms DESC LIMIT \(Self.priceLimit)
            """, [produce.key, kind.rawValue, since.milliseconds, province?.key]
        ).map(Dong.init)
    }

    private func deliveredPrices(of produce: ProduceID, in province: ProvinceID?, since: Timestamp) throws -> [Dong] {
        // A line's day is that of the deal's end; the day before is read too, for ends reported after midnight.
        let firstDay = since.day(offset: offset).adding(days: -1)
        return try db.column(
            """
            SELECT ledger.price FROM ledger JOIN deal ON deal.id = ledger.deal
            WHERE ledger.produce = ?1 AND ledger.day >= ?2 AND deal.closed_at_ms >= ?3 AND ledger.price IS NOT NULL
                AND (?4 IS NULL OR ledger.province = ?4)
            ORDER BY ledger.day DESC LIMIT \(Self.priceLimit)
            """, [produce.key, firstDay.daysSince1970, since.milliseconds, province?.key]
        ).map(Dong.init)
    }
}
