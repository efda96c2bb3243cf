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
    /// How many UTF-16 code units a channel takes in one message.
    var longestText: @Sendable (String) -> Int = { _ in .max }
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
        // What others were told of somebody who is forgotten goes at once, not by night.
        if outcome.isForgetting { try await store.scrub() }
        if !outcome.queued.isEmpty { bell.ring() }
        return outcome
    }

    /// Handles a whole message inside a transaction, unless it has been handled before.
    func step(
        _ message: ReceivedMessage, _ command: Command, in transaction: StoreTransaction
    ) throws -> InboundOutcome {
        let id = InboundID(channel: message.channel, messageID: message.id ?? "unnamed-\(UUID().uuidString)")
        if message.id != nil, let known = try transaction.reply(to: id) { return InboundOutcome(repeating: known) }
        let contentID = message.contentID.map { InboundID(channel: message.channel, messageID: $0) }
        if let contentID, try transaction.reply(to: contentID) != nil { return InboundOutcome(isDuplicate: true) }
        let known = try transaction.sender(message.from)
        if known?.lastSeen == nil, !newcomers.admits(at: message.receivedAt) {
            return InboundOutcome(isTurnedAway: true)
        }
        let allocation = try transaction.allocation()
        let input = Input(
            sender: message.from, medium: message.medium, command: command, text: message.text,
            now: message.receivedAt, allocation: allocation, nonce: UInt64.random(in: .min ... .max))
        var state = known?.state ?? SenderState()
        if state.preferences.isSilenced, try transaction.isSilencedByProvider(message.from) {
            // Whoever blocked us and writes again wants an answer.
            state.preferences.isSilenced = false
            try transaction.liftProviderSilence(of: message.from)
        }
        let turn = try engine.step(state, input, in: transaction)
        let isForgotten = turn.changes.contains { if case .forget = $0 { true } else { false } }
        let speaker = Speaker(
            address: message.from, state: turn.state, medium: message.medium, channel: message.channel,
            at: message.receivedAt)
        try transaction.apply(turn.changes, keeping: isForgotten ? nil : speaker)
        if turn.allocation != allocation { try transaction.save(turn.allocation) }
        // Whoever asked to be forgotten leaves no number behind, also not with this message.
        let sender = isForgotten ? Address("") : message.from
        if let contentID { try transaction.recordWithoutCounting(contentID, from: sender, at: message.receivedAt) }
        let pieces = turn.reply.map { SentenceSplitter.pieces(of: $0, limit: longestText(message.channel)) } ?? []
        try transaction.recordInbound(id, from: sender, reply: pieces.first, at: message.receivedAt)
        var queued = try transaction.enqueue(turn.notices, at: message.receivedAt, fallback: fallbackChannel)
        for (index, piece) in pieces.enumerated() where index > 0 || message.replyRoute == .outbox {
            queued.append(
                try transaction.enqueueReply(
                    piece, choices: index == pieces.count - 1 ? turn.choices : [], to: message.from,
                    over: message.channel, replyContext: index == 0 ? message.replyContext : nil,
                    at: message.receivedAt))
        }
        return InboundOutcome(
            reply: pieces.first, choices: pieces.count == 1 ? turn.choices : [], isForgetting: isForgotten,
            queued: queued)
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
