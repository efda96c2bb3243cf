package import Vocabulary

/// What became of one attempt to send.
package enum DeliveryOutcome: Hashable, Sendable {
    /// The provider took it, under this id where it gives one.
    case sent(providerID: String?)
    /// It did not go, and may at this moment.
    case retry(at: Timestamp, reason: String)
    /// It will never go.
    case dead(reason: String)
    /// The answer was lost: it may have gone. Listed for an operator, never sent again by itself.
    case ambiguous(reason: String)
}
