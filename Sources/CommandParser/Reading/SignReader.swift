import Vocabulary

/// What the rules for intents see of the pieces of a message or of one of its sentences.
struct SignReader {
    let reader: AmountReader
    let pieces: Slice<BufferView<Piece>>
    /// How many pieces the message has.
    let wholeCount: Int

    private var lexicon: Lexicon { reader.lexicon }
    private var names: WordNames { reader.names }
    private var text: FoldedText { reader.text }

    /// How many symbols it has; of a whole message, those that no piece was read from too.
    private var length: Int {
        if pieces.startIndex == 0, pieces.endIndex == wholeCount { return text.count }
        guard let first = pieces.first, let last = pieces.last else { return 0 }
        return last.range.upperBound - first.range.lowerBound
    }

    /// Puts the signs that the rules see in the place of others.
    func read(into signs: inout Buffer<UInt16>) {
        signs.removeAll()
        for index in pieces.indices {
            guard let sign = sign(of: pieces[index]), !pieces[index].isWeak || isAmongGoods(index) else { continue }
            signs.append(sign)
        }
        let unknown = unknown
        if text.namesWebAddress { signs.append(Sign.webAddress.payload) }
        if isGarbled(unknown) { signs.append(Sign.garbled.payload) }
        if saysYesterday { signs.append(Sign.yesterday.payload) }
        if isLand { signs.append(Sign.land.payload) }
        if isPetty { signs.append(Sign.petty.payload) }
        if reader.tokens.lazy.filter(\.isRepaired).count > 1 { signs.append(Sign.repaired.payload) }
        if isMisfit { signs.append(Sign.misfit.payload) }
        if isStrange { signs.append(Sign.strange.payload) }
    }

    /// Whether a quantity, a price, other goods or a word that asks for something stands beside a piece.
    private func isAmongGoods(_ index: Int) -> Bool {
        if index > pieces.startIndex {
            switch pieces[index - 1].content {
            case .quantity, .price, .number, .produce, .grade: return true
            case .word(let word) where word < names.chat: return true
            default: break
            }
        }
        guard index + 1 < pieces.endIndex else { return index == pieces.startIndex }
        switch pieces[index + 1].content {
        case .quantity, .price, .number, .produce, .grade: return true
        case .word(let word): return names.isPriceWord(word)
        case .place, .marker, .separator: return index == pieces.startIndex
        default: return false
        }
    }

    private func sign(of piece: Piece) -> UInt16? {
        switch piece.content {
        case .produce: Sign.produce.payload
        case .quantity: Sign.quantity.payload
        case .price: Sign.priced.payload
        case .grade: Sign.graded.payload
        case .place: Sign.place.payload
        case .marker(let word), .word(let word), .aside(let word): Sign.payload(of: word)
        case .date: Sign.day.payload
        case .time: Sign.time.payload
        case .phone: Sign.phone.payload
        case .number(let number, let digits): sign(ofNumber: number, digits: digits)
        case .vehicle: Sign.vehicle.payload
        case .role: Sign.role.payload
        case .refWord: Sign.refWord.payload
        case .ask: Sign.ask.payload
        case .greeting: Sign.greeting.payload
        case .unknown: Sign.unknown.payload
        case .separator, .impliedPlace: nil
        }
    }

    /// A number without a unit is a code by its digits, else the choice of something listed, of which there are few; "1,2" may
    /// choose two of them, "25.11" none.
    private func sign(ofNumber thousandths: Int64, digits: Int) -> UInt16 {
        if digits > 8 { return Sign.unknown.payload }
        if digits > 2 { return Sign.code.payload }
        let most = thousandths % 1_000 == 0 ? 100_000 : 10_000
        return (thousandths < most ? Sign.choice : .unknown).payload
    }

    /// Whether a quantity has a unit or a size that nothing traded here has.
    var isMisfit: Bool {
        var produce: ProduceID?
        for piece in pieces {
            if case .produce(let payload) = piece.content, payload < ProduceChoice.firstPayload {
                produce = ProduceID(index: payload)
            }
        }
        return pieces.contains { piece in
            guard case .quantity(let quantity) = piece.content, let unit = quantity.unit else { return false }
            if unit == names.people?.index { return true }
            let kind = lexicon.unitKinds[Int(unit)]
            if kind == .mass, let amount = quantity.amount, let base = lexicon.unitBases[Int(unit)],
                amount / 1_000 > PieceReader.largestHarvest / base
            {
                return true
            }
            return kind == .batch && produce.map { !Self.herded.contains($0.row.group) } ?? false
        }
    }

    /// What is kept in herds, flocks and broods.
    private static let herded: Set<ProduceGroup> = [.livestock, .poultry, .fish, .shellfish, .meat, .eggs]

    private var saysYesterday: Bool {
        pieces.contains { if case .date(.yesterday, _) = $0.content { true } else { false } }
    }

    /// Whether all that is counted is land.
    private var isLand: Bool {
        var isLand = false
        for piece in pieces {
            guard case .quantity(let quantity) = piece.content else { continue }
            guard let unit = quantity.unit, lexicon.unitKinds[Int(unit)] == .area else { return false }
            isLand = true
        }
        return isLand
    }

    /// Whether all that is counted is no more than a household eats.
    private var isPetty: Bool {
        var isPetty = false
        for piece in pieces {
            guard case .quantity(let quantity) = piece.content else { continue }
            guard let unit = quantity.unit else { return false }
            let most: Int64
            switch lexicon.unitKinds[Int(unit)] {
            case .mass, .volume: most = Self.pettyGrams * 1_000 / max(1, lexicon.unitBases[Int(unit)] ?? 1_000_000)
            case .count: most = unit == names.heads ? (isPoultry ? 3_000 : 0) : 12_000
            case .pack: most = 2_000
            default: return false
            }
            guard (quantity.amountMax ?? quantity.amount ?? 0) <= most else { return false }
            isPetty = true
        }
        return isPetty
    }

    private var isPoultry: Bool {
        pieces.contains { piece in
            guard case .produce(let payload) = piece.content, payload < ProduceChoice.firstPayload else { return false }
            return ProduceID(index: payload).row.group == .poultry
        }
    }

    /// In grams or millilitres.
    private static let pettyGrams: Int64 = 5_000

    /// Whether what stands where the goods are named is unknown, with no goods named elsewhere, or is no goods of this trade.
    var isStrange: Bool {
        var isNamed = false
        var stranger = false
        for (index, piece) in zip(pieces.indices, pieces) {
            switch piece.content {
            case .produce: isNamed = true
            case .unknown where index > pieces.startIndex:
                guard pieces[index - 1].range.upperBound == piece.range.lowerBound else { break }
                switch pieces[index - 1].content {
                case .quantity: stranger = true
                case .word(let word): stranger = stranger || word == names.sell || word == names.buy
                default: break
                }
            case .word(names.stuff):
                if isTraded(at: index) { return true }
            case .vehicle:
                // "bán xe ben 5 tấn": what is sold is the vehicle.
                if isTraded(at: index), !isProduce(index + 1) { return true }
            default: break
            }
        }
        return stranger && !isNamed
    }

    private func isProduce(_ index: Int) -> Bool {
        guard index < pieces.endIndex, case .produce = pieces[index].content else { return false }
        return pieces[index].range.lowerBound == pieces[index - 1].range.upperBound
    }

    /// Whether a verb of trade stands before a piece, with no more than a quantity between.
    private func isTraded(at index: Int) -> Bool {
        for piece in pieces[..<index].reversed() {
            switch piece.content {
            case .quantity, .number, .aside, .refWord: continue
            case .word(let word): return word == names.sell || word == names.buy || word == names.dispose
            default: return false
            }
        }
        return false
    }

    /// Whether a quarter of the text is broken bytes, or most of a text of many words is unknown.
    private func isGarbled(_ unknown: Unknown) -> Bool {
        if text.brokenCount > 0, text.brokenCount * 4 >= text.count { return true }
        return unknown.words > 3 && unknown.symbols * 5 > length * 3
    }

    /// What the words that nothing explains weigh.
    var unread: Int {
        let unknown = unknown
        return Evidence.unread(words: unknown.words, symbols: unknown.symbols, of: length)
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
