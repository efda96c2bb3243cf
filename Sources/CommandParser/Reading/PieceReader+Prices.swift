extension PieceReader {
    /// No lot is worth more, in đồng.
    static let largestPrice: Int64 = 1_000_000_000_000

    mutating func readPrice(_ amount: AmountReader.Reading, _ high: Int64?, next first: Int, from start: Int)
        -> Bool
    {
        var next = first
        var isMoney = amount.multiplier > 0
        var amount = amount
        if afterPrice, amount.multiplier == 0, high == nil, amount.amount < 1_000_000, next < tokens.count,
            tokens[next].kind == .andHalf
        {
            // "giá 4 rưỡi": four thousand and a half.
            amount.amount += 500
            next += 1
        }
        if afterPrice, high == nil, amount.multiplier > 0, amount.amount % 10_000 == 1_000, reader.isOneUnit(next - 1) {
            // "ba ngàn hai trăm hai mươi | một ký".
            amount.amount -= 1_000
            next -= 1
        }
        var isBare = amount.multiplier == 0
        var isDong = false
        var value = amount.amount / 1_000
        var highValue = high.map { $0 / 1_000 }
        if next < tokens.count, tokens[next].kind == .money, text[tokens[next].start].gap.isSubset(of: .blank) {
            isMoney = true
            guard value < Self.largestPrice else { return false }
            if tokens[next].payload == names.hundredThousand { value *= 100_000 }
            if tokens[next].payload == names.tenThousand { value *= 10_000 }
            isBare = isBare && value < 1_000 && tokens[next].payload == names.dong
            // "550đ": from a hundred on đồng are meant, below it thousands ("12 đồng"), where the goods do not tell.
            isDong = value >= 100
            next += 1
        }
        var unit: UInt16?
        if let per = perUnit(at: next), isMoney || per.isSlash || afterPrice {
            unit = tokens[per.unit].payload
            next = per.unit + 1
            isMoney = isMoney || per.isSlash
        } else if isMoney, next < tokens.count, tokens[next].kind == .unit,
            text[tokens[next].start].gap.isSubset(of: .blank),
            next + 1 == tokens.count || !isProduceOrNumber(next + 1)
        {
            unit = tokens[next].payload
            next += 1
        }
        if !isMoney {
            guard afterPrice || afterUpTo else { return false }
            isMoney = true
        }
        if amount.multiplier == 0, !isDong, value < 1_000 || amount.amount % 1_000 != 0 {
            value = amount.amount
            highValue = high
        }
        guard value > 0, value < Self.largestPrice else { return false }
        var price = PriceReading(amount: value, amountMax: highValue, unit: unit)
        if afterUpTo { price = PriceReading(amount: nil, amountMax: value, unit: unit) }
        if isBare { price.bare = (amount.amount, high) }
        add(.price(price), start..<tokens[next - 1].end)
        index = next
        (afterPrice, afterUpTo) = (false, false)
        return true
    }

    /// "7 nghìn trở xuống": the price just said is the most that is paid.
    mutating func limitLastPrice() {
        guard pieces.count > 1, case .price(var price) = pieces[pieces.count - 2].content, price.amountMax == nil else {
            return
        }
        (price.amount, price.amountMax) = (nil, price.amount)
        pieces[pieces.count - 2].content = .price(price)
    }

    func isProduceOrNumber(_ index: Int) -> Bool {
        tokens[index].kind == .produce
    }
}
