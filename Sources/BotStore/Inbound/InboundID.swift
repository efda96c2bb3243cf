/// What tells one message in from all others, however often its provider sends it.
package struct InboundID: Hashable, Sendable {
    package var channel: String
    /// The provider's own id, or one that the adapter made of the message.
    package var messageID: String

    package init(channel: String, messageID: String) {
        self.channel = channel
        self.messageID = messageID
    }
}

/// What a message was answered with when it first came.
package enum StoredReply: Hashable, Sendable {
    case text(String)
    /// The bot kept silent, or the reply has been removed since.
    case silent
}
