package import Vocabulary

extension Desk {
    /// `GOI` and `BAO CAO`: opens a ticket for the focal point of the province, else for the operators, who are told.
    ///
    /// The complaint is about the other side of the deal or the owner of the listing. The same kind about the same subject,
    /// person or number gives the ticket that is open already.
    ///
    /// - Parameters:
    ///   - accused: who is complained about, where no subject tells.
    ///   - place: where it happened; without it the subject's place, else the party's.
    /// - Throws: `Refusal`: `unknownEntry`, `notYours` for a deal of others.
    package mutating func openTicket(
        _ kind: Ticket.Kind, body: String, subject: EntryID? = nil, accused: PartyID? = nil, place: Location? = nil,
        by party: PartyID
    ) throws -> Ticket {
        let opener = try existingParty(party)
        let (about, there) = try subject.map { try concerned($0, besides: party) } ?? (accused, nil)
        let location = place ?? there ?? opener.place
        if let open = try market.openTickets(by: party, limit: Self.reach)
            .first(where: {
                $0.kind == kind && $0.subject == subject && $0.about == about && $0.namedNumber == Address(in: body)
            })
        {
            return open
        }
        let ticket = Ticket(
            id: nextEntry(), openedBy: party, about: about, subject: subject, kind: kind, body: body,
            province: location?.presentProvince, openedAt: now)
        save(ticket)
        for official in try market.attendants(of: location) { tell(official.id, .ticketOpened(ticket), actor: party) }
        return ticket
    }

    /// `DONG SO`: closes a ticket; an upheld complaint counts in the record of who is complained about.
    ///
    /// - Throws: `Refusal`: `unknownEntry`, `notAllowed`, `nothingToDo` when it is closed.
    package mutating func closeTicket(_ id: EntryID, upheld: Bool, by official: PartyID) throws -> Ticket {
        guard var ticket = try market.ticket(id) else { throw Refusal.unknownEntry }
        _ = try self.official(official, for: ticket.province)
        guard ticket.isOpen else { throw Refusal.nothingToDo }
        ticket.isOpen = false
        save(ticket)
        if upheld, let about = ticket.about { try count(\.incidents, for: about) }
        tell(ticket.openedBy, .ticketClosed(ticket, upheld: upheld), actor: official)
        return ticket
    }

    /// `HUY` of a ticket: who opened it needs nobody any more.
    ///
    /// - Throws: `Refusal`: `unknownEntry`, `notYours`, `nothingToDo` when it is closed.
    package mutating func withdrawTicket(_ id: EntryID, by party: PartyID) throws -> Ticket {
        guard var ticket = try market.ticket(id) else { throw Refusal.unknownEntry }
        guard ticket.openedBy == party else { throw Refusal.notYours }
        guard ticket.isOpen else { throw Refusal.nothingToDo }
        ticket.isOpen = false
        save(ticket)
        return ticket
    }

    /// Opens the ticket about two counts that differ, or about one without the other, in the seller's name.
    mutating func openDispute(_ kind: Ticket.Kind, over deal: Deal) throws {
        _ = try openTicket(kind, body: "", subject: deal.id, by: deal.seller)
    }

    /// Closes the tickets about a deal's counts once they agree or were settled.
    mutating func closeDisputes(of deal: Deal) throws {
        let province = try existingListing(deal.offer).place.presentProvince
        for var ticket in try market.openTickets(in: province, limit: Self.reach)
        where ticket.kind.isAboutCounts && ticket.subject == deal.id {
            ticket.isOpen = false
            save(ticket)
        }
    }

    /// Whom and where a listing or deal concerns, seen from one party.
    private func concerned(_ subject: EntryID, besides party: PartyID) throws -> (about: PartyID?, place: Location?) {
        if let deal = try market.deal(subject) {
            guard let side = deal.side(of: party) else { throw Refusal.notYours }
            return (deal.party(side.other), try existingListing(deal.offer).place)
        }
        let listing = try existingListing(subject)
        return (listing.party == party ? nil : listing.party, listing.place)
    }
}
