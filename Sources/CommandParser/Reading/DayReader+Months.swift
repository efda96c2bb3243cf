extension DayReader {
    /// "tháng 11", "tháng ba", "tháng chạp".
    func month(at index: Int) -> (month: Int, isLunar: Bool, next: Int)? {
        guard index < tokens.count, tokens[index].kind == .cue else { return nil }
        let word = tokens[index].payload
        if word == names.lunarLast { return (12, true, index + 1) }
        if word == names.lunarFirst { return (1, true, index + 1) }
        let named = names.months.firstIndex(of: word).map { (month: $0 + 1, next: index + 1) }
        guard let month = named ?? (word == names.monthWord ? numbered(at: index + 1) : nil) else { return nil }
        let isLunar =
            month.next < tokens.count && tokens[month.next].kind == .cue
            && tokens[month.next].payload == names.lunarDate
        return (month.month, isLunar, isLunar ? month.next + 1 : month.next)
    }

    /// The number of a month, which no unit makes a quantity.
    func numbered(at index: Int) -> (month: Int, next: Int)? {
        guard let number = reader.amount(at: index), number.multiplier == 0, number.amount % 1_000 == 0,
            (1...12).contains(number.amount / 1_000)
        else { return nil }
        if number.next < tokens.count, [.unit, .money, .multiplier].contains(tokens[number.next].kind) { return nil }
        return (Int(number.amount / 1_000), number.next)
    }

    /// A day of a month with the year after it, where one is said.
    func day(_ day: Int, of month: (month: Int, isLunar: Bool, next: Int)) -> Day {
        if month.isLunar {
            return Day(contents: [.date(.lunar(day: day, month: month.month), last: nil)], next: month.next)
        }
        if month.next < tokens.count, isYearWord(month.next), let year = reader.amount(at: month.next + 1),
            (1_900_000...2_999_000).contains(year.amount), year.amount % 1_000 == 0
        {
            let hint = DateHint.dayMonthYear(day: day, month: month.month, year: Int(year.amount / 1_000))
            return Day(contents: [.date(hint, last: nil)], next: year.next)
        }
        return Day(contents: [.date(.dayMonth(day: day, month: month.month), last: nil)], next: month.next)
    }

    /// "năm" before a year, which is spelled like five.
    func isYearWord(_ index: Int) -> Bool {
        let token = tokens[index]
        switch token.kind {
        case .cue: return token.payload == names.yearWord
        case .numeral: return lexicon.values[Int(token.payload)] == 5
        default: return false
        }
    }

    /// The part of a month that a word names: "đầu tháng".
    func part(_ word: UInt16) -> MonthPart? {
        switch word {
        case names.monthStart: .start
        case names.monthMid: .mid
        case names.monthEnd: .end
        default: nil
        }
    }

    /// Days of a month that is said with the last of them: "từ 24 đến 26/2".
    func days(from first: Int, to index: Int) -> Day? {
        guard index < tokens.count, tokens[index].kind == .marker, tokens[index].payload == names.to,
            let last = lastDay(at: index + 1),
            case .date(.dayMonth(let day, let month), last: nil)? = last.contents.first,
            first < day
        else { return nil }
        return Day(
            contents: [.date(.dayMonth(day: first, month: month), last: .dayMonth(day: day, month: month))],
            next: last.next)
    }

    /// A day of a month that ends others: "26/2", "ngày 26 tháng 2".
    private func lastDay(at index: Int) -> Day? {
        guard index < tokens.count else { return nil }
        if tokens[index].kind == .date { return namedDay(tokens[index], next: index + 1) }
        let isNamed = tokens[index].kind == .cue && tokens[index].payload == names.dayWord
        guard let number = reader.amount(at: isNamed ? index + 1 : index), (1_000...31_000).contains(number.amount),
            number.amount % 1_000 == 0, number.multiplier == 0, let month = month(at: number.next)
        else { return nil }
        return day(Int(number.amount / 1_000), of: month)
    }
}
