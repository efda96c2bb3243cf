import CommandParser
import Market
import Vocabulary

extension Engine {
    /// `GOI`: asks to be called by a person.
    func callBack(_ command: Command, _ exchange: inout Exchange) throws -> Message {
        let sender = try exchange.sender()
        let place = try command.locationSaid ?? exchange.knownPlace()
        let ticket = try exchange.desk.openTicket(.callBack, body: command.body ?? "", place: place, by: sender.id)
        return exchange.say.callBackNoted(ticket, by: try exchange.desk.view.attendant(of: ticket.province))
    }

    /// `BAO CAO`: an incident, for the focal point. One that somebody is to blame for is about the deal that was spoken of last or
    /// the only one there is; of several it is asked which.
    func report(_ command: Command, _ exchange: inout Exchange) throws -> Message {
        guard command.reference != nil || command.category != nil || command.body?.isEmpty == false else {
            return exchange.say.askWhatHappened()
        }
        var complaint = Complaint(
            kind: command.category.flatMap { Ticket.Kind(rawValue: $0.rawValue) } ?? .other, text: exchange.input.text,
            place: command.locationSaid)
        if let digits = command.reference {
            complaint.subject = try exchange.entry(digits)
        } else if let phone = command.phone {
            complaint.accused = try exchange.desk.view.party(at: Address(national: phone))?.id
        } else if complaint.kind.hasCulprit {
            let deals = try exchange.dealsComplainedOf()
            guard deals.count <= 1 else {
                exchange.state.ask(.complaint(complaint), at: exchange.now)
                return exchange.say.whichToReport(deals)
            }
            complaint.subject = deals.first?.id
        }
        return try open(complaint, &exchange)
    }

    /// Takes a code as the deal that a complaint is about; nil when the message is a new command.
    func answer(_ complaint: Complaint, _ command: Command, _ exchange: inout Exchange) throws -> Message? {
        guard command.intent == .unknown || command.intent == .status || command.intent == .pick,
            let digits = command.reference ?? exchange.digitsAlone
        else {
            exchange.state.question = nil
            return nil
        }
        var complaint = complaint
        complaint.subject = try exchange.entry(digits)
        let message = try open(complaint, &exchange)
        exchange.state.question = nil
        return message
    }

    private func open(_ complaint: Complaint, _ exchange: inout Exchange) throws -> Message {
        let sender = try exchange.sender()
        let accused = complaint.accused == sender.id ? nil : complaint.accused
        let ticket = try exchange.desk.openTicket(
            complaint.kind, body: complaint.text, subject: complaint.subject, accused: accused,
            place: try complaint.place ?? exchange.knownPlace(), by: sender.id)
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
    /// The digits that the whole text is.
    fileprivate var digitsAlone: String? {
        let text = input.text.filter { !$0.isWhitespace }
        return !text.isEmpty && text.allSatisfy { $0.isASCII && $0.isNumber } ? text : nil
    }

    /// The deals that a complaint without a code can be about: the one spoken of last, else those that are agreed and not over, else
    /// those that were delivered.
    fileprivate func dealsComplainedOf() throws -> [Deal] {
        guard let sender = try knownSender() else { return [] }
        if case .deal(let id)? = state.subject, let deal = try desk.view.deal(id), deal.acceptedAt != nil,
            deal.side(of: sender.id) != nil
        {
            return [deal]
        }
        let running = try deals(.accepted, .loaded, .disputed)
        return Array((running.isEmpty ? try deals(.delivered) : running).prefix(Self.longestList))
    }
}
