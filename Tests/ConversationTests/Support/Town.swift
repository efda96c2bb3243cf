import CommandParser
import Conversation
import Foundation
import Market
import MarketTesting
import Testing
import Vocabulary

/// A market with the people in it, whose messages go through parser and engine.
///
/// A sender's state goes through its saved form between any two messages, as over a restart.
struct Town {
    private(set) var market = InMemoryMarket()
    private var states: [Address: (line: String, question: Data?)] = [:]
    private let engine: Engine
    private(set) var now: Timestamp
    /// What was said and done so far.
    private(set) var hearing = Hearing()

    /// Tables and lexicon are built once for all tests.
    static let parser = Parser()

    init(limits: Limits = Limits(), now: Timestamp = Town.morning) {
        engine = Engine(limits: limits) { Town.parser.parse($0) }
        self.now = now
    }

    /// Monday, 24 November 2025, eight o'clock in Vietnam.
    static let morning = Timestamp(milliseconds: 1_763_946_000_000)

    /// Sends a text from an address a minute after the last.
    @discardableResult
    mutating func text(_ text: String, from sender: Address) throws -> Turn {
        try send(Self.parser.parse(text), text: text, from: sender)
    }

    /// Sends a command as if a text had been read as it.
    @discardableResult
    mutating func send(_ command: Command, text: String, from sender: Address) throws -> Turn {
        wait(minutes: 1)
        let medium: Medium = sender.isPhone ? .sms : .chat
        let input = Input(
            sender: sender, medium: medium, command: command, text: text, now: now, allocation: market.allocation,
            nonce: UInt64(bitPattern: now.milliseconds) &* 0x9e37_79b9_7f4a_7c15)
        market.use(sender)
        let turn = try engine.step(state(of: sender), input, in: market)
        states[sender] = (turn.state.line, try turn.state.savedQuestion.map { try JSONEncoder().encode($0) })
        #expect(try state(of: sender) == turn.state, "a property is missing in SenderState.line")
        market.contacts[sender] = Contact(address: sender, medium: medium, preferences: turn.state.preferences)
        market.allocation = turn.allocation
        hearing.hear(command.intent, answeredBy: turn)
        try take(turn.changes, turn.notices)
        return turn
    }

    /// Does what has fallen due, the earliest first.
    @discardableResult
    mutating func remind() throws -> [Notice] {
        var notices: [Notice] = []
        for reminder in market.remindersDue(at: now) {
            let result = try engine.remind(reminder, in: market, now: now, allocation: market.allocation)
            market.allocation = result.allocation
            result.notices.forEach { hearing.hear($0.text) }
            try take(result.changes, result.notices)
            notices += result.notices
        }
        return notices
    }

    mutating func wait(minutes: Int) {
        now = now.adding(seconds: Int64(minutes) * 60)
    }

    /// Does at the desk what an operator does outside of conversations.
    mutating func atDesk(_ work: (inout Desk) throws -> Void) throws {
        var desk = Desk(view: market, now: now, allocation: market.allocation)
        try work(&desk)
        market.apply(desk)
        market.broadcastTakers = Set(market.parties.keys)
    }

    func state(of sender: Address) throws -> SenderState {
        guard let saved = states[sender] else { return SenderState() }
        let question = try saved.question.map {
            try JSONDecoder().decode(SenderState.SavedQuestion.self, from: $0)
        }
        return try #require(SenderState(line: saved.line[...], question: question))
    }

    private mutating func take(_ changes: [MarketChange], _ notices: [Notice]) throws {
        for change in changes { try hearing.hear(change, before: market) }
        market.apply(changes)
        market.broadcastTakers = Set(market.parties.keys)
        for notice in notices { market.notices.append((notice, now)) }
    }
}
