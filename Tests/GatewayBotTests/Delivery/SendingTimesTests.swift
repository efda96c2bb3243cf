import Channels
import Conversation
import Testing
import Vocabulary

@testable import GatewayBot

/// When messages may go: quiet hours, retries and a channel's pace.
struct SendingTimesTests {
    private static func time(_ text: String) throws -> Timestamp {
        try #require(Timestamp(iso8601: text, zone: .vietnam))
    }

    @Test(arguments: [
        ("2026-11-25 06:59", "2026-11-25 07:00"), ("2026-11-25 07:00", "2026-11-25 07:00"),
        ("2026-11-25 21:59", "2026-11-25 21:59"), ("2026-11-25 22:00", "2026-11-26 07:00"),
        ("2026-12-31 23:30", "2027-01-01 07:00"), ("2026-11-25 00:00", "2026-11-25 07:00"),
    ])
    func holdsNoticesOverNight(from: String, earliest: String) throws {
        #expect(QuietHours.earliestSending(from: try Self.time(from)) == (try Self.time(earliest)))
    }

    @Test func doublesTheWaitUpToItsLimit() {
        let backoff = Backoff(random: { 1 })
        #expect((1...4).map { backoff.delay(afterAttempts: $0) } == [15, 30, 60, 120].map { .seconds($0) })
        #expect(backoff.delay(afterAttempts: 11) == .seconds(3_600))
        #expect(backoff.delay(afterAttempts: 12) == nil)
    }

    @Test func drawsHalfOfTheWait() {
        #expect(Backoff(random: { 0 }).delay(afterAttempts: 2) == .seconds(15))
        #expect(Backoff(random: { 0.5 }).delay(afterAttempts: 2) == .milliseconds(22_500))
    }

    @Test func waitsAsLongAsTheProviderAsks() {
        #expect(Backoff(random: { 0 }).delay(afterAttempts: 1, providerAsks: .seconds(90)) == .seconds(90))
    }

    @Test func spacesMessagesByTheChannelsPace() throws {
        var pace = Pace(ChannelLimits(medium: .sms, maximumLength: 160, messagesPerSecond: 2))
        let now = try Self.time("2026-11-25 08:00")
        let offsets = (0..<3).map { _ in pace.reserve(now: now).milliseconds - now.milliseconds }
        #expect(offsets == [0, 500, 1_000])
        #expect(pace.reserve(now: now.adding(seconds: 60)) == now.adding(seconds: 60))
    }

    @Test func movesMessagesBeyondTheDaysLimitToTheNextDay() throws {
        var pace = Pace(ChannelLimits(medium: .sms, maximumLength: 160, messagesPerDay: 2))
        let now = try Self.time("2026-11-25 20:00")
        let times = (0..<3).map { _ in pace.reserve(now: now) }
        #expect(times == [now, now, try Self.time("2026-11-26 07:00")])
    }
}
