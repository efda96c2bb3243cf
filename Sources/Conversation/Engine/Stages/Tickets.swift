import CommandParser
import Market
import Vocabulary

extension Engine {
    /// `GOI`: asks to be called by a person.
    func callBack(_ command: Command, _ exchange: inout Exchange) throws -> Message {
        let ticket = try exchange.openTicket(.callBack, command)
        return exchange.say.callBackNoted(ticket, by: try exchange.desk.view.attendant(of: ticket.province))
    }

    /// `BAO CAO`: an incident, for the focal point.
    func report(_ command: Command, _ exchange: inout Exchange) throws -> Message {
        guard command.reference != nil || command.category != nil || command.body?.isEmpty == false else {
            return exchange.say.askWhatHappened()
        }
        let kind = command.category.flatMap { Ticket.Kind(rawValue: $0.rawValue) } ?? .other
        let ticket = try exchange.openTicket(kind, command)
        return exchange.say.reportNoted(ticket, by: try exchange.desk.view.attendant(of: ticket.province))
    }

    /// `DONG SO`: a focal point closes a ticket; without a number, which are open.
    func closeTicket(_ command: Command, _ exchange: inout Exchange) throws -> Message {
        let official = try exchange.official()
        guard let digits = command.reference else {
            let open = try exchange.desk.view.openTickets(seenToBy: official, limit: Exchange.longestList)
            return open.isEmpty ? exchange.say.noOpenTickets() : exchange.say.openTickets(open)
        }
        let id = try exchange.entry(digits)
        // "DONG SO 4821 KHONG …" closes a complaint that turned out to be wrong.
        let isUpheld = command.isOn ?? true
        return exchange.say.ticketClosed(try exchange.desk.closeTicket(id, upheld: isUpheld, by: official.id))
    }
}

extension Exchange {
    /// Opens a ticket about the entry that the text names.
    fileprivate mutating func openTicket(_ kind: Ticket.Kind, _ command: Command) throws -> Ticket {
        let place = try command.locationSaid ?? knownPlace()
        let body = kind == .callBack ? command.body ?? "" : input.text
        let sender = try sender()
        // A wrong code is no reason to turn a complaint away: the text itself goes to the focal point.
        let subject = command.reference.flatMap { Code($0) }?.entry
        do {
            return try desk.openTicket(kind, body: body, subject: subject, place: place, by: sender.id)
        } catch let refusal as Refusal where refusal == .unknownEntry || refusal == .notYours {
            return try desk.openTicket(kind, body: body, place: place, by: sender.id)
        }
    }
}
