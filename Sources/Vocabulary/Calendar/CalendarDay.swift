/// A day of the Gregorian calendar, counted from 1970-01-01, without a time zone.
package struct CalendarDay: Hashable, Comparable, Sendable, Codable {
    package var daysSince1970: Int32

    package init(daysSince1970: Int32) {
        self.daysSince1970 = daysSince1970
    }

    package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        left.daysSince1970 < right.daysSince1970
    }

    /// The day so many days later; the last day that can be told when there is none so late.
    package func adding(days: Int) -> CalendarDay {
        CalendarDay(daysSince1970: Int32(clamping: Int(daysSince1970) + Int(Int32(clamping: days))))
    }
}
