/// Reads days and times of day from the tokens of a path.
struct DayReader {
    let reader: AmountReader

    struct Day {
        var contents: [Piece.Content]
        var next: Int
    }

    var tokens: [Token] { reader.tokens }
    var names: WordNames { reader.names }
    var lexicon: Lexicon { reader.lexicon }

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
        case .cue: return wordDay(word(token), at: index) ?? clock(after: index)
        case .number, .numeral: return numberDay(at: index) ?? clock(at: index) ?? clockBeforePart(at: index)
        default: return nil
        }
    }

    func namedDay(_ token: Token, next: Int) -> Day {
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

    /// What a word says before a number: "giao hàng ngày 27" is no "hàng ngày".
    private func word(_ token: Token) -> UInt16 {
        guard token.payload == names.frequency else { return token.payload }
        let symbols = reader.text.symbols(token.start..<token.end)
        if symbols.elementsEqual(names.dailySpelling) { return names.dayWord }
        return symbols.elementsEqual(names.monthlySpelling) ? names.monthWord : token.payload
    }

    private func wordDay(_ word: UInt16, at index: Int) -> Day? {
        if let month = names.months.firstIndex(of: word) {
            return Day(contents: [.date(.month(.named(month + 1)), last: nil)], next: index + 1)
        }
        if word == names.nextMonth { return Day(contents: [.date(.month(.next), last: nil)], next: index + 1) }
        if let part = part(word) {
            let month = numbered(at: index + 1)
            return Day(
                contents: [.date(.monthPart(part, of: month.map { .named($0.month) } ?? .current), last: nil)],
                next: month?.next ?? index + 1)
        }
        if word == names.fullMoon {
            let month = month(at: index + 1)
            return Day(
                contents: [.date(.lunar(day: 15, month: month?.month), last: nil)], next: month?.next ?? index + 1)
        }
        if word == names.dayWord, index + 1 < tokens.count, tokens[index + 1].kind == .cue,
            tokens[index + 1].payload == names.lunarDay
        {
            // "ngày mùng 5".
            return wordDay(names.lunarDay, at: index + 1)
        }
        guard let number = reader.amount(at: index + 1) ?? five(at: index + 1, after: word), number.multiplier == 0,
            number.amount % 1_000 == 0
        else { return nil }
        let value = Int(number.amount / 1_000)
        if word == names.lunarDay, (1...30).contains(value) {
            if number.next < tokens.count, tokens[number.next].kind == .date, tokens[number.next].payload == names.tet {
                // "mùng 5 tết": of the first lunar month.
                return Day(contents: [.date(.lunar(day: value, month: 1), last: nil)], next: number.next + 1)
            }
            let month = month(at: number.next)
            let next = month?.next ?? number.next
            return Day(
                contents: [.date(.lunar(day: value, month: month?.month), last: nil)],
                next: isCue(names.lunarDate, at: next) ? next + 1 : next)
        }
        if word == names.dayWord, (1...31).contains(value) {
            guard number.next == tokens.count || tokens[number.next].kind != .unit else { return nil }
            if let day = monthless(value, at: number.next) { return day }
            if let month = month(at: number.next) { return day(value, of: month) }
            if let days = days(from: value, to: number.next) { return days }
            return Day(contents: [.date(.dayOfMonth(value), last: nil)], next: number.next)
        }
        if word == names.monthWord, (1...12).contains(value) {
            return Day(contents: [.date(.month(.named(value)), last: nil)], next: number.next)
        }
        return nil
    }

    /// A day with "tháng sau" or "âm" after it.
    private func monthless(_ day: Int, at index: Int) -> Day? {
        if isCue(names.nextMonth, at: index) {
            return Day(contents: [.date(.dayOfNextMonth(day), last: nil)], next: index + 1)
        }
        guard isCue(names.lunarDate, at: index), (1...30).contains(day) else { return nil }
        return Day(contents: [.date(.lunar(day: day, month: nil), last: nil)], next: index + 1)
    }

    private func isCue(_ word: UInt16, at index: Int) -> Bool {
        index < tokens.count && tokens[index].kind == .cue && tokens[index].payload == word
    }

    /// Five, where it was taken for its namesake "năm", a year: "mùng năm".
    private func five(at index: Int, after word: UInt16) -> AmountReader.Reading? {
        guard word == names.lunarDay || word == names.dayWord, index < tokens.count, isYearWord(index) else {
            return nil
        }
        return AmountReader.Reading(amount: 5_000, next: index + 1)
    }

    /// "25 tháng 11", "3 ngày nữa", "2 chiều mai".
    private func numberDay(at index: Int) -> Day? {
        guard let number = reader.amount(at: index), number.multiplier == 0, number.amount % 1_000 == 0,
            number.next < tokens.count
        else { return nil }
        let value = Int(number.amount / 1_000)
        let next = tokens[number.next]
        if (1...31).contains(value), let day = monthless(value, at: number.next) { return day }
        if (1...31).contains(value), let month = month(at: number.next) { return day(value, of: month) }
        if let days = days(from: value, to: number.next) { return days }
        if (20...30).contains(value), next.kind == .date, next.payload == names.tet {
            // "28 tết": of the last lunar month.
            return Day(contents: [.date(.lunar(day: value, month: 12), last: nil)], next: number.next + 1)
        }
        if reader.text[next.start].gap.contains(.hyphen), let last = reader.amount(at: number.next),
            last.next < tokens.count,
            tokens[last.next].kind == .cue, tokens[last.next].payload == names.daysFromNow, value > 0,
            number.amount <= last.amount, last.amount <= 60_000, last.amount % 1_000 == 0
        {
            // "2-3 ngày nữa".
            return Day(
                contents: [.date(.daysAhead(value), last: .daysAhead(Int(last.amount / 1_000)))], next: last.next + 1)
        }
        if next.kind == .cue, next.payload == names.daysFromNow, (1...60).contains(value) {
            return Day(contents: [.date(.daysAhead(value), last: nil)], next: number.next + 1)
        }
        if next.kind == .cue, next.payload == names.weeksFromNow, (1...8).contains(value) {
            return Day(contents: [.date(.daysAhead(7 * value), last: nil)], next: number.next + 1)
        }
        if next.kind == .cue, next.payload == names.monthsFromNow, (1...6).contains(value) {
            return Day(contents: [.date(.daysAhead(30 * value), last: nil)], next: number.next + 1)
        }
        guard tokens[index].kind == .number, (1...12).contains(value), next.kind == .date || next.kind == .time,
            next.payload < LatticeFiller.digitPayload,
            reader.text[next.start].gap.isSubset(of: .blank)
        else { return nil }
        let part = lexicon.names[Int(next.payload)].split(separator: "+").last.flatMap(TimeHint.init(slug:))
        guard part != nil else { return nil }
        return Day(contents: [.time(.clock(hour: value, minute: 0))], next: number.next)
    }
}
