import Conversation
import GRDB
package import Market
package import Vocabulary

extension StoreView {
    /// What a message was answered with, or `nil` when it has not come before.
    package func reply(to id: InboundID) throws -> StoredReply? {
        try db.first(
            "SELECT reply FROM inbound WHERE channel = ? AND message_id = ?", [id.channel, id.messageID]
        ) { reader in
            (try reader.next() as String?).map(StoredReply.text) ?? .silent
        }
    }
}

extension StoreTransaction {
    /// Remembers a message with its reply, so that the same message is answered with the same words and does nothing.
    ///
    /// - Parameter reply: `nil` for silence.
    /// - Throws: `StoreError.refused` when the message came before.
    package func recordInbound(_ id: InboundID, from sender: Address, reply: String?, at now: Timestamp) throws {
        try insert(id, from: sender, reply: reply, at: now)
        var received = pending.traffic[now.day(offset: offset)] ?? PendingCounts.Received()
        received.messages += 1
        if let reply {
            received.replies += 1
            received.segments += SegmentCount(of: reply).segments
        }
        pending.traffic[now.day(offset: offset)] = received
    }

    /// Remembers a part of a message, or another mark of one, neither of which counts as a message of its own.
    ///
    /// - Throws: `StoreError.refused` when it came before.
    package func recordWithoutCounting(_ id: InboundID, from sender: Address, at now: Timestamp) throws {
        try insert(id, from: sender, reply: nil, at: now)
    }

    private func insert(_ id: InboundID, from sender: Address, reply: String?, at now: Timestamp) throws {
        try db.run(
            "INSERT INTO inbound (channel, message_id, sender, reply, received_at_ms) VALUES (?, ?, ?, ?, ?)",
            [id.channel, id.messageID, sender.text, reply, now.milliseconds])
    }
}
