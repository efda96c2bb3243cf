import Market
import Vocabulary

/// One message of the line protocol.
struct ChatMessage: Equatable, Sendable {
    /// The channel it is said to come over; messages are recognised again within a channel.
    var channel: String
    var from: Address
    /// `nil`: cannot be recognised again.
    var id: String?
    var text: String
    /// `nil`: now.
    var at: Timestamp?
}
