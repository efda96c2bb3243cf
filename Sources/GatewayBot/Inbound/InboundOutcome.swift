import BotStore

/// What came of one message, on disk by the time anyone sees it.
struct InboundOutcome: Equatable, Sendable {
    /// `nil`: silence.
    var reply: String?
    /// Whether the message had been handled before, and this is the same answer again.
    var isDuplicate = false
    /// What was put into the outbox.
    var queued: [OutboxMessage] = []
}
