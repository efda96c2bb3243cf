package import Vocabulary

/// What is old enough to go.
package struct PurgeLimits: Hashable, Sendable {
    /// Messages in that came before this are no longer recognised when they come again.
    package var inboundBefore: Timestamp
    /// Texts of messages that were settled before this are removed.
    package var textsBefore: Timestamp
    /// Messages out that were settled before this are removed; their sums stay in the figures.
    package var outboxBefore: Timestamp

    /// Ids of messages in for 9 days, so that a provider's week of retries is covered; texts for 1 day after their settling;
    /// messages out for 35 days, so that a month can be looked into.
    package init(at now: Timestamp) {
        inboundBefore = now.adding(seconds: -9 * 86_400)
        textsBefore = now.adding(seconds: -86_400)
        outboxBefore = now.adding(seconds: -35 * 86_400)
    }
}
