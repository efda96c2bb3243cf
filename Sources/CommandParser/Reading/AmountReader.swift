import Vocabulary

/// Reads numbers in digits and words from the tokens of a path.
///
/// A number is groups below a thousand, each with a multiplier after it but the last, which may lack one: "hai triệu | ba trăm nghìn |
/// tám". A digit alone in the last group is tenths of the multiplier before it: "hai triệu | tư".
///
/// A class, so that the other readers share it and what it holds instead of copying it for each token.
final class AmountReader {
    let tokens: [Token]
    let text: FoldedText
    let digits: DigitReadings.View
    let lexicon: Lexicon
    let names: WordNames

    init(tokens: [Token], text: FoldedText, digits: DigitReadings.View, lexicon: Lexicon, names: WordNames) {
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
    /// What multiplies even what has multipliers of its own: "nghìn tỷ".
    private static let billion: Int64 = 1_000_000_000
    /// No number that is said has more words: "chín trăm chín mươi chín tỷ chín trăm …" has 24.
    private static let mostTokens = 32

    /// The number that begins at a token; nil when none does.
    func amount(at first: Int) -> Reading? {
        guard first < tokens.count, var sum = head(at: first) else { return nil }
        let end = min(tokens.count, first + Self.mostTokens)
        while !sum.isFinished, sum.next < end, text[tokens[sum.next].start].gap.isSubset(of: .blank) {
            if let decimals = decimals(at: sum.next) {
                sum.group += decimals.thousandths
                sum.next = decimals.next
            } else if let fraction = fraction(at: sum.next, after: sum) {
                sum = fraction
            } else if let multiplier = multiplier(at: sum.next), sum.close(with: multiplier) {
                sum.isShort = sum.isShort || isShort(sum.next, multiplier)
                sum.next += 1
                takeGroup(into: &sum)
            } else {
                break
            }
        }
        return Reading(
            amount: sum.closed + sum.group, next: sum.next, plainDigits: sum.next == first + 1 ? sum.plainDigits : 0,
            multiplier: sum.multiplier, isShort: sum.isShort)
    }

    /// A number being put together, in thousandths.
    struct Sum {
        /// Millions, thousands already closed by their word.
        var closed: Int64 = 0
        /// The group below the next multiplier.
        var group: Int64 = 0
        /// The last multiplier; 0 for none.
        var multiplier: Int64 = 0
        var plainDigits = 0
        var isShort = false
        var isFinished = false
        /// The token after it.
        var next: Int

        /// Multiplies the group, or all that was said where the multiplier is a billion; false where it cannot follow.
        mutating func close(with value: Int64) -> Bool {
            let isLesser = multiplier == 0 || value < multiplier
            guard isLesser ? group > 0 : value == AmountReader.billion && multiplier < value else { return false }
            let base = isLesser ? group : closed + group
            let (product, overflows) = base.multipliedReportingOverflow(by: value)
            guard !overflows, product < AmountReader.largest, closed < AmountReader.largest else { return false }
            closed = isLesser ? closed + product : product
            group = 0
            multiplier = value
            return true
        }
    }

    /// What a number begins with: digits, a group in words, or a multiplier of one ("triệu rưỡi", "ngàn tám").
    private func head(at first: Int) -> Sum? {
        let token = tokens[first]
        switch token.kind {
        case .half:
            if let multiplier = multiplier(at: first + 1) {
                // "nửa triệu".
                return Sum(closed: 500 * multiplier, multiplier: multiplier, isFinished: true, next: first + 2)
            }
            return Sum(group: 500, isFinished: true, next: first + 1)
        case .number, .tail, .code:
            if let group = group(at: first) { return Sum(group: group.value * 1_000, next: group.next) }
            let number = digits.numbers[Int(token.payload)]
            let sum = Sum(group: number.thousandths, plainDigits: number.plainDigits, next: first + 1)
            return mixed(sum) ?? sum
        case .multiplier:
            guard let value = multiplier(at: first),
                isTensOfThousands(first) || isHalf(first + 1) || isDigitWord(first + 1)
                    || isZeroWord(first + 1) && group(at: first + 1, after: value) != nil
            else { return nil }
            var sum = Sum(
                closed: value * 1_000, multiplier: value, isShort: isShort(first, value), next: first + 1)
            takeGroup(into: &sum)
            return sum
        case .numeral where isZeroWord(first):
            // "không phẩy năm".
            return decimals(at: first + 1) == nil ? nil : Sum(next: first + 1)
        case .numeral:
            return group(at: first).map { Sum(group: $0.value * 1_000, next: $0.next) }
        default: return nil
        }
    }

    /// Takes the group after a multiplier: a half of it, tenths of it, or a number of its own.
    private func takeGroup(into sum: inout Sum) {
        let index = sum.next
        guard index < tokens.count, text[tokens[index].start].gap.isSubset(of: .blank) else { return }
        switch tokens[index].kind {
        case .andHalf:
            sum.group = sum.multiplier * 500
            sum.next += 1
            sum.isFinished = true
        case .numeral:
            // "40k | một ký": what the price is for.
            if sum.isShort, isOneUnit(index) { return }
            guard let group = group(at: index, after: sum.multiplier) else { return }
            sum.next = group.next
            sum.group = group.value * 1_000
            if group.isDigit, !isLesserMultiplier(group.next, than: sum.multiplier) {
                sum.group = group.value * sum.multiplier * 100
                sum.isFinished = true
            }
        case .number, .tail:
            takeDigits(into: &sum)
        default: break
        }
    }

    /// Takes digits after a multiplier: "1tr2", "12k5", "1 triệu 250", "1 triệu 250 ngàn", "1 triệu 2 trăm ngàn".
    private func takeDigits(into sum: inout Sum) {
        let token = tokens[sum.next]
        let number = digits.numbers[Int(token.payload)]
        guard (1...3).contains(number.plainDigits) else { return }
        if let group = group(at: sum.next, after: sum.multiplier) {
            sum.group = group.value * 1_000
            sum.next = group.next
            return
        }
        let isGlued = text[token.start].gap.isEmpty
        if !isGlued, isLesserMultiplier(sum.next + 1, than: sum.multiplier) {
            sum.group = number.thousandths
            sum.next += 1
            return
        }
        guard
            isGlued || !continues(sum.next + 1) && (number.plainDigits == 1 || number.plainDigits == 3)
                || countsHeads(number, at: sum.next + 1, of: sum)
        else { return }
        var scale = sum.multiplier
        for _ in 0..<number.plainDigits { scale /= 10 }
        guard scale > 0 else { return }
        sum.group = number.thousandths * scale
        sum.next += 1
        sum.isFinished = true
    }

    /// "1 ngàn 2 con": 1,200 head, as no animal is sold two for a thousand; "3 ngàn 1 con" is what one costs.
    private func countsHeads(_ number: NumberReading, at index: Int, of sum: Sum) -> Bool {
        number.plainDigits == 1 && number.thousandths > 1_000 && sum.multiplier == 1_000 && !sum.isShort
            && index < tokens.count && tokens[index].kind == .unit && tokens[index].payload == names.heads
    }

    /// Whether a unit or a multiplier at a token makes the number before it one of its own.
    private func continues(_ index: Int) -> Bool {
        guard index < tokens.count else { return false }
        switch tokens[index].kind {
        case .unit, .multiplier, .money: return true
        default: return false
        }
    }

    // MARK: Multipliers

    /// What a word multiplies the number before it by; nil for other words.
    private func multiplier(at index: Int) -> Int64? {
        guard index < tokens.count else { return nil }
        let token = tokens[index]
        switch token.kind {
        case .multiplier where token.payload == names.tensOfThousands:
            // The ten belongs to the digit before it: "trăm hai chục | ngàn".
            return index > 0 && endsWithDigit(index - 1) ? 1_000 : 10_000
        case .multiplier: return lexicon.values[Int(token.payload)]
        case .money where token.payload == names.thousand: return 1_000
        default: return nil
        }
    }

    private func isLesserMultiplier(_ index: Int, than other: Int64) -> Bool {
        multiplier(at: index).map { $0 < other } ?? false
    }

    private func isShort(_ index: Int, _ value: Int64) -> Bool {
        tokens[index].kind == .multiplier && tokens[index].end - tokens[index].start < 3 && value < Self.billion
    }

    // MARK: Estimates

    /// Both ends of an estimate in words: "hai ba tấn", "bảy tám chục", "năm sáu trăm".
    func estimate(from first: Reading) -> (low: Int64, high: Reading)? {
        let low = first.amount / 1_000
        guard first.multiplier == 0, first.plainDigits == 0, (1...98).contains(low), first.amount == low * 1_000,
            value(of: first.next - 1) != nil, value(of: first.next) != nil,
            text[tokens[first.next].start].gap.isSubset(of: .blank), isEstimate(from: low, at: first.next),
            let high = amount(at: first.next)
        else { return nil }
        let (scaled, overflows) = high.amount.multipliedReportingOverflow(by: low)
        return overflows ? nil : (scaled / (low + 1), high)
    }

    /// Whether the next number begins at a token: "hai | ba tấn", "mười hai | mười ba ngàn", "năm | sáu trăm".
    private func isEstimate(from low: Int64, at index: Int) -> Bool {
        low < 10 ? value(of: index) == low + 1 : group(at: index)?.value == low + 1
    }
}
