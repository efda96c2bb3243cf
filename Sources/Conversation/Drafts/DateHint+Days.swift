package import CommandParser
package import Vocabulary

extension DateHint {
    /// The days that were meant by somebody who spoke on a day; nil for "now" and for days that do not exist.
    package func days(from today: CalendarDay) -> ClosedRange<CalendarDay>? {
        switch self {
        case .now: nil
        case .today, .tonight: today...today
        case .tomorrow: Self.single(today.adding(days: 1))
        case .yesterday: Self.single(today.adding(days: -1))
        case .dayBeforeYesterday: Self.single(today.adding(days: -2))
        case .daysAhead(let count): (0...366).contains(count) ? Self.single(today.adding(days: count)) : nil
        case .thisWeek: today...today.endOfWeek
        case .nextWeek: today.endOfWeek.adding(days: 1)...today.endOfWeek.adding(days: 7)
        case .weekend(let weeks):
            max(today, today.endOfWeek.adding(days: 7 * weeks - 1))...today.endOfWeek.adding(days: 7 * weeks)
        case .tet: Self.tet(after: today)
        case .weekday(let number, let weeks): Self.weekday(number, weeksAhead: weeks, from: today).map(Self.single)
        case .dayMonth(let day, let month): Self.next(day: day, month: month, from: today).map(Self.single)
        case .dayMonthYear(let day, let month, let year):
            CalendarDay(year: year, month: month, day: day).map(Self.single)
        case .dayOfMonth(let day): Self.next(day: day, from: today).map(Self.single)
        case .dayOfNextMonth(let day): MonthMention.next.day(day, from: today).map(Self.single)
        case .month(let mention): mention.days(from: today)
        case .monthPart(let part, let mention): mention.days(of: part, from: today)
        case .lunar(let day, let month): LunarDate.next(day: day, month: month, onOrAfter: today).map(Self.single)
        }
    }

    private static func single(_ day: CalendarDay) -> ClosedRange<CalendarDay> {
        day...day
    }

    /// The week before the coming lunar new year, when goods for it are sold.
    private static func tet(after today: CalendarDay) -> ClosedRange<CalendarDay>? {
        for year in [today.year, today.year + 1] {
            if let newYear = LunarDate.newYear(year), today < newYear {
                return max(today, newYear.adding(days: -7))...newYear.adding(days: -1)
            }
        }
        return nil
    }

    /// The coming weekday; with weeks ahead, that day of the calendar week so many later.
    private static func weekday(_ number: Int, weeksAhead: Int, from today: CalendarDay) -> CalendarDay? {
        guard (2...8).contains(number), (0...8).contains(weeksAhead) else { return nil }
        let inThisWeek = today.endOfWeek.adding(days: number - 8)
        if weeksAhead > 0 { return inThisWeek.adding(days: 7 * weeksAhead) }
        return inThisWeek < today ? inThisWeek.adding(days: 7) : inThisWeek
    }

    /// A day a short while ago is taken as it is; any other is the next one.
    private static func next(day: Int, month: Int, from today: CalendarDay) -> CalendarDay? {
        let thisYear = CalendarDay(year: today.year, month: month, day: day)
        guard let thisYear, thisYear < today.adding(days: -180) else {
            return thisYear ?? CalendarDay(year: today.year + 1, month: month, day: day)
        }
        return CalendarDay(year: today.year + 1, month: month, day: day)
    }

    private static func next(day: Int, from today: CalendarDay) -> CalendarDay? {
        if let here = CalendarDay(year: today.year, month: today.month, day: day), today <= here { return here }
        let (year, month) = today.month == 12 ? (today.year + 1, 1) : (today.year, today.month + 1)
        return CalendarDay(year: year, month: month, day: day)
    }

}

extension MonthMention {
    /// The days of the month that are still to come; nil for a month that does not exist.
    fileprivate func days(from today: CalendarDay) -> ClosedRange<CalendarDay>? {
        guard let first = firstDay(from: today) else { return nil }
        return max(first, today)...first.adding(days: first.daysInMonth - 1)
    }

    /// The first or the middle ten days or the last five; those to come while there are any, else those of the year after, where the
    /// month was named, or of the month after.
    fileprivate func days(of part: MonthPart, from today: CalendarDay) -> ClosedRange<CalendarDay>? {
        guard let first = firstDay(from: today) else { return nil }
        let days = Self.days(of: part, inMonthFrom: first)
        if today <= days.upperBound { return max(today, days.lowerBound)...days.upperBound }
        let later =
            self == .current ? Self.month(after: first) : CalendarDay(year: first.year + 1, month: first.month, day: 1)
        return later.map { Self.days(of: part, inMonthFrom: $0) }
    }

    /// One day of the month; nil where it has none of that number.
    fileprivate func day(_ day: Int, from today: CalendarDay) -> CalendarDay? {
        firstDay(from: today).flatMap { CalendarDay(year: $0.year, month: $0.month, day: day) }
    }

    private static func days(of part: MonthPart, inMonthFrom first: CalendarDay) -> ClosedRange<CalendarDay> {
        switch part {
        case .start: first...first.adding(days: 9)
        case .mid: first.adding(days: 10)...first.adding(days: 19)
        case .end: first.adding(days: first.daysInMonth - 5)...first.adding(days: first.daysInMonth - 1)
        }
    }

    private func firstDay(from today: CalendarDay) -> CalendarDay? {
        let thisMonth = CalendarDay(year: today.year, month: today.month, day: 1)
        switch self {
        case .current: return thisMonth
        case .next: return thisMonth.flatMap(Self.month(after:))
        case .named(let month):
            return CalendarDay(year: month < today.month ? today.year + 1 : today.year, month: month, day: 1)
        }
    }

    private static func month(after first: CalendarDay) -> CalendarDay? {
        let next = first.adding(days: first.daysInMonth)
        return CalendarDay(year: next.year, month: next.month, day: 1)
    }
}

extension CalendarDay {
    /// Sunday of this day's week.
    fileprivate var endOfWeek: CalendarDay {
        adding(days: 8 - weekday.rawValue)
    }
}
