import BotStore
import Conversation
import Market
import Vocabulary

/// Handles messages from a line-based source and hands over everything that the bot says, to whomever.
///
/// What is handed over counts as sent; notices that must wait for the morning stay in the outbox until a message comes
/// with a time at which they may go.
struct ConsoleSession: Sendable {
    let inbound: Inbound
    let reminders: DueReminders
    let time: any TimeSource

    /// One text of the bot.
    struct Saying: Equatable, Sendable {
        /// Why it is said.
        enum Kind: String, Sendable {
            case reply, notice
        }

        var kind: Kind
        var to: Address
        var text: String
        /// The id of the message that it answers.
        var inReplyTo: String?
    }

    /// Handles messages at once, as if one after the other; returns what is said, in the order of the messages, each
    /// reply before the notices.
    ///
    /// Throws: `StoreError` of the first that failed.
    func handle(_ lines: [ChatLine]) async throws -> [Saying] {
        var sayings: [Saying] = []
        var run: [ChatLine] = []
        for line in lines {
            if case .message(let message) = line, let at = message.at {
                // What is due by then comes first, so everything before has to be finished.
                sayings += try await handleTogether(run)
                run = []
                sayings += try await advance(to: at)
            }
            run.append(line)
        }
        return try await sayings + handleTogether(run)
    }

    /// Does what is due by a moment, each thing at its time; returns what is said. Throws: `StoreError`.
    func advance(to moment: Timestamp) async throws -> [Saying] {
        var sayings: [Saying] = []
        while let queued = try await reminders.handleNext(
            by: moment, clock: { $0.dueAt },
            alongside: { transaction, queued in try Self.settle(queued, at: moment, in: transaction) })
        {
            sayings += Self.sayings(queued, at: moment)
        }
        return try await sayings + sayHeld(at: moment)
    }

    /// Messages without a time between them share commits; immediate tasks keep their order.
    private func handleTogether(_ lines: [ChatLine]) async throws -> [Saying] {
        try await withThrowingTaskGroup(of: (Int, [Saying]).self) { group in
            for (index, line) in lines.enumerated() {
                group.addImmediateTask { (index, try await handle(line)) }
            }
            var sayings = [[Saying]](repeating: [], count: lines.count)
            for try await (index, said) in group { sayings[index] = said }
            return sayings.flatMap { $0 }
        }
    }

    private func handle(_ line: ChatLine) async throws -> [Saying] {
        switch line {
        case .blank: return []
        case .unusable(let sender, let fault): return [Saying(kind: .reply, to: sender, text: fault.reply)]
        case .message(let message): return try await handle(message)
        }
    }

    private func handle(_ message: ChatMessage) async throws -> [Saying] {
        let now = message.at ?? time.now
        let received = ReceivedMessage(
            channel: message.channel, id: message.id, from: message.from,
            medium: message.from.isPhone ? .sms : .chat, text: message.text, receivedAt: now, replyRoute: .caller)
        let outcome = try await inbound.handle(received) { transaction, outcome in
            try Self.settle(outcome.queued, at: now, in: transaction)
            return outcome
        }
        let reply = outcome.reply.map {
            Saying(kind: .reply, to: message.from, text: $0, inReplyTo: message.id)
        }
        return (reply.map { [$0] } ?? []) + Self.sayings(outcome.queued, at: now)
    }

    /// Notices that waited for the morning.
    private func sayHeld(at moment: Timestamp) async throws -> [Saying] {
        let held = try await inbound.store.read { view in
            try view.outbox(.queued, limit: 1_000).filter { Self.maySay($0, at: moment) && $0.dueAt <= moment }
        }
        guard !held.isEmpty else { return [] }
        try await inbound.store.submit { try Self.settle(held, at: moment, in: $0) }
        return Self.sayings(held, at: moment)
    }

    private static func settle(
        _ queued: [OutboxMessage], at moment: Timestamp, in transaction: StoreTransaction
    ) throws {
        for message in queued where maySay(message, at: moment) {
            try transaction.settle(message.id, .sent(providerID: nil), at: moment)
        }
    }

    private static func sayings(_ queued: [OutboxMessage], at moment: Timestamp) -> [Saying] {
        queued.filter { maySay($0, at: moment) }.map { Saying(kind: .notice, to: $0.recipient, text: $0.text) }
    }

    private static func maySay(_ message: OutboxMessage, at moment: Timestamp) -> Bool {
        message.state == .queued
            && (message.priority <= .deal || QuietHours.earliestSending(from: moment) == moment)
    }
}
