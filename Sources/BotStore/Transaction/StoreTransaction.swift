import GRDB
package import Market
import Vocabulary

/// The inside of a transaction: what a view reads, with its own writes on top, and the writing.
package final class StoreTransaction: StoreView {
    /// What is written at the end of the transaction.
    var pending = PendingCounts()

    /// The next free numbers; two processes that take turns never draw the same.
    package func allocation() throws -> Allocation {
        if let known = pending.allocation { return known }
        let next = try db.first("SELECT next_entry, next_party FROM counter") { reader in
            Allocation(nextEntry: try reader.next(), nextParty: try reader.next())
        }
        guard let next else { throw StoreError.corrupt("the counters are missing") }
        pending.allocation = next
        return next
    }

    /// Keeps what a step left of its numbers. They only ever grow.
    package func save(_ allocation: Allocation) throws {
        let known = try self.allocation()
        pending.allocation = Allocation(
            nextEntry: max(known.nextEntry, allocation.nextEntry), nextParty: max(known.nextParty, allocation.nextParty)
        )
        pending.isDrawn = true
    }

    /// Writes what was put off. To be called once, before the commit.
    func writePending() throws {
        if pending.isDrawn, let allocation = pending.allocation {
            try db.run(
                "UPDATE counter SET next_entry = max(next_entry, ?), next_party = max(next_party, ?)",
                [allocation.nextEntry, allocation.nextParty])
        }
        for (day, received) in pending.traffic {
            try db.run(
                """
                INSERT INTO traffic (day, received, replies, reply_segments) VALUES (?, ?, ?, ?)
                ON CONFLICT (day) DO UPDATE SET received = received + excluded.received,
                    replies = replies + excluded.replies, reply_segments = reply_segments + excluded.reply_segments
                """, [day.daysSince1970, received.messages, received.replies, received.segments])
        }
    }
}
