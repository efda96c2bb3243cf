package import Vocabulary

/// Which messages a worker is ready to send.
package struct OutboxClaim: Hashable, Sendable {
    package var channel: String
    /// Those that may go at this hour.
    package var priorities: Set<OutboxPriority>
    package var now: Timestamp
    /// How long the worker has to settle them before they are queued again.
    package var leaseMilliseconds: Int64
    package var limit: Int

    package init(
        channel: String, priorities: Set<OutboxPriority> = Set(OutboxPriority.allCases), now: Timestamp,
        leaseMilliseconds: Int64, limit: Int
    ) {
        self.channel = channel
        self.priorities = priorities
        self.now = now
        self.leaseMilliseconds = leaseMilliseconds
        self.limit = limit
    }
}
