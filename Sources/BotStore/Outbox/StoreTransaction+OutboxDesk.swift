import Conversation
import GRDB
package import Market
package import Vocabulary

extension StoreView {
    /// Messages in a state, oldest first.
    package func outbox(_ state: OutboxState, after id: Int64 = 0, limit: Int) throws -> [OutboxMessage] {
        try db.all(
            "SELECT \(OutboxMessage.columns) FROM outbox WHERE state = ? AND id > ? ORDER BY id LIMIT ?",
            [state.rawValue, id, limit], OutboxMessage.init(reader:))
    }

    package func outboxMessage(_ id: Int64) throws -> OutboxMessage? {
        try db.first("SELECT \(OutboxMessage.columns) FROM outbox WHERE id = ?", [id], OutboxMessage.init(reader:))
    }

    /// When the next message of a channel whose turn it is falls due among these priorities, or a lease runs out; `nil` when
    /// nothing waits.
    package func nextDue(channel: String, priorities: Set<OutboxPriority>) throws -> Timestamp? {
        var moments: [Int64] = []
        for priority in priorities.sorted() {
            let due: Int64? = try db.value(
                """
                SELECT due_at_ms FROM outbox INDEXED BY outbox_due
                WHERE state = 'queued' AND channel = ? AND priority = ? AND \(OutboxMessage.isItsRecipientsTurn)
                ORDER BY due_at_ms, id LIMIT 1
                """, [channel, priority.rawValue])
            moments += due.map { [$0] } ?? []
        }
        let lease: Int64? = try db.value("SELECT min(lease_until_ms) FROM outbox WHERE state = 'leased'")
        return (moments + (lease.map { [$0] } ?? [])).min().map(Timestamp.init(milliseconds:))
    }
}

extension StoreTransaction {
    /// Queues a dead or ambiguous message again, at once or over another channel; with another channel, one that waits as well.
    ///
    /// - Returns: false when it is none of these, or its text has been removed.
    @discardableResult
    package func retryOutbox(_ id: Int64, over channel: String? = nil, at now: Timestamp) throws -> Bool {
        try db.run(
            """
            UPDATE outbox SET state = 'queued', due_at_ms = ?2, settled_at_ms = NULL, provider_id = NULL, attempts = 0,
                channel = coalesce(?3, channel)
            WHERE id = ?1 AND text <> '' AND (state IN ('ambiguous', 'dead') OR state = 'queued' AND ?3 IS NOT NULL)
            """, [id, now.milliseconds, channel])
        return db.changesCount > 0
    }

    /// Queues a dead message anew, over another channel and to the address that it has there.
    ///
    /// - Returns: false when it is not dead, or its text has been removed.
    package func passOn(
        _ id: Int64, to address: Address, over channel: String, text: String, at now: Timestamp
    ) throws -> Bool {
        try db.run(
            """
            UPDATE outbox SET stands_in_for = channel, channel = ?2, recipient = ?3, text = ?4, segments = ?5,
                state = 'queued', due_at_ms = ?6, settled_at_ms = NULL, provider_id = NULL, attempts = 0,
                reply_context = NULL, choices = NULL
            WHERE id = ?1 AND state = 'dead' AND text <> ''
            """,
            [id, channel, address.text, text, SegmentCount(of: text).segments, now.milliseconds])
        return db.changesCount > 0
    }

    /// Takes a message out that has not been sent.
    ///
    /// - Returns: false when there is none, or it has gone.
    @discardableResult
    package func dropOutbox(_ id: Int64, at now: Timestamp) throws -> Bool {
        try db.run(
            """
            UPDATE outbox SET state = 'dropped', settled_at_ms = ?, lease_until_ms = NULL, text = ''
            WHERE id = ? AND state IN ('queued', 'ambiguous', 'dead')
            """, [now.milliseconds, id])
        return db.changesCount > 0
    }
}
