import Channels
import Vocabulary

/// Keeps a channel's sending under its limits of messages a second and a day.
struct Pace: Sendable {
    private let intervalMilliseconds: Int64
    private let messagesPerDay: Int?
    private var nextFree = Timestamp(milliseconds: 0)
    private var day = CalendarDay(daysSince1970: 0)
    private var countToday = 0

    init(_ limits: ChannelLimits) {
        intervalMilliseconds = limits.messagesPerSecond.map { Int64((1_000 / $0).rounded(.up)) } ?? 0
        messagesPerDay = limits.messagesPerDay
    }

    /// Takes the next place in line: the moment at which a message may go, `now` at the earliest.
    ///
    /// A message beyond the day's limit gets a place on the next day.
    mutating func reserve(now: Timestamp) -> Timestamp {
        var moment = max(now, nextFree)
        let today = moment.day(offset: .vietnam)
        if today > day {
            day = today
            countToday = 0
        }
        if let messagesPerDay, countToday >= messagesPerDay {
            day = day.adding(days: 1)
            countToday = 0
            moment = Timestamp(day: day, minutesAfterMidnight: QuietHours.opening, offset: .vietnam)
        }
        countToday += 1
        nextFree = Timestamp(milliseconds: moment.milliseconds + intervalMilliseconds)
        return moment
    }
}
