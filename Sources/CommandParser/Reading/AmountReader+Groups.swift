/// Numbers below a thousand, in words; the first digit may be in figures ("3 trăm", "2 chục").
extension AmountReader {
    struct Group {
        /// Below a thousand.
        var value: Int64
        /// The token after it.
        var next: Int
        /// Whether it is one digit, with nothing said about its place.
        var isDigit = false
    }

    /// The group that begins at a token; nil when none does.
    ///
    /// - Parameter multiplier: the one right before the group; 0 for none.
    func group(at first: Int, after multiplier: Int64 = 0) -> Group? {
        if multiplier > 0, isZeroWord(first) {
            // "một nghìn không trăm năm mươi", "một triệu lẻ năm".
            if value(of: first + 1) == 100 { return rest(at: first + 2, afterHundreds: 0) }
            guard var group = hundreds(at: first + 1) ?? tens(at: first + 1, elision: .none) else { return nil }
            group.isDigit = false
            return group
        }
        if let hundreds = hundreds(at: first) { return hundreds }
        // "150 nghìn một ký": one kilogram is what the price is for.
        if multiplier > 0, isOneUnit(first) { return nil }
        return tens(at: first, elision: multiplier > 0 ? .countedApart : .estimatedApart)
    }

    /// Hundreds with what follows them.
    private func hundreds(at first: Int) -> Group? {
        if value(of: first) == 100 { return rest(at: first + 1, afterHundreds: 100) }
        if let digit = firstDigit(first), value(of: first + 1) == 100 {
            return rest(at: first + 2, afterHundreds: digit * 100)
        }
        return nil
    }

    /// What follows hundreds: nothing, a half, "linh năm", tens, or a digit for tens ("trăm hai" is 120).
    private func rest(at index: Int, afterHundreds hundreds: Int64) -> Group {
        if isHalf(index) { return Group(value: hundreds + 50, next: index + 1) }
        let hasZero = isZeroWord(index)
        guard let tens = tens(at: hasZero ? index + 1 : index, elision: hasZero ? .none : .all) else {
            return Group(value: hundreds, next: index)
        }
        return Group(value: hundreds + tens.value * (tens.isDigit && !hasZero ? 10 : 1), next: tens.next)
    }

    /// Which two digits in words are tens and ones.
    private enum Elision {
        /// Any, as after hundreds.
        case all
        /// All but two that follow each other ("hai ba"), which are an estimate; "hai mốt" and "bốn lăm" are none.
        case estimatedApart
        /// Nor such as count one of a unit, as after a multiplier: "một triệu hai | một tạ".
        case countedApart
        /// None, as after "linh".
        case none
    }

    /// Tens and ones: "mười hai", "hai mươi", "hai mốt", "hăm lăm", "năm".
    private func tens(at first: Int, elision: Elision) -> Group? {
        guard first < tokens.count, isBlankBefore(first) || elision != .all else { return nil }
        switch value(of: first) {
        case let tens? where tens == 10 || tens == 20 || tens == 30: return ones(at: first + 1, afterTens: tens)
        default: break
        }
        guard let digit = firstDigit(first) else { return nil }
        if value(of: first + 1) == 10, isBlankBefore(first + 1) { return ones(at: first + 2, afterTens: digit * 10) }
        if isTensOfThousands(first + 1) { return Group(value: digit * 10, next: first + 1) }
        guard isDigitWord(first) else { return nil }
        if isElided(first, elision), let ones = value(of: first + 1) {
            return Group(value: digit * 10 + ones, next: first + 2)
        }
        return Group(value: digit, next: first + 1, isDigit: true)
    }

    /// The ones after tens, or half a ten.
    private func ones(at index: Int, afterTens tens: Int64) -> Group {
        if isHalf(index) { return Group(value: tens + 5, next: index + 1) }
        guard isDigitWord(index), isBlankBefore(index), let ones = value(of: index) else {
            return Group(value: tens, next: index)
        }
        return Group(value: tens + ones, next: index + 1)
    }

    private func isElided(_ first: Int, _ elision: Elision) -> Bool {
        guard isDigitWord(first + 1), isBlankBefore(first + 1), let tens = value(of: first),
            let ones = value(of: first + 1)
        else { return false }
        if value(of: first + 2) == 10 || value(of: first + 2) == 100 { return false }
        if elision == .none || elision == .countedApart && isOneUnit(first + 1) { return false }
        return elision == .all || tens > 1 && (ones != tens + 1 || lexicon.isOnlyAfterTens(tokens[first + 1].payload))
    }

    // MARK: Words

    /// What a numeral stands for; nil for other words.
    func value(of index: Int) -> Int64? {
        guard tokens.indices.contains(index), tokens[index].kind == .numeral, tokens[index].payload != names.point,
            tokens[index].payload != names.fraction
        else { return nil }
        return lexicon.values[Int(tokens[index].payload)]
    }

    /// Whether a word for one to nine stands here: "ngàn tám" is 1,800.
    func isDigitWord(_ index: Int) -> Bool {
        value(of: index).map { (1...9).contains($0) } ?? false
    }

    /// Whether "linh", "lẻ" or "không" stands here.
    func isZeroWord(_ index: Int) -> Bool {
        value(of: index) == 0
    }

    func isHalf(_ index: Int) -> Bool {
        index < tokens.count && tokens[index].kind == .andHalf
    }

    /// One to nine, in a word or a figure.
    private func firstDigit(_ index: Int) -> Int64? {
        if isDigitWord(index) { return value(of: index) }
        guard index < tokens.count, tokens[index].kind == .number else { return nil }
        let number = digits.numbers[Int(tokens[index].payload)]
        return number.plainDigits == 1 && number.thousandths > 0 ? number.thousandths / 1_000 : nil
    }

    /// Whether a token ends with a digit that "chục ngàn" makes tens.
    func endsWithDigit(_ index: Int) -> Bool {
        firstDigit(index) != nil
    }

    func isTensOfThousands(_ index: Int) -> Bool {
        index < tokens.count && tokens[index].kind == .multiplier && tokens[index].payload == names.tensOfThousands
    }

    private func isBlankBefore(_ index: Int) -> Bool {
        index < tokens.count && text[tokens[index].start].gap.isSubset(of: .blank)
    }

    /// Whether "một" stands before a unit.
    func isOneUnit(_ index: Int) -> Bool {
        value(of: index) == 1 && !lexicon.isOnlyAfterTens(tokens[index].payload) && index + 1 < tokens.count
            && tokens[index + 1].kind == .unit
    }
}
