import BotStore
import Channels
import Market
import Vocabulary

/// One attempt to send a message, and what it means for the message.
struct DeliveryAttempt: Sendable {
    let message: OutboxMessage
    let channel: ChannelDirectory.Entry
    let backoff: Backoff
    private(set) var outcome = DeliveryOutcome.dead(reason: "no attempt was made")
    /// Whether the provider says that the person wants no messages.
    private(set) var isOptOut = false

    init(message: OutboxMessage, channel: ChannelDirectory.Entry, backoff: Backoff) {
        self.message = message
        self.channel = channel
        self.backoff = backoff
    }

    /// The outcome for the metrics.
    var label: String {
        switch outcome {
        case .sent: "sent"
        case .retry: "retry"
        case .dead: isOptOut ? "opted_out" : "dead"
        case .ambiguous: "ambiguous"
        }
    }

    /// Hands the message over and says what became of it.
    func made(by carrier: any Carrier, now: Timestamp) async -> DeliveryAttempt {
        var attempt = self
        let wasInterrupted = message.attempts > 1 && message.reason == nil
        switch await carrier.carry(outbound, wasInterrupted: wasInterrupted, now: now) {
        case .answered(let answer): attempt.note(answer, now: now)
        case .notSent(let reason): attempt.retry(reason, now: now)
        case .uncertain(let reason): attempt.outcome = .ambiguous(reason: reason)
        case .impossible(let reason): attempt.outcome = .dead(reason: reason)
        }
        return attempt
    }

    /// The attempt not made, because the bot stops.
    func postponed(to moment: Timestamp) -> DeliveryAttempt {
        var attempt = self
        attempt.outcome = .retry(at: moment, reason: "the bot was stopped before it was sent")
        return attempt
    }

    private var outbound: OutboundMessage {
        // Accounts of a channel stand behind its name; telephone numbers stand alone.
        let prefix = channel.name + ":"
        let address = message.recipient.text
        let to = address.hasPrefix(prefix) ? String(address.dropFirst(prefix.count)) : address
        return OutboundMessage(
            id: reference, to: to, text: message.text, quickReplies: message.choices.map(QuickReply.init),
            replyContext: message.replyContext)
    }

    private var reference: String { OutboxReference(message).description }

    private mutating func note(_ answer: SendOutcome, now: Timestamp) {
        switch answer {
        case .accepted(let providerID):
            outcome = .sent(providerID: providerID ?? reference)
        case .retry(let seconds):
            retry("the provider asks to try again", providerAsks: seconds.map { .seconds($0) }, now: now)
        case .rejected(let reason, let isPermanent):
            if isPermanent { outcome = .dead(reason: reason) } else { retry(reason, now: now) }
        case .optedOut:
            isOptOut = true
            outcome = .dead(reason: "the recipient wants no messages")
        case .ambiguous(let reason):
            outcome = .ambiguous(reason: reason)
        }
    }

    private mutating func retry(_ reason: String, providerAsks: Duration? = nil, now: Timestamp) {
        guard let delay = backoff.delay(afterAttempts: message.attempts, providerAsks: providerAsks) else {
            outcome = .dead(reason: "given up after \(message.attempts) attempts: \(reason)")
            return
        }
        let moment = Timestamp(milliseconds: now.milliseconds + Int64(delay.wholeMilliseconds))
        outcome = .retry(at: moment, reason: reason)
    }
}
