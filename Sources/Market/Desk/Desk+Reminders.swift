import Vocabulary

extension Desk {
    /// Does what a reminder that fell due asks for and forgets it; one whose reason is gone does nothing.
    ///
    /// - answer due: the proposal lapses, who waited for the answer gets the next candidate;
    /// - answer nudge: the side that has not answered is asked once more;
    /// - still there: the owner is asked "CON hay HET?", and told when the listing ends;
    /// - listing expiry: what is not promised expires, and the owner is told if it was not asked;
    /// - delivery check: who has not counted is asked; after `Rules.deliveryChecks` a buyer's lone count stands, a seller's goes to
    ///   the focal point, and a deal without any word is given up, not counted.
    package mutating func handle(_ reminder: Reminder) throws {
        try allOrNothing { desk in
            desk.record(.forgetReminder(reminder.kind, reminder.subject))
            switch reminder.kind {
            case .answerDue: try desk.endOfAnswering(reminder.subject)
            case .answerNudge: try desk.nudge(reminder.subject)
            case .stillThere: try desk.askIfStillThere(reminder.subject)
            case .listingExpiry: try desk.expire(reminder.subject)
            case .deliveryCheck: try desk.checkDelivery(reminder.subject)
            }
        }
    }

    private mutating func endOfAnswering(_ id: EntryID) throws {
        guard let deal = try market.deal(id), deal.state == .proposed else { return }
        guard deal.answerBy <= now else { return remind(.answerDue, id, at: deal.answerBy) }
        if let pool = deal.pool { return try endOfAnswering(pool: pool) }
        let lapsed = try endProposal(deal, with: .lapse(at: now), telling: { _ in News.What?.none }, actor: nil)
        for side in [Deal.Side.seller, .buyer] where lapsed.hasAgreed(side) {
            tell(lapsed.party(side), .lapsed(lapsed))
            try offerNext(to: lapsed.party(side), after: lapsed)
        }
    }

    /// Members that are silent leave, then the rest goes on or ends; when all consent it is the buyer who was silent.
    private mutating func endOfAnswering(pool: EntryID) throws {
        let open = try self.pool(pool).filter { $0.state == .proposed && $0.answerBy <= now }
        let silent = open.filter { !$0.sellerAgreed }
        for member in silent where try existingDeal(member.id).state == .proposed {
            _ = try leavePool(member, with: .lapse(at: now), actor: nil)
        }
        guard silent.isEmpty else { return }
        for deal in open {
            let lapsed = try endProposal(deal, with: .lapse(at: now), telling: { _ in News.What?.none }, actor: nil)
            tell(lapsed.seller, .lapsed(lapsed))
            try offerNext(to: lapsed.seller, after: lapsed)
        }
    }

    private mutating func nudge(_ id: EntryID) throws {
        guard let deal = try market.deal(id), deal.state == .proposed else { return }
        if let pool = deal.pool {
            let open = try self.pool(pool).filter { $0.state == .proposed }
            guard deal.sellerAgreed else {
                return tell(deal.seller, .poolNudge(deal, total: Self.total(of: open, deal.quantity.kind)))
            }
            guard open.first?.id == id, open.allSatisfy(\.sellerAgreed), !deal.buyerAgreed else { return }
            return tell(deal.buyer, .poolOffered(pool: pool, open))
        }
        if !deal.sellerAgreed { tell(deal.seller, .nudge(deal)) }
        if !deal.buyerAgreed { tell(deal.buyer, .nudge(deal)) }
    }

    private mutating func askIfStillThere(_ id: EntryID) throws {
        guard let listing = try market.listing(id), listing.state == .open, let expiresAt = listing.expiresAt,
            now < expiresAt
        else { return }
        tell(listing.party, .stillThere(listing))
    }

    /// Whether the owner was asked "CON hay HET?", which says when the listing ends; one text about that is enough.
    ///
    /// A listing of which all was promised at the time was not asked about, nor any while nothing ran: then this comes late too.
    private func wasAskedIfStillThere(_ listing: Listing, before expiry: Timestamp) throws -> Bool {
        let asked = whenAsked(before: expiry)
        guard listing.createdAt < asked, now < expiry.adding(seconds: Self.lateSeconds) else { return false }
        return try !market.deals(on: listing.id, limit: Self.reach).contains {
            $0.acceptedAt != nil && ($0.closedAt ?? now) > asked
        }
    }

    private static var lateSeconds: Int64 { 3_600 }

    private mutating func expire(_ id: EntryID) throws {
        guard let listing = try market.listing(id), listing.state == .open, let expiresAt = listing.expiresAt else {
            return
        }
        guard expiresAt <= now else { return remind(.listingExpiry, id, at: expiresAt) }
        let wasAsked = try wasAskedIfStillThere(listing, before: expiresAt)
        let expired = try end(listing, with: .expire, actor: nil)
        if !wasAsked { tell(expired.party, .expired(expired)) }
    }

    private mutating func checkDelivery(_ id: EntryID) throws {
        guard let deal = try market.deal(id), deal.state == .accepted || deal.state == .loaded else { return }
        guard try rules.deliveryChecks <= deliveryCheckNumber(of: deal) else {
            if deal.sellerCount == nil { tell(deal.seller, .deliveryCheck(deal)) }
            if deal.buyerCount == nil { tell(deal.buyer, .deliveryCheck(deal)) }
            return remind(.deliveryCheck, id, at: now.adding(seconds: Int64(rules.deliveryCheckDays) * 86_400))
        }
        try concludeUnconfirmed(deal)
    }

    /// Ends the waiting for a second count: who took the goods is believed, who gave them is not on their own.
    private mutating func concludeUnconfirmed(_ deal: Deal) throws {
        if let count = deal.buyerCount {
            let settled = try deal.applying(.settle(count, at: now))
            try book(settled)
            tell(settled.seller, .concluded(settled))
            tell(settled.buyer, .concluded(settled))
        } else if deal.sellerCount != nil {
            try openDispute(.loneCount, over: deal)
        } else {
            let cancelled = try deal.applying(.cancel(at: now))
            try book(cancelled)
            tell(cancelled.seller, .givenUp(cancelled))
            tell(cancelled.buyer, .givenUp(cancelled))
        }
    }

    /// Which check this is, from 1, by the days since the goods were there.
    private func deliveryCheckNumber(of deal: Deal) throws -> Int {
        let accepted = deal.acceptedAt?.day(offset: offset) ?? today
        let there = try [deal.offer, deal.demand].compactMap { try existingListing($0).availableFrom }.max()
        let start = max(accepted, there ?? accepted)
        return max(1, start.days(to: today) / max(1, rules.deliveryCheckDays))
    }
}
