package import Vocabulary

extension Desk {
    /// Proposes a deal between a listing of the party and a match of it; for a match that needs a pool, a deal for each member.
    ///
    /// - Parameter quantity: less than the match offers, if wanted; not for a pool.
    /// - Returns: the party's own deal first.
    /// - Throws: `Refusal`: those of `propose(offer:demand:)` and `inPool`.
    package mutating func propose(
        _ match: Match, for id: EntryID, by party: PartyID, quantity: Quantity? = nil
    ) throws -> [Deal] {
        let own = try ownListing(id, of: party)
        guard match.pool.isEmpty else {
            return try allOrNothing { try $0.proposePool(match, for: own, by: party) }
        }
        let (offer, demand) = own.kind.isOffer ? (own.id, match.listing.id) : (match.listing.id, own.id)
        return [
            try propose(
                offer: offer, demand: demand, by: party, quantity: quantity ?? match.quantity, reason: match.reason)
        ]
    }

    /// Proposes a deal between two listings of two parties, one of them the proposer's; the other side is asked.
    ///
    /// The same proposal again gives the deal that exists already. Without a quantity it is as much as both have left, without a
    /// reason the one that the matcher gives.
    ///
    /// - Throws: `Refusal`: `unknownEntry`, `notYours`, `ownListing`, `unlikeKinds`, `listingIs`, `moreThanRemains`,
    ///   `lessThanMinimum`, `blocked`, `inPool`.
    package mutating func propose(
        offer: EntryID, demand: EntryID, by party: PartyID, quantity: Quantity? = nil, reason: MatchReason? = nil
    ) throws -> Deal {
        let offered = try existingListing(offer)
        let wanted = try existingListing(demand)
        guard party == offered.party || party == wanted.party else { throw Refusal.notYours }
        let side: Deal.Side = party == offered.party ? .seller : .buyer
        var deal = try draw(offered, wanted, proposer: side, quantity: quantity, reason: reason)
        if let open = try openDeal(between: offer, and: demand) { return open }
        deal.id = nextEntry()
        save(deal)
        startAnswering(deal)
        tell(deal.party(side.other), .proposed(deal))
        return deal
    }

    /// Answers another's listing that the party has none for: a counter-listing is opened at the party's place, for the quantity
    /// wanted or all that is left, and the deal is proposed.
    ///
    /// - Throws: `Refusal` as `propose(offer:demand:)` and `post`.
    package mutating func respond(
        to id: EntryID, by party: PartyID, quantity: Quantity? = nil, place: Location? = nil
    ) throws -> Deal {
        let listing = try existingListing(id)
        guard listing.party != party else { throw Refusal.ownListing }
        guard listing.state == .open else { throw Refusal.listingIs(listing.state) }
        let answering = try activeParty(party)
        let wanted = quantity ?? listing.remaining
        if let left = try unlessCovers(listing.remaining, wanted) { throw Refusal.moreThanRemains(left) }
        let draft = ListingDraft(
            kind: listing.kind.counterpart, produce: listing.produce, quantity: wanted,
            place: place ?? answering.place ?? listing.place, destination: listing.destination)
        return try allOrNothing { desk in
            let own = try desk.post(draft, by: party).listing
            let (offer, demand) = own.kind.isOffer ? (own.id, id) : (id, own.id)
            return try desk.propose(offer: offer, demand: demand, by: party, quantity: wanted)
        }
    }

    /// `NOI`: a focal point or operator brings two listings together; both sides are asked.
    ///
    /// - Throws: `Refusal`: `notAllowed` unless the official governs the province of either listing, and those of `propose`.
    package mutating func connect(_ first: EntryID, _ second: EntryID, by official: PartyID) throws -> Deal {
        let one = try existingListing(first)
        let other = try existingListing(second)
        let person = try existingParty(official)
        guard person.governs(one.place.presentProvince) || person.governs(other.place.presentProvince) else {
            throw Refusal.notAllowed
        }
        let (offered, wanted) = one.kind.isOffer ? (one, other) : (other, one)
        var deal = try draw(offered, wanted, proposer: .seller, quantity: nil, reason: nil)
        if let open = try openDeal(between: offered.id, and: wanted.id) { return open }
        deal.id = nextEntry()
        deal.sellerAgreed = false
        save(deal)
        startAnswering(deal)
        tell(deal.seller, .proposed(deal))
        tell(deal.buyer, .proposed(deal))
        return deal
    }

    /// `HUY` by an official: takes back a proposal that brought two together by hand, or lets an agreed deal go without blame,
    /// which settles two counts that differ at nothing; both sides are told.
    ///
    /// - Throws: `Refusal`: `unknownEntry`, `notYours` unless the official governs either side's province, `dealIs` once it is
    ///   over.
    package mutating func retract(_ id: EntryID, by official: PartyID) throws -> Deal {
        let deal = try existingDeal(id)
        guard try governs(deal, official) else { throw Refusal.notYours }
        if deal.isReserving { return try settle(id, as: Quantity(deal.quantity.kind, count: 0), by: official) }
        guard deal.state == .proposed, deal.pool == nil else { throw Refusal.dealIs(deal.state) }
        return try endProposal(deal, with: .cancel(at: now), telling: News.What.taken, actor: official)
    }

    /// Checks that two listings can trade and fills in a deal without a number.
    ///
    /// - Parameter isShare: true for a share of a pool, which the whole keeps to the buyer's smallest lot.
    func draw(
        _ offer: Listing, _ demand: Listing, proposer: Deal.Side, quantity: Quantity?, reason: MatchReason?,
        isShare: Bool = false
    ) throws -> Deal {
        guard offer.kind.isOffer, offer.kind.counterpart == demand.kind,
            let most = offer.remaining.smaller(demand.remaining)
        else { throw Refusal.unlikeKinds }
        guard offer.party != demand.party else { throw Refusal.ownListing }
        for listing in [offer, demand] {
            guard listing.state == .open else { throw Refusal.listingIs(listing.state) }
            guard listing.pool == nil else { throw Refusal.inPool }
            _ = try activeParty(listing.party)
        }
        let quantity = quantity ?? most
        guard quantity.kind == most.kind else { throw Refusal.unlikeKinds }
        guard quantity.count > 0 else { throw Refusal.notPositive }
        if let left = try unlessCovers(most, quantity) { throw Refusal.moreThanRemains(left) }
        for minimum in [offer.smallestLot, isShare ? nil : demand.smallestLot].compactMap({ $0 })
        where quantity.covers(minimum) == false {
            throw Refusal.lessThanMinimum(minimum)
        }
        return Deal(
            id: EntryID(0), kind: offer.kind.dealKind, offer: offer.id, demand: demand.id, seller: offer.party,
            buyer: demand.party, proposer: proposer, produce: offer.produce ?? demand.produce, quantity: quantity,
            price: Self.price(offer, demand, proposer: proposer),
            reason: try reason
                ?? matcher().reason(
                    asker: proposer == .seller ? offer : demand, candidate: proposer == .seller ? demand : offer),
            proposedAt: now, answerBy: answerTime)
    }

    /// The price of a deal: what the other side has posted, but no less than the seller asks; the proposer's own where the other
    /// names none.
    private static func price(_ offer: Listing, _ demand: Listing, proposer: Deal.Side) -> Dong? {
        guard let asked = offer.price, let bid = demand.price else { return offer.price ?? demand.price }
        return proposer == .seller ? max(asked, bid) : asked
    }

    /// Sets when a proposal is asked about again and when it lapses.
    mutating func startAnswering(_ deal: Deal) {
        remind(.answerNudge, deal.id, at: now.adding(seconds: Int64(rules.answerHours) * 1_800))
        remind(.answerDue, deal.id, at: deal.answerBy)
    }

    private func openDeal(between offer: EntryID, and demand: EntryID) throws -> Deal? {
        try market.deals(on: offer, limit: Self.reach).first { $0.demand == demand && $0.state == .proposed }
    }

    private func unlessCovers(_ available: Quantity, _ wanted: Quantity) throws -> Quantity? {
        guard let covers = available.covers(wanted) else { throw Refusal.unlikeKinds }
        return covers ? nil : available
    }
}
