import BotStore
import Conversation

/// What came of one message, on disk by the time anyone sees it.
struct InboundOutcome: Equatable, Sendable {
    /// `nil`: silence.
    var reply: String?
    /// The answers that the reply offers by number.
    var choices: [Choice] = []
    /// Whether the message had been handled before, and this is the same answer again.
    var isDuplicate = false
    /// Whether this is a part of a message whose other parts are still to come.
    var isPart = false
    /// Whether the sender is one newcomer too many today: nothing was done, and the message is not remembered.
    var isTurnedAway = false
    /// Whether the sender asked to be forgotten, and was.
    var isForgetting = false
    /// What was put into the outbox.
    var queued: [OutboxMessage] = []
}
