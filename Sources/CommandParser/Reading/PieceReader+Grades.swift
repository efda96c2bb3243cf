import Vocabulary

extension PieceReader {
    mutating func readGrade() -> Bool {
        let token = tokens[index]
        if token.kind == .grade {
            if token.payload == names.fancy {
                add(.grade, token.start..<token.end)
                index += 1
                return true
            }
            guard let number = reader.amount(at: index + 1), number.multiplier == 0,
                text[tokens[index + 1].start].gap.isSubset(of: [.blank, .dot, .colon])
            else { return false }
            // "nhận hàng 3 ngày nữa".
            if number.next < tokens.count, tokens[number.next].kind == .cue,
                DayReader(reader: reader).day(at: index + 1) != nil
            {
                return false
            }
            if token.payload == names.size, number.next < tokens.count, tokens[number.next].kind == .unit,
                isMass(tokens[number.next].payload)
            {
                // "cỡ 5 tấn": about so much.
                return false
            }
            guard token.payload == names.size || number.amount <= 9_000 else { return false }
            var end = number.next
            if let high = reader.amount(at: end), end < tokens.count, text[tokens[end].start].gap.contains(.hyphen),
                high.multiplier == 0
            {
                end = high.next
            }
            add(.grade, token.start..<tokens[end - 1].end)
            index = end
            return true
        }
        return readPackSize()
    }

    /// "mỗi thùng 20kg", "thùng 20kg", "mỗi công 700kg": what one pack holds or one field yields.
    mutating func readPackSize() -> Bool {
        var first = index
        if tokens[first].kind == .per { first += 1 }
        guard first + 2 < tokens.count, tokens[first].kind == .unit,
            isPack(tokens[first].payload) || first > index && kind(of: tokens[first].payload) == .area,
            let amount = reader.amount(at: first + 1), amount.next < tokens.count, tokens[amount.next].kind == .unit,
            isMass(tokens[amount.next].payload), text[tokens[first + 1].start].gap.isSubset(of: .blank)
        else { return false }
        add(.grade, tokens[index].start..<tokens[amount.next].end)
        index = amount.next + 1
        return true
    }

    func kind(of unit: UInt16) -> MeasureUnit.Kind {
        lexicon.unitKinds[Int(unit)]
    }

    func isPack(_ unit: UInt16) -> Bool {
        kind(of: unit) == .pack || kind(of: unit) == .load || kind(of: unit) == .count
    }

    func isMass(_ unit: UInt16) -> Bool {
        kind(of: unit) == .mass || kind(of: unit) == .volume
    }
}
