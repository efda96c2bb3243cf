/// The Vietnamese days on which lunar months begin.
enum LunarMonthStart {
    /// The Julian day number of noon UT on 1970-01-01.
    static let julianDayOf1970 = 2_440_588.0
    /// Vietnamese clocks are seven hours ahead of UT.
    static let clockDays = 7.0 / 24
    /// How far dynamical time is ahead of UT, in days.
    ///
    /// The polynomial of Espenak and Meeus for 2005 to 2050 (<https://eclipse.gsfc.nasa.gov/SEcat5/deltatpoly.html>), also used
    /// around those years: 60 s in 1990, 151 s in 2100. It is a forecast, and the only one that published almanacs share.
    static func dynamicalDays(at julianDay: Double) -> Double {
        let years = (julianDay - 2451544.5) / 365.25
        return (62.92 + (0.32217 + 0.005589 * years) * years) / 86_400
    }

    /// The day on which the new moon with a number falls.
    static func day(_ number: Int) -> CalendarDay {
        let moment = NewMoon.julianDay(number)
        let local = moment - dynamicalDays(at: moment) + clockDays
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
        let midnight = Double(day.daysSince1970) + julianDayOf1970 - 0.5 - clockDays
        return Int(SolarLongitude.degrees(at: midnight + dynamicalDays(at: midnight)) / 30)
    }
}
