package import Conversation
package import Market
package import Vocabulary

/// One message in the outbox.
package struct OutboxMessage: Hashable, Sendable, Identifiable {
    /// Never used twice in this file.
    package var id: Int64
    package var recipient: Address
    package var channel: String
    package var priority: OutboxPriority
    /// Empty once it was removed.
    package var text: String
    package var state: OutboxState
    package var createdAt: Timestamp
    /// Not sent before this moment.
    package var dueAt: Timestamp
    /// Claims so far, this one included; past 1 an earlier attempt may have reached the provider.
    package var attempts: Int
    package var providerID: String?
    /// Why it failed, in words for an operator.
    package var reason: String?
    package var settledAt: Timestamp?
    /// What the provider wants back with a reply; opaque.
    package var replyContext: String?
    /// The answers that the text offers by number.
    package var choices: [Choice] = []
    /// The channel that could not deliver the message, where this one took it over.
    package var standsInFor: String?
}
