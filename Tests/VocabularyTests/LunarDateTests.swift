import Testing

@testable import Vocabulary

@Suite struct LunarDateTests {
    /// The first day of Tết as Vietnamese calendars print it; 2007 and 2030 differ from the Chinese new year.
    @Test(arguments: [
        "1990-01-27", "1995-01-31", "1999-02-16", "2000-02-05", "2001-01-24", "2002-02-12", "2003-02-01", "2004-01-22",
        "2005-02-09", "2006-01-29", "2007-02-17", "2008-02-07", "2009-01-26", "2010-02-14", "2011-02-03", "2012-01-23",
        "2013-02-10", "2014-01-31", "2015-02-19", "2016-02-08", "2017-01-28", "2018-02-16", "2019-02-05", "2020-01-25",
        "2021-02-12", "2022-02-01", "2023-01-22", "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26",
        "2029-02-13", "2030-02-02", "2033-01-31", "2034-02-19", "2050-01-23", "2100-02-09",
    ])
    func tetFallsOnItsDay(iso: String) throws {
        let tet = try #require(CalendarDay(iso: iso))
        #expect(LunarDate.newYear(tet.year) == tet)
        #expect(LunarDate(tet) == LunarDate(year: tet.year, month: 1, day: 1))
        #expect(LunarDate(tet.adding(days: -1)).month == 12)
    }

    @Test(arguments: [
        (2023, 2, "2023-03-22"), (2025, 6, "2025-07-25"), (2020, 4, "2020-05-23"), (2017, 6, "2017-07-23"),
        (2014, 9, "2014-10-24"), (2033, 11, "2033-12-22"), (2028, 5, "2028-06-23"),
    ])
    func leapMonthsStandWhereAlmanacsPutThem(year: Int, month: Int, iso: String) {
        let first = LunarDate(year: year, month: month, day: 1, isLeapMonth: true)
        #expect(first.calendarDay?.iso == iso)
        let others = (1...12).filter { $0 != month }
        #expect(others.allSatisfy { LunarDate(year: year, month: $0, day: 1, isLeapMonth: true).calendarDay == nil })
    }

    @Test func everyDayOfACenturyLeadsBack() throws {
        let start = try #require(CalendarDay(iso: "1990-01-01"))
        let end = try #require(CalendarDay(iso: "2100-12-31"))
        var before = LunarDate(start.adding(days: -1))
        for offset in 0...start.days(to: end) {
            let day = start.adding(days: offset)
            let lunar = LunarDate(day)
            #expect(lunar.calendarDay == day)
            #expect(lunar.day == before.day + 1 || (lunar.day == 1 && before.day >= 29))
            before = lunar
        }
    }

    @Test func monthsWithoutAThirtiethDayRefuseIt() {
        let months = (1...12).map { LunarDate(year: 2025, month: $0, day: 30).calendarDay }
        #expect(months.contains(nil) && months.contains { $0 != nil })
        #expect(LunarDate(year: 2025, month: 13, day: 1).calendarDay == nil)
        #expect(LunarDate(year: 2025, month: 1, day: 31).calendarDay == nil)
    }

    @Test func staysWithinTheCenturiesItHoldsFor() {
        #expect(LunarDate(CalendarDay(daysSince1970: .max)).year == 2199)
        #expect(LunarDate(CalendarDay(daysSince1970: .min)).year == 1899)
        #expect(LunarDate.newYear(1_000_000) == nil)
    }

    @Test(arguments: [
        (15, Int?.none, "2025-11-23", "2025-12-04"), (2, nil, "2025-11-23", "2025-12-21"),
        (30, nil, "2025-06-25", "2025-07-24"),
        (20, 12, "2025-11-23", "2026-02-07"), (1, 1, "2025-11-23", "2026-02-17"), (1, 1, "2026-02-17", "2026-02-17"),
        (1, 1, "2026-02-18", "2027-02-06"),
    ])
    func findsTheNextSuchDay(day: Int, month: Int?, start: String, expected: String) throws {
        let start = try #require(CalendarDay(iso: start))
        #expect(LunarDate.next(day: day, month: month, onOrAfter: start)?.iso == expected)
    }
}
