import Testing

@testable import Vocabulary

@Suite struct CalendarTests {
    @Test(arguments: [
        (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2025, 11, 23, 20_415), (1600, 1, 1, -135_140),
        (2100, 3, 1, 47_541),
    ])
    func countsDaysFrom1970(year: Int, month: Int, day: Int, count: Int32) throws {
        let calendarDay = try #require(CalendarDay(year: year, month: month, day: day))
        #expect(calendarDay.daysSince1970 == count)
        #expect(calendarDay.date == (year, month, day))
    }

    @Test func datesLeadBackForFourCenturies() {
        for count in Int32(-73_000)...73_000 {
            let day = CalendarDay(daysSince1970: count)
            let date = day.date
            #expect(CalendarDay(year: date.year, month: date.month, day: date.day) == day)
        }
    }

    @Test(arguments: [
        (2025, 2, 29), (2100, 2, 29), (2025, 4, 31), (2025, 13, 1), (2025, 0, 1), (2025, 1, 0), (0, 1, 1),
    ])
    func refusesDatesThatDoNotExist(year: Int, month: Int, day: Int) {
        #expect(CalendarDay(year: year, month: month, day: day) == nil)
    }

    @Test func readsAndWritesISODates() {
        #expect(CalendarDay(iso: "2025-11-25")?.iso == "2025-11-25")
        #expect(CalendarDay(iso: "2025-11-25")?.dayAndMonth == "25/11")
        for text in ["", "2025-11", "25-11-2025", "2025-11-31", "2025-1-01", "2025-11-2x", "-025-11-25"] {
            #expect(CalendarDay(iso: text) == nil, "\(text)")
        }
    }

    @Test(arguments: [
        ("2025-11-23", Weekday.sunday), ("2025-11-24", .monday), ("1970-01-01", .thursday), ("1969-12-31", .wednesday),
        ("2000-02-29", .tuesday),
    ])
    func knowsWeekdays(iso: String, weekday: Weekday) {
        #expect(CalendarDay(iso: iso)?.weekday == weekday)
    }

    @Test func staysWithinTheDaysThatCanBeTold() throws {
        let day = try #require(CalendarDay(iso: "2025-11-25"))
        #expect(day.adding(days: 6).iso == "2025-12-01")
        #expect(day.adding(days: -25).iso == "2025-10-31")
        #expect(day.adding(days: .max).daysSince1970 == .max)
        #expect(CalendarDay(daysSince1970: .min).adding(days: .min).daysSince1970 == .min)
    }

    @Test func mondayIsTheSecondDay() {
        #expect(Weekday.monday.rawValue == 2)
        #expect(Weekday.saturday.rawValue == 7)
        #expect(Weekday.monday.text(.vietnamese) == "thứ hai")
        #expect(Weekday.sunday.text(.english) == "Sunday")
    }

    @Test(arguments: [("2024-02-10", 29), ("2025-02-10", 28), ("2025-12-31", 31), ("2025-04-01", 30)])
    func knowsTheLengthOfMonths(iso: String, length: Int) {
        #expect(CalendarDay(iso: iso)?.daysInMonth == length)
    }

    @Test(arguments: [
        (0, "1970-01-01", 420), (1_763_917_200_000, "2025-11-24", 0), (1_763_917_199_999, "2025-11-23", 1_439),
        (-25_200_001, "1969-12-31", 1_439),
    ])
    func tellsVietnameseTime(milliseconds: Int64, iso: String, minutes: Int) {
        let moment = Timestamp(milliseconds: milliseconds)
        #expect(moment.day(offset: .vietnam).iso == iso)
        #expect(moment.minutesAfterMidnight(offset: .vietnam) == minutes)
    }

    @Test func localTimeLeadsBack() throws {
        let day = try #require(CalendarDay(iso: "2025-11-25"))
        let moment = Timestamp(day: day, minutesAfterMidnight: 7 * 60 + 30, offset: .vietnam)
        #expect(moment.day(offset: .vietnam) == day)
        #expect(moment.minutesAfterMidnight(offset: .vietnam) == 450)
        #expect(moment.day(offset: TimeZoneOffset(minutes: -600)) == day.adding(days: -1))
    }
}
