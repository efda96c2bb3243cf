/// Reads what begins with a digit: numbers, days, times of day and phone numbers.
struct DigitScanner {
    let text: FoldedText

    /// A run of digits without anything between them.
    struct Run {
        var start: Int
        var end: Int
        var value: Int64
        var count: Int { end - start }
    }

    func isDigit(_ position: Int) -> Bool {
        position < text.count && Symbol.isDigit(text[position].symbol)
    }

    /// Whether what begins here may be a number: a digit, or a letter like one before a digit.
    @inline(__always)
    func mayBeNumber(at start: Int) -> Bool {
        isDigit(start) || start + 1 < text.count && text[start + 1].gap.isEmpty && isDigit(start + 1)
    }

    /// The run that begins here; values of more than 15 digits are cut off.
    func run(at start: Int) -> Run? {
        guard isDigit(start) else { return nil }
        var end = start
        var value: Int64 = 0
        repeat {
            if end - start < 15 { value = value * 10 + Int64(text[end].symbol - Symbol.digitZero) }
            end += 1
        } while isDigit(end) && text[end].gap.isEmpty
        return Run(start: start, end: end, value: value)
    }

    /// The run after exactly this gap.
    func run(after run: Run, gap: Gap) -> Run? {
        guard run.end < text.count, text[run.end].gap == gap else { return nil }
        return self.run(at: run.end)
    }

    /// The end of a phone number that begins here: 9 to 11 digits from 0, 84 or +84, grouped by blanks, dots or hyphens.
    func phoneEnd(at first: Run) -> Int? {
        guard
            text[first.start].symbol == Symbol.digitZero || first.value == 84
                || (first.count > 8 && first.value / 1_000_000_000 == 84)
                || text[first.start].gap.contains(.plus)
        else { return nil }
        var count = first.count
        var last = first
        while count < 10, let next = nextGroup(after: last) {
            guard count + next.count <= 11 else { break }
            count += next.count
            last = next
        }
        return (9...12).contains(count) ? last.end : nil
    }

    private func nextGroup(after run: Run) -> Run? {
        guard run.end < text.count else { return nil }
        let gap = text[run.end].gap
        guard gap == .blank || gap == .dot || gap == .hyphen else { return nil }
        guard let next = self.run(at: run.end), next.count >= 2 else { return nil }
        return next
    }

    /// A number with its thousands separators and decimals.
    func number(at first: Run) -> (end: Int, reading: NumberReading) {
        for separator in [Gap.dot, .comma] {
            if let grouped = grouped(first, by: separator) { return grouped }
        }
        for separator in [Gap.comma, .dot] {
            if let decimals = run(after: first, gap: separator), decimals.count <= 2 {
                let scale: Int64 = decimals.count == 1 ? 100 : 10
                return (
                    decimals.end,
                    NumberReading(thousandths: clamped(first.value) + decimals.value * scale, plainDigits: 0)
                )
            }
        }
        return (first.end, NumberReading(thousandths: clamped(first.value), plainDigits: first.count))
    }

    func grouped(_ first: Run, by separator: Gap) -> (end: Int, reading: NumberReading)? {
        guard (1...3).contains(first.count), first.value > 0 else { return nil }
        var value = first.value
        var last = first
        var groups = 0
        while groups < 3, let next = run(after: last, gap: separator), next.count == 3 {
            value = value * 1_000 + next.value
            last = next
            groups += 1
        }
        guard groups > 0 else { return nil }
        // "12 500" is one number more surely than "20 135", which may be two.
        if separator == .blank, groups == 1, first.count > 1, last.value % 100 != 0 { return nil }
        let decimals = run(after: last, gap: separator == .dot ? .comma : .dot)
        if separator != .blank, let decimals, decimals.count <= 2 {
            // "10.000,50".
            let scale: Int64 = decimals.count == 1 ? 100 : 10
            return (
                decimals.end, NumberReading(thousandths: clamped(value) + decimals.value * scale, plainDigits: 0)
            )
        }
        return (last.end, NumberReading(thousandths: clamped(value), plainDigits: 0))
    }

    private func clamped(_ value: Int64) -> Int64 {
        min(value, 1_000_000_000_000) * 1_000
    }

    /// One half, one quarter, three quarters.
    func fraction(at first: Run) -> (end: Int, reading: NumberReading)? {
        guard let divisor = run(after: first, gap: .slash), divisor.count == 1, first.count == 1 else { return nil }
        guard divisor.value == 2 || divisor.value == 4, first.value < divisor.value, first.value > 0 else { return nil }
        return (divisor.end, NumberReading(thousandths: first.value * 1_000 / divisor.value, plainDigits: 0))
    }

    /// A number with letters O, l or I for digits: "5OO", "l0", "4.5OO".
    func lookalike(at start: Int) -> (end: Int, reading: NumberReading)? {
        guard var whole = lookalikeRun(at: start) else { return nil }
        let first = whole
        for separator in [Gap.dot, .comma] where whole.end - start <= 3 {
            while whole.end < text.count, text[whole.end].gap == separator, let group = lookalikeRun(at: whole.end),
                group.end - whole.end == 3, whole.value < 1_000_000_000
            {
                whole = (
                    group.end, whole.value * 1_000 + group.value, whole.isMixed || group.isMixed,
                    whole.hasDigits || group.hasDigits
                )
            }
        }
        guard whole.isMixed, whole.hasDigits else { return nil }
        let plainDigits = whole.end == first.end ? whole.end - start : 0
        return (whole.end, NumberReading(thousandths: clamped(whole.value), plainDigits: plainDigits))
    }

    /// Digits and letters like them, side by side.
    private func lookalikeRun(at start: Int) -> (end: Int, value: Int64, isMixed: Bool, hasDigits: Bool)? {
        var end = start
        var value: Int64 = 0
        var digits = 0
        while end < text.count, end == start || text[end].gap.isEmpty, end - start < 12 {
            let symbol = text[end].symbol
            guard let digit = Symbol.digitMeant(by: symbol) else { break }
            value = value * 10 + Int64(digit)
            if Symbol.isDigit(symbol) { digits += 1 }
            end += 1
        }
        guard end > start else { return nil }
        return (end, value, digits < end - start, digits > 0)
    }
}
