extension DigitScanner {
    /// A day or a range of days: "25/11", "25-11-2025", "25-27/11", "25,26/11"; and whether the form could as well be two numbers.
    func date(at first: Run) -> (end: Int, reading: DateReading, isDoubtful: Bool)? {
        guard first.count <= 2, (1...31).contains(first.value) else { return nil }
        if let second = run(after: first, gap: .hyphen) ?? run(after: first, gap: .comma), second.count <= 2,
            (1...31).contains(second.value),
            let month = run(after: second, gap: .slash), month.count <= 2, (1...12).contains(month.value)
        {
            return (
                month.end,
                DateReading(
                    first: .dayMonth(day: Int(first.value), month: Int(month.value)),
                    last: .dayMonth(day: Int(second.value), month: Int(month.value))),
                false
            )
        }
        if let year = run(after: first, gap: .slash), year.count == 4, (2_000...2_099).contains(year.value),
            first.value <= 12
        {
            // "12/2026".
            return (year.end, DateReading(first: .month(.named(Int(first.value)))), false)
        }
        for gap in [Gap.slash, .hyphen, .dot] {
            guard let month = run(after: first, gap: gap), month.count <= 2, (1...12).contains(month.value) else {
                continue
            }
            let day = Int(first.value)
            if let year = run(after: month, gap: gap), year.count == 4 || year.count == 2 {
                let century: Int64 = year.count == 2 ? (year.value < 70 ? 2_000 : 1_900) : 0
                let hint = DateHint.dayMonthYear(day: day, month: Int(month.value), year: Int(century + year.value))
                return (year.end, DateReading(first: hint), false)
            }
            // "25-11" falls, so it is no range.
            let isDoubtful = gap == .dot || gap == .hyphen && first.value <= month.value
            return (month.end, DateReading(first: .dayMonth(day: day, month: Int(month.value))), isDoubtful)
        }
        return nil
    }

    /// A time of day: "5h", "16h30", "8:30", "5 gio", "5g30".
    func time(at first: Run) -> (end: Int, hint: TimeHint)? {
        guard first.count <= 2, first.value <= 24, first.end < text.count else { return nil }
        let hour = Int(first.value) % 24
        if let minutes = run(after: first, gap: .colon), minutes.count == 2, minutes.value < 60 {
            return (minutes.end, .clock(hour: hour, minute: Int(minutes.value)))
        }
        guard text[first.end].gap.isSubset(of: .blank), let suffix = hourWordEnd(at: first.end) else { return nil }
        if let minutes = run(at: suffix.end), text[suffix.end].gap.isSubset(of: .blank), minutes.count == 2,
            minutes.value < 60,
            text[suffix.end].gap.isEmpty || suffix.isLong
        {
            return (minutes.end, .clock(hour: hour, minute: Int(minutes.value)))
        }
        return suffix.needsMinutes ? nil : (suffix.end, .clock(hour: hour, minute: 0))
    }

    private func hourWordEnd(at start: Int) -> (end: Int, isLong: Bool, needsMinutes: Bool)? {
        for (word, isLong, needsMinutes) in [("gio", true, false), ("h", false, false), ("g", false, true)] {
            let end = start + word.utf8.count
            guard end <= text.count else { continue }
            let spelled = zip(start..<end, word.utf8).allSatisfy {
                text[$0].symbol == $1 - UInt8(ascii: "a") && ($0 == start || text[$0].gap.isEmpty)
            }
            if spelled, end == text.count || text.isWordStart(end) { return (end, isLong, needsMinutes) }
        }
        return nil
    }
}
