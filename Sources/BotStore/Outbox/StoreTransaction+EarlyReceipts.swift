import GRDB
import Vocabulary

extension StoreTransaction {
    /// How long a report waits for the message that it is about.
    private static let earlyReceiptSeconds: Int64 = 3_600

    /// Keeps a report that came before the answer to the sending: a provider's report takes another way than its answer,
    /// and is faster at times. Nothing is kept while the channel has no message under way, so strangers' ids do not pile up.
    func keep(early receipt: DeliveryReceipt, channel: String, providerID: String, at now: Timestamp) throws {
        let reason: String?
        switch receipt {
        case .sent: return
        case .delivered: reason = nil
        case .failed(let words): reason = words
        }
        let underWay: Int64? = try db.value(
            """
            SELECT id FROM outbox INDEXED BY outbox_leased
            WHERE state = 'leased' AND lease_until_ms > ? AND channel = ? LIMIT 1
            """, [now.milliseconds, channel])
        guard underWay != nil else { return }
        try db.run(
            "DELETE FROM early_receipt WHERE received_at_ms < ?",
            [now.adding(seconds: -Self.earlyReceiptSeconds).milliseconds])
        try db.run(
            """
            INSERT INTO early_receipt (channel, provider_id, failure, received_at_ms) VALUES (?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET failure = NULL WHERE excluded.failure IS NULL
            """, [channel, providerID, reason, now.milliseconds])
    }

    /// The report on a message that has just become known by its id; nil where none came early.
    func takeEarlyReceipt(channel: String, providerID: String) throws -> DeliveryReceipt? {
        let receipt = try db.first(
            "SELECT failure FROM early_receipt WHERE channel = ? AND provider_id = ?", [channel, providerID]
        ) { reader -> DeliveryReceipt in
            let failure: String? = try reader.next()
            return failure.map { .failed(reason: $0) } ?? .delivered
        }
        guard let receipt else { return nil }
        try db.run("DELETE FROM early_receipt WHERE channel = ? AND provider_id = ?", [channel, providerID])
        return receipt
    }
}
