package import Vocabulary

/// Something that the market has to look at again at a set time. One of a kind per entry.
package struct Reminder: Hashable, Sendable {
    package var kind: Kind
    package var subject: EntryID
    package var dueAt: Timestamp

    package init(kind: Kind, subject: EntryID, dueAt: Timestamp) {
        self.kind = kind
        self.subject = subject
        self.dueAt = dueAt
    }

    /// What falls due.
    package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// A proposed deal has not been answered in time.
        case answerDue = "answer_due"
        /// Half of the answering time is over: ask once more.
        case answerNudge = "answer_nudge"
        /// "CON hay HET?" before a listing expires.
        case stillThere = "still_there"
        case listingExpiry = "listing_expiry"
        /// An accepted deal whose delivery nobody has reported.
        case deliveryCheck = "delivery_check"
    }
}
