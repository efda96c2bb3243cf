import Vocabulary

extension Desk {
    /// The deals of a pool, one a member; empty for a number that is no pool.
    package func pool(_ id: EntryID) throws -> [Deal] {
        try market.deals(on: id, limit: Self.reach).filter { $0.pool == id }.sorted { $0.id < $1.id }
    }

    /// A pool's proposal as its buyer knows it: one deal of the whole under the pool's number; nil before all members consent,
    /// unless the buyer proposed it, and once it is answered.
    package func wholePool(_ id: EntryID) throws -> Deal? {
        guard let whole = try whole(of: id, where: { $0.state == .proposed }) else { return nil }
        return whole.sellerAgreed || whole.buyerAgreed ? whole : nil
    }

    /// What is still to be counted of a pool that was agreed, as one deal under the pool's number.
    package func runningPool(_ id: EntryID) throws -> Deal? {
        try whole(of: id, where: \.isReserving)
    }

    private func whole(of id: EntryID, where isMeant: (Deal) -> Bool) throws -> Deal? {
        let shares = try pool(id).filter(isMeant)
        guard var whole = shares.first else { return nil }
        whole.id = id
        whole.quantity = Self.total(of: shares, whole.quantity.kind)
        whole.sellerAgreed = shares.allSatisfy(\.sellerAgreed)
        return whole
    }

    /// What the shares of a pool make together.
    static func total(of shares: [Deal], _ kind: Quantity.Kind) -> Quantity {
        Quantity(kind, count: shares.reduce(0) { $0 + $1.quantity.count })
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
        var left = try deal.applying(event)
        // Who leaves takes its word back; a share that the buyer declines keeps its seller's.
        left.sellerAgreed = false
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
            // Called off rather than lapsed: nothing speaks against these two in another pool.
            let ended = try endProposal(other, with: .cancel(at: now), telling: { _ in News.What?.none }, actor: nil)
            tell(ended.seller, .poolFailed(ended))
        }
        if left.buyerAgreed { tell(left.buyer, .poolFailed(left)) }
        return left
    }

    /// Divides the buyer's count of a whole pool among its members, by what they say they delivered, else what they promised.
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
        let parts = running.map { ($0.sellerCount ?? $0.quantity).count }
        var expected = parts.reduce(0, +)
        // Scales show no grams.
        let step = quantity.kind == .pieces ? 1.0 : 1_000.0
        for (deal, part) in zip(running, parts) {
            // In doubles, since a count times a promise need not fit; the last member gets the rest, so that nothing is lost.
            let ratio = part == expected ? 1 : Double(part) / Double(expected)
            let share = ratio == 1 ? left : min(left, Int64((Double(left) * ratio / step).rounded() * step))
            expected -= part
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
