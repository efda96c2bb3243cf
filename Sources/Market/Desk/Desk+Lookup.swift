import Vocabulary

extension Desk {
    /// A listing by its number.
    func existingListing(_ id: EntryID) throws -> Listing {
        guard let listing = try market.listing(id) else { throw Refusal.unknownEntry }
        return listing
    }

    /// A listing that a party may change: its own.
    func ownListing(_ id: EntryID, of party: PartyID) throws -> Listing {
        let listing = try existingListing(id)
        guard listing.party == party else { throw Refusal.notYours }
        return listing
    }

    func existingDeal(_ id: EntryID) throws -> Deal {
        guard let deal = try market.deal(id) else { throw Refusal.unknownEntry }
        return deal
    }

    /// A deal and the side of it that a party is on.
    func ownDeal(_ id: EntryID, of party: PartyID) throws -> (deal: Deal, side: Deal.Side) {
        let deal = try existingDeal(id)
        guard let side = deal.side(of: party) else { throw Refusal.notYours }
        return (deal, side)
    }

    func existingParty(_ id: PartyID) throws -> Party {
        guard let party = try market.party(id) else { throw Refusal.unknownParty }
        return party
    }

    /// A party that may act in the market.
    func activeParty(_ id: PartyID) throws -> Party {
        let party = try existingParty(id)
        guard party.trust != .blocked else { throw Refusal.blocked }
        return party
    }

    /// A party that may act for a province: its focal point, or an operator.
    func official(_ id: PartyID, for province: ProvinceID?) throws -> Party {
        let party = try existingParty(id)
        let governs = province.map(party.governs) ?? party.isActiveOperator
        guard governs else { throw Refusal.notAllowed }
        return party
    }

    /// The lockdowns in force today.
    func lockdowns() throws -> [Lockdown] {
        try market.lockdowns(on: today)
    }
}
