import GRDB
package import Market
package import Vocabulary

extension StoreTransaction {
    /// Writes down a provider's report.
    ///
    /// A report also settles a message whose own answer was lost, so that it is not sent again.
    ///
    /// - Parameters:
    ///   - providerID: the id that the provider gave.
    ///   - reference: ``OutboxReference``, where the provider gives it back.
    /// - Returns: the message as it stands now, or `nil` when the channel has sent no such message, or is about to learn
    ///   that it has; then the report is kept.
    package func settle(
        receipt: DeliveryReceipt, channel: String, providerID: String?, reference: String?, at now: Timestamp
    ) throws -> OutboxMessage? {
        guard var message = try sentMessage(over: channel, providerID: providerID, reference: reference) else {
            if let providerID { try keep(early: receipt, channel: channel, providerID: providerID, at: now) }
            return nil
        }
        let before = message
        message.take(receipt)
        guard message != before else { return message }
        message.settledAt = now
        try db.run(
            """
            UPDATE outbox SET state = ?, provider_id = ?, reason = ?, settled_at_ms = ?, lease_until_ms = NULL WHERE id = ?
            """,
            [message.state.rawValue, message.providerID, message.reason, now.milliseconds, message.id])
        if !before.isTaken, message.isTaken { try countSent(message.id, at: now) }
        return message
    }

    /// Writes down that everything arrived that an address was sent over a channel up to a moment.
    package func markDelivered(to address: Address, over channel: String, until moment: Timestamp, at now: Timestamp)
        throws
    {
        try db.run(
            """
            UPDATE outbox SET state = 'delivered', settled_at_ms = ?
            WHERE recipient = ? AND created_at_ms <= ? AND channel = ? AND state = 'sent'
            """, [now.milliseconds, address.text, moment.milliseconds, channel])
    }

    private func sentMessage(over channel: String, providerID: String?, reference: String?) throws -> OutboxMessage? {
        if let providerID,
            let message = try db.first(
                "SELECT \(OutboxMessage.columns) FROM outbox WHERE channel = ? AND provider_id = ? ORDER BY id DESC LIMIT 1",
                [channel, providerID], OutboxMessage.init(reader:))
        {
            return message
        }
        guard let reference = reference.flatMap(OutboxReference.init) else { return nil }
        return try db.first(
            "SELECT \(OutboxMessage.columns) FROM outbox WHERE id = ? AND created_at_ms = ? AND channel = ?",
            [reference.id, reference.createdAt.milliseconds, channel], OutboxMessage.init(reader:))
    }
}

extension OutboxMessage {
    /// Whether the provider has it or had it.
    fileprivate var isTaken: Bool { state == .sent || state == .delivered }

    /// Reports come in any order and more than once; the better news counts.
    fileprivate mutating func take(_ receipt: DeliveryReceipt) {
        switch (receipt, state) {
        case (_, .dropped), (_, .delivered): break
        case (.sent, .dead): break
        case (.sent(let id), _):
            state = .sent
            providerID = id ?? providerID
            reason = nil
        case (.delivered, _):
            state = .delivered
            reason = nil
        // The report is about an earlier attempt than the one that waits.
        case (.failed, .queued): break
        case (.failed(let reason), _):
            state = .dead
            self.reason = reason
        }
    }
}
