import Market
import Vocabulary

/// A question that the next message may answer.
enum Question: Hashable, Sendable, Codable {
    /// A slot of an offer that is being written.
    case offer(Draft, Draft.Slot)
    case registration(Registration, Registration.Slot)
    /// What somebody wants who only named goods: to sell them, to buy them, or their price?
    case purpose(fragment: String)
    /// The digits that confirm `XOA DU LIEU`.
    case forget(code: String)
    /// The digits that were sent to the other phone of one person.
    case link(code: String, to: Address)
    /// The digits that confirm another role than the one registered.
    case newRole(Registration, code: String)
    case broadcast(body: String, to: Location)
    /// Whether so much more than was agreed was delivered.
    case count(EntryID, Quantity)
    /// Which deal a complaint is about.
    case complaint(Complaint)
    /// Where somebody lives who wants what is told to a whole province.
    case home

    /// How long an answer is taken for one, in seconds: dangerous ones only for minutes, offers until the day after tomorrow.
    var lifeSeconds: Int64 {
        switch self {
        case .offer, .registration, .count: 48 * 3_600
        case .forget, .link, .newRole, .broadcast, .purpose, .complaint, .home: 30 * 60
        }
    }
}
