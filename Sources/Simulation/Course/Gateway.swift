import BotStore
import CommandParser
import Conversation
import Market
import Vocabulary

/// The bot between the phones: the real parser, engine and store, with the time of the simulation.
struct Gateway: Sendable {
    /// A text of the bot on its way, or already there.
    struct Sending {
        var to: Address
        var text: String
        /// Of a reply nil.
        var row: OutboxMessage?
    }

    let parser: Parser
    let engine: Engine

    init() {
        let parser = Parser()
        self.parser = parser
        engine = Engine { parser.parse($0) }
    }

    private static let channel = "sms"

    /// Answers one text, as the program does for every channel.
    func receive(
        _ text: String, from sender: Address, number: Int, at now: Timestamp, in transaction: StoreTransaction
    ) throws -> (sendings: [Sending], changes: [MarketChange]) {
        let allocation = try transaction.allocation()
        let medium: Medium = sender.isPhone ? .sms : .chat
        let input = Input(
            sender: sender, medium: medium, command: parser.parse(text), text: text, now: now, allocation: allocation,
            nonce: UInt64(number))
        let turn = try engine.step(transaction.state(of: sender), input, in: transaction)
        let speaker = Speaker(address: sender, state: turn.state, medium: medium, channel: Self.channel, at: now)
        try transaction.apply(turn.changes, keeping: speaker)
        if turn.allocation != allocation { try transaction.save(turn.allocation) }
        try transaction.recordInbound(
            InboundID(channel: Self.channel, messageID: "\(number)"), from: sender, reply: turn.reply, at: now)
        let queued = try transaction.enqueue(turn.notices, at: now) { _ in Self.channel }
        let reply = turn.reply.map { [Sending(to: sender, text: $0)] } ?? []
        return (reply + queued.map { Sending(to: $0.recipient, text: $0.text, row: $0) }, turn.changes)
    }

    /// Does what fell due in the market.
    func remind(
        _ reminder: Reminder, in transaction: StoreTransaction
    ) throws -> (sendings: [Sending], changes: [MarketChange]) {
        try transaction.apply([.forgetReminder(reminder.kind, reminder.subject)])
        let now = reminder.dueAt
        let done = try engine.remind(reminder, in: transaction, now: now, allocation: transaction.allocation())
        try transaction.apply(done.changes)
        try transaction.save(done.allocation)
        let queued = try transaction.enqueue(done.notices, at: now) { _ in Self.channel }
        return (queued.map { Sending(to: $0.recipient, text: $0.text, row: $0) }, done.changes)
    }
}
