/// What a provider tells about a message that we sent, or about a person who no longer wants any.
package struct Receipt: Sendable, Equatable {
    package enum State: Sendable, Equatable {
        /// Handed over to the network.
        case sent
        case delivered
        case read
        case failed
        /// The person does not want messages from us, by this message or any other.
        case optedOut
    }

    /// The id that the provider gave when it accepted the message.
    package var providerMessageID: String?
    /// Our own id of the message, where the provider gives it back.
    package var reference: String?
    /// Whom the message was for, in the form of ``SenderAddress/value``.
    package var recipient: String?
    /// Everything that the recipient was sent up to this moment, Unix milliseconds; nil for one message.
    package var untilMs: Int64?
    package var state: State
    /// The provider's code or words for a failure.
    package var reason: String?

    package init(
        providerMessageID: String? = nil, reference: String? = nil, recipient: String? = nil, untilMs: Int64? = nil,
        state: State, reason: String? = nil
    ) {
        self.providerMessageID = providerMessageID
        self.reference = reference
        self.recipient = recipient
        self.untilMs = untilMs
        self.state = state
        self.reason = reason
    }
}
