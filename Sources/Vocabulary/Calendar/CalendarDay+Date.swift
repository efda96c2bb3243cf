extension CalendarDay {
    /// The day of a Gregorian date, or nil when the month has no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        let candidate = CalendarDay(uncheckedYear: year, month: month, day: day)
        guard candidate.date == (year, month, day) else { return nil }
        self = candidate
    }

    /// Reads "2025-11-25"; nil for any other form or for a day that does not exist.
    package init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]),
            let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The Gregorian date, after Howard Hinnant's `civil_from_days`, which counts years from March so that the leap day comes
    /// last. <https://howardhinnant.github.io/date_algorithms.html>
    package var date: (year: Int, month: Int, day: Int) {
        let days = Int(daysSince1970) + Self.daysFromEraTo1970
        let era = (days >= 0 ? days : days - Self.daysPerEra + 1) / Self.daysPerEra
        let dayOfEra = days - era * Self.daysPerEra
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    package var year: Int { date.year }
    package var month: Int { date.month }
    package var day: Int { date.day }

    package var weekday: Weekday {
        // 1970-01-01 was a Thursday.
        let days = (Int(daysSince1970) + 3) % 7
        return Weekday.allCases[days >= 0 ? days : days + 7]
    }

    /// The number of days in this day's month.
    package var daysInMonth: Int {
        let date = date
        let start = CalendarDay(uncheckedYear: date.year, month: date.month, day: 1)
        let next =
            date.month == 12
            ? CalendarDay(uncheckedYear: date.year + 1, month: 1, day: 1)
            : CalendarDay(uncheckedYear: date.year, month: date.month + 1, day: 1)
        return start.days(to: next)
    }

    /// How many days later the other day is; negative when it is earlier.
    package func days(to other: CalendarDay) -> Int {
        Int(other.daysSince1970) - Int(daysSince1970)
    }

    /// "2025-11-25".
    package var iso: String {
        let date = date
        return "\(Self.padded(date.year, to: 4))-\(Self.padded(date.month, to: 2))-\(Self.padded(date.day, to: 2))"
    }

    /// "25/11", as Vietnamese write a day of the coming year.
    package var dayAndMonth: String {
        "\(day)/\(month)"
    }

    private static let daysPerEra = 146_097
    private static let daysFromEraTo1970 = 719_468

    /// The inverse of `date`, after Hinnant's `days_from_civil`, for a month and day that are in range.
    init(uncheckedYear year: Int, month: Int, day: Int) {
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(daysSince1970: Int32(era * Self.daysPerEra + dayOfEra - Self.daysFromEraTo1970))
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

extension CalendarDay: CustomStringConvertible {
    package var description: String {
        iso
    }
}
