import BotStore
import Conversation
import Market
import Testing
import Vocabulary

@testable import GatewayBot

/// Floods of people who never wrote before: their numbers may be forged, and every answer costs a text message.
@Suite(.timeLimit(.minutes(5)))
struct FloodTests {
    private let now = ManualTime().now

    @Test func aHundredThousandNewcomersStayInsideTheBudget() {
        let budget = NewcomerBudget(newcomersPerDay: BotConfiguration().newcomersPerDay)
        let admitted = (0..<100_000).count { _ in budget.admits(at: now) }
        #expect(admitted == 50_000)
    }

    @Test func theNextDayHasABudgetOfItsOwn() {
        let budget = NewcomerBudget(newcomersPerDay: 2)
        #expect((0..<3).map { _ in budget.admits(at: now) } == [true, true, false])
        #expect(budget.admits(at: now.adding(seconds: 86_400)))
    }

    @Test func newcomersBeyondTheBudgetLeaveNoTraceAndTheKnownAreAnswered() async throws {
        let folder = try TemporaryFolder()
        var configuration = RunningBot.configuration(database: folder.path("bot.sqlite"))
        configuration.newcomersPerDay = 20
        let composition = try Composition(configuration, parser: RunningBot.parser)
        let inbound = composition.intake.inbound
        var outcomes: [InboundOutcome] = []
        for number in 0..<100 { outcomes.append(try await inbound.handle(offer(number, id: "first \(number)"))) }
        #expect(outcomes.count { $0.reply != nil } == 20)
        #expect(outcomes.count(where: \.isTurnedAway) == 80)
        #expect(try await inbound.handle(offer(7, id: "second")).reply != nil)
        let (known, unknown) = try await composition.store.read { view in
            (try view.party(at: offer(7, id: "").from), try view.party(at: offer(70, id: "").from))
        }
        #expect(known != nil && unknown == nil)
        try await composition.close()
    }

    /// What was turned away is not remembered, so that the same message is handled on a better day.
    @Test func whoeverWasTurnedAwayIsHeardOnTheNextDay() async throws {
        let folder = try TemporaryFolder()
        var configuration = RunningBot.configuration(database: folder.path("bot.sqlite"))
        configuration.newcomersPerDay = 1
        let composition = try Composition(configuration, parser: RunningBot.parser)
        let inbound = composition.intake.inbound
        _ = try await inbound.handle(offer(1, id: "1"))
        #expect(try await inbound.handle(offer(2, id: "2")).isTurnedAway)
        var again = offer(2, id: "2")
        again.receivedAt = now.adding(seconds: 86_400)
        #expect(try await inbound.handle(again).reply != nil)
        try await composition.close()
    }

    private func offer(_ number: Int, id: String) -> ReceivedMessage {
        ReceivedMessage(
            channel: "partner", id: id, from: Address("+8491234\(5_000 + number)"), medium: .sms,
            text: "BAN RAU 5TAN CAMAU", receivedAt: now, replyRoute: .caller)
    }
}
