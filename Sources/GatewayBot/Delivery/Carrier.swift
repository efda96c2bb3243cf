import Channels
import Vocabulary

/// Hands messages over to a channel's provider, by whatever way it takes them.
protocol Carrier: Sendable {
    /// Hands one message over.
    ///
    /// - Parameter wasInterrupted: whether an earlier attempt broke off without anybody knowing how it ended.
    func carry(_ message: OutboundMessage, wasInterrupted: Bool, now: Timestamp) async -> Passage
}

/// How the handing over of a message went.
enum Passage: Equatable, Sendable {
    /// The provider answered.
    case answered(SendOutcome)
    /// The provider never saw the message.
    case notSent(reason: String)
    /// The provider may have taken the message, and would take it again.
    case uncertain(reason: String)
    /// The message cannot go over this channel however often one tries.
    case impossible(reason: String)
}
