/// Both ends of ranges and estimates.
extension PieceReader {
    /// Both ends of a range that begins with a number; nil where none does, or where it would fall.
    func range(from first: AmountReader.Reading) -> (low: Int64, high: AmountReader.Reading)? {
        var next = first.next
        guard next > 0, next < tokens.count else { return nil }
        let isMoney =
            tokens[next].kind == .money && tokens[next].payload == names.dong
            && !text[tokens[next].start].gap.contains(.hyphen)
        if isMoney { next += 1 }
        guard next < tokens.count else { return nil }
        if tokens[next].kind == .marker, tokens[next].payload == names.to {
            next += 1
        } else if isBetween, isAnd(next) {
            next += 1
        } else if let second = estimateInFigures(after: first) {
            return lowEnd(first, second, isMoney: false).map { ($0, second) }
        } else {
            guard text[tokens[next].start].gap.contains(.hyphen) else { return nil }
        }
        if isMoneyBefore(next) { next += 1 }
        guard let second = reader.amount(at: next), let low = lowEnd(first, second, isMoney: isMoney) else {
            return nil
        }
        return (low, second)
    }

    /// The low end, in the multiplier of the high one where it has none of its own: "10-12k", "500 đến 1 triệu".
    ///
    /// - Parameter isMoney: whether it has a word for money of its own ("1000 đồng đến 2000 đồng").
    private func lowEnd(_ first: AmountReader.Reading, _ second: AmountReader.Reading, isMoney: Bool) -> Int64? {
        guard first.amount <= second.amount else { return nil }
        if first.multiplier > 0 || second.multiplier == 0 || isMoney { return first.amount }
        for multiplier in [second.multiplier, 1_000] where multiplier == second.multiplier || first.amount >= 100_000 {
            let (scaled, overflows) = first.amount.multipliedReportingOverflow(by: multiplier)
            if !overflows, scaled <= second.amount { return scaled }
        }
        // "tăng giá 4321 lên 22k": a code is no low end.
        return first.plainDigits == 0 && first.amount >= 1_000_000 ? first.amount : nil
    }

    /// The high end of an estimate in figures: "6 7 tấn", "giá 22 23k".
    private func estimateInFigures(after first: AmountReader.Reading) -> AmountReader.Reading? {
        let next = first.next
        guard (1...2).contains(first.plainDigits), tokens[next].kind == .number, text[tokens[next].start].gap == .blank,
            let second = reader.amount(at: next)
        else { return nil }
        let number = reader.digits.numbers[Int(tokens[next].payload)]
        guard (1...2).contains(number.plainDigits), number.thousandths == first.amount + 1_000 else { return nil }
        if second.multiplier > 0 { return second }
        guard !afterPrice, second.next < tokens.count, tokens[second.next].kind == .unit else { return nil }
        return second
    }

    /// Whether a word for đồng stands before an amount: "VND1000-VND2000".
    private func isMoneyBefore(_ index: Int) -> Bool {
        index + 1 < tokens.count && tokens[index].kind == .money && tokens[index].payload == names.dong
            && (tokens[index + 1].kind == .number || tokens[index + 1].kind == .code)
    }

    /// Whether "giữa" was said right before.
    private var isBetween: Bool {
        if case .word(names.between)? = lastContent { true } else { false }
    }

    func isAnd(_ index: Int) -> Bool {
        tokens[index].kind == .link && tokens[index].payload == names.and
    }

    /// The high end of "5 tấn đến 7 tấn", "5 tấn - 7 tấn".
    func secondMeasure(at next: Int, unit: UInt16) -> (amount: Int64, next: Int)? {
        guard next < tokens.count else { return nil }
        var first = next
        if tokens[next].kind == .marker, tokens[next].payload == names.to {
            first += 1
        } else {
            guard text[tokens[next].start].gap.contains(.hyphen) else { return nil }
        }
        guard let amount = reader.amount(at: first), amount.next < tokens.count, tokens[amount.next].kind == .unit,
            tokens[amount.next].payload == unit
        else { return nil }
        return (amount.amount, amount.next + 1)
    }
}
