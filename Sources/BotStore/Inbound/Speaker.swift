package import Conversation
package import Market
package import Vocabulary

/// Who sent a message, and where the conversation stands after it.
package struct Speaker: Sendable {
    package var address: Address
    package var state: SenderState
    package var medium: Medium
    /// The channel that the message came over, as the way back.
    package var channel: String
    package var at: Timestamp

    package init(address: Address, state: SenderState, medium: Medium, channel: String, at: Timestamp) {
        self.address = address
        self.state = state
        self.medium = medium
        self.channel = channel
        self.at = at
    }
}
