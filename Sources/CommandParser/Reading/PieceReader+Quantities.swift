import Vocabulary

extension PieceReader {
    /// Whether a measure or a price may begin with a kind of token.
    static func mayBeginMeasure(_ kind: Kind) -> Bool {
        switch kind {
        case .number, .code, .tail, .numeral, .multiplier, .half, .vague, .unit: true
        default: false
        }
    }

    mutating func readMeasure() -> Bool {
        guard Self.mayBeginMeasure(tokens[index].kind) else { return false }
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
        } else if let (low, second) = range(from: first) {
            (amount, high, next) = (second, second.amount, second.next)
            (amount.amount, amount.plainDigits) = (low, first.plainDigits)
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
        if next < tokens.count, tokens[next].kind == .unit, tokens[next].payload == names.people?.index,
            first.plainDigits > 2, case .refWord? = lastContent
        {
            // "đơn 9021 người ta …": a code.
            return false
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

    /// Whether what stands before makes a number the code of a listing whose price is to change.
    var isListing: Bool {
        switch lastContent {
        case .refWord?: true
        // "sua gia 2500" gives the price, "sua gia 2500 8k" the code and then the price.
        case .word(names.editPrice)?: (index + 1..<tokens.count).contains { isNumber(tokens[$0].kind) }
        default: false
        }
    }

    func isNumber(_ kind: Kind) -> Bool {
        kind == .number || kind == .code || kind == .numeral
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
        var next = unitIndex + 1
        var rest: Int64 = 0
        if next < tokens.count {
            if tokens[next].kind == .andHalf {
                rest = 500
                next += 1
            } else if let tail = tails(from: next, unit: tokens[unitIndex].payload) {
                rest = tail.thousandths
                next = tail.next
            }
        }
        // What follows the unit belongs to the number before it, the high end of "5 - 7 tấn rưỡi".
        var quantity = QuantityReading(
            amount: high == nil ? amount + rest : amount, amountMax: high.map { $0 + rest },
            unit: unit ?? tokens[unitIndex].payload)
        if high == nil, let second = secondMeasure(at: next, unit: tokens[unitIndex].payload),
            second.amount >= quantity.amount ?? 0
        {
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
        if afterPrice, isMass(quantity.unit ?? 0), case .word(names.price)? = lastContent, !namesGoods {
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

    /// Whether "trứng" is what is counted, as no other goods are named: "mua 200 trứng".
    private func countsEggs(_ unit: Token) -> Bool {
        unit.payload == names.fruit && text.symbols(unit.start..<unit.end).elementsEqual(names.eggsSpelling)
            && !hasProduce
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
                text[token.start].gap.isSubset(of: [.blank, .slash]), !isFollowedBySlash(next + 1),
                !isFollowedByTail(next + 1)
            else { return nil }
            return (next + 1, isSlash)
        }
        return nil
    }

    func isFollowedBySlash(_ index: Int) -> Bool {
        index + 1 < tokens.count && text[tokens[index + 1].start].gap.contains(.slash)
    }

    /// "1kg8": the unit stands within the amount.
    private func isFollowedByTail(_ index: Int) -> Bool {
        guard index + 1 < tokens.count, text[tokens[index + 1].start].gap.isEmpty else { return false }
        return tokens[index + 1].kind == .number || tokens[index + 1].kind == .tail
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
