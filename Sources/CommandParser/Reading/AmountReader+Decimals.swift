extension AmountReader {
    /// What stands after a decimal point that is said: "bảy phẩy năm", "1 phẩy 25", "hai chấm không năm".
    ///
    /// - Returns: thousandths, and the token after; nil where no point is said or no digit follows it.
    func decimals(at index: Int) -> (thousandths: Int64, next: Int)? {
        guard tokens[index].kind == .numeral, tokens[index].payload == names.point else { return nil }
        var next = index + 1
        var scale: Int64 = 1_000
        var thousandths: Int64 = 0
        if next < tokens.count, tokens[next].kind == .number {
            let number = digits.numbers[Int(tokens[next].payload)]
            guard (1...3).contains(number.plainDigits) else { return nil }
            for _ in 0..<number.plainDigits { scale /= 10 }
            return (number.thousandths / 1_000 * scale, next + 1)
        }
        while next < tokens.count, let digit = decimalDigit(at: next) {
            next += 1
            guard let digit else { continue }
            scale /= 10
            thousandths += digit * scale
        }
        return next > index + 1 ? (thousandths, next) : nil
    }

    /// The digit that a word after the point adds; `.some(nil)` for "mươi" between two digits; nil for other words.
    private func decimalDigit(at index: Int) -> Int64?? {
        guard tokens[index].kind == .numeral, tokens[index].payload != names.point else { return nil }
        switch lexicon.values[Int(tokens[index].payload)] {
        case let digit where (0...9).contains(digit): return digit
        case 10: return isDigitWord(index + 1) ? .some(nil) : 0
        default: return nil
        }
    }
}
