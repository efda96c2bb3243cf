import Vocabulary

extension Desk {
    /// The deals of a pool, one a member; empty for a number that is no pool.
    package func pool(_ id: EntryID) throws -> [Deal] {
        try market.deals(on: id, limit: Self.reach).filter { $0.pool == id }.sorted { $0.id < $1.id }
    }

    /// Proposes a pool: a deal of every member with the buyer. Members are asked first, under the number of their share; the
    /// buyer, unless it proposed, when all of them consent, under the number of the pool.
    mutating func proposePool(_ match: Match, for own: Listing, by party: PartyID) throws -> [Deal] {
        let lots = ([own.kind == .sale ? own.id : match.listing.id] + match.pool.map(\.id))
        let sales = try lots.map(existingListing)
        let demand = try existingListing(own.kind == .sale ? match.listing.id : own.id)
        guard let plan = PoolPlan(sales, for: demand) else { throw Refusal.lessThanMinimum(demand.remaining) }
        let shares = try plan.shares.map { share in
            try draw(
                share.lot, demand, proposer: own.kind == .sale ? .seller : .buyer, quantity: share.quantity,
                reason: match.reason, isShare: true)
        }
        let pool = nextEntry()
        return try shares.map { share in
            var deal = share
            deal.id = nextEntry()
            deal.pool = pool
            deal.sellerAgreed = deal.seller == party
            deal.buyerAgreed = deal.buyer == party
            save(deal)
            startAnswering(deal)
            var lot = try existingListing(deal.offer)
            lot.pool = pool
            save(lot)
            if !deal.sellerAgreed { tell(deal.seller, .poolInvited(deal, total: plan.total)) }
            return deal
        }
    }

    /// A member consents to its share. When all have, the buyer is asked, or, when it consents already, the pool is sealed.
    mutating func acceptShare(_ deal: Deal) throws -> Deal {
        guard let pool = deal.pool else { throw Refusal.unknownEntry }
        try checkInTime(deal)
        let agreed = try deal.applying(.agree(.seller))
        save(agreed)
        try advance(pool, actor: deal.seller)
        return try existingDeal(deal.id)
    }

    /// The buyer consents to the whole.
    mutating func acceptPool(_ id: EntryID, by party: PartyID) throws -> [Deal] {
        let members = try ownPool(id, of: party)
        let open = members.filter { $0.state == .proposed }
        guard let first = open.first else { throw Refusal.alreadyAnswered(members[0].state) }
        try checkInTime(first)
        for deal in open { save(try deal.applying(.agree(.buyer))) }
        try advance(id, actor: party)
        return try pool(id)
    }

    /// The buyer declines the whole.
    mutating func declinePool(_ id: EntryID, by party: PartyID) throws -> [Deal] {
        let members = try ownPool(id, of: party)
        let open = members.filter { $0.state == .proposed }
        guard !open.isEmpty else { throw Refusal.alreadyAnswered(members[0].state) }
        for deal in open {
            try endProposal(deal, with: .decline(at: now), telling: News.What.declined, actor: party)
        }
        return try pool(id)
    }

    /// A member leaves, or does not answer. The others go on when they still reach the buyer's smallest lot, else the pool ends.
    mutating func leavePool(_ deal: Deal, with event: Deal.Event, actor: PartyID?) throws -> Deal {
        guard let pool = deal.pool else { throw Refusal.unknownEntry }
        let left = try deal.applying(event)
        save(left)
        forgetReminders([.answerDue, .answerNudge], of: deal.id)
        try freeFromPool(deal.offer)
        let rest = try self.pool(pool).filter { $0.state == .proposed }
        let total = rest.reduce(0) { $0 + $1.quantity.count }
        let smallest = try existingListing(deal.demand).smallestLot?.count ?? 0
        guard total == 0 || total < smallest else {
            try advance(pool, actor: actor)
            return left
        }
        for other in rest {
            let ended = try endProposal(other, with: .lapse(at: now), telling: { _ in News.What?.none }, actor: nil)
            tell(ended.seller, .poolFailed(ended))
        }
        if left.buyerAgreed { tell(left.buyer, .poolFailed(left)) }
        return left
    }

    /// Divides the buyer's count of a whole pool among its members, by what they promised.
    mutating func countPool(_ quantity: Quantity?, on id: EntryID, by party: PartyID) throws -> [Deal] {
        let members = try ownPool(id, of: party)
        let running = members.filter(\.isReserving)
        guard let first = running.first else { throw Refusal.dealIs(members[0].state) }
        guard let quantity else {
            for deal in running { _ = try count(deal.sellerCount ?? deal.quantity, on: deal, by: .buyer) }
            return try pool(id)
        }
        guard quantity.kind == first.quantity.kind else { throw Refusal.unlikeKinds }
        guard quantity.count >= 0 else { throw Refusal.notPositive }
        guard quantity.isPlausible else { throw Refusal.implausible }
        var left = quantity.count
        var promised = running.reduce(0) { $0 + $1.quantity.count }
        for deal in running {
            // In doubles, since a count times a promise need not fit; the last member gets the rest, so that nothing is lost.
            let share = Int64((Double(left) * Double(deal.quantity.count) / Double(promised)).rounded())
            promised -= deal.quantity.count
            left -= share
            _ = try count(Quantity(quantity.kind, count: share), on: deal, by: .buyer)
        }
        return try pool(id)
    }

    mutating func freeFromPool(_ id: EntryID) throws {
        guard var listing = try market.listing(id), listing.pool != nil else { return }
        listing.pool = nil
        save(listing)
    }

    /// Takes a pool as far as its members' consents allow.
    private mutating func advance(_ id: EntryID, actor: PartyID?) throws {
        let open = try pool(id).filter { $0.state == .proposed }
        guard let first = open.first, open.allSatisfy(\.sellerAgreed) else { return }
        guard first.buyerAgreed else {
            for deal in open {
                var asked = deal
                asked.answerBy = answerTime
                save(asked)
                startAnswering(asked)
            }
            tell(first.buyer, .poolOffered(pool: id, try pool(id).filter { $0.state == .proposed }), actor: actor)
            return
        }
        for deal in open { _ = try seal(deal, actor: actor) }
    }

    /// A pool that a party buys.
    private func ownPool(_ id: EntryID, of party: PartyID) throws -> [Deal] {
        let members = try pool(id)
        guard let first = members.first else { throw Refusal.unknownEntry }
        guard first.buyer == party else { throw Refusal.notYours }
        return members
    }
}
