/// What belongs to an amount after its unit.
extension PieceReader {
    /// One of a unit that is said without a number: "tấn rưỡi", "tấn hai".
    func bareUnit() -> AmountReader.Reading? {
        guard tokens[index].kind == .unit, reader.isHalf(index + 1) || isTailOfLargeUnit(index + 1) else { return nil }
        return AmountReader.Reading(amount: 1_000, next: index)
    }

    /// Whether a digit's word after a hundredweight or a ton is tenths of it, and begins no number of its own.
    private func isTailOfLargeUnit(_ digit: Int) -> Bool {
        guard reader.isDigitWord(digit), let base = lexicon.unitBases[Int(tokens[index].payload)], base >= 100_000,
            isMass(tokens[index].payload), let amount = reader.amount(at: digit), amount.next == digit + 1
        else { return false }
        guard amount.next < tokens.count else { return true }
        return tokens[amount.next].kind == .produce || tokens[amount.next].kind == .place
    }

    /// Passes over how many make a dozen here: "5 chục 14 trái".
    mutating func packCount(at next: Int, unit: UInt16?) -> Int? {
        guard unit == names.tens, next < tokens.count, text[tokens[next].start].gap.isSubset(of: .blank),
            let amount = reader.amount(at: next), amount.multiplier == 0, (11_000...18_000).contains(amount.amount),
            amount.next < tokens.count, tokens[amount.next].kind == .unit, tokens[amount.next].payload == names.fruit
        else { return nil }
        add(.grade, tokens[next].start..<tokens[amount.next].end)
        return amount.next + 1
    }

    /// "5t5", "1 tấn 2, "1 tấn 200 kg", "5 tấn 3 tạ 20 ký": what follows a unit and belongs to its amount, in thousandths of the unit.
    func tails(from first: Int, unit: UInt16) -> (thousandths: Int64, next: Int)? {
        guard var tail = tail(at: first, unit: unit, below: unit) else { return nil }
        while tail.next < tokens.count, tokens[tail.next - 1].kind == .unit,
            let lesser = self.tail(at: tail.next, unit: unit, below: tokens[tail.next - 1].payload),
            tokens[lesser.next - 1].kind == .unit
        {
            tail = (tail.thousandths + lesser.thousandths, lesser.next)
        }
        return tail
    }

    /// Whether what stands before a token goes on with it: "5/7", "5-7", "2t5 - 3 tấn". Between blanks they part clauses as well.
    private func isRange(to next: Int) -> Bool {
        let gap = text[tokens[next].start].gap
        guard !gap.isDisjoint(with: [.slash, .hyphen]) else { return false }
        guard gap.contains(.blank) else { return true }
        return tokens[next].isNumber && next + 1 < tokens.count && tokens[next + 1].kind == .unit
    }

    /// One part of an amount after its unit, or after a part in a unit below it.
    private func tail(at next: Int, unit: UInt16, below last: UInt16) -> (thousandths: Int64, next: Int)? {
        guard next < tokens.count, isMass(unit) || unit == names.thousandPieces || unit == names.tenThousandPieces
        else { return nil }
        guard text[tokens[next].start].gap.isSubset(of: .blank) else { return nil }
        let isGlued = text[tokens[next].start].gap.isEmpty
        guard let amount = reader.amount(at: next), amount.multiplier == 0 else { return nil }
        let afterTail = amount.next < tokens.count ? tokens[amount.next] : nil
        if isMeasured(amount.next) || isStuck(amount.next - 1) { return nil }
        if let unitToken = afterTail, unitToken.kind == .unit {
            guard let low = lexicon.unitBases[Int(unitToken.payload)], isMass(unitToken.payload),
                let high = lexicon.unitBases[Int(unit)], let bound = lexicon.unitBases[Int(last)], low < bound, !isGlued
            else { return nil }
            let (product, overflows) = amount.amount.multipliedReportingOverflow(by: low)
            guard !overflows, product / high < 1_000 else { return nil }
            return (product / high, amount.next + 1)
        }
        if let token = afterTail, token.kind == .produce, text[token.start].gap.contains(.dot) {
            // "50 kg 2. rau ngót": the next line of a numbered list.
            return nil
        }
        if let token = afterTail, !isGlued, token.kind == .money || token.kind == .date { return nil }
        // "1kg8/con" has a tail, "2t5/7" and "2t5 - 3" go on.
        if let token = afterTail, token.kind != .perUnit, isRange(to: amount.next) { return nil }
        let token = tokens[next]
        if token.kind == .number || token.kind == .tail {
            let number = reader.digits.numbers[Int(token.payload)]
            guard amount.next == next + 1,
                isGlued ? number.plainDigits <= 3 : number.plainDigits == 1 || number.plainDigits == 3,
                number.plainDigits > 0
            else { return nil }
            var scaled = number.thousandths
            for _ in 0..<number.plainDigits { scaled /= 10 }
            return (scaled, next + 1)
        }
        guard token.kind == .numeral, amount.next == next + 1, amount.amount < 10_000 else { return nil }
        return (amount.amount / 10, next + 1)
    }
}
