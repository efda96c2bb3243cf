package import Vocabulary

extension Desk {
    /// `XE` for a goods deal or a sale: lists the load so that hauls can be found and booked for it; again gives the same load.
    ///
    /// - Parameters:
    ///   - entry: an accepted goods deal of the party, or a sale of its own.
    ///   - destination: for a sale that names none.
    /// - Throws: `Refusal`: `unknownEntry`, `notYours`, `needsRoute`, `dealIs`, `listingIs`, `unlikeKinds`.
    package mutating func requestTransport(
        of entry: EntryID, by party: PartyID, to destination: Location? = nil
    ) throws -> Listing {
        guard let deal = try market.deal(entry) else {
            return try requestTransport(ofSale: entry, by: party, to: destination)
        }
        guard deal.side(of: party) != nil else { throw Refusal.notYours }
        guard deal.kind == .goods else { throw Refusal.unlikeKinds }
        guard deal.state == .accepted || deal.state == .loaded else { throw Refusal.dealIs(deal.state) }
        if let load = try loads(carrying: deal).first { return load }
        let sale = try existingListing(deal.offer)
        let demand = try existingListing(deal.demand)
        let draft = ListingDraft(
            kind: .load, produce: deal.produce,
            quantity: .mass(LoadEstimate.mass(of: deal.quantity, produce: deal.produce)), place: sale.place,
            destination: destination ?? demand.place, availableFrom: sale.availableFrom.map { max(today, $0) },
            carries: deal.id)
        return try post(draft, by: party).listing
    }

    /// Withdraws the loads that carry a goods deal that came to nothing, and cancels their hauls without blame.
    mutating func endTransport(of deal: Deal) throws {
        for load in try loads(carrying: deal) {
            _ = try end(load, with: .withdraw, actor: nil)
            for haul in try market.deals(on: load.id, limit: Self.reach)
            where haul.isReserving && haul.state != .disputed {
                let cancelled = try haul.applying(.cancel(at: now))
                try book(cancelled)
                tell(cancelled.seller, .goodsFell(cancelled))
                tell(cancelled.buyer, .goodsFell(cancelled))
            }
        }
    }

    private mutating func requestTransport(
        ofSale id: EntryID, by party: PartyID, to destination: Location?
    ) throws -> Listing {
        let sale = try ownListing(id, of: party)
        guard sale.kind == .sale else { throw Refusal.unlikeKinds }
        guard sale.isLive, !sale.remaining.isZero else { throw Refusal.listingIs(sale.state) }
        let draft = ListingDraft(
            kind: .load, produce: sale.produce,
            quantity: .mass(LoadEstimate.mass(of: sale.remaining, produce: sale.produce)), place: sale.place,
            destination: destination ?? sale.destination, availableFrom: sale.availableFrom.map { max(today, $0) })
        return try post(draft, by: party).listing
    }

    /// The live loads that either side listed for a goods deal.
    private func loads(carrying deal: Deal) throws -> [Listing] {
        try [deal.seller, deal.buyer].flatMap { try market.liveListings(of: $0, limit: Self.reach) }
            .filter { $0.carries == deal.id }
    }
}
