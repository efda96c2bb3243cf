import BotStore
import CommandParser
import Conversation
import Foundation
import Market

/// The use case behind every channel: seen before? → load → step → save, in one transaction of the store.
struct Inbound: Sendable {
    let store: Store
    let parser: Parser
    let engine: Engine
    /// The channel for somebody who never wrote.
    let fallbackChannel: @Sendable (Address) -> String?
    var newcomers = NewcomerBudget(newcomersPerDay: nil)
    /// Rung when something was put into the outbox.
    let bell: Bell

    /// Handles one message; returns when everything that it leads to is on disk.
    ///
    /// The message is parsed, and takes its place in line, before this suspends: messages handled in order by
    /// immediate tasks are stepped in that order. Throws: `StoreError`, having changed nothing.
    func handle(_ message: ReceivedMessage) async throws -> InboundOutcome {
        try await handle(message) { _, outcome in outcome }
    }

    /// The same, with further work in the same transaction on what came of the message.
    func handle(
        _ message: ReceivedMessage,
        alongside work: @escaping @Sendable (StoreTransaction, InboundOutcome) throws -> InboundOutcome
    ) async throws -> InboundOutcome {
        let outcome: InboundOutcome
        if let part = message.part {
            outcome = try await store.submit { transaction in
                try work(transaction, join(message, part, in: transaction))
            }
        } else {
            let command = parser.parse(message.text)
            outcome = try await store.submit { transaction in
                try work(transaction, step(message, command, in: transaction))
            }
        }
        if !outcome.queued.isEmpty { bell.ring() }
        return outcome
    }

    /// Handles a whole message inside a transaction, unless it has been handled before.
    func step(
        _ message: ReceivedMessage, _ command: Command, in transaction: StoreTransaction
    ) throws -> InboundOutcome {
        let id = InboundID(channel: message.channel, messageID: message.id ?? "unnamed-\(UUID().uuidString)")
        if message.id != nil, let known = try transaction.reply(to: id) { return InboundOutcome(repeating: known) }
        let known = try transaction.sender(message.from)
        if known?.lastSeen == nil, !newcomers.admits(at: message.receivedAt) {
            return InboundOutcome(isTurnedAway: true)
        }
        let allocation = try transaction.allocation()
        let input = Input(
            sender: message.from, medium: message.medium, command: command, text: message.text,
            now: message.receivedAt, allocation: allocation, nonce: UInt64.random(in: .min ... .max))
        let turn = try engine.step(known?.state ?? SenderState(), input, in: transaction)
        try transaction.apply(turn.changes)
        if turn.allocation != allocation { try transaction.save(turn.allocation) }
        let isForgotten = turn.changes.contains { if case .forget = $0 { true } else { false } }
        if !isForgotten {
            try transaction.save(
                turn.state, of: message.from, medium: message.medium, channel: message.channel, at: message.receivedAt)
        }
        // Whoever asked to be forgotten leaves no number behind, also not with this message.
        let sender = isForgotten ? Address("") : message.from
        try transaction.recordInbound(id, from: sender, reply: turn.reply, at: message.receivedAt)
        var queued = try transaction.enqueue(turn.notices, at: message.receivedAt, fallback: fallbackChannel)
        if message.replyRoute == .outbox, let reply = turn.reply {
            queued.append(
                try transaction.enqueueReply(
                    reply, choices: turn.choices, to: message.from, over: message.channel,
                    replyContext: message.replyContext, at: message.receivedAt))
        }
        return InboundOutcome(reply: turn.reply, choices: turn.choices, queued: queued)
    }
}

extension InboundOutcome {
    /// The answer to a message that came again.
    init(repeating reply: StoredReply) {
        switch reply {
        case .text(let text): self.init(reply: text, isDuplicate: true)
        case .silent: self.init(isDuplicate: true)
        }
    }
}
