import CommandParser
@testable import Conversation
import Testing
import Vocabulary

@Suite struct DateHintTests {
    /// A Monday.
    private let today = "2025-11-24"

    @Test(arguments: [
        (DateHint.today, "2025-11-24", "2025-11-24"),
        (.tonight, "2025-11-24", "2025-11-24"),
        (.tomorrow, "2025-11-25", "2025-11-25"),
        (.yesterday, "2025-11-23", "2025-11-23"),
        (.daysAhead(2), "2025-11-26", "2025-11-26"),
        (.thisWeek, "2025-11-24", "2025-11-30"),
        (.nextWeek, "2025-12-01", "2025-12-07"),
        (.weekend(weeksAhead: 0), "2025-11-29", "2025-11-30"), (.weekend(weeksAhead: 1), "2025-12-06", "2025-12-07"),
        (.weekday(6, weeksAhead: 0), "2025-11-28", "2025-11-28"),
        (.weekday(2, weeksAhead: 0), "2025-11-24", "2025-11-24"),
        (.weekday(8, weeksAhead: 0), "2025-11-30", "2025-11-30"),
        (.weekday(5, weeksAhead: 1), "2025-12-04", "2025-12-04"),
        (.dayMonth(day: 30, month: 11), "2025-11-30", "2025-11-30"),
        (.dayMonth(day: 20, month: 11), "2025-11-20", "2025-11-20"),
        (.dayMonth(day: 2, month: 1), "2026-01-02", "2026-01-02"),
        (.dayMonthYear(day: 5, month: 3, year: 2026), "2026-03-05", "2026-03-05"),
        (.dayOfMonth(28), "2025-11-28", "2025-11-28"),
        (.dayOfMonth(3), "2025-12-03", "2025-12-03"),
        (.dayOfNextMonth(28), "2025-12-28", "2025-12-28"),
        (.month(.named(12)), "2025-12-01", "2025-12-31"),
        (.month(.named(2)), "2026-02-01", "2026-02-28"),
        (.month(.named(11)), "2025-11-24", "2025-11-30"),
        (.month(.current), "2025-11-24", "2025-11-30"),
        (.month(.next), "2025-12-01", "2025-12-31"),
        (.monthPart(.end, of: .current), "2025-11-26", "2025-11-30"),
        (.monthPart(.mid, of: .current), "2025-12-11", "2025-12-20"),
        (.monthPart(.start, of: .next), "2025-12-01", "2025-12-10"),
        (.monthPart(.end, of: .named(12)), "2025-12-27", "2025-12-31"),
        (.monthPart(.start, of: .named(11)), "2026-11-01", "2026-11-10"),
        (.monthPart(.start, of: .named(1)), "2026-01-01", "2026-01-10"),
        (.dayBeforeYesterday, "2025-11-22", "2025-11-22"),
        (.tet, "2026-02-10", "2026-02-16"),
        (.lunar(day: 2, month: nil), "2025-12-21", "2025-12-21"),
    ])
    func meansTheseDays(hint: DateHint, first: String, last: String) throws {
        let today = try #require(CalendarDay(iso: today))
        let days = try #require(hint.days(from: today))
        #expect(days.lowerBound.iso == first)
        #expect(days.upperBound.iso == last)
    }

    @Test(arguments: [
        DateHint.now, .daysAhead(-1), .daysAhead(100_000), .weekday(1, weeksAhead: 0), .weekday(3, weeksAhead: 99),
        .dayMonth(day: 31, month: 2), .dayOfMonth(99), .dayOfNextMonth(32), .month(.named(13)),
        .dayMonthYear(day: 30, month: 2, year: 2026),
    ])
    func meansNoDay(hint: DateHint) throws {
        #expect(hint.days(from: try #require(CalendarDay(iso: today))) == nil)
    }
}
