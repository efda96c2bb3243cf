package import Vocabulary

extension Desk {
    /// The party at an address; a first text makes one.
    package mutating func party(at address: Address) throws -> Party {
        if let party = try market.party(at: address) { return party }
        let party = Party(id: nextParty(), joinedAt: now)
        save(party)
        record(.address(address, party.id))
        return party
    }

    /// `DK`: gives a party a name, a role and a place. A role beyond farmer waits for the focal point, else for an operator,
    /// who is told; a change of role waits again, and another name of an approved organisation is told to them.
    ///
    /// - Throws: `Refusal`: `blocked`, `notAllowed` (focal points and operators are made by `grant`, and stay what they are).
    package mutating func register(_ registration: Registration, for id: PartyID) throws -> Party {
        var party = try activeParty(id)
        let former = party
        if let name = registration.name { party.name = name }
        if let place = registration.place { party.place = place }
        if let salesChannel = registration.salesChannel { party.salesChannel = salesChannel }
        if let role = registration.role, role != party.role {
            guard !role.isOfficial, !party.role.isOfficial else { throw Refusal.notAllowed }
            party.role = role
            party.trust = .unverified
        }
        if party.role.isOfficial, registration.place != nil { throw Refusal.notAllowed }
        save(party)
        try askForApproval(of: party)
        try tellRenaming(of: party, from: former)
        return party
    }

    /// Notes where a party is, when it has not said so before; a listing's place says it as well.
    package mutating func place(_ id: PartyID, at location: Location) throws -> Party {
        var party = try existingParty(id)
        guard party.place == nil else { return party }
        party.place = location
        save(party)
        try askForApproval(of: party)
        return party
    }

    /// `DUYET`: vouches for a registration.
    ///
    /// - Throws: `Refusal`: `notAllowed`, `nothingToDo` when it is approved already, `blocked`.
    package mutating func approve(_ id: PartyID, by official: PartyID) throws -> Party {
        var party = try governed(id, by: official)
        guard party.trust != .blocked else { throw Refusal.blocked }
        guard party.trust != .approved else { throw Refusal.nothingToDo }
        party.trust = .approved
        save(party)
        tell(party.id, .approved(party), actor: official)
        return party
    }

    /// `KHOA`: shuts a party out: its listings are withdrawn and its proposals end; accepted deals stand.
    ///
    /// - Throws: `Refusal`: `notAllowed` (also for officials, whom only an operator blocks), `nothingToDo`.
    package mutating func block(_ id: PartyID, by official: PartyID) throws -> Party {
        var party = try governed(id, by: official)
        guard party.trust != .blocked else { throw Refusal.nothingToDo }
        party.trust = .blocked
        let blocked = party
        try allOrNothing { desk in
            desk.save(blocked)
            try desk.leaveMarket(id)
        }
        tell(party.id, .blocked(party), actor: official)
        return party
    }

    /// `MO KHOA`: lets a party in again, without the trust that it had.
    ///
    /// - Throws: `Refusal`: `notAllowed`, `nothingToDo`.
    package mutating func unblock(_ id: PartyID, by official: PartyID) throws -> Party {
        var party = try governed(id, by: official)
        guard party.trust == .blocked else { throw Refusal.nothingToDo }
        party.trust = .unverified
        save(party)
        tell(party.id, .unblocked(party), actor: official)
        return party
    }

    /// Makes a party a focal point of a province, an operator, or anything else.
    ///
    /// - Parameter official: the operator who does it; `nil` for the program's own command.
    /// - Throws: `Refusal`: `notAllowed`, `needsRoute` for a focal point without a province.
    package mutating func grant(
        _ role: Role, to id: PartyID, place: Location?, by official: PartyID?
    ) throws -> Party {
        if let official { _ = try self.official(official, for: nil) }
        var party = try existingParty(id)
        party.role = role
        party.trust = .approved
        if let place { party.place = place }
        guard role != .focalPoint || party.place != nil else { throw Refusal.needsRoute }
        save(party)
        tell(party.id, .approved(party), actor: official)
        return party
    }

    /// Withdraws a party's live listings and ends its proposals.
    mutating func leaveMarket(_ id: PartyID) throws {
        for listing in try market.liveListings(of: id, limit: Self.reach) {
            _ = try end(listing, with: .withdraw, actor: id)
        }
        for deal in try market.deals(of: id, in: [.proposed], limit: Self.reach) {
            try endProposal(deal, with: .cancel(at: now), telling: News.What.taken, actor: id)
        }
    }

    /// A party that an official may approve or block: one of the official's province, and no official but for an operator.
    private func governed(_ id: PartyID, by official: PartyID) throws -> Party {
        let party = try existingParty(id)
        let person = try self.official(official, for: party.place?.presentProvince)
        guard !party.role.isOfficial || person.role == .operator, party.id != official else { throw Refusal.notAllowed }
        return party
    }

    /// An official vouched for a name: another one is told, and stands until it is objected to.
    private mutating func tellRenaming(of party: Party, from former: Party) throws {
        guard party.trust == .approved, party.role != .farmer, !party.role.isOfficial, let name = former.name,
            party.name?.lowercased() != name.lowercased()
        else { return }
        for official in try market.attendants(of: party.place) {
            tell(official.id, .renamed(party, from: name), actor: party.id)
        }
    }

    private mutating func askForApproval(of party: Party) throws {
        guard let place = party.place, party.awaitsApproval(in: place.presentProvince) else { return }
        for official in try market.attendants(of: place) {
            tell(official.id, .awaitsApproval(party), actor: party.id)
        }
    }
}
