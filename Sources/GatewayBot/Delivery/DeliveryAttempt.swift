import BotStore
import Channels
import Market
import Vocabulary

/// One attempt to send a message, and what it means for the message.
struct DeliveryAttempt: Sendable {
    let message: OutboxMessage
    let channel: ChannelDirectory.Entry
    let sender: any MessageSending
    let backoff: Backoff
    private(set) var outcome = DeliveryOutcome.dead(reason: "no attempt was made")
    /// Whether the provider says that the person wants no messages.
    private(set) var isOptOut = false

    init(message: OutboxMessage, channel: ChannelDirectory.Entry, sender: any MessageSending, backoff: Backoff) {
        self.message = message
        self.channel = channel
        self.sender = sender
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

    /// Sends the message and says what became of it.
    func made(over transport: any Transport, now: Timestamp) async -> DeliveryAttempt {
        var attempt = self
        do {
            let request = try sender.sendRequest(for: outbound, nowMs: now.milliseconds)
            let mayRepeat = request.idempotencyKey != nil
            if message.attempts > 1, message.reason == nil, !mayRepeat {
                attempt.outcome = .ambiguous(reason: "the bot stopped while it was sending")
                return attempt
            }
            do {
                attempt.note(sender.classify(try await transport.send(request)), now: now)
            } catch let error as TransportError {
                attempt.note(error, mayRepeat: mayRepeat, now: now)
            } catch {
                attempt.note(.interrupted(reason: "the bot was stopped"), mayRepeat: mayRepeat, now: now)
            }
        } catch {
            attempt.outcome = .dead(reason: "\(error)")
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
        return OutboundMessage(id: reference, to: to, text: message.text)
    }

    /// What the provider knows the message by, the same on every attempt.
    ///
    /// A fresh or restored database counts its rows anew; with the time of writing, no row is taken for a message that the
    /// provider has seen before and dropped as its repetition.
    private var reference: String {
        "\(message.id)-\(String(message.createdAt.milliseconds, radix: 36))"
    }

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

    private mutating func note(_ error: TransportError, mayRepeat: Bool, now: Timestamp) {
        switch error {
        case .notSent, .closed: retry("\(error)", now: now)
        case .interrupted, .tooLarge:
            if mayRepeat { retry("\(error)", now: now) } else { outcome = .ambiguous(reason: "\(error)") }
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
