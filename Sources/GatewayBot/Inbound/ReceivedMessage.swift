import Conversation
import Market
import Vocabulary

/// One text from a person, whatever it came over.
struct ReceivedMessage: Equatable, Sendable {
    /// The name of the channel, within which ids are unique.
    var channel: String
    /// The provider's id; `nil` when the message cannot be recognised again.
    var id: String?
    var from: Address
    var medium: Medium
    var text: String
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
