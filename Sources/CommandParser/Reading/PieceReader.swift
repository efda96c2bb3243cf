import Vocabulary

/// Turns the tokens of the winning path into what the message says, joining numbers with their units.
struct PieceReader: ~Copyable {
    let reader: AmountReader
    var pieces = Buffer<Piece>()
    var index = 0
    /// Whether a word for price stands before what is read.
    var afterPrice = false
    var afterUpTo = false
    /// Whether a quantity, and whether goods, were read before.
    private(set) var hasQuantity = false
    private(set) var namesGoods = false
    /// Whether anything may be counted that is no goods.
    let hasUncounted: Bool
    /// Whether goods are named anywhere.
    let hasProduce: Bool
    /// The token after the last amount of foreign money.
    var foreignEnd = -1

    var tokens: [Token] { reader.tokens }
    var text: FoldedText { reader.text }
    var names: WordNames { reader.names }
    var lexicon: Lexicon { reader.lexicon }

    private init(_ reader: AmountReader) {
        self.reader = reader
        hasUncounted = Self.hasUncounted(reader)
        hasProduce = reader.tokens.contains { $0.kind == .produce }
    }

    /// Reads what a path says.
    ///
    /// - Parameter pieces: takes what was read in the place of what it held.
    static func read(_ amounts: AmountReader, into pieces: inout Buffer<Piece>) {
        pieces.removeAll()
        var reader = PieceReader(amounts)
        swap(&reader.pieces, &pieces)
        reader.read()
        swap(&reader.pieces, &pieces)
    }

    private mutating func read() {
        while index < tokens.count {
            let start = tokens[index].start
            if start > 0, !text[start].gap.isDisjoint(with: .separators) {
                add(.separator, start..<start)
            }
            readNext()
        }
        dropStrayClause()
    }

    /// Leaves out a last clause that says nothing known, so that what a phone adds after the full stop changes nothing.
    private mutating func dropStrayClause() {
        guard
            let last = pieces.view.lastIndex(where: { if case .unknown = $0.content { false } else { true } }),
            last + 1 < pieces.count, text[pieces[last + 1].range.lowerBound].gap.endsSentence
        else { return }
        pieces.removeSubrange(from: last + 1)
    }

    /// What a word's reading as goods costs at least where it usually is something else.
    private static let weakGoods: Int16 = 4

    private func isWeak(_ token: Token) -> Bool {
        token.entry >= 0 && lexicon.entries[Int(token.entry)].cost >= Self.weakGoods
            && !(token.start..<token.end).contains { text[$0].mark.rawValue != 0 }
    }

    mutating func add(_ content: Piece.Content, _ range: Range<Int>) {
        switch content {
        case .quantity: hasQuantity = true
        case .produce: namesGoods = true
        default: break
        }
        pieces.append(Piece(content: content, range: range))
    }

    /// What was read last; nil at the beginning.
    var lastContent: Piece.Content? {
        pieces.isEmpty ? nil : pieces[pieces.count - 1].content
    }

    /// Reads the last piece as produce after all.
    mutating func takeLastForGoods(_ produce: UInt16) {
        pieces[pieces.count - 1].content = .produce(produce)
        namesGoods = true
    }

    private mutating func readNext() {
        let token = tokens[index]
        let range = token.start..<token.end
        if readChoice() || readUncounted() || readGrade() || readDate() || readPlate() || readMeasure() { return }
        index += 1
        switch token.kind {
        case .produce:
            add(.produce(token.payload), range)
            pieces[pieces.count - 1].isWeak = isWeak(token)
            addPlaceTail(of: token)
        case .place: add(.place(token.payload, prefix: nil), range)
        case .placePrefix: readPrefix(token)
        case .marker: add(.marker(token.payload), range)
        case .trade, .service, .command, .cue:
            add(.word(token.payload), range)
            if token.payload == names.price || token.payload == names.askPrice || token.payload == names.howMuch
                || token.payload == names.editPrice
            {
                afterPrice = true; return
            }
            if token.payload == names.upTo { afterUpTo = true; return }
            if token.payload == names.atMost { limitLastPrice() }
            if token.payload == names.become || token.payload == names.approx || token.payload == names.between
                || token.payload == names.edit
            {
                return
            }
        case .vehicle: add(.vehicle(token.payload), range)
        case .role: add(.role(token.payload), range)
        case .refWord: add(.refWord, range)
        case .link: add(.separator, range)
        case .question: add(.ask, range)
        case .noise:
            if token.payload == names.greet {
                add(.greeting, range)
            } else if names.isAside(token.payload) {
                add(.aside(token.payload), range)
            }
        case .junk: add(.word(token.payload), range)
        case .phone: add(.phone, range)
        case .unknown: add(.unknown, range)
        case .number, .code, .tail:
            let number = reader.digits.numbers[Int(token.payload)]
            if number.plainDigits == 2, case .marker? = lastContent,
                let plate = lexicon.plates[number.thousandths / 1_000]
            {
                // "ở 69": the province of the number plates.
                add(.place(plate, prefix: nil), range)
                break
            }
            add(.number(number.thousandths, digits: number.plainDigits), range)
        default: break
        }
        if token.kind != .noise, token.kind != .marker, token.kind != .refWord {
            let isRef = token.kind == .number || token.kind == .code
            if !isRef { (afterPrice, afterUpTo) = (false, false) }
        }
    }

    /// Reads a last word that can be a digit's as which of a list is meant: "chọn số ba", whatever else "ba" may be.
    private mutating func readChoice() -> Bool {
        switch lastContent {
        case .refWord?, .word(names.pick)?: break
        default: return false
        }
        let range = tokens[index].start..<tokens[index].end
        guard tokens[(index + 1)...].allSatisfy({ $0.kind == .noise }),
            pieces[pieces.count - 1].range.upperBound == range.lowerBound,
            let digit = lexicon.digit(of: text.symbols(range))
        else { return false }
        add(.number(digit * 1_000, digits: 1), range)
        index += 1
        return true
    }

    /// Adds the place that the name of a produce ends with.
    private mutating func addPlaceTail(of token: Token) {
        guard token.placeTail > 0 else { return }
        let range = token.end - Int(token.placeTail)..<token.end
        guard let name = lexicon.placeName(of: text.symbols(range)) else { return }
        add(.impliedPlace(name), range)
    }

    private mutating func readPrefix(_ token: Token) {
        guard index < tokens.count else { return }
        let next = tokens[index]
        guard next.kind == .place, text[next.start].gap.isDisjoint(with: [.comma, .newline]) else {
            // "tính 40k" counts; "tỉnh 69" is a number plate, "khóm 4" an address.
            let isAmount = index + 1 < tokens.count && tokens[index + 1].kind == .multiplier
            if next.kind == .number, next.end - next.start < 3, !isAmount { index += 1 }
            return
        }
        index += 1
        add(.place(next.payload, prefix: token.payload), token.start..<next.end)
    }

    mutating func readDate() -> Bool {
        guard DayReader.mayBegin(tokens[index].kind), let day = DayReader(reader: reader).day(at: index) else {
            return false
        }
        for content in day.contents { add(content, tokens[index].start..<tokens[day.next - 1].end) }
        index = day.next
        return true
    }

    /// A vehicle's number plate: two digits and a letter after the vehicle.
    mutating func readPlate() -> Bool {
        guard index + 1 < tokens.count, index > 0, tokens[index].kind == .number, tokens[index - 1].kind == .vehicle,
            tokens[index].end - tokens[index].start == 2, text[tokens[index + 1].start].gap.isEmpty,
            tokens[index + 1].end - tokens[index + 1].start == 1
        else { return false }
        switch tokens[index + 1].kind {
        case .unit, .multiplier: return false
        default: break
        }
        index += 2
        return true
    }
}
