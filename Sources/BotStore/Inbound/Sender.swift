package import Conversation
package import Vocabulary

/// What the store knows of an address.
package struct Sender: Hashable, Sendable {
    package var state: SenderState
    package var medium: Medium
    /// The channel that it last wrote over; `nil` when it never wrote.
    package var channel: String?
    package var lastSeen: Timestamp?
}
