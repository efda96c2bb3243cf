/// The Vietnamese days on which lunar months begin.
enum LunarMonthStart {
    /// The Julian day number of noon UT on 1970-01-01.
    static let julianDayOf1970 = 2_440_588.0
    /// Vietnamese clocks are seven hours ahead of UT.
    static let clockDays = 7.0 / 24
    /// How far dynamical time is ahead of UT, in days: 57 s in 1990, 69 s in 2025, and not far from there for decades.
    static let dynamicalDays = 70.0 / 86_400

    /// The day on which the new moon with a number falls.
    static func day(_ number: Int) -> CalendarDay {
        let local = NewMoon.julianDay(number) - dynamicalDays + clockDays
        return CalendarDay(daysSince1970: Int32((local + 0.5 - julianDayOf1970).rounded(.down)))
    }

    /// The number of the last new moon that falls on a day or before it.
    static func number(onOrBefore day: CalendarDay) -> Int {
        var number = NewMoon.number(near: Double(day.daysSince1970) + julianDayOf1970) + 1
        while self.day(number) > day { number -= 1 }
        return number
    }

    /// Which twelfth of its way the Sun is in at the midnight that begins a day, 0 ... 11 from the March equinox.
    static func sunTwelfth(atStartOf day: CalendarDay) -> Int {
        let midnight = Double(day.daysSince1970) + julianDayOf1970 - 0.5 - clockDays + dynamicalDays
        return Int(SolarLongitude.degrees(at: midnight) / 30)
    }
}
