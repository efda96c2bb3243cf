/// Where a queued message stands: queued → leased → sent → delivered | ambiguous | dead | dropped.
package enum OutboxState: String, Hashable, Sendable, CaseIterable {
    /// Waits for its time and its turn.
    case queued
    /// A worker has it; it is queued again when the lease runs out.
    case leased
    /// The provider took it.
    case sent
    /// The provider says that it arrived.
    case delivered
    /// Nobody knows whether the provider took it.
    case ambiguous
    /// Given up, or refused for good.
    case dead
    /// Taken out by hand, or by the sender's being forgotten.
    case dropped
}
