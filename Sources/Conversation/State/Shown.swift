import Market
import Vocabulary

/// A numbered list as far as it was shown; 1 is the first of `entries`.
struct Shown: Hashable, Sendable, Codable {
    /// What choosing from it does.
    var purpose: Purpose
    /// The listings in the order of their numbers, including those not shown yet.
    var entries: [EntryID]
    /// How many of them have been shown.
    var count: Int
    var at: Timestamp

    /// How long a digit means this list: a night's sleep and a day's work.
    private static let lifeSeconds: Int64 = 48 * 3_600

    func isFresh(at now: Timestamp) -> Bool {
        now < at.adding(seconds: Self.lifeSeconds)
    }

    /// The numbers that can be chosen.
    var numbers: ClosedRange<Int>? {
        count > 0 ? 1...count : nil
    }

    /// What a chosen entry is for.
    enum Purpose: Hashable, Sendable, Codable {
        /// Proposing a deal between this listing of the sender's and the chosen one.
        case propose(from: EntryID)
        /// Found by a search: choosing one begins a listing that answers it.
        case found(ListingKind)
        /// Withdrawing one of the sender's own listings.
        case cancel
    }
}
