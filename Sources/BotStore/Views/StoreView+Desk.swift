import GRDB
package import Market
package import Vocabulary

extension StoreView {
    package func ticket(_ id: EntryID) throws -> Ticket? {
        try db.first(Ticket.table.byKey, [id.sequence], Ticket.init(reader:))
    }

    package func openTickets(in province: ProvinceID?, limit: Int) throws -> [Ticket] {
        try db.all(
            "SELECT \(Ticket.table.columns) FROM ticket WHERE province IS ? AND is_open = 1 ORDER BY id LIMIT ?",
            [province?.key, limit], Ticket.init(reader:))
    }

    package func openTickets(by party: PartyID, limit: Int) throws -> [Ticket] {
        try db.all(
            "SELECT \(Ticket.table.columns) FROM ticket WHERE opened_by = ? AND is_open = 1 ORDER BY id LIMIT ?",
            [party.sequence, limit], Ticket.init(reader:))
    }

    package func lockdowns(on day: CalendarDay) throws -> [Lockdown] {
        try declaredLockdowns().filter { $0.isInForce(on: day) }
    }

    /// All that have been declared and not lifted, also those that are over: a few for each province at most.
    private func declaredLockdowns() throws -> [Lockdown] {
        if let known = memory?.with({ $0.lockdowns }) { return known }
        let lockdowns = try db.all(
            "SELECT \(Lockdown.table.columns) FROM lockdown ORDER BY declared", [], Lockdown.init(reader:))
        memory?.with { $0.lockdowns = lockdowns }
        return lockdowns
    }

    /// The reminders that are due, the earliest first.
    package func remindersDue(at moment: Timestamp, limit: Int) throws -> [Reminder] {
        try db.all(
            """
            SELECT \(Reminder.table.columns) FROM reminder WHERE due_at_ms <= ? ORDER BY due_at_ms, subject, kind LIMIT ?
            """, [moment.milliseconds, limit], Reminder.init(reader:))
    }

    /// When the next reminder is due; `nil` when there is none.
    package func nextReminder() throws -> Timestamp? {
        try db.value("SELECT due_at_ms FROM reminder ORDER BY due_at_ms LIMIT 1").map(Timestamp.init(milliseconds:))
    }
}
