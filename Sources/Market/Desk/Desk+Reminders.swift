import Vocabulary

extension Desk {
    /// Does what a reminder that fell due asks for and forgets it; one whose reason is gone does nothing.
    ///
    /// - answer due: the proposal lapses, the proposer gets the next candidate;
    /// - answer nudge: the side that has not answered is asked once more;
    /// - still there: the owner is asked "CON hay HET?";
    /// - listing expiry: what is not promised expires;
    /// - delivery check: who has not counted is asked; after `Rules.deliveryChecks` a buyer's lone count stands, a seller's goes to
    ///   the focal point, and a deal without any word is given up, not counted.
    package mutating func handle(_ reminder: Reminder) throws {
        record(.forgetReminder(reminder.kind, reminder.subject))
    }
}
