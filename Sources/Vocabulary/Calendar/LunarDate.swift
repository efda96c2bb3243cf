/// A date of the Vietnamese lunar calendar, as mùng and rằm and Tết are counted.
///
/// The rules are those that Hồ Ngọc Đức set out (<https://www.informatik.uni-leipzig.de/~duc/amlich/calrules_v02.html>): a month
/// begins on the Vietnamese day (UTC+7) of the new moon, the month with the winter solstice is the eleventh, and in a year of
/// thirteen months between two eleventh ones the first month in which the Sun enters no new twelfth of its way is leap.
///
/// For 1990 to 2100. The days agree with his published tables in every month to 2050 and at every Tết to 2100; three later months
/// begin within half a minute of midnight, where the forecast of the Earth's rotation decides.
package struct LunarDate: Hashable, Sendable {
    package let year: Int
    /// 1 ... 12.
    package let month: Int
    /// Whether the month repeats the one of the same number before it.
    package let isLeapMonth: Bool
    /// 1 ... 30.
    package let day: Int

    package init(year: Int, month: Int, day: Int, isLeapMonth: Bool = false) {
        self.year = year
        self.month = month
        self.isLeapMonth = isLeapMonth
        self.day = day
    }

    /// The lunar date of a day; a day outside 1900 to 2199 is taken for the nearest one inside.
    package init(_ day: CalendarDay) {
        let day = min(max(day, Self.firstDay), Self.lastDay)
        let winter = LunarWinters(around: day)
        let moon = LunarMonthStart.number(onOrBefore: day)
        let leap = winter.leapOffset
        let offset = moon - winter.first
        let isLeap = offset == leap
        let monthsPassed = leap.map { offset >= $0 ? offset - 1 : offset } ?? offset
        let month = (monthsPassed + 10) % 12 + 1
        self.init(
            year: monthsPassed < 2 ? winter.year : winter.year + 1,
            month: month,
            day: LunarMonthStart.day(moon).days(to: day) + 1,
            isLeapMonth: isLeap
        )
    }

    /// The Gregorian day, or nil when the year has no such month or the month no such day.
    package var calendarDay: CalendarDay? {
        guard (1900...2199).contains(year), (1...12).contains(month), (1...30).contains(day) else { return nil }
        let winter = LunarWinters(startingIn: month >= 11 ? year : year - 1)
        let monthsPassed = (month + 1) % 12
        var offset = monthsPassed
        if let leap = winter.leapOffset {
            if isLeapMonth {
                guard leap == monthsPassed + 1 else { return nil }
                offset = leap
            } else if monthsPassed >= leap {
                offset += 1
            }
        } else if isLeapMonth {
            return nil
        }
        let start = LunarMonthStart.day(winter.first + offset)
        let length = start.days(to: LunarMonthStart.day(winter.first + offset + 1))
        return day <= length ? start.adding(days: day - 1) : nil
    }

    /// The first day of a lunar year, mùng một Tết.
    package static func newYear(_ year: Int) -> CalendarDay? {
        LunarDate(year: year, month: 1, day: 1).calendarDay
    }

    /// The first day on or after another that is the given day of the given month, or of any month when none is given.
    ///
    /// Leap months count only where no month is given. nil when the next hundred days, or with a month the next two years, have
    /// no such day.
    package static func next(day: Int, month: Int? = nil, onOrAfter start: CalendarDay) -> CalendarDay? {
        guard let month else {
            return (0..<100).lazy.map(start.adding(days:)).first { LunarDate($0).day == day }
        }
        let year = LunarDate(start).year
        return (year...year + 2).lazy
            .compactMap { LunarDate(year: $0, month: month, day: day).calendarDay }
            .first { $0 >= start }
    }

    /// 1900-01-01 and 2199-12-31.
    private static let firstDay = CalendarDay(daysSince1970: -25_567)
    private static let lastDay = CalendarDay(daysSince1970: 84_005)
}
