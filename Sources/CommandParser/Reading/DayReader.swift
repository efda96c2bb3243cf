/// Reads days and times of day from the tokens of a path.
struct DayReader {
    let reader: AmountReader

    struct Day {
        var contents: [Piece.Content]
        var next: Int
    }

    private var tokens: [Token] { reader.tokens }
    private var names: WordNames { reader.names }
    private var lexicon: Lexicon { reader.lexicon }

    /// Whether a day or a time may begin with a kind of token.
    static func mayBegin(_ kind: Kind) -> Bool {
        switch kind {
        case .date, .time, .cue, .number, .numeral: true
        default: false
        }
    }

    func day(at index: Int) -> Day? {
        let token = tokens[index]
        switch token.kind {
        case .date: return namedDay(token, next: index + 1)
        case .time: return timeOfDay(token, next: index + 1)
        case .cue:
            return wordDay(token.payload, at: index)
        case .number, .numeral:
            return numberDay(at: index)
        default: return nil
        }
    }

    private func namedDay(_ token: Token, next: Int) -> Day {
        if token.payload >= LatticeFiller.digitPayload {
            let date = reader.digits.dates[Int(token.payload - LatticeFiller.digitPayload)]
            if case .dayMonth(let day, let month) = date.first, next < tokens.count, tokens[next].kind == .cue,
                tokens[next].payload == names.lunarDate
            {
                return Day(contents: [.date(.lunar(day: day, month: month), last: nil)], next: next + 1)
            }
            return Day(contents: [.date(date.first, last: date.last)], next: next)
        }
        let parts = lexicon.names[Int(token.payload)].split(separator: "+", omittingEmptySubsequences: true)
        var contents: [Piece.Content] = []
        for part in parts {
            if let time = TimeHint(slug: part) {
                contents.append(.time(time))
            } else if let hint = DateHint(slug: part) {
                contents.append(.date(hint, last: nil))
            }
        }
        return Day(contents: contents, next: next)
    }

    private func timeOfDay(_ token: Token, next: Int) -> Day {
        if token.payload >= LatticeFiller.digitPayload {
            let time = reader.digits.times[Int(token.payload - LatticeFiller.digitPayload)]
            if case .clock(let hour, 0) = time, isHalf(next) {
                return Day(contents: [.time(.clock(hour: hour, minute: 30))], next: next + 1)
            }
            return Day(contents: [.time(time)], next: next)
        }
        let hint = TimeHint(slug: lexicon.names[Int(token.payload)][...])
        return Day(contents: hint.map { [.time($0)] } ?? [], next: next)
    }

    private func wordDay(_ word: UInt16, at index: Int) -> Day? {
        if word == names.fullMoon {
            let month = month(at: index + 1)
            return Day(
                contents: [.date(.lunar(day: 15, month: month?.month), last: nil)], next: month?.next ?? index + 1)
        }
        guard let number = reader.amount(at: index + 1), number.multiplier == 0, number.amount % 1_000 == 0 else {
            return nil
        }
        let value = Int(number.amount / 1_000)
        if word == names.lunarDay, (1...30).contains(value) {
            if number.next < tokens.count, tokens[number.next].kind == .date, tokens[number.next].payload == names.tet {
                // "mùng 5 tết": of the first lunar month.
                return Day(contents: [.date(.lunar(day: value, month: 1), last: nil)], next: number.next + 1)
            }
            let month = month(at: number.next)
            return Day(
                contents: [.date(.lunar(day: value, month: month?.month), last: nil)], next: month?.next ?? number.next)
        }
        if word == names.dayWord, (1...31).contains(value) {
            guard number.next == tokens.count || tokens[number.next].kind != .unit else { return nil }
            if let month = month(at: number.next) { return day(value, of: month) }
            return Day(contents: [.date(.dayOfMonth(value), last: nil)], next: number.next)
        }
        if word == names.monthWord, (1...12).contains(value) {
            return Day(contents: [.date(.month(value), last: nil)], next: number.next)
        }
        return nil
    }

    /// "tháng 11", "tháng chạp".
    private func month(at index: Int) -> (month: Int, isLunar: Bool, next: Int)? {
        guard index < tokens.count, tokens[index].kind == .cue else { return nil }
        let word = tokens[index].payload
        if word == names.lunarLast { return (12, true, index + 1) }
        if word == names.lunarFirst { return (1, true, index + 1) }
        guard word == names.monthWord, let number = reader.amount(at: index + 1), number.amount % 1_000 == 0,
            (1...12).contains(number.amount / 1_000)
        else { return nil }
        let isLunar =
            number.next < tokens.count && tokens[number.next].kind == .cue
            && tokens[number.next].payload == names.lunarDate
        return (Int(number.amount / 1_000), isLunar, isLunar ? number.next + 1 : number.next)
    }

    /// A day of a month with the year after it, where one is said.
    private func day(_ day: Int, of month: (month: Int, isLunar: Bool, next: Int)) -> Day {
        if month.isLunar {
            return Day(contents: [.date(.lunar(day: day, month: month.month), last: nil)], next: month.next)
        }
        if month.next < tokens.count, isYearWord(month.next), let year = reader.amount(at: month.next + 1),
            (2_000_000...2_999_000).contains(year.amount), year.amount % 1_000 == 0
        {
            let hint = DateHint.dayMonthYear(day: day, month: month.month, year: Int(year.amount / 1_000))
            return Day(contents: [.date(hint, last: nil)], next: year.next)
        }
        return Day(contents: [.date(.dayMonth(day: day, month: month.month), last: nil)], next: month.next)
    }

    /// "năm" before a year, which is spelled like five.
    private func isYearWord(_ index: Int) -> Bool {
        let token = tokens[index]
        switch token.kind {
        case .cue: return token.payload == names.yearWord
        case .numeral: return lexicon.values[Int(token.payload)] == 5
        default: return false
        }
    }

    /// "25 tháng 11", "3 ngày nữa", "2 chiều mai".
    private func numberDay(at index: Int) -> Day? {
        guard let number = reader.amount(at: index), number.multiplier == 0, number.amount % 1_000 == 0,
            number.next < tokens.count
        else { return nil }
        let value = Int(number.amount / 1_000)
        let next = tokens[number.next]
        if (1...31).contains(value), let month = month(at: number.next) { return day(value, of: month) }
        if (20...30).contains(value), next.kind == .date, next.payload == names.tet {
            // "28 tết": of the last lunar month.
            return Day(contents: [.date(.lunar(day: value, month: 12), last: nil)], next: number.next + 1)
        }
        if next.kind == .cue, next.payload == names.daysFromNow, (1...60).contains(value) {
            return Day(contents: [.date(.daysAhead(value), last: nil)], next: number.next + 1)
        }
        if next.kind == .cue, next.payload == names.weeksFromNow, (1...8).contains(value) {
            return Day(contents: [.date(.daysAhead(7 * value), last: nil)], next: number.next + 1)
        }
        if next.kind == .cue, next.payload == names.hourWord, (0...24).contains(value) {
            // "ba giờ rưỡi".
            let isHalf = isHalf(number.next + 1)
            return Day(
                contents: [.time(.clock(hour: value % 24, minute: isHalf ? 30 : 0))],
                next: number.next + (isHalf ? 2 : 1))
        }
        guard tokens[index].kind == .number, (1...12).contains(value), next.kind == .date || next.kind == .time,
            next.payload < LatticeFiller.digitPayload,
            reader.text[next.start].gap.isSubset(of: .blank)
        else { return nil }
        let part = lexicon.names[Int(next.payload)].split(separator: "+").last.flatMap(TimeHint.init(slug:))
        guard part != nil else { return nil }
        return Day(contents: [.time(.clock(hour: value, minute: 0))], next: number.next)
    }

    private func isHalf(_ index: Int) -> Bool {
        index < tokens.count && tokens[index].kind == .andHalf
    }
}
