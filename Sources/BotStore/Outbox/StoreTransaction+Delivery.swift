import GRDB
package import Vocabulary

extension StoreTransaction {
    /// Leases the next messages of a channel: higher priority first, then the longest due.
    ///
    /// A recipient's messages go one after the other: none is claimed while another to it is under way, or while one that
    /// goes before it (by priority, then by age) still waits. Messages whose lease ran out are queued again first.
    package func claim(_ claim: OutboxClaim) throws -> [OutboxMessage] {
        try db.run(
            "UPDATE outbox SET state = 'queued', lease_until_ms = NULL WHERE state = 'leased' AND lease_until_ms <= ?",
            [claim.now.milliseconds])
        var claimed: [OutboxMessage] = []
        for priority in claim.priorities.sorted() where claimed.count < claim.limit {
            claimed += try due(priority, claim, limit: claim.limit - claimed.count)
        }
        return try claimed.map { try lease($0, claim) }
    }

    private func due(_ priority: OutboxPriority, _ claim: OutboxClaim, limit: Int) throws -> [OutboxMessage] {
        try db.all(
            """
            SELECT \(OutboxMessage.columns) FROM outbox INDEXED BY outbox_due
            WHERE state = 'queued' AND channel = ? AND priority = ? AND due_at_ms <= ?
                AND \(OutboxMessage.isItsRecipientsTurn)
            ORDER BY due_at_ms, id LIMIT ?
            """, [claim.channel, priority.rawValue, claim.now.milliseconds, limit], OutboxMessage.init(reader:))
    }

    private func lease(_ message: OutboxMessage, _ claim: OutboxClaim) throws -> OutboxMessage {
        var leased = message
        leased.state = .leased
        leased.attempts += 1
        // A reason that is still missing at the next claim tells that this attempt's outcome was lost.
        try db.run(
            "UPDATE outbox SET state = 'leased', attempts = ?, lease_until_ms = ?, reason = NULL WHERE id = ?",
            [leased.attempts, claim.now.milliseconds + claim.leaseMilliseconds, message.id])
        return leased
    }

    /// Makes messages due now that wait for a moment beyond another, because the clock was set back since; leases as well.
    package func releaseOutbox(dueBeyond moment: Timestamp, at now: Timestamp) throws {
        try db.run(
            "UPDATE outbox SET due_at_ms = ? WHERE state = 'queued' AND due_at_ms > ?",
            [now.milliseconds, moment.milliseconds])
        let longest = now.adding(seconds: Self.longestLeaseSeconds).milliseconds
        try db.run(
            "UPDATE outbox SET lease_until_ms = ?1 WHERE state = 'leased' AND lease_until_ms > ?1", [longest])
    }

    /// No worker asks for a longer lease.
    private static let longestLeaseSeconds: Int64 = 300

    /// Writes down what became of a claimed message.
    ///
    /// - Returns: false when it is not under way any more: settled, dropped, or queued again after its lease ran out.
    @discardableResult
    package func settle(_ id: Int64, _ outcome: DeliveryOutcome, at now: Timestamp) throws -> Bool {
        switch outcome {
        case .sent(let providerID):
            return try settle(id, .sent, providerID: providerID, reason: nil, at: now)
        case .dead(let reason):
            return try settle(id, .dead, providerID: nil, reason: reason, at: now)
        case .ambiguous(let reason):
            return try settle(id, .ambiguous, providerID: nil, reason: reason, at: now)
        case .retry(let moment, let reason):
            try db.run(
                """
                UPDATE outbox SET state = 'queued', lease_until_ms = NULL, due_at_ms = ?, reason = ?
                WHERE id = ? AND state = 'leased'
                """, [moment.milliseconds, reason, id])
            return db.changesCount > 0
        }
    }

    private func settle(
        _ id: Int64, _ state: OutboxState, providerID: String?, reason: String?, at now: Timestamp
    ) throws -> Bool {
        // A worker that outlived its lease still knows best whether the provider took the message.
        let from = state == .sent ? "('queued', 'leased')" : "('leased')"
        try db.run(
            """
            UPDATE outbox SET state = ?, provider_id = ?, reason = ?, settled_at_ms = ?, lease_until_ms = NULL
            WHERE id = ? AND state IN \(from)
            """, [state.rawValue, providerID, reason, now.milliseconds, id])
        guard db.changesCount > 0 else { return false }
        guard state == .sent else { return true }
        try countSent(id, at: now)
        if let providerID { try settleByEarlyReceipt(id, providerID: providerID, at: now) }
        return true
    }

    private func settleByEarlyReceipt(_ id: Int64, providerID: String, at now: Timestamp) throws {
        guard let channel: String = try db.value("SELECT channel FROM outbox WHERE id = ?", [id]),
            let receipt = try takeEarlyReceipt(channel: channel, providerID: providerID)
        else { return }
        _ = try settle(receipt: receipt, channel: channel, providerID: providerID, reference: nil, at: now)
    }

    /// Counts a message as sent in the day's figures.
    func countSent(_ id: Int64, at now: Timestamp) throws {
        try db.run(
            """
            INSERT INTO traffic (day, notices, notice_segments) SELECT ?, 1, segments FROM outbox WHERE id = ?
            ON CONFLICT (day) DO UPDATE SET notices = notices + 1,
                notice_segments = notice_segments + excluded.notice_segments
            """, [now.day(offset: offset).daysSince1970, id])
    }
}
