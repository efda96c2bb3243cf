package import Vocabulary

extension Desk {
    /// `GOI` and `BAO CAO`: opens a ticket for the focal point of the province, who is told.
    ///
    /// The complaint is about the other side of the deal or the owner of the listing. The same kind about the same subject gives
    /// the ticket that is open already.
    ///
    /// - Throws: `Refusal`: `unknownEntry`, `notYours` for a deal of others.
    package mutating func openTicket(
        _ kind: Ticket.Kind, body: String, subject: EntryID? = nil, place: Location? = nil, by party: PartyID
    ) throws -> Ticket {
        throw Refusal.unknownEntry
    }

    /// `DONG SO`: closes a ticket; an upheld complaint counts in the record of who is complained about.
    ///
    /// - Throws: `Refusal`: `unknownEntry`, `notAllowed`, `nothingToDo` when it is closed.
    package mutating func closeTicket(_ id: EntryID, upheld: Bool, by official: PartyID) throws -> Ticket {
        throw Refusal.unknownEntry
    }
}
