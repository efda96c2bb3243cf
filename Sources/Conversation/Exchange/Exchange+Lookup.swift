import Market
import Vocabulary

extension Exchange {
    /// The proposal that waits between two listings.
    func openDeal(between own: EntryID, and other: EntryID) throws -> Deal? {
        try desk.view.deals(on: own, limit: Self.reach).first { $0.state == .proposed && $0.concerns(other) }
    }

    /// The matches whose owners can be asked: who has silenced the bot would not hear of it.
    func reachable(_ matches: [Match]) throws -> [Match] {
        try matches.filter { try view.contact(of: $0.party.id).map { !$0.preferences.isSilenced } ?? false }
    }

    /// How many proposals to a party the sender has taken back since yesterday.
    func takenBack(from party: PartyID) throws -> Int {
        guard let sender = try knownSender() else { return 0 }
        let yesterday = now.adding(seconds: -86_400)
        return try desk.view.deals(of: sender.id, in: [.cancelled], limit: Self.reach)
            .count { ($0.seller == party || $0.buyer == party) && $0.pool == nil && $0.proposedAt >= yesterday }
    }

    /// Listings as lines of a list, those that are gone left out.
    func matches(of entries: [EntryID]) throws -> [Match] {
        try entries.compactMap { id in
            guard let listing = try desk.view.listing(id), listing.state == .open,
                let party = try desk.view.party(listing.party)
            else { return nil }
            let reason = MatchReason(
                distanceKilometres: 0, landedPrice: nil, fitPercent: 0, isLockdownPriority: false, isSubstitute: false)
            return Match(listing: listing, party: party, quantity: listing.remaining, reason: reason, transport: .open)
        }
    }

    /// Deals as the sender sees them.
    mutating func standpoints(on deals: [Deal]) throws -> [Standpoint] {
        let sender = try sender()
        return try deals.compactMap { try desk.view.standpoint(on: $0, of: sender.id) }
    }

    /// The sender's deals in some states, newest first; none of somebody who never did anything. A pool that is proposed is one
    /// deal to its buyer, and none while its members are being asked.
    func deals(_ states: DealState...) throws -> [Deal] {
        guard let sender = try knownSender() else { return [] }
        var pools: Set<EntryID> = []
        return try desk.view.deals(of: sender.id, in: states, limit: Self.reach).compactMap { deal in
            guard deal.state == .proposed, deal.buyer == sender.id, let pool = deal.pool else { return deal }
            return pools.insert(pool).inserted ? try desk.wholePool(pool) : nil
        }
    }

    /// The proposals that wait for the sender's word.
    func proposalsToAnswer() throws -> [Deal] {
        guard let id = try knownSender()?.id else { return [] }
        return try deals(.proposed).filter { deal in
            deal.side(of: id).map { !deal.hasAgreed($0) } ?? false
        }
    }

    /// The sender's live listings, newest first.
    func listings() throws -> [Listing] {
        guard let sender = try knownSender() else { return [] }
        return try desk.view.liveListings(of: sender.id, limit: Self.reach)
    }

    /// The goods of the listing or deal last spoken of.
    func produceSpokenOf() throws -> ProduceID? {
        switch state.subject {
        case .listing(let id), .deal(let id): try produce(of: id)
        case nil: nil
        }
    }

    /// The goods of a listing or deal; nil for a vehicle's space.
    func produce(of entry: EntryID) throws -> ProduceID? {
        try desk.view.listing(entry)?.produce ?? desk.view.deal(entry)?.produce
    }

    /// How many of a sender's own entries a reply looks at.
    private static let reach = 20
}
