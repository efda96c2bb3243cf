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

    /// Why not every line was handled, and what is said nevertheless: it is on disk, and so must be told.
    struct Interruption: Error {
        var sayings: [Saying]
        /// The place of the first line that was not handled, from 0.
        var firstUnhandled: Int
        var cause: any Error
    }

    /// Handles messages at once, as if one after the other; returns what is said, in the order of the messages, each
    /// reply before the notices.
    ///
    /// Throws: ``Interruption`` when one failed.
    func handle(_ lines: [ChatLine]) async throws -> [Saying] {
        var sayings: [Saying] = []
        var run = lines[..<0]
        func handleRun() async throws {
            let outcomes = await handleTogether(run)
            sayings += outcomes.flatMap { (try? $0.get()) ?? [] }
            for (index, outcome) in zip(run.indices, outcomes) {
                guard case .failure(let cause) = outcome else { continue }
                throw Interruption(sayings: sayings, firstUnhandled: index, cause: cause)
            }
        }
        for (index, line) in lines.enumerated() {
            if case .message(let message) = line, let at = message.at {
                // What is due by then comes first, so everything before has to be finished.
                try await handleRun()
                run = lines[index..<index]
                do {
                    sayings += try await advance(to: at)
                } catch {
                    throw Interruption(sayings: sayings, firstUnhandled: index, cause: error)
                }
            }
            run = lines[run.startIndex...index]
        }
        try await handleRun()
        return sayings
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
    private func handleTogether(_ lines: ArraySlice<ChatLine>) async -> [Result<[Saying], any Error>] {
        await withTaskGroup(of: (Int, Result<[Saying], any Error>).self) { group in
            for (place, line) in lines.enumerated() {
                group.addImmediateTask {
                    do {
                        return (place, .success(try await handle(line)))
                    } catch {
                        return (place, .failure(error))
                    }
                }
            }
            var outcomes = [Result<[Saying], any Error>](repeating: .success([]), count: lines.count)
            for await (place, outcome) in group { outcomes[place] = outcome }
            return outcomes
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
