import BotStore
import Channels
import CommandParser
import Market
import Vocabulary

extension Inbound {
    /// How long a part waits for the others. Networks repeat what they lost within minutes; whoever wrote waits too.
    static let partTimeoutSeconds: Int64 = 600

    /// Takes a part in, and handles the message once it is whole: the answer is that of its last part.
    ///
    /// A part is known by its id and by its place, so that one which comes again, under whatever id, changes nothing.
    func join(_ message: ReceivedMessage, _ part: MessagePart, in transaction: StoreTransaction) throws
        -> InboundOutcome
    {
        let key = PartKey(
            channel: message.channel, sender: message.from, recipient: message.to ?? "", reference: part.reference,
            total: part.total)
        let id = InboundID(channel: message.channel, messageID: message.id ?? "")
        if message.id != nil, let known = try transaction.reply(to: id) { return InboundOutcome(repeating: known) }
        var held = try transaction.parts(of: key)
        var outcome = InboundOutcome(isPart: true)
        if let other = held.first(where: { $0.index == part.index }) {
            guard other.text != message.text else { return InboundOutcome(isDuplicate: true) }
            // The telephone has begun to count anew: what is left of the older message is all that will come of it.
            outcome.queued = try release(held, receivedAt: message.receivedAt, in: transaction)
            held = []
        }
        held.append(
            HeldPart(
                key: key, index: part.index, messageID: message.id ?? "", text: message.text, medium: message.medium,
                waitingSince: held.first?.waitingSince ?? message.receivedAt))
        try transaction.hold(held[held.count - 1])
        guard held.count == part.total else {
            if message.id != nil {
                try transaction.recordWithoutCounting(id, from: message.from, at: message.receivedAt)
            }
            return outcome
        }
        try transaction.markHandled(key)
        var whole = message
        whole.part = nil
        whole.text = held.sorted { $0.index < $1.index }.map(\.text).joined()
        // Parsed inside the transaction, for once: only here is known what the text is.
        var handled = try step(whole, parser.parse(whole.text), in: transaction)
        // Whoever is turned away today may come back, and then their last part has to be new.
        guard !handled.isTurnedAway else {
            try transaction.removeParts(of: key)
            for part in held.dropLast() { try transaction.hold(part) }
            return handled
        }
        handled.queued = outcome.queued + handled.queued
        return handled
    }

    /// Answers the message that has waited longest in vain for its other parts; returns nil when none has.
    ///
    /// Throws: `StoreError`.
    func handleNextIncomplete(now: Timestamp) async throws -> InboundOutcome? {
        let latest = now.adding(seconds: -Self.partTimeoutSeconds)
        guard let key = try await store.read({ try $0.oldestParts(by: latest) }) else { return nil }
        let queued = try await store.submit { transaction in
            try release(transaction.parts(of: key), receivedAt: now, in: transaction)
        }
        if !queued.isEmpty { bell.ring() }
        return InboundOutcome(queued: queued)
    }

    /// Forgets the parts of a message, after handling what came of it unless it was handled whole.
    private func release(
        _ held: [HeldPart], receivedAt: Timestamp, in transaction: StoreTransaction
    ) throws -> [OutboxMessage] {
        guard let first = held.first else { return [] }
        try transaction.removeParts(of: first.key)
        guard !first.isHandled else { return [] }
        let message = ReceivedMessage(
            channel: first.key.channel, id: "incomplete/\(first.messageID)/\(first.waitingSince.milliseconds)",
            from: first.key.sender, to: first.key.recipient, medium: first.medium, text: Self.text(of: held),
            receivedAt: receivedAt, replyRoute: .outbox)
        return try step(message, parser.parse(message.text), in: transaction).queued
    }

    /// The texts in their order, apart where one is missing between them.
    private static func text(of parts: [HeldPart]) -> String {
        var text = ""
        var lastIndex = parts.first?.index ?? 1
        for part in parts {
            if part.index > lastIndex + 1 { text += " " }
            text += part.text
            lastIndex = part.index
        }
        return text
    }
}
