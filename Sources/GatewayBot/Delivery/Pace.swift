import Channels
import Vocabulary

/// Keeps a channel's sending under its limits of messages a second and a day.
struct Pace: Sendable {
    /// Messages that may be claimed at once: those of about a second.
    let burst: Int
    private let intervalMilliseconds: Int64
    private let messagesPerDay: Int?
    private var nextFree = Timestamp(milliseconds: 0)
    private var day = CalendarDay(daysSince1970: 0)
    private var countToday = 0

    /// The most messages under way at once over one channel.
    private static let largestBurst = 16

    init(_ limits: ChannelLimits) {
        intervalMilliseconds = limits.messagesPerSecond.map { Int64((1_000 / $0).rounded(.up)) } ?? 0
        messagesPerDay = limits.messagesPerDay
        burst = limits.messagesPerSecond.map { min(Self.largestBurst, max(1, Int($0))) } ?? Self.largestBurst
    }

    /// When the next message may go, `now` at the earliest; on the next day once the day's limit is reached.
    func earliest(now: Timestamp) -> Timestamp {
        let moment = max(now, nextFree)
        guard let messagesPerDay, countToday >= messagesPerDay, moment.day(offset: .vietnam) <= day else {
            return moment
        }
        return Timestamp(
            day: day.adding(days: 1), minutesAfterMidnight: QuietHours.opening, offset: .vietnam)
    }

    /// Takes the next place in line and returns its moment.
    mutating func reserve(now: Timestamp) -> Timestamp {
        let moment = earliest(now: now)
        let today = moment.day(offset: .vietnam)
        if today > day {
            day = today
            countToday = 0
        }
        countToday += 1
        nextFree = Timestamp(milliseconds: moment.milliseconds + intervalMilliseconds)
        return moment
    }
}
