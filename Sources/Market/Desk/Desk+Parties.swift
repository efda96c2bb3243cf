package import Vocabulary

extension Desk {
    /// What a registration says; `nil` leaves what is known.
    package struct Registration: Hashable, Sendable {
        /// As written, with or without accents.
        package var name: String?
        package var role: Role?
        package var place: Location?
        package var salesChannel: SalesChannel?

        package init(
            name: String? = nil, role: Role? = nil, place: Location? = nil, salesChannel: SalesChannel? = nil
        ) {
            self.name = name
            self.role = role
            self.place = place
            self.salesChannel = salesChannel
        }
    }

    /// The party at an address; a first text makes one.
    package mutating func party(at address: Address) throws -> Party {
        if let party = try market.party(at: address) { return party }
        let party = Party(id: nextParty(), joinedAt: now)
        save(party)
        record(.address(address, party.id))
        return party
    }

    /// `DK`: gives a party a name, a role and a place. A role beyond farmer waits for the focal point, who is told; a change of
    /// role waits again.
    ///
    /// - Throws: `Refusal`: `blocked`, `notAllowed` (focal points and operators are made by `grant`).
    package mutating func register(_ registration: Registration, for id: PartyID) throws -> Party {
        throw Refusal.unknownParty
    }

    /// Notes where a party is, when it has not said so before; a listing's place says it as well.
    package mutating func place(_ id: PartyID, at location: Location) throws -> Party {
        throw Refusal.unknownParty
    }

    /// `DUYET`: vouches for a registration.
    ///
    /// - Throws: `Refusal`: `notAllowed`, `nothingToDo` when it is approved already.
    package mutating func approve(_ id: PartyID, by official: PartyID) throws -> Party {
        throw Refusal.unknownParty
    }

    /// `KHOA`: shuts a party out: its listings are withdrawn and its proposals end.
    ///
    /// - Throws: `Refusal`: `notAllowed` (also for officials, whom only an operator blocks), `nothingToDo`.
    package mutating func block(_ id: PartyID, by official: PartyID) throws -> Party {
        throw Refusal.unknownParty
    }

    /// `MO KHOA`.
    ///
    /// - Throws: `Refusal`: `notAllowed`, `nothingToDo`.
    package mutating func unblock(_ id: PartyID, by official: PartyID) throws -> Party {
        throw Refusal.unknownParty
    }

    /// Makes a party a focal point of a province, an operator, or anything else; only operators and the program's own command.
    ///
    /// - Parameter official: `nil` for the program's own command.
    /// - Throws: `Refusal`: `notAllowed`, `needsRoute` for a focal point without a province.
    package mutating func grant(
        _ role: Role, to id: PartyID, place: Location?, by official: PartyID?
    ) throws -> Party {
        throw Refusal.unknownParty
    }

    /// `LIEN KET`: joins one party into another: its addresses, live listings and deals become the other's.
    ///
    /// - Throws: `Refusal`: `notAllowed` for officials or blocked parties, `ownListing` when the two trade with each other.
    package mutating func merge(_ id: PartyID, into other: PartyID) throws -> Party {
        throw Refusal.unknownParty
    }

    /// `XOA DU LIEU`: withdraws a party's listings, ends its deals without blame, and removes what names it.
    package mutating func forget(_ id: PartyID) throws {
        throw Refusal.unknownParty
    }

    /// Opens the standing demands of an enterprise for what it takes every day, one a kind of produce; again adds only what is
    /// missing. For the import of parties.
    package mutating func listStandingDemands(of id: PartyID) throws -> [Listing] {
        throw Refusal.unknownParty
    }
}
