import BotStore
import Channels
import Conversation
import Market
import Vocabulary

/// Takes in what a provider says, by whatever way it came: messages are handled one after the other, receipts settled.
struct Intake: Sendable {
    let inbound: Inbound
    let receipts: Receipts
    let metrics: BotMetrics

    /// The replies to a batch's messages, in their order; everything is on disk by then.
    ///
    /// `route` says how many replies the caller can hand over itself; the others are in the outbox. Throws: `StoreError`.
    @discardableResult
    func take(
        _ batch: InboundBatch, of channel: ChannelDirectory.Entry, over route: Channels.ReplyRoute, now: Timestamp
    ) async throws -> [Reply] {
        var replies: [Reply] = []
        for message in batch.messages {
            guard message.canBeAnswered else {
                metrics.count(.messages, ["channel": channel.name, "result": "unanswerable"])
                continue
            }
            let hasRoom = if case .response(let count) = route { replies.count < count } else { false }
            let outcome = try await inbound.handle(
                ReceivedMessage(message, channel: channel, receivedAt: now, repliesInResponse: hasRoom))
            metrics.count(.messages, ["channel": channel.name, "result": outcome.label])
            let text = hasRoom ? outcome.reply : nil
            replies.append(
                Reply(
                    providerMessageID: message.providerMessageID, to: message.from.value, text: text,
                    quickReplies: outcome.choices.map(QuickReply.init),
                    segments: text.map { SegmentCount(of: $0).segments } ?? 0, isDuplicate: outcome.isDuplicate))
        }
        if !batch.receipts.isEmpty {
            try await receipts.settle(batch.receipts, channel: channel, now: now)
            metrics.count(.receipts, ["channel": channel.name], by: batch.receipts.count)
        }
        return replies
    }
}

extension InboundOutcome {
    /// What came of the message, for the metrics.
    fileprivate var label: String {
        if isTurnedAway {
            "turned_away"
        } else if isDuplicate {
            "duplicate"
        } else if isPart {
            "part"
        } else if reply == nil {
            "silent"
        } else {
            "answered"
        }
    }
}

extension ReceivedMessage {
    /// A message as its channel's adapter decoded it.
    fileprivate init(
        _ message: InboundMessage, channel: ChannelDirectory.Entry, receivedAt: Timestamp, repliesInResponse: Bool
    ) {
        self.init(
            channel: channel.name,
            id: message.providerMessageID,
            contentID: message.contentID,
            from: Address(message.from, channel: channel.name),
            to: message.to,
            medium: Medium(channel.adapter.limits.medium),
            text: message.text,
            part: message.part,
            replyContext: message.replyContext,
            receivedAt: receivedAt,
            replyRoute: repliesInResponse ? .caller : .outbox
        )
    }
}

extension Address {
    /// A telephone number is the same person over every channel; an account belongs to its channel.
    init(_ sender: SenderAddress, channel: String) {
        self.init(sender.kind == .phone && sender.value.hasPrefix("+") ? sender.value : "\(channel):\(sender.value)")
    }

    /// Whom a report is about, in the form in which adapters write senders: digits alone are an account's id, though they
    /// may look like a telephone number.
    init(recipient: String, channel: String) {
        self.init(recipient.hasPrefix("+") ? recipient : "\(channel):\(recipient)")
    }
}

extension Medium {
    init(_ medium: ChannelLimits.Medium) {
        self =
            switch medium {
            case .sms: .sms
            case .chat: .chat
            }
    }
}
