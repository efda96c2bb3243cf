/// Both ends of ranges and estimates.
extension PieceReader {
    /// The high end of a range, and whether the low end has a word for money of its own ("1000 đồng đến 2000 đồng").
    func rangeEnd(after first: AmountReader.Reading) -> (high: AmountReader.Reading, isMoney: Bool)? {
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
            return (second, false)
        } else {
            guard text[tokens[next].start].gap.contains(.hyphen) else { return nil }
        }
        if isMoneyBefore(next) { next += 1 }
        guard let second = reader.amount(at: next), second.amount >= first.amount || second.multiplier > 0 else {
            return nil
        }
        // "tăng giá 4321 lên 22k": a code is no low end, as it is above the high one.
        if first.multiplier == 0, second.multiplier > 0, first.plainDigits > 2,
            first.amount > second.amount / second.multiplier
        {
            return nil
        }
        return (second, isMoney)
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
