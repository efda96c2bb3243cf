import Vocabulary

/// Words for goods that are money where the goods are not sold so.
extension PieceReader {
    /// What a word for goods multiplies a price by in slang: "3 củ", "2 chai" millions, "3 lít" hundreds of thousands, "hai chục" tens.
    func slangMultiplier(at next: Int, of amount: AmountReader.Reading) -> Int64? {
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
        !hasProduce
            || tokens.contains { token in
                guard token.kind == .produce, token.payload < ProduceChoice.firstPayload else { return false }
                let usual = lexicon.usualUnits[Int(token.payload)].index
                return usual == unit || kind(of: usual) == .volume || unit == names.tens && kind(of: usual) == .count
            }
    }
}
