import Vocabulary

extension Desk {
    /// `LIEN KET`: joins one party into another: its addresses, live listings, running deals and record become the other's.
    ///
    /// - Throws: `Refusal`: `blocked`, `notAllowed` for an official that would be absorbed, `ownListing` when the two have a running
    ///   deal with each other, `nothingToDo` for one and the same.
    package mutating func merge(_ id: PartyID, into other: PartyID) throws -> Party {
        guard id != other else { throw Refusal.nothingToDo }
        let absorbed = try activeParty(id)
        var kept = try activeParty(other)
        guard !absorbed.role.isOfficial else { throw Refusal.notAllowed }
        let running = try market.deals(of: id, in: DealState.allCases.filter { !$0.isFinal }, limit: Self.reach)
        guard !running.contains(where: { $0.side(of: other) != nil }) else { throw Refusal.ownListing }
        kept.name = kept.name ?? absorbed.name
        kept.place = kept.place ?? absorbed.place
        kept.record.kept += absorbed.record.kept
        kept.record.broken += absorbed.record.broken
        kept.record.incidents += absorbed.record.incidents
        save(kept)
        for address in try market.addresses(of: id) { record(.address(address, other)) }
        for var listing in try market.liveListings(of: id, limit: Self.reach) {
            listing.party = other
            save(listing)
        }
        for var deal in running {
            if deal.seller == id { deal.seller = other } else { deal.buyer = other }
            save(deal)
        }
        save(Party(id: id, joinedAt: absorbed.joinedAt))
        return kept
    }

    /// `XOA DU LIEU`: withdraws a party's listings, ends its deals without blame, and removes what names it. What was delivered
    /// stays in the ledger.
    package mutating func forget(_ id: PartyID) throws {
        let party = try existingParty(id)
        try allOrNothing { desk in
            try desk.leaveMarket(id)
            for deal in try desk.market.deals(of: id, in: [.accepted, .loaded, .disputed], limit: Self.reach) {
                try desk.abandon(deal, leaving: id)
            }
            var nameless = Party(id: id, role: party.role.isOfficial ? .farmer : party.role, joinedAt: party.joinedAt)
            nameless.record = party.record
            nameless.place = party.place.map { Location(province: $0.province) }
            desk.save(nameless)
            desk.record(.forget(id))
        }
    }

    /// Opens the standing demands of an enterprise for what it takes every day, one a kind of produce that has none yet. Eggs are
    /// left out, since a daily mass says nothing about their number. One that was opened for what the party took before follows
    /// what it takes now.
    ///
    /// - Parameter before: the party before its programme's list changed; nil for a new one.
    /// - Returns: the demands that are new.
    /// - Throws: `Refusal` as `post` and `edit`.
    package mutating func listStandingDemands(of id: PartyID, before: Party? = nil) throws -> [Listing] {
        let party = try activeParty(id)
        guard let capacity = party.dailyCapacity, let place = party.place else { return [] }
        let demands = try market.liveListings(of: id, limit: Self.reach).filter { $0.kind == .demand }
        for demand in demands where demand.isStanding && demand.price == nil && demand.isOpened(for: before) {
            var terms = ListingEdit()
            terms.quantity = .mass(Grams(max(capacity.count, demand.quantity.count - demand.remaining.count)))
            terms.minimumLot = party.minimumLot.map { .mass(min($0, capacity)) }
            _ = try edit(demand.id, terms, by: id)
        }
        let listed = Set(demands.compactMap(\.produce))
        return try party.takes.filter { !listed.contains($0) && $0.row.group != .eggs }.map { produce in
            let draft = ListingDraft(
                kind: .demand, produce: produce, quantity: .mass(capacity), place: place,
                minimumLot: party.minimumLot.map { .mass(min($0, capacity)) }, isStanding: true)
            return try post(draft, by: id).listing
        }
    }

    /// Ends a running deal of a party that leaves; a disputed one stands at nothing.
    private mutating func abandon(_ deal: Deal, leaving id: PartyID) throws {
        let zero = Quantity(deal.quantity.kind, count: 0)
        let ended = try deal.applying(deal.state == .disputed ? .settle(zero, at: now) : .cancel(at: now))
        try book(ended)
        try closeDisputes(of: ended)
        tell(deal.seller, .cancelled(ended), actor: id)
        tell(deal.buyer, .cancelled(ended), actor: id)
    }
}

extension Listing {
    /// Whether it asks for just what a party took every day.
    fileprivate func isOpened(for party: Party?) -> Bool {
        party?.dailyCapacity.map { quantity == .mass($0) } ?? false
    }
}
