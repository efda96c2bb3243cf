package import Vocabulary

extension Desk {
    /// `DA LEN XE`: the goods are on their way.
    ///
    /// - Throws: `Refusal`: `unknownEntry`, `notYours`, `dealIs`.
    package mutating func load(_ id: EntryID, by party: PartyID) throws -> Deal {
        let (deal, side) = try ownDeal(id, of: party)
        let loaded = try deal.applying(.load)
        save(loaded)
        tell(deal.party(side.other), .loaded(loaded))
        return loaded
    }

    /// `DA GIAO`, `DA NHAN`: a side says how much was delivered; without a quantity, what the other side counted or what was agreed.
    ///
    /// When both counts agree the goods enter the ledger, once; when they differ the focal point of the seller's province gets a
    /// ticket. The buyer of a pool may count the whole under the pool's number: each member gets its share of it. A number from an
    /// official who governs either side's province settles the deal.
    ///
    /// - Returns: the deals as they are now: one, or a pool's.
    /// - Throws: `Refusal`: `unknownEntry`, `notYours`, `dealIs`, `unlikeKinds`, `notPositive`.
    package mutating func count(_ quantity: Quantity?, on id: EntryID, by party: PartyID) throws -> [Deal] {
        guard let deal = try market.deal(id) else {
            return try allOrNothing { try $0.countPool(quantity, on: id, by: party) }
        }
        guard let side = deal.side(of: party) else {
            guard let quantity, try governs(deal, party) else { throw Refusal.notYours }
            return [try settle(id, as: quantity, by: party)]
        }
        let count = quantity ?? usualCount(of: deal, by: side)
        return [try allOrNothing { try $0.count(count, on: deal, by: side) }]
    }

    /// A focal point of either side's province, or an operator, says what was delivered; zero cancels the deal without blame.
    ///
    /// - Throws: `Refusal`: `unknownEntry`, `notAllowed`, `dealIs`, `unlikeKinds`.
    package mutating func settle(_ id: EntryID, as quantity: Quantity, by official: PartyID) throws -> Deal {
        let deal = try existingDeal(id)
        guard try governs(deal, official) else { throw Refusal.notAllowed }
        let settled = try deal.applying(.settle(quantity, at: now))
        try allOrNothing { desk in
            try desk.book(settled)
            for side in [Deal.Side.seller, .buyer] {
                desk.tell(settled.party(side), .settled(settled), actor: official)
            }
            try desk.closeDisputes(of: settled)
        }
        return settled
    }

    /// Takes one side's count of one deal.
    mutating func count(_ quantity: Quantity, on deal: Deal, by side: Deal.Side) throws -> Deal {
        let counted = try deal.applying(
            .count(quantity, by: side, at: now), tolerancePercent: rules.countTolerancePercent)
        let other = deal.party(side.other)
        switch counted.state {
        case .delivered, .cancelled:
            try book(counted)
            tell(other, counted.state == .delivered ? .delivered(counted) : .givenUp(counted))
            try closeDisputes(of: counted)
        case .disputed:
            save(counted)
            tell(other, .disputed(counted))
            if deal.state != .disputed { try openDispute(.countDispute, over: counted) }
        default:
            save(counted)
            tell(other, .counted(counted))
        }
        return counted
    }

    /// Books the end of an accepted deal. Of a delivered one the listings get back what did not come, and goods enter the ledger;
    /// of a cancelled one they get back all, and the transport that was booked for it ends.
    mutating func book(_ ended: Deal) throws {
        save(ended)
        forgetReminders([.deliveryCheck], of: ended.id)
        guard let delivered = ended.delivered else {
            for id in [ended.offer, ended.demand] {
                save(try existingListing(id).applying(.release(ended.quantity)))
            }
            if ended.kind == .goods { try endTransport(of: ended) }
            return
        }
        for id in [ended.offer, ended.demand] { try take(delivered, promised: ended.quantity, from: id) }
        for party in [ended.seller, ended.buyer] { try count(\.kept, for: party) }
        if ended.kind == .goods { try enterLedger(ended, delivered: delivered) }
    }

    /// When the two are first asked whether the goods arrived.
    func firstDeliveryCheck(of offer: Listing, _ demand: Listing) -> Timestamp {
        let day = max(offer.availableFrom ?? today, demand.availableFrom ?? today, today)
        return now.adding(seconds: Int64(today.days(to: day) + rules.deliveryCheckDays) * 86_400)
    }

    /// Whether an official may act on a deal: its province is that of either listing.
    func governs(_ deal: Deal, _ official: PartyID) throws -> Bool {
        let person = try existingParty(official)
        return try [deal.offer, deal.demand].contains { person.governs(try existingListing($0).place.presentProvince) }
    }

    /// What a side means that names no quantity.
    private func usualCount(of deal: Deal, by side: Deal.Side) -> Quantity {
        (side == .seller ? deal.buyerCount : deal.sellerCount) ?? deal.quantity
    }

    /// Takes a delivery from a listing, which closes when nothing worth a message is left and nothing is promised.
    private mutating func take(_ delivered: Quantity, promised: Quantity, from id: EntryID) throws {
        let listing = try existingListing(id).applying(.deliver(reserved: promised, actual: delivered))
        save(listing)
        guard listing.isLive, !listing.isStanding, try isUsedUp(listing) else { return }
        _ = try end(listing, with: .close, actor: nil)
    }

    private func isUsedUp(_ listing: Listing) throws -> Bool {
        let crumb = listing.quantity.count / 100 * Int64(rules.crumbPercent)
        return try (listing.remaining.isZero || listing.remaining.count < crumb)
            && !market.deals(on: listing.id, limit: Self.reach).contains(where: \.isReserving)
    }

    private mutating func enterLedger(_ deal: Deal, delivered: Quantity) throws {
        guard let produce = deal.produce else { throw Refusal.needsProduce }
        let seller = try existingParty(deal.seller)
        let buyer = try existingParty(deal.buyer)
        let sale = try existingListing(deal.offer)
        let line = LedgerEntry(
            deal: deal.id, produce: produce, quantity: delivered, price: deal.price, group: seller.role,
            province: sale.place.presentProvince, salesChannel: buyer.salesChannel, day: today)
        record(.ledger(line))
    }
}
