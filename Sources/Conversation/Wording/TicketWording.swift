import Market
import Vocabulary

/// What is said of complaints and of wishes to be called.
protocol TicketWording: Speaking {
    /// "không đến như hẹn": a kind of ticket inside a sentence.
    func word(for kind: Ticket.Kind) -> String
    func callBackNoted(_ ticket: Ticket, hasFocalPoint: Bool) -> Message
    func reportNoted(_ ticket: Ticket, hasFocalPoint: Bool) -> Message
    func askWhatHappened() -> Message
    func ticketNotice(
        _ ticket: Ticket, from party: Party, at address: Address?, about: (party: Party, address: Address?)?
    ) -> Message
    func ticketClosed(_ ticket: Ticket) -> Message
    /// To the one who opened it and needs nobody any more.
    func ticketWithdrawn(_ ticket: Ticket) -> Message
    func ticketClosedNotice(_ ticket: Ticket) -> Message
    func openTickets(_ tickets: [Ticket]) -> Message
    func noOpenTickets() -> Message
}
