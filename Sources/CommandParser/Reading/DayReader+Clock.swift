extension DayReader {
    /// A time of day in figures or in a word, with the minutes after it: "8h", "8 giờ 15 phút", "chiều".
    func timeOfDay(_ token: Token, next: Int) -> Day {
        if token.payload >= LatticeFiller.digitPayload {
            let time = reader.digits.times[Int(token.payload - LatticeFiller.digitPayload)]
            if case .clock(let hour, 0) = time { return clock(hour: hour, minutesAt: next) }
            return Day(contents: [.time(time)], next: isMinuteWord(next) ? next + 1 : next)
        }
        let hint = TimeHint(slug: lexicon.names[Int(token.payload)][...])
        return Day(contents: hint.map { [.time($0)] } ?? [], next: next)
    }

    /// An hour in words: "ba giờ rưỡi", "mười một giờ kém năm".
    func clock(at index: Int) -> Day? {
        // "Di Linh giờ": the word that joins tens and units is no hour.
        guard let hour = hour(at: index), hour.next < tokens.count, tokens[hour.next].kind == .cue,
            !reader.text.symbols(tokens[index].start..<tokens[index].end).elementsEqual(names.linkSpelling)
        else { return nil }
        if tokens[hour.next].payload == names.hourLess, let minutes = minutes(at: hour.next + 1), minutes.value > 0 {
            return Day(
                contents: [.time(.clock(hour: (hour.value + 23) % 24, minute: 60 - minutes.value))], next: minutes.next)
        }
        guard tokens[hour.next].payload == names.hourWord else { return nil }
        return clock(hour: hour.value, minutesAt: hour.next + 1)
    }

    /// An hour in words before a part of the day, where a basket cannot be meant: "ba gio ruoi chieu".
    func clockBeforePart(at index: Int) -> Day? {
        guard let hour = hour(at: index), isBasket(hour.next) else { return nil }
        let day = clock(hour: hour.value, minutesAt: hour.next + 1)
        return day.next < tokens.count && tokens[day.next].kind == .time ? day : nil
    }

    /// An hour after "lúc", where a basket cannot be meant though "gio" is spelled like one.
    func clock(after cue: Int) -> Day? {
        guard tokens[cue].payload == names.clockWord, let hour = hour(at: cue + 1) else { return nil }
        return isBasket(hour.next) ? clock(hour: hour.value, minutesAt: hour.next + 1) : clock(at: cue + 1)
    }

    /// Whether a basket stands here whose word is spelled like the one for hours.
    private func isBasket(_ index: Int) -> Bool {
        guard index < tokens.count, tokens[index].kind == .unit, tokens[index].payload == names.basket else {
            return false
        }
        return reader.text.symbols(tokens[index].start..<tokens[index].end).elementsEqual(names.hourSpelling)
    }

    private func hour(at index: Int) -> (value: Int, next: Int)? {
        if reader.isZeroWord(index) { return (0, index + 1) }
        guard let number = reader.amount(at: index), number.multiplier == 0, number.amount % 1_000 == 0,
            (0...24).contains(number.amount / 1_000)
        else { return nil }
        return (Int(number.amount / 1_000) % 24, number.next)
    }

    /// An hour with what follows it: "rưỡi", "bốn mươi lăm phút", "linh năm".
    private func clock(hour: Int, minutesAt index: Int) -> Day {
        func day(_ hour: Int, _ minute: Int, _ next: Int) -> Day {
            Day(contents: [.time(.clock(hour: hour, minute: minute))], next: next)
        }
        if reader.isHalf(index) { return day(hour, 30, index + 1) }
        if let minutes = minutes(at: index) { return day(hour, minutes.value, minutes.next) }
        return day(hour, 0, index)
    }

    /// Minutes with their word, or without it where nothing else can be counted.
    private func minutes(at index: Int) -> (value: Int, next: Int)? {
        guard index < tokens.count, reader.text[tokens[index].start].gap.isSubset(of: .blank) else { return nil }
        let first = reader.isZeroWord(index) && reader.value(of: index + 1) != nil ? index + 1 : index
        if reader.isZeroWord(first), isMinuteWord(first + 1) { return (0, first + 2) }
        guard let number = reader.amount(at: first), number.multiplier == 0, number.amount % 1_000 == 0,
            (0...59).contains(number.amount / 1_000)
        else { return nil }
        let value = Int(number.amount / 1_000)
        if isMinuteWord(number.next) { return (value, number.next + 1) }
        guard number.next < tokens.count else { return (value, number.next) }
        switch tokens[number.next].kind {
        case .unit, .perUnit, .money, .multiplier, .produce, .vehicle, .cue: return nil
        case .date, .time: return (value, number.next)
        default: return first > index || value >= 10 ? (value, number.next) : nil
        }
    }

    private func isMinuteWord(_ index: Int) -> Bool {
        index < tokens.count && tokens[index].kind == .cue && tokens[index].payload == names.minuteWord
    }
}
