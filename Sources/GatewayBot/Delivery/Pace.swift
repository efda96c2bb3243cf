import Channels
import Conversation
import Vocabulary

/// Keeps a channel's sending under its limits of messages a second and a day.
struct Pace: Sendable {
    private let burst: Int
    private let intervalMilliseconds: Int64
    private let messagesPerDay: Int
    private var nextFree = Timestamp(milliseconds: 0)
    private var day = CalendarDay(daysSince1970: 0)
    private var countToday = 0

    /// The most messages under way at once over one channel.
    private static let largestBurst = 16

    init(_ limits: ChannelLimits) {
        intervalMilliseconds = limits.messagesPerSecond.map { Int64((1_000 / $0).rounded(.up)) } ?? 0
        messagesPerDay = limits.messagesPerDay ?? .max
        burst = limits.messagesPerSecond.map { min(Self.largestBurst, max(1, Int($0))) } ?? Self.largestBurst
    }

    /// When the next message may go, `now` at the earliest; on the next day once the day's limit is reached.
    mutating func earliest(now: Timestamp) -> Timestamp {
        turn(to: now)
        guard countToday < messagesPerDay else {
            return Timestamp(
                day: day.adding(days: 1), minutesAfterMidnight: QuietHours.opening, offset: .vietnam)
        }
        return max(now, nextFree)
    }

    /// How many messages may be claimed at once: those of about a second, and not more than the day has left.
    mutating func room(now: Timestamp) -> Int {
        turn(to: now)
        return max(1, min(burst, messagesPerDay - countToday))
    }

    /// Counts what was sent already on the day of a moment.
    mutating func note(sent count: Int, on moment: Timestamp) {
        day = moment.day(offset: .vietnam)
        countToday = count
    }

    /// Takes the next place in line and returns its moment.
    mutating func reserve(now: Timestamp) -> Timestamp {
        let moment = earliest(now: now)
        if countToday < messagesPerDay {
            nextFree = Timestamp(milliseconds: moment.milliseconds + intervalMilliseconds)
        }
        countToday += 1
        return moment
    }

    /// Counts a day anew, and lets nobody wait for a time that a clock set back has left behind.
    private mutating func turn(to now: Timestamp) {
        let today = now.day(offset: .vietnam)
        if today > day { countToday = 0 }
        day = today
        let longestLine = intervalMilliseconds * Int64(burst + 1)
        if nextFree.milliseconds > now.milliseconds + longestLine { nextFree = now }
    }
}
