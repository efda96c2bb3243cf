/// Amounts that are no numbers: "vài tấn", "mấy trăm".
extension PieceReader {
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
}
