import Market
import Vocabulary

extension EnglishWording {
    func word(for kind: Ticket.Kind) -> String {
        switch kind {
        case .callBack: "call back"
        case .countDispute: "counts differ"
        case .loneCount: "one count only"
        case .noShow: "no show"
        case .spoiled: "spoiled goods"
        case .blocked: "stopped at a checkpoint"
        case .scam: "fraud"
        case .payment: "not paid"
        case .shortWeight: "short weight"
        case .price: "price pressed down"
        case .disease: "disease"
        case .other: "needs help"
        }
    }

    func callBackNoted(_ ticket: Ticket, by official: Role?) -> Message {
        guard let official else {
            return [
                .must("Noted, case \(code(ticket.id))."),
                .must("There is no coordinator here yet; the first one will call."),
            ]
        }
        let who = official == .focalPoint ? "The coordinator" : "Somebody of the programme"
        return [.must("\(who) will call this number. Case \(code(ticket.id)).")]
    }

    func reportNoted(_ ticket: Ticket, by official: Role?) -> Message {
        let noted = Message.Part.must("Noted: \(word(for: ticket.kind)). Case \(code(ticket.id)).")
        guard let official else { return [noted, .must("There is no coordinator here yet; the first one will call.")] }
        return [
            noted, .must("\(official == .focalPoint ? "The coordinator" : "Somebody of the programme") will call you."),
        ]
    }

    func askWhatHappened() -> Message {
        [.must("What happened? Text REPORT, the code and what happened."), .may("E.g. REPORT 4821 no show.")]
    }

    func whichToReport(_ deals: [Deal]) -> Message {
        Message(
            [.must("Which one? Text its code.")]
                + deals.map { .may("\(code($0.id)): \(goods($0.quantity, $0.produce)).") })
    }

    func ticketNotice(
        _ ticket: Ticket, from party: Party, at address: Address?, about: (party: Party?, address: Address?)
    ) -> Message {
        let number = address.map { " \(phone($0))" } ?? ""
        let subject = ticket.subject.map { ", \(code($0))" } ?? ""
        let culprit = [about.party.map { clipped(name($0), to: 24) }, about.address.map(phone)].compactMap { $0 }
        let other = culprit.isEmpty ? "" : " About \(culprit.joined(separator: " "))."
        let body = ticket.body.isEmpty ? [] : [Message.Part.may("\"\(clipped(ticket.body, to: 60))\".")]
        let head = Message.Part.must(
            "Case \(code(ticket.id)): \(clipped(name(party), to: 24))\(number), \(word(for: ticket.kind))\(subject).\(other)"
        )
        let settle: [Message.Part] =
            ticket.kind.isAboutCounts
            ? ticket.subject.map { [.may("The real count: DELIVERED \(code($0)) + count.")] } ?? [] : []
        return Message([head] + body + settle + [.must("When done: CLOSE TICKET \(code(ticket.id)).")])
    }

    func ticketClosed(_ ticket: Ticket) -> Message {
        "Closed: case \(code(ticket.id)), \(word(for: ticket.kind))."
    }

    func ticketWithdrawn(_ ticket: Ticket) -> Message {
        "Taken back: \(code(ticket.id)), \(word(for: ticket.kind))."
    }

    func ticketClosedNotice(_ ticket: Ticket) -> Message {
        [
            .must("Your case \(code(ticket.id)) (\(word(for: ticket.kind))) has been closed."),
            .may("Not solved? Text CALL."),
        ]
    }

    func openTickets(_ tickets: [Ticket]) -> Message {
        Message(
            [.must("Open cases:")] + tickets.map { .may("\(code($0.id)) \(word(for: $0.kind)).") }
                + [.must("When done: CLOSE TICKET + number.")])
    }

    func noOpenTickets() -> Message {
        "No open cases."
    }
}
