extension Timestamp {
    private static let millisecondsPerDay: Int64 = 86_400_000
    private static let millisecondsPerMinute: Int64 = 60_000

    /// The moment when clocks at an offset show a day and a number of minutes after midnight.
    package init(day: CalendarDay, minutesAfterMidnight: Int = 0, offset: TimeZoneOffset) {
        self.init(
            milliseconds: Int64(day.daysSince1970) * Self.millisecondsPerDay
                + Int64(minutesAfterMidnight) * Self.millisecondsPerMinute - offset.milliseconds
        )
    }

    /// The day that the clocks at an offset show.
    package func day(offset: TimeZoneOffset) -> CalendarDay {
        CalendarDay(daysSince1970: Int32(clamping: local(offset).day))
    }

    /// The minutes since midnight on the clocks at an offset, 0 ..< 1,440.
    package func minutesAfterMidnight(offset: TimeZoneOffset) -> Int {
        Int(local(offset).milliseconds / Self.millisecondsPerMinute)
    }

    private func local(_ offset: TimeZoneOffset) -> (day: Int64, milliseconds: Int64) {
        let (day, rest) = (milliseconds + offset.milliseconds).quotientAndRemainder(dividingBy: Self.millisecondsPerDay)
        return rest < 0 ? (day - 1, rest + Self.millisecondsPerDay) : (day, rest)
    }
}
