import Vocabulary

extension FrameReader {
    /// Puts the signs that the rules for intents see in the place of others.
    func readSigns(into signs: inout Buffer<UInt16>) {
        signs.removeAll()
        for piece in pieces {
            guard let sign = sign(of: piece) else { continue }
            signs.append(sign)
        }
        if text.namesWebAddress { signs.append(IntentMatcher.payload(of: .junk)) }
        let unknown = unknown
        if isLost(unknown) { signs.append(IntentMatcher.payload(of: .lost)) }
        if isClouded(unknown) { signs.append(IntentMatcher.payload(of: .clouded)) }
        if isGarbled(unknown) { signs.append(IntentMatcher.payload(of: .garbled)) }
        if isMisfit { signs.append(IntentMatcher.payload(of: .misfit)) }
        if unknown.words > 0, isStrange { signs.append(IntentMatcher.payload(of: .strange)) }
    }

    private func sign(of piece: Piece) -> UInt16? {
        switch piece.content {
        case .produce: IntentMatcher.payload(of: .produce)
        case .quantity: IntentMatcher.payload(of: .quantity)
        case .price: IntentMatcher.payload(of: .priced)
        case .grade: IntentMatcher.payload(of: .graded)
        case .place: IntentMatcher.payload(of: .place)
        case .marker(let word), .word(let word): IntentMatcher.payload(of: word)
        case .date: IntentMatcher.payload(of: .day)
        case .time: IntentMatcher.payload(of: .time)
        case .phone: IntentMatcher.payload(of: .phone)
        case .number(_, let digits): IntentMatcher.payload(of: (3...8).contains(digits) ? .code : .choice)
        case .vehicle: IntentMatcher.payload(of: .vehicle)
        case .role: IntentMatcher.payload(of: .role)
        case .refWord: IntentMatcher.payload(of: .refWord)
        case .ask: IntentMatcher.payload(of: .ask)
        case .greeting: IntentMatcher.payload(of: .greeting)
        case .junk: IntentMatcher.payload(of: .junk)
        case .unknown: IntentMatcher.payload(of: .unknown)
        case .separator, .impliedPlace: nil
        }
    }

    /// Whether a quantity has a unit or a size that nothing traded here has.
    private var isMisfit: Bool {
        pieces.contains { piece in
            if case .quantity(let quantity) = piece.content { isMisfit(quantity) } else { false }
        }
    }

    private func isMisfit(_ quantity: QuantityReading) -> Bool {
        guard let unit = quantity.unit else { return false }
        if unit == names.people?.index { return true }
        switch lexicon.unitKinds[Int(unit)] {
        case .mass:
            guard let amount = quantity.amount, let base = lexicon.unitBases[Int(unit)] else { return false }
            return amount / 1_000 > PieceReader.largestHarvest / base
        case .batch: return lastGoods.map { !Self.herded.contains($0.row.group) } ?? false
        default: return false
        }
    }

    private var lastGoods: ProduceID? {
        for piece in pieces.reversed() {
            if case .produce(let payload) = piece.content, payload < ProduceChoice.firstPayload {
                return ProduceID(index: payload)
            }
        }
        return nil
    }

    /// What is kept in herds, flocks and broods.
    private static let herded: Set<ProduceGroup> = [.livestock, .poultry, .fish, .shellfish, .meat, .eggs]

    /// Whether an unknown word stands where the goods are named, and no goods are named elsewhere.
    var isStrange: Bool {
        var isNamed = false
        var stranger = false
        for (index, piece) in pieces.enumerated() {
            switch piece.content {
            case .produce: isNamed = true
            case .unknown where index > 0:
                guard pieces[index - 1].range.upperBound == piece.range.lowerBound else { break }
                switch pieces[index - 1].content {
                case .quantity: stranger = true
                case .word(let word): stranger = stranger || word == names.sell || word == names.buy
                default: break
                }
            default: break
            }
        }
        return stranger && !isNamed
    }

    /// Whether a quarter of the text is broken bytes, or most of a text of many words is unknown.
    private func isGarbled(_ unknown: Unknown) -> Bool {
        if text.brokenCount > 0, text.brokenCount * 4 >= text.count { return true }
        return unknown.words > 3 && unknown.symbols * 5 > text.count * 3
    }

    /// Whether two or more unknown words make up more than a third of the text.
    private func isLost(_ unknown: Unknown) -> Bool {
        return unknown.words > 1 && unknown.symbols * 3 > text.count
    }

    /// Whether two or more unknown words make up a fifth of the text: too much for goods without a verb to mean a sale.
    private func isClouded(_ unknown: Unknown) -> Bool {
        unknown.words > 1 && unknown.symbols * 5 >= text.count
    }

    /// How much of a text is unknown.
    private struct Unknown {
        var words = 0
        var symbols = 0
    }

    private var unknown: Unknown {
        var unknown = Unknown()
        for piece in pieces {
            guard case .unknown = piece.content else { continue }
            unknown.words += 1
            unknown.symbols += piece.range.count
        }
        return unknown
    }
}
