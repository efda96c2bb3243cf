import Market
import Vocabulary

/// What is said of complaints and of wishes to be called.
protocol TicketWording: Speaking {
    /// "không đến như hẹn": a kind of ticket inside a sentence.
    func word(for kind: Ticket.Kind) -> String
    /// - Parameter official: who sees to it, a focal point or an operator; nil while nobody is appointed, who could call.
    func callBackNoted(_ ticket: Ticket, by official: Role?) -> Message
    /// - Parameter official: as above.
    func reportNoted(_ ticket: Ticket, by official: Role?) -> Message
    func askWhatHappened() -> Message
    /// Which of these deals a complaint is about.
    func whichToReport(_ deals: [Deal]) -> Message
    /// - Parameter about: who is complained about, nobody known where only a number was named.
    func ticketNotice(
        _ ticket: Ticket, from party: Party, at address: Address?, about: (party: Party?, address: Address?)
    ) -> Message
    func ticketClosed(_ ticket: Ticket) -> Message
    /// To the one who opened it and needs nobody any more.
    func ticketWithdrawn(_ ticket: Ticket) -> Message
    func ticketClosedNotice(_ ticket: Ticket) -> Message
    func openTickets(_ tickets: [Ticket]) -> Message
    func noOpenTickets() -> Message
}
