import BotStore
import Channels
import CommandParser
import Conversation
import Logging
import Market
import Testing
import Vocabulary

@testable import GatewayBot

/// What happens to those who wait when somebody sets the clock.
@Suite(.timeLimit(.minutes(5)))
struct ClockTests {
    private let time = ManualTime()
    private let farmer = Address("+84901000001")

    @Test(arguments: [3_600, -3_600, 86_400, -86_400])
    func noticesThatTheClockWasSet(seconds: Int64) {
        var watch = ClockWatch(time)
        time.advance(to: time.now.adding(seconds: 20))
        #expect(watch.leap(of: time) == .zero)
        time.set(to: time.now.adding(seconds: seconds))
        #expect(watch.leap(of: time) == .seconds(seconds))
        #expect(watch.leap(of: time) == .zero)
    }

    @Test func takesSmallCorrectionsForNone() {
        var watch = ClockWatch(time)
        time.set(to: time.now.adding(seconds: -5))
        #expect(watch.leap(of: time) == .zero)
    }

    @Test func sendsAtOnceAfterTheClockWasSetBack() {
        var pace = Pace(ChannelLimits(medium: .sms, maximumLength: 160, messagesPerSecond: 1))
        _ = pace.reserve(now: time.now)
        let before = time.now.adding(seconds: -86_400)
        #expect(pace.earliest(now: before) == before)
    }

    @Test func keepsTheDaysLimitWhenTheClockIsSetBack() {
        var pace = Pace(ChannelLimits(medium: .sms, maximumLength: 160, messagesPerDay: 1))
        _ = pace.reserve(now: time.now)
        let before = time.now.adding(seconds: -86_400)
        #expect(pace.earliest(now: before) > before)
    }

    @Test func releasesWhatWasQueuedByAClockThatWasAhead() async throws {
        let folder = try TemporaryFolder()
        let store = try Store(path: folder.path("bot.sqlite"))
        let (now, tomorrow) = (time.now, time.now.adding(seconds: 86_400))
        let notice = Notice(to: farmer, text: "Co nguoi mua", urgency: .deal)
        _ = try await store.submit { try $0.enqueue([notice], at: tomorrow) { _ in "partner" } }
        try await store.submit { try $0.releaseOutbox(dueBeyond: now, at: now) }
        let claim = OutboxClaim(
            channel: "partner", priorities: [.deal], now: now, leaseMilliseconds: 120_000, limit: 10)
        #expect(try await store.submit { try $0.claim(claim) }.count == 1)
    }

    @Test func asksNobodyWhileTheClockIsAWeekAhead() async throws {
        let folder = try TemporaryFolder()
        let composition = try Composition(
            RunningBot.configuration(database: folder.path("bot.sqlite")), time: time, parser: RunningBot.parser)
        let offer = ReceivedMessage(
            channel: "partner", id: "1", from: farmer, medium: .sms, text: "BAN RAU 5TAN CAMAU", receivedAt: time.now,
            replyRoute: .caller)
        _ = try await composition.inbound { _ in "partner" }.handle(offer)
        let scheduler = Scheduler(
            reminders: composition.dueReminders { _ in "partner" }, inbound: composition.inbound { _ in "partner" },
            store: composition.store, time: time,
            bell: composition.bell, metrics: composition.metrics, logger: composition.logger)
        let running = Task { try await scheduler.run() }
        let week: Int64 = 7 * 86_400
        let later = time.now.adding(seconds: 2 * week)
        let before = try await composition.store.read { try $0.remindersDue(at: later, limit: 10) }
        #expect(!before.isEmpty)

        await time.leap(to: time.now.adding(seconds: week))
        await time.leap(to: time.now.adding(seconds: -week))
        #expect(try await composition.store.read { try $0.remindersDue(at: later, limit: 10) } == before)

        // Whoever leaves the clock there means it.
        await time.leap(to: time.now.adding(seconds: week))
        await time.leap(to: time.now)
        time.advance(to: time.now.adding(seconds: 900))
        await time.leap(to: time.now)
        #expect(try await composition.store.read { try $0.remindersDue(at: later, limit: 10) } != before)
        running.cancel()
        try await running.value
        try await composition.close()
    }
}
