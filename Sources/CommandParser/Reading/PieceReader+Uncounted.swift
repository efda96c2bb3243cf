extension PieceReader {
    /// Passes over a number that counts no goods and no đồng: foreign money, metres and degrees, and what is taken off ("trừ 5 kg").
    mutating func readUncounted() -> Bool {
        let token = tokens[index]
        switch token.kind {
        case .cue where isMinus(token): return passAmount(at: index + 1, withUnit: true)
        case .money where token.payload == names.foreign:
            guard passAmount(at: index + 1, withUnit: false) else { return false }
            endForeign(from: token.start)
            return true
        case .money where token.payload == names.dong && startsAmount(index + 1):
            // "VND 12000".
            afterPrice = true
            index += 1
            return true
        case .number, .numeral, .half, .multiplier, .code, .tail: return hasUncounted && (passForeign() || readSize())
        default: return false
        }
    }

    /// Whether a sign or a word is anywhere in the text that makes a number count no goods and no đồng.
    static func hasUncounted(_ reader: AmountReader) -> Bool {
        reader.tokens.contains { token in
            switch token.kind {
            case .cue where token.payload == reader.names.measure: return true
            case .money where token.payload == reader.names.foreign: return true
            default: break
            }
            return !reader.text[token.start].gap.isDisjoint(with: [.currency, .percent])
                || !reader.text[token.end].gap.isDisjoint(with: [.currency, .percent])
        }
    }

    private func isMinus(_ token: Token) -> Bool {
        token.payload == names.minus || token.payload == names.lunarDate && token.end - token.start == 2
    }

    private func startsAmount(_ index: Int) -> Bool {
        index < tokens.count && tokens[index].kind == .number && text[tokens[index].start].gap.isSubset(of: .blank)
    }

    /// Passes the word before an amount and the amount.
    private mutating func passAmount(at first: Int, withUnit: Bool) -> Bool {
        guard first < tokens.count, text[tokens[first].start].gap.isSubset(of: [.blank, .hyphen]),
            let amount = reader.amount(at: first)
        else { return false }
        index = amount.next
        if withUnit, index < tokens.count, tokens[index].kind == .unit { index += 1 }
        afterPrice = false
        return true
    }

    /// An amount with a sign or word of foreign money.
    private mutating func passForeign() -> Bool {
        let isSigned = text[tokens[index].start].gap.contains(.currency) && index != foreignEnd
        guard var amount = reader.amount(at: index) else { return false }
        if let (_, high) = range(from: amount) { amount = high }
        let hasWord =
            amount.next < tokens.count && tokens[amount.next].kind == .money
            && tokens[amount.next].payload == names.foreign
        guard isSigned || hasWord || text[tokens[amount.next - 1].end].gap.contains(.currency) else { return false }
        let start = tokens[index].start
        index = amount.next + (hasWord ? 1 : 0)
        if hasWord, index < tokens.count, tokens[index].kind == .andHalf { index += 1 }
        endForeign(from: start)
        return true
    }

    /// Passes the unit that foreign money is for, and leaves word that there was some.
    private mutating func endForeign(from start: Int) {
        if let per = perUnit(at: index) { index = per.unit + 1 }
        foreignEnd = index
        (afterPrice, afterUpTo) = (false, false)
        add(.aside(names.foreign), start..<tokens[index - 1].end)
    }

    /// "2 mét", "45 ngày tuổi", "14%": a size or a state of the goods.
    private mutating func readSize() -> Bool {
        guard let amount = reader.amount(at: index) else { return false }
        let start = tokens[index].start
        let end = tokens[amount.next - 1].end
        if isMeasured(amount.next) {
            add(.grade, start..<tokens[amount.next].end)
            index = amount.next + 1
            return true
        }
        guard text[end].gap.contains(.percent) else { return false }
        add(.grade, start..<end)
        index = amount.next
        return true
    }

    /// Whether a word stands here that makes the number before it a size.
    func isMeasured(_ index: Int) -> Bool {
        index < tokens.count && tokens[index].kind == .cue && tokens[index].payload == names.measure
    }

    /// Whether digits are the beginning of something that is no number: "5m", "220v", "25°".
    func isStuck(_ token: Int) -> Bool {
        let gap = text[tokens[token].end].gap
        if gap.contains(.percent) || gap == .other { return true }
        return token + 1 < tokens.count && tokens[token + 1].kind == .unknown && gap.isEmpty
    }
}
