import GRDB
import Vocabulary

extension Store {
    /// Removes what is old, a few rows a transaction, so that writers in between wait a few milliseconds at most.
    ///
    /// - Returns: the number of rows removed or emptied.
    @discardableResult
    package func purge(_ limits: PurgeLimits) async throws -> Int {
        var total = 0
        while true {
            let count = try await submit { try $0.purge(limits, limit: Self.purgeBatch) }
            total += count
            guard count > 0 else { return total }
        }
    }

    private static let purgeBatch = 500
}

extension StoreTransaction {
    /// - Parameter limit: rows at most of each kind.
    /// - Returns: the number of rows removed or emptied; 0 when nothing is left.
    func purge(_ limits: PurgeLimits, limit: Int) throws -> Int {
        try change(
            """
            DELETE FROM inbound WHERE (channel, message_id) IN (
                SELECT channel, message_id FROM inbound WHERE received_at_ms < ? ORDER BY received_at_ms LIMIT ?)
            """, limits.inboundBefore, limit)
            + change(
                """
                UPDATE outbox SET text = '' WHERE id IN (
                    SELECT id FROM outbox WHERE settled_at_ms < ? AND text <> '' AND state IN ('sent', 'delivered')
                    LIMIT ?)
                """, limits.textsBefore, limit)
            + change(
                """
                DELETE FROM outbox WHERE id IN (
                    SELECT id FROM outbox WHERE settled_at_ms < ? ORDER BY settled_at_ms LIMIT ?)
                """, limits.outboxBefore, limit)
    }

    private func change(_ sql: String, _ before: Timestamp, _ limit: Int) throws -> Int {
        try db.run(sql, [before.milliseconds, limit])
        return db.changesCount
    }
}
