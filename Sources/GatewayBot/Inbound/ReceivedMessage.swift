import Channels
import Conversation
import Market
import Vocabulary

/// One text from a person, whatever it came over.
struct ReceivedMessage: Equatable, Sendable {
    /// The name of the channel, within which ids are unique.
    var channel: String
    /// The provider's id; `nil` when the message cannot be recognised again.
    var id: String?
    /// Another mark of the same message, where its provider may tell it under several ids.
    var contentID: String?
    var from: Address
    /// Our number or account that was written to, where the provider says.
    var to: String?
    var medium: Medium
    var text: String
    /// Which part of a longer message this is; `nil` for a whole one.
    var part: MessagePart?
    /// What the provider wants back with a reply; opaque.
    var replyContext: String?
    var receivedAt: Timestamp
    var replyRoute: ReplyRoute

    /// How the reply gets back.
    enum ReplyRoute: Equatable, Sendable {
        /// The caller hands it over.
        case caller
        /// It becomes a row of the outbox.
        case outbox
    }
}
