import Vocabulary

extension Desk {
    /// The deals of a pool, one a member; empty for a number that is no pool.
    package func pool(_ id: EntryID) throws -> [Deal] {
        try market.deals(on: id, limit: Self.reach).filter { $0.pool == id }.sorted { $0.id < $1.id }
    }

    mutating func proposePool(_ match: Match, for own: Listing, by party: PartyID) throws -> [Deal] {
        throw Refusal.inPool
    }

    mutating func acceptPool(_ id: EntryID, by party: PartyID) throws -> [Deal] {
        throw Refusal.unknownEntry
    }

    mutating func acceptShare(_ deal: Deal, by side: Deal.Side) throws -> Deal {
        throw Refusal.unknownEntry
    }

    mutating func declinePool(_ id: EntryID, by party: PartyID) throws -> [Deal] {
        throw Refusal.unknownEntry
    }

    mutating func leavePool(_ deal: Deal, with event: Deal.Event, actor: PartyID?) throws -> Deal {
        throw Refusal.unknownEntry
    }

    mutating func freeFromPool(_ id: EntryID) throws {
        guard var listing = try market.listing(id), listing.pool != nil else { return }
        listing.pool = nil
        save(listing)
    }
}
