/// The months from one eleventh month to the next: the frame in which lunar months are numbered.
struct LunarWinters {
    /// The Gregorian year in which the first of the two eleventh months holds the winter solstice.
    let year: Int
    /// The number of the new moon that begins the first eleventh month.
    let first: Int
    /// The number of the new moon that begins the next eleventh month.
    let last: Int

    init(startingIn year: Int) {
        self.year = year
        first = Self.eleventhMonth(of: year)
        last = Self.eleventhMonth(of: year + 1)
    }

    /// The frame that holds a day.
    init(around day: CalendarDay) {
        let year = day.year
        self.init(startingIn: LunarMonthStart.day(Self.eleventhMonth(of: year)) <= day ? year : year - 1)
    }

    /// How many months after the first eleventh one the leap month comes; nil in a frame of twelve months.
    var leapOffset: Int? {
        guard last - first == 13 else { return nil }
        return (1...13).first { offset in
            let start = LunarMonthStart.day(first + offset)
            let end = LunarMonthStart.day(first + offset + 1)
            return LunarMonthStart.sunTwelfth(atStartOf: start) == LunarMonthStart.sunTwelfth(atStartOf: end)
        }
    }

    /// The number of the new moon that begins the month with the winter solstice of a year.
    private static func eleventhMonth(of year: Int) -> Int {
        let number = LunarMonthStart.number(onOrBefore: CalendarDay(uncheckedYear: year, month: 12, day: 31))
        // The Sun enters the tenth twelfth, at 270°, on the solstice: a month that begins after that is the twelfth.
        return LunarMonthStart.sunTwelfth(atStartOf: LunarMonthStart.day(number)) >= 9 ? number - 1 : number
    }
}
