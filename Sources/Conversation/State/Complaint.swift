import Market
import Vocabulary

/// A complaint, as far as a conversation has got with it.
struct Complaint: Hashable, Sendable, Codable {
    var kind: Ticket.Kind
    /// As written, for who sees to it.
    var text: String
    /// Where it happened, when the text says so.
    var place: Location?
    /// The deal or listing that it is about.
    var subject: EntryID?
    /// Whose number the text names.
    var accused: PartyID?
}
