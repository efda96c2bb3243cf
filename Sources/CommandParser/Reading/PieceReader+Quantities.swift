import Vocabulary

extension PieceReader {
    mutating func readMeasure() -> Bool {
        if tokens[index].kind == .code, isListing { return false }
        let start = tokens[index].start
        if let vague = readVague() { return vague }
        guard let first = reader.amount(at: index) ?? bareUnit() else { return false }
        var amount = first
        var high: Int64?
        var next = first.next
        if let (low, second) = reader.estimate(from: first) {
            (amount, high, next) = (second, second.amount, second.next)
            amount.amount = low
        } else if let (second, isMoney) = rangeEnd(after: first) {
            high = second.amount
            next = second.next
            if !isMoney, second.multiplier > 0, amount.multiplier == 0, amount.amount < second.amount {
                let (product, overflows) = amount.amount.multipliedReportingOverflow(by: second.multiplier)
                if !overflows { amount.amount = product }
            }
            amount.multiplier = second.multiplier
            amount.isShort = second.isShort
        }
        if next < tokens.count, tokens[next].kind == .produce, !afterPrice, isCounted(tokens[next].payload),
            text[tokens[next].start].gap.isSubset(of: .blank),
            amount.multiplier == 1_000 && !hasQuantity || tokens[index].kind == .numeral
        {
            // "20k trứng", "hai mươi bốn trứng": so many pieces.
            add(.number(amount.amount, digits: 0), start..<tokens[next - 1].end)
            index = next
            return true
        }
        if let slang = slangMultiplier(at: next, of: amount) {
            let isHalf = reader.isHalf(next + 1)
            let (product, overflows) = (amount.amount + (isHalf ? 500 : 0)).multipliedReportingOverflow(by: slang)
            guard !overflows else { return false }
            amount.amount = product
            if slang > 10 { amount.multiplier = slang }
            return readPrice(amount, high, next: next + (isHalf ? 2 : 1), from: start)
        }
        if next < tokens.count, tokens[next].kind == .unit, amount.multiplier == 0 || isQuantity(amount, unit: next) {
            if amount.multiplier == 10_000, kind(of: tokens[next].payload) == .count {
                // "12 vạn con": vạn is what is counted, and the word after it says of what.
                return readQuantity(
                    amount.amount / 10_000, high.map { $0 / 10_000 }, of: names.tenThousandPieces, unitAt: next,
                    from: start)
            }
            return readQuantity(amount.amount, high, unitAt: next, from: start)
        }
        return readPrice(amount, high, next: next, from: start)
    }

    /// What a word for goods multiplies a price by in slang: "3 củ", "2 chai" millions, "3 lít" hundreds of thousands, "hai chục" tens.
    private func slangMultiplier(at next: Int, of amount: AmountReader.Reading) -> Int64? {
        guard afterPrice, amount.multiplier == 0, next < tokens.count, tokens[next].kind == .unit else { return nil }
        let unit = tokens[next].payload
        if unit == names.root { return 1_000_000 }
        guard amount.amount > 1_000 || reader.isHalf(next + 1), !isPriced(after: next), !isSoldIn(unit) else {
            return nil
        }
        switch unit {
        case names.bottle: return 1_000_000
        case names.litre: return 100_000
        case names.tens: return 10
        default: return nil
        }
    }

    /// Whether a number stands right after a unit, so that the unit is what it prices: "giá 1 chai 200k".
    private func isPriced(after unit: Int) -> Bool {
        unit + 1 < tokens.count && (isNumber(tokens[unit + 1].kind) || tokens[unit + 1].kind == .produce)
    }

    /// Whether any goods named are sold in a unit, or of another kind that it measures.
    private func isSoldIn(_ unit: UInt16) -> Bool {
        tokens.contains { token in
            guard token.kind == .produce, token.payload < ProduceChoice.firstPayload else { return false }
            let usual = lexicon.usualUnits[Int(token.payload)].index
            return usual == unit || kind(of: usual) == .volume || unit == names.tens && kind(of: usual) == .count
        } || !tokens.contains { $0.kind == .produce }
    }

    /// Whether what stands before makes a number the code of a listing whose price is to change.
    var isListing: Bool {
        switch pieces.last?.content {
        case .refWord?: true
        // "sua gia 2500" gives the price, "sua gia 2500 8k" the code and then the price.
        case .word(names.editPrice)?: (index + 1..<tokens.count).contains { isNumber(tokens[$0].kind) }
        default: false
        }
    }

    private func isNumber(_ kind: Kind) -> Bool {
        kind == .number || kind == .code || kind == .numeral
    }

    /// One of a unit that is said without a number: "tấn rưỡi", "tấn hai".
    private func bareUnit() -> AmountReader.Reading? {
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
        if case .word(names.between)? = pieces.last?.content { true } else { false }
    }

    private func isAnd(_ index: Int) -> Bool {
        tokens[index].kind == .link && tokens[index].payload == names.and
    }

    mutating func readVague() -> Bool? {
        let token = tokens[index]
        guard token.kind == .vague, index + 1 < tokens.count else { return nil }
        var next = index + 1
        if let amount = reader.amount(at: next) { next = amount.next }
        while next < tokens.count, tokens[next].kind == .multiplier || isHundredOrTen(next) { next += 1 }
        if token.payload == names.howMany, next > index + 1, !isTraded {
            // "cua mấy trăm 1kg": asks what it costs.
            add(.word(names.howMuch), token.start..<tokens[next - 1].end)
            index = next
            afterPrice = true
            return true
        }
        guard next < tokens.count, tokens[next].kind == .unit else { return nil }
        add(.quantity(QuantityReading(unit: tokens[next].payload)), token.start..<tokens[next].end)
        index = next + 1
        return true
    }

    private func isHundredOrTen(_ index: Int) -> Bool {
        tokens[index].kind == .numeral && lexicon.values[Int(tokens[index].payload)] >= 10
    }

    /// Whether a verb of trade is said anywhere.
    private var isTraded: Bool {
        tokens.contains { $0.kind == .trade }
    }

    /// Whether thousands before a unit are a quantity ("2 ngàn con", "ba mươi nghìn ký") and no price beside one ("85 ngàn ký").
    func isQuantity(_ amount: AmountReader.Reading, unit: Int) -> Bool {
        guard !afterPrice, !hasQuantity else { return false }
        let unitKind = kind(of: tokens[unit].payload)
        if unitKind == .count { return true }
        if amount.isShort { return false }
        // "hai nghìn bốn trăm tấn" is a quantity, "800 ngàn tạ" beside one what a hundredweight costs.
        if isMass(tokens[unit].payload), let base = lexicon.unitBases[Int(tokens[unit].payload)],
            base >= 100_000, amount.amount <= Self.largestLot / base * 1_000
        {
            return true
        }
        return !tokens[(unit + 1)...].contains { $0.kind == .unit }
    }

    /// More than anybody here sells at once, in grams.
    static let largestLot: Int64 = 20_000_000_000
    /// More than a country sells in a year, in grams.
    static let largestHarvest: Int64 = 2_000_000_000_000

    func isCounted(_ produce: UInt16) -> Bool {
        produce < ProduceChoice.firstPayload && kind(of: lexicon.usualUnits[Int(produce)].index) == .count
    }

    /// - Parameter unit: what is counted, where it is not the unit at the token.
    mutating func readQuantity(
        _ amount: Int64, _ high: Int64?, of unit: UInt16? = nil, unitAt unitIndex: Int, from start: Int
    ) -> Bool {
        var quantity = QuantityReading(amount: amount, amountMax: high, unit: unit ?? tokens[unitIndex].payload)
        var next = unitIndex + 1
        if next < tokens.count {
            if tokens[next].kind == .andHalf {
                quantity.amount = amount + 500
                next += 1
            } else if let tail = tails(from: next, unit: tokens[unitIndex].payload) {
                quantity.amount = amount + tail.thousandths
                next = tail.next
            }
        }
        if high == nil, let second = secondMeasure(at: next, unit: tokens[unitIndex].payload) {
            quantity.amountMax = second.amount
            next = second.next
        }
        let end = tokens[next - 1].end
        if let perUnit = perUnit(at: next) {
            let isCount = kind(of: quantity.unit ?? 0) == .count
            let perKind = kind(of: tokens[perUnit.unit].payload)
            if isCount && (perKind == .mass || perKind == .pack) || isMass(quantity.unit ?? 0) && perKind != .mass {
                add(.grade, start..<tokens[perUnit.unit].end)
                index = perUnit.unit + 1
                return true
            }
        }
        if afterPrice, high == nil, quantity.amount == 1_000 {
            // "giá 1 kg", "bao nhiêu 1 chục": asks about one.
            index = next
            return true
        }
        if afterPrice, isMass(quantity.unit ?? 0), case .word(names.price)? = pieces.last?.content, !namesGoods {
            // "bán giá 300 kg": sprouts, as no price is counted in kilograms.
            takeLastForGoods(names.sprouts)
        }
        add(.quantity(quantity), start..<end)
        next = packCount(at: next, unit: quantity.unit) ?? next
        if countsEggs(tokens[unitIndex]) { add(.produce(names.eggs), tokens[unitIndex].start..<end) }
        index = skipFrequency(from: next)
        if index > next { add(.word(names.frequency), tokens[next].start..<tokens[index - 1].end) }
        return true
    }

    /// Passes over how many make a dozen here: "5 chục 14 trái".
    private mutating func packCount(at next: Int, unit: UInt16?) -> Int? {
        guard unit == names.tens, next < tokens.count, text[tokens[next].start].gap.isSubset(of: .blank),
            let amount = reader.amount(at: next), amount.multiplier == 0, (11_000...18_000).contains(amount.amount),
            amount.next < tokens.count, tokens[amount.next].kind == .unit, tokens[amount.next].payload == names.fruit
        else { return nil }
        add(.grade, tokens[next].start..<tokens[amount.next].end)
        return amount.next + 1
    }

    /// Whether "trứng" is what is counted, as no other goods are named: "mua 200 trứng".
    private func countsEggs(_ unit: Token) -> Bool {
        unit.payload == names.fruit && text.symbols(unit.start..<unit.end).elementsEqual(names.eggsSpelling)
            && !tokens.contains { $0.kind == .produce }
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

    /// "5t5", "1 tấn 2, "1 tấn 200 kg", "5 tấn 3 tạ 20 ký": what follows a unit and belongs to its amount, in thousandths of the unit.
    private func tails(from first: Int, unit: UInt16) -> (thousandths: Int64, next: Int)? {
        guard var tail = tail(at: first, unit: unit, below: unit) else { return nil }
        while tail.next < tokens.count, tokens[tail.next - 1].kind == .unit,
            let lesser = self.tail(at: tail.next, unit: unit, below: tokens[tail.next - 1].payload),
            tokens[lesser.next - 1].kind == .unit
        {
            tail = (tail.thousandths + lesser.thousandths, lesser.next)
        }
        return tail
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
        if let token = afterTail, !isGlued, token.kind == .money || token.kind == .date { return nil }
        if let token = afterTail, !text[token.start].gap.isDisjoint(with: [.slash, .hyphen]) { return nil }
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

    /// "/kg", "1 ký", "mỗi kg" after an amount.
    func perUnit(at next: Int) -> (unit: Int, isSlash: Bool)? {
        guard next < tokens.count else { return nil }
        let token = tokens[next]
        let isSlash = text[token.start].gap.contains(.slash)
        if token.kind == .perUnit { return (next, true) }
        if token.kind == .per || token.kind == .numeral || token.kind == .number, next + 1 < tokens.count,
            tokens[next + 1].kind == .unit
        {
            if token.kind == .per { return (next + 1, false) }
            guard let one = reader.amount(at: next), one.amount == 1_000, one.next == next + 1,
                text[token.start].gap.isSubset(of: [.blank, .slash]), !isFollowedBySlash(next + 1)
            else { return nil }
            return (next + 1, isSlash)
        }
        return nil
    }

    func isFollowedBySlash(_ index: Int) -> Bool {
        index + 1 < tokens.count && text[tokens[index + 1].start].gap.contains(.slash)
    }

    /// "/ngày", "mỗi chuyến": how often, which is no day of its own.
    func skipFrequency(from next: Int) -> Int {
        guard next < tokens.count, text[tokens[next].start].gap.contains(.slash) else { return next }
        let token = tokens[next]
        switch token.kind {
        case .cue, .date, .vehicle, .time, .placePrefix: return next + 1
        default: return next
        }
    }
}
