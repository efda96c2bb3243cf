import Vocabulary

extension Desk {
    /// `DONG Y`: a side consents to a proposal; when both have, the quantity is reserved on both sides and the deal is accepted.
    ///
    /// Other proposals that no longer fit what is left end. A pool is accepted by its buyer under the pool's number, or any
    /// share's, and by a member under the number of its own share.
    ///
    /// - Returns: the deals as they are now: one, or a pool's.
    /// - Throws: `Refusal`: `unknownEntry`, `notYours`, `awaitsOtherSide`, `alreadyAnswered`, `lapsed`, `moreThanRemains`,
    ///   `listingIs`, `blocked`.
    package mutating func accept(_ id: EntryID, by party: PartyID) throws -> [Deal] {
        _ = try activeParty(party)
        guard let deal = try market.deal(id) else { return try allOrNothing { try $0.acceptPool(id, by: party) } }
        guard let side = deal.side(of: party) else { throw Refusal.notYours }
        if let pool = deal.pool, deal.state == .proposed {
            return try allOrNothing { desk in
                side == .seller ? [try desk.acceptShare(deal)] : try desk.acceptPool(pool, by: party)
            }
        }
        try checkInTime(deal)
        let agreed = try deal.applying(.agree(side))
        guard agreed.sellerAgreed, agreed.buyerAgreed else {
            save(agreed)
            return [agreed]
        }
        return [try allOrNothing { try $0.seal(agreed, actor: party) }]
    }

    /// `TU CHOI`: a side declines a proposal; the other side is told, with its next candidate.
    ///
    /// Who proposed, or has consented, takes its word back by it: the proposal is cancelled, for the other side gone. A pool is declined by its buyer as it is accepted.
    ///
    /// - Throws: `Refusal`: `unknownEntry`, `notYours`, `alreadyAnswered`.
    package mutating func decline(_ id: EntryID, by party: PartyID) throws -> [Deal] {
        guard let deal = try market.deal(id) else { return try declinePool(id, by: party) }
        guard let side = deal.side(of: party) else { throw Refusal.notYours }
        if let pool = deal.pool, deal.state == .proposed {
            return side == .seller
                ? [try leavePool(deal, with: .decline(at: now), actor: party)] : try declinePool(pool, by: party)
        }
        guard !deal.hasAgreed(side) || deal.state != .proposed else {
            return [try endProposal(deal, with: .cancel(at: now), telling: News.What.taken, actor: party)]
        }
        let declined = try endProposal(deal, with: .decline(at: now), telling: News.What.declined, actor: party)
        try offerNext(to: deal.party(side.other), after: declined)
        return [declined]
    }

    /// `HUY` of a deal: ends a proposal of one's own, or breaks an accepted deal: the other side is told, the quantity is free
    /// again, and it counts in the record of who breaks it.
    ///
    /// - Throws: `Refusal`: `unknownEntry`, `notYours`, `dealIs`.
    package mutating func cancel(_ id: EntryID, by party: PartyID) throws -> Deal {
        let (deal, side) = try ownDeal(id, of: party)
        if deal.state == .proposed { return try decline(id, by: party).first ?? deal }
        let cancelled = try deal.applying(.cancel(at: now))
        let gone = try [deal.offer, deal.demand].filter { try existingListing($0).remaining.isZero }
        try allOrNothing { desk in
            try desk.book(cancelled)
            try desk.count(\.broken, for: party)
            desk.tell(deal.party(side.other), .cancelled(cancelled))
            try desk.offerNext(to: deal.party(side.other), after: cancelled)
            // Whoever asked meanwhile was told that nothing fits, and that they would hear.
            for id in gone where try desk.existingListing(id).state == .open {
                _ = try desk.announce(id, excluding: [deal.seller, deal.buyer])
            }
        }
        return cancelled
    }

    /// Turns a deal that both consent to into an accepted one and reserves its quantity.
    mutating func seal(_ deal: Deal, actor: PartyID?) throws -> Deal {
        let accepted = try deal.applying(.accept(at: now))
        var offer = try existingListing(deal.offer).applying(.reserve(deal.quantity))
        let demand = try existingListing(deal.demand).applying(.reserve(deal.quantity))
        if offer.pool == deal.pool { offer.pool = nil }
        save(offer)
        save(demand)
        save(accepted)
        forgetReminders([.answerDue, .answerNudge], of: deal.id)
        remind(.deliveryCheck, deal.id, at: firstDeliveryCheck(of: offer, demand))
        tell(accepted.seller, .accepted(accepted), actor: actor)
        tell(accepted.buyer, .accepted(accepted), actor: actor)
        for listing in [offer, demand] {
            try endProposals(on: listing, actor: actor) { listing.remaining.covers($0) != true }
        }
        return accepted
    }

    /// Ends a proposal with an event and tells both sides but the actor.
    @discardableResult
    mutating func endProposal(
        _ deal: Deal, with event: Deal.Event, telling what: (Deal) -> News.What?, actor: PartyID?
    ) throws -> Deal {
        let ended = try deal.applying(event)
        save(ended)
        forgetReminders([.answerDue, .answerNudge], of: deal.id)
        if deal.pool != nil { try freeFromPool(deal.offer) }
        if let news = what(ended) {
            tell(deal.seller, news, actor: actor)
            tell(deal.buyer, news, actor: actor)
        }
        return ended
    }

    /// Names the next candidate for a party's own listing after a deal on it came to nothing, or the ladder.
    mutating func offerNext(to party: PartyID, after deal: Deal) throws {
        let id = deal.seller == party ? deal.offer : deal.demand
        let own = try existingListing(id)
        guard own.state == .open, !own.isStanding else { return }
        if let match = try matches(for: id, limit: 1).first {
            tell(party, .next(own: own, match))
        } else {
            tell(party, .noneLeft(own: own, try ladder(for: id)))
        }
    }

    /// Ends proposals on a listing: their goods or space went elsewhere. A lot leaves its pool; a pool ends with its demand, all of
    /// it when it wants too much.
    ///
    /// - Parameter isOver: whether a proposal of this quantity ends; for a pool on its demand the whole is asked about.
    mutating func endProposals(on listing: Listing, actor: PartyID?, where isOver: (Quantity) -> Bool) throws {
        let open = try market.deals(on: listing.id, limit: Self.reach).filter { $0.state == .proposed }
        for deal in open {
            let isShare = deal.pool != nil
            if isShare, deal.offer == listing.id {
                guard isOver(deal.quantity) else { continue }
                _ = try leavePool(deal, with: .cancel(at: now), actor: actor)
            } else {
                let whole = open.filter { isShare ? $0.pool == deal.pool : $0.id == deal.id }
                let wanted = Quantity(deal.quantity.kind, count: whole.reduce(0) { $0 + $1.quantity.count })
                guard isOver(wanted) else { continue }
                try endProposal(deal, with: .cancel(at: now), telling: News.What.taken, actor: actor)
            }
        }
    }

    /// Adds one to a party's record.
    mutating func count(_ what: WritableKeyPath<Party.Record, Int>, for id: PartyID) throws {
        guard var party = try market.party(id) else { return }
        party.record[keyPath: what] += 1
        save(party)
    }

    func checkInTime(_ deal: Deal) throws {
        if deal.state == .proposed, deal.answerBy <= now { throw Refusal.lapsed }
    }
}
