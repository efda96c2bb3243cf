import Vocabulary

/// Reads numbers in digits and words from the tokens of a path.
///
/// A class, so that the other readers share it and what it holds instead of copying it for each token.
final class AmountReader {
    let tokens: [Token]
    let text: FoldedText
    let digits: DigitReadings
    let lexicon: Lexicon
    let names: WordNames

    init(tokens: [Token], text: FoldedText, digits: DigitReadings, lexicon: Lexicon, names: WordNames) {
        self.tokens = tokens
        self.text = text
        self.digits = digits
        self.lexicon = lexicon
        self.names = names
    }

    struct Reading {
        /// In thousandths.
        var amount: Int64
        /// The token after it.
        var next: Int
        /// How many plain digits it was written with; 0 for words and grouped numbers.
        var plainDigits = 0
        /// The last multiplier said (1,000 or more); 0 for none.
        var multiplier: Int64 = 0
        /// Whether a multiplier was one or two letters ("k", "tr"), as in prices.
        var isShort = false
    }

    private static let largest: Int64 = 1_000_000_000_000_000_000
    /// No number that is said has more words: "chín trăm chín mươi chín tỷ chín trăm …" has 24.
    private static let mostTokens = 32

    /// The number that begins at a token; nil when none does.
    func amount(at first: Int) -> Reading? {
        guard first < tokens.count else { return nil }
        switch tokens[first].kind {
        case .half: return Reading(amount: 500, next: first + 1)
        case .number, .tail, .code, .numeral, .multiplier: break
        default: return nil
        }
        var sum = Sum()
        var index = first
        let end = min(tokens.count, first + Self.mostTokens)
        while index < end {
            if index > first, let decimals = decimals(at: index), sum.takeDecimals(decimals.thousandths) {
                index = decimals.next
            } else if take(index, into: &sum, isFirst: index == first) {
                index += 1
            } else {
                break
            }
        }
        guard index > first else { return nil }
        return Reading(
            amount: sum.total, next: index, plainDigits: index == first + 1 ? sum.plainDigits : 0,
            multiplier: sum.multiplier, isShort: sum.isShort)
    }

    /// A number being put together.
    private struct Sum {
        /// Millions, thousands already closed by their word.
        var closed: Int64 = 0
        /// The group below the next multiplier.
        var group: Int64 = 0
        /// What a following bare digit is a tenth of, after "trăm", "nghìn", "triệu"; 0 when it is none.
        var tailScale: Int64 = 0
        /// The value of the last part, for "rưỡi".
        var halfScale: Int64 = 0
        var lastDigit: Int64 = 0
        var expectsTens = false
        /// "không trăm" is being said.
        var hasNoHundreds = false
        var isShort = false
        var isFinished = false
        var plainDigits = 0
        var multiplier: Int64 = 0
        var total: Int64 { closed + group }

        /// Adds what stands after the decimal point, in thousandths; false where no point can stand.
        mutating func takeDecimals(_ thousandths: Int64) -> Bool {
            guard closed == 0, !isFinished else { return false }
            group += thousandths
            (tailScale, halfScale, lastDigit, expectsTens, plainDigits) = (0, 0, 0, false, 0)
            return true
        }
    }

    private func take(_ index: Int, into sum: inout Sum, isFirst: Bool) -> Bool {
        let token = tokens[index]
        if !isFirst, !text[token.start].gap.isSubset(of: .blank) { return false }
        if sum.isFinished { return false }
        switch token.kind {
        case .number, .tail: return takeDigits(index, into: &sum, isFirst: isFirst)
        case .code where isFirst: return takeDigits(index, into: &sum, isFirst: isFirst)
        case .numeral where token.payload == names.point: return false
        case .numeral: return takeNumeral(lexicon.values[Int(token.payload)], at: index, into: &sum, isFirst: isFirst)
        case .multiplier where !isFirst || isHalf(index + 1) || isDigitWord(index + 1):
            let multiplier = lexicon.values[Int(token.payload)]
            if token.end - token.start < 3, multiplier < 1_000_000_000 { sum.isShort = true }
            return takeMultiplier(multiplier, into: &sum, isFirst: isFirst)
        case .money where token.payload == names.thousand && !isFirst:
            return takeMultiplier(1_000, into: &sum, isFirst: false)
        case .andHalf where sum.halfScale > 0:
            sum.group += sum.halfScale / 2
            sum.halfScale = 0
            sum.tailScale = 0
            sum.lastDigit = 0
            sum.expectsTens = false
            return true
        default: return false
        }
    }

    private func isHalf(_ index: Int) -> Bool {
        index < tokens.count && tokens[index].kind == .andHalf
    }

    /// Whether a word for one to nine stands here: "ngàn tám" is 1,800.
    func isDigitWord(_ index: Int) -> Bool {
        index < tokens.count && tokens[index].kind == .numeral
            && (1...9).contains(lexicon.values[Int(tokens[index].payload)])
    }

    private func takeDigits(_ index: Int, into sum: inout Sum, isFirst: Bool) -> Bool {
        let token = tokens[index]
        let number = digits.numbers[Int(token.payload)]
        if isFirst {
            sum.group = number.thousandths
            sum.plainDigits = number.plainDigits
            sum.lastDigit = number.thousandths < 10_000 ? number.thousandths : 0
            return true
        }
        // "1tr2", "12k5", "1 triệu 250".
        guard sum.multiplier > 0, sum.group == 0, (1...3).contains(number.plainDigits) else { return false }
        let isGlued = text[token.start].gap.isEmpty
        guard isGlued || !continues(index + 1) && (number.plainDigits == 1 || number.plainDigits == 3) else {
            return false
        }
        var scale = sum.multiplier
        for _ in 0..<number.plainDigits { scale /= 10 }
        guard scale > 0 else { return false }
        sum.group = number.thousandths * scale
        sum.isFinished = true
        return true
    }

    /// Whether a unit or a multiplier at a token makes the number before it one of its own.
    private func continues(_ index: Int) -> Bool {
        guard index < tokens.count else { return false }
        switch tokens[index].kind {
        case .unit, .multiplier, .money: return true
        default: return false
        }
    }

    private func takeNumeral(_ value: Int64, at index: Int, into sum: inout Sum, isFirst: Bool) -> Bool {
        switch value {
        case 0:
            guard sum.tailScale > 0 || sum.expectsTens && sum.lastDigit == 0 else { return false }
            sum.tailScale = 0
            sum.expectsTens = true
            sum.hasNoHundreds = isHundred(index + 1)
            return true
        case 1...9:
            if isFirst {
                sum.group = value * 1_000
            } else if sum.tailScale > 0 {
                // "150 nghìn một ký": one kilogram is what the price is for.
                if value == 1, sum.multiplier > 0, index + 1 < tokens.count, tokens[index + 1].kind == .unit {
                    return false
                }
                // "ba trăm hai" is 320, "ba trăm hai mươi lăm" goes on; the ten that follows mends it.
                if isTen(index + 1) || lastWas(100, before: index) == false && isHundred(index + 1) {
                    sum.group += value * 1_000
                } else {
                    sum.group += value * sum.tailScale / 10
                    sum.isFinished = true
                }
            } else if sum.expectsTens {
                sum.group += value * 1_000
                sum.expectsTens = false
            } else if sum.lastDigit >= 2_000, isTensElided(index) {
                // "hai mốt" is 21, "ba lăm" 35: the ten is not said.
                sum.group += sum.lastDigit * 9 + value * 1_000
                sum.halfScale = 0
                sum.lastDigit = 0
                return true
            } else {
                return false
            }
            sum.lastDigit = value * 1_000
            sum.halfScale = 0
            sum.tailScale = 0
            return true
        case 20, 30:
            // "hăm", "băm".
            guard isFirst || sum.tailScale > 0 || sum.group == 0 && sum.closed > 0 else { return false }
            sum.group += value * 1_000
            sum.halfScale = 10_000
            sum.lastDigit = 0
            sum.tailScale = 0
            sum.expectsTens = true
            return true
        case 10:
            if isFirst || sum.group == 0 && sum.closed > 0 {
                sum.group += 10_000
            } else if sum.lastDigit > 0 {
                sum.group += sum.lastDigit * 9
            } else if sum.tailScale == 100_000 || sum.expectsTens {
                sum.group += 10_000
            } else {
                return false
            }
            sum.halfScale = 10_000
            sum.lastDigit = 0
            sum.tailScale = 0
            sum.expectsTens = true
            return true
        default:
            let digit = sum.lastDigit
            if sum.hasNoHundreds {
                // "hai nghìn không trăm năm mươi".
                sum.hasNoHundreds = false
                sum.expectsTens = true
                return true
            }
            if isFirst || sum.group == 0 {
                sum.group += 100_000
            } else if digit > 0 {
                sum.group += digit * 99
            } else {
                return false
            }
            sum.halfScale = 100_000
            sum.tailScale = 100_000
            sum.lastDigit = 0
            sum.expectsTens = false
            return true
        }
    }

    /// The high end of an estimate in words: "hai ba tấn", "bảy tám chục".
    func estimateEnd(after first: Reading) -> Reading? {
        guard isDigitWord(first.next - 1), isDigitWord(first.next), first.amount == value(of: first.next - 1) else {
            return nil
        }
        guard value(of: first.next) == first.amount + 1_000, let second = amount(at: first.next) else { return nil }
        return second
    }

    /// What a numeral stands for, in thousandths.
    private func value(of index: Int) -> Int64 {
        lexicon.values[Int(tokens[index].payload)] * 1_000
    }

    /// Whether two digits in words are tens and ones; two that follow each other ("hai ba") are an estimate, but for "lăm" and "mốt".
    private func isTensElided(_ index: Int) -> Bool {
        guard index > 0, isDigitWord(index), isDigitWord(index - 1) else { return false }
        let tens = lexicon.values[Int(tokens[index - 1].payload)]
        let ones = lexicon.values[Int(tokens[index].payload)]
        return ones != tens + 1 || lexicon.isOnlyAfterTens(tokens[index].payload)
    }

    private func lastWas(_ value: Int64, before index: Int) -> Bool {
        index > 0 && tokens[index - 1].kind == .numeral && lexicon.values[Int(tokens[index - 1].payload)] == value
    }

    private func isTen(_ index: Int) -> Bool {
        index < tokens.count && tokens[index].kind == .numeral && lexicon.values[Int(tokens[index].payload)] == 10
    }

    private func isHundred(_ index: Int) -> Bool {
        index < tokens.count && tokens[index].kind == .numeral && lexicon.values[Int(tokens[index].payload)] == 100
    }

    private func takeMultiplier(_ value: Int64, into sum: inout Sum, isFirst: Bool) -> Bool {
        guard isFirst || sum.group > 0 || sum.closed > 0 else { return false }
        let base = isFirst || sum.group == 0 ? 1_000 : sum.group
        guard sum.group > 0 || isFirst || sum.closed == 0 else { return false }
        let (product, overflows) = base.multipliedReportingOverflow(by: value)
        guard !overflows, product < Self.largest, sum.closed < Self.largest else { return false }
        sum.closed += product
        sum.group = 0
        sum.tailScale = value * 1_000
        sum.halfScale = value * 1_000
        sum.lastDigit = 0
        sum.expectsTens = false
        sum.multiplier = value
        return true
    }
}
