extension AmountReader {
    /// What stands after a decimal point that is said: "bảy phẩy năm", "1 phẩy 25", "hai chấm không năm".
    ///
    /// - Returns: thousandths, and the token after; nil where no point is said or no digit follows it.
    func decimals(at index: Int) -> (thousandths: Int64, next: Int)? {
        guard index < tokens.count, tokens[index].kind == .numeral, tokens[index].payload == names.point else {
            return nil
        }
        var next = index + 1
        var scale: Int64 = 1_000
        var thousandths: Int64 = 0
        if next < tokens.count, tokens[next].kind == .number {
            let number = digits.numbers[Int(tokens[next].payload)]
            guard (1...3).contains(number.plainDigits) else { return nil }
            for _ in 0..<number.plainDigits { scale /= 10 }
            return (number.thousandths / 1_000 * scale, next + 1)
        }
        while let digit = decimalDigit(at: next, isFirst: next == index + 1) {
            next += 1
            guard let digit else { continue }
            scale /= 10
            thousandths += digit * scale
        }
        return next > index + 1 ? (thousandths, next) : nil
    }

    /// The digit that a word after the point adds; `.some(nil)` for "mươi" between two digits, one for "mười"; nil for other words.
    private func decimalDigit(at index: Int, isFirst: Bool) -> Int64?? {
        switch value(of: index) {
        case let digit? where (0...9).contains(digit): .some(digit)
        case 10: isFirst ? .some(1) : isDigitWord(index + 1) ? .some(nil) : .some(0)
        default: nil
        }
    }

    /// A fraction in words: "một phần hai", "ba phần tư".
    func fraction(at index: Int, after sum: Sum) -> Sum? {
        guard tokens[index].kind == .numeral, tokens[index].payload == names.fraction, sum.multiplier == 0,
            let divisor = group(at: index + 1), (2...100).contains(divisor.value), sum.group < divisor.value * 1_000
        else { return nil }
        return Sum(group: sum.group / divisor.value, isFinished: true, next: divisor.next)
    }

    /// A whole number with a fraction in figures after it: "5 1/2".
    func mixed(_ whole: Sum) -> Sum? {
        guard whole.plainDigits > 0, whole.next < tokens.count, tokens[whole.next].kind == .number else { return nil }
        let token = tokens[whole.next]
        guard text[token.start].gap == .blank, token.end - token.start == 2, text[token.end - 1].gap == .slash else {
            return nil
        }
        return Sum(
            group: whole.group + digits.numbers[Int(token.payload)].thousandths, isFinished: true, next: whole.next + 1)
    }
}
