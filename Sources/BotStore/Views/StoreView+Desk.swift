import GRDB
package import Market
package import Vocabulary

extension StoreView {
    package func ticket(_ id: EntryID) throws -> Ticket? {
        try db.first("SELECT \(Ticket.table.columns) FROM ticket WHERE id = ?", [id.sequence], Ticket.init(reader:))
    }

    package func openTickets(in province: ProvinceID, limit: Int) throws -> [Ticket] {
        try db.all(
            "SELECT \(Ticket.table.columns) FROM ticket WHERE province = ? AND is_open = 1 ORDER BY id LIMIT ?",
            [province.key, limit], Ticket.init(reader:))
    }

    package func lockdowns(on day: CalendarDay) throws -> [Lockdown] {
        try db.all(
            """
            SELECT \(Lockdown.table.columns) FROM lockdown
            WHERE from_day <= ?1 AND (until_day IS NULL OR ?1 <= until_day) ORDER BY declared
            """, [day.daysSince1970], Lockdown.init(reader:))
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
