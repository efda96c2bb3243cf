extension FrameReader {
    /// Whether a bare number in a message of an intent is no code.
    static func seldomNamesCodes(_ intent: Intent) -> Bool {
        switch intent {
        case .sell, .buy, .search, .price, .haulOffer, .haulRequest, .register, .lockdown, .broadcast: true
        default: false
        }
    }

    func fillReferences(_ command: inout Command) {
        var afterRefWord = false
        for piece in pieces {
            switch piece.content {
            case .refWord: afterRefWord = true
            case .number(_, let digits):
                let isHash = text[piece.range.lowerBound].gap.contains(.hash)
                let isOrder = command.intent == .haulRequest && !saysGoods
                if (3...8).contains(digits), afterRefWord || isHash || isOrder || !Self.seldomNamesCodes(command.intent)
                {
                    let code = self.digits(piece.range)
                    if command.reference == nil {
                        command.reference = code
                    } else if command.intent == .connect {
                        command.secondReference = code
                    }
                }
                afterRefWord = false
            default: afterRefWord = false
            }
        }
    }
}
