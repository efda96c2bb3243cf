import Vocabulary

extension FrameReader {
    /// Whether a bare number in a message of an intent is no code.
    static func seldomNamesCodes(_ intent: Intent) -> Bool {
        switch intent {
        case .sell, .buy, .search, .price, .haulOffer, .haulRequest, .register, .lockdown, .broadcast: true
        default: false
        }
    }

    /// Notes the codes: those called so ("đơn 3390", "#3390") before other numbers, and before those that count goods.
    func fillReferences(_ command: inout Command) {
        let isOrder = command.intent == .haulRequest && !saysGoods
        var named: [String] = []
        var bare: [String] = []
        var counts: [String] = []
        for index in pieces.indices {
            guard case .number(_, let digits) = pieces[index].content, (3...8).contains(digits) else { continue }
            let code = self.digits(pieces[index].range)
            if isCalledCode(index) {
                named.append(code)
            } else if isOrder || !Self.seldomNamesCodes(command.intent) {
                if countsGoods(index) { counts.append(code) } else { bare.append(code) }
            }
        }
        // "Giao 2000 trứng" counts; "sửa 1007 trứng gà" names.
        let isCounting = command.intent == .done || command.intent == .report
        let codes = isCounting ? named + bare : named + bare + counts
        command.reference = codes.first ?? command.reference
        if command.intent == .connect, codes.count > 1 { command.secondReference = codes[1] }
    }

    private func isCalledCode(_ index: Int) -> Bool {
        if text[pieces[index].range.lowerBound].gap.contains(.hash) { return true }
        if index > 0, case .refWord = pieces[index - 1].content { return true }
        return false
    }

    /// Whether a number says how many: "2000 trứng".
    private func countsGoods(_ index: Int) -> Bool {
        if index + 1 < pieces.count, case .produce = pieces[index + 1].content { return true }
        return false
    }

    /// A number that is the code is no quantity besides: "sửa 1007 trứng gà".
    func takeCodeOutOfItems(_ command: inout Command) {
        guard let code = command.reference.flatMap(Int64.init) else { return }
        for index in command.items.indices where command.items[index].quantity == Amount(code) {
            command.items[index].quantity = nil
            command.items[index].unit = nil
        }
    }
}
