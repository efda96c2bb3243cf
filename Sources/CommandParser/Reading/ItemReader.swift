import Vocabulary

/// Shares quantities, prices and grades out among the kinds of produce of a message.
struct ItemReader {
    unowned(unsafe) let lexicon: Lexicon
    unowned(unsafe) let names: WordNames

    /// What is known so far of one kind of goods.
    struct Draft: BitwiseCopyable {
        var payload: UInt16?
        var quantity: QuantityReading?
        var price: PriceReading?
        /// The piece that says it.
        var grade: Int?
    }

    /// - Parameters:
    ///   - drafts: memory to work in.
    ///   - grade: the text of a piece in lower case.
    func items(
        in pieces: BufferView<Piece>, drafts: inout Buffer<Draft>, grade: (Range<Int>) -> String
    ) -> [Item] {
        drafts.removeAll()
        var current: Int?
        var pending = Draft()
        var joined = false
        var startsWithQuantity: Bool?
        var isDenied = false
        for index in pieces.indices {
            switch content(at: index, in: pieces) {
            case .produce(let payload):
                if startsWithQuantity == nil { startsWithQuantity = false }
                if joined, let current, pending.quantity == nil, let merged = merge(drafts[current].payload, payload) {
                    drafts[current].payload = merged
                } else if let known = again(payload, in: drafts.view), pending.quantity == nil,
                    !hasOwnQuantity(index, in: pieces, after: drafts[known])
                {
                    current = known
                } else if pending.quantity != nil,
                    let known = drafts.view.firstIndex(where: {
                        $0.quantity == nil && merge($0.payload, payload) == payload
                    }
                    )
                {
                    // "ai mua gà không, em có 200 con gà ta": the same goods said again, with their quantity.
                    drafts[known].payload = payload
                    drafts[known].quantity = pending.quantity
                    current = known
                } else if pending.quantity == nil, let current, index > 0,
                    case .quantity = content(at: index - 1, in: pieces),
                    !hasOwnQuantity(index, in: pieces, after: drafts[current]),
                    merge(drafts[current].payload, payload) == payload
                {
                    // "trứng 4 ngàn hột vịt": the quantity stands between the two words of one name.
                    drafts[current].payload = payload
                } else if let current, drafts[current].payload == nil, pending.quantity == nil {
                    drafts[current].payload = payload
                } else {
                    var draft = pending
                    draft.payload = payload
                    drafts.append(draft)
                    current = drafts.count - 1
                }
                pending = Draft()
                joined = true
                continue
            case .quantity where isDenied: break
            case .quantity(let quantity):
                if startsWithQuantity == nil { startsWithQuantity = true }
                let leftTakes = current.map { drafts[$0].quantity == nil } ?? false
                let rightTakes = nextProduce(after: index, in: pieces)
                // What stands right before the produce is its own, unless it stands right after another.
                let prefersRight = startsWithQuantity == true || !leftTakes || rightTakes.isNext && !joined
                if rightTakes.exists,
                    prefersRight && (!rightTakes.isSeparated || !leftTakes) || !leftTakes && rightTakes.exists
                {
                    pending.quantity = quantity
                    current = nil
                } else if let current, leftTakes {
                    drafts[current].quantity = quantity
                } else if let current, isHead(quantity, of: drafts[current]) || isYield(quantity, of: drafts[current]) {
                    // "heo con 10kg 30 con": what one weighs, then how many; "4 công quýt, 6 tấn": the land, then its yield.
                    drafts[current].quantity = quantity
                } else if let graded = current, drafts[graded].grade != nil, isGrade(after: index, in: pieces) {
                    // "3 tấn loại 1, 5 tấn loại 2".
                    drafts.append(Draft(payload: drafts[graded].payload, quantity: quantity))
                    current = drafts.count - 1
                } else if current == nil, drafts.isEmpty {
                    pending.quantity = quantity
                }
            case .price where isDenied: break
            case .price(let price):
                if let current { drafts[current].price = price } else { pending.price = price }
            case .grade:
                if let graded = current, drafts[graded].grade != nil, drafts[graded].quantity != nil {
                    // "loại 1: 3 tấn, loại 2: 5 tấn": the same goods in another grade.
                    drafts.append(Draft(payload: drafts[graded].payload, grade: index))
                    current = drafts.count - 1
                } else if let current {
                    drafts[current].grade = index
                } else {
                    pending.grade = index
                }
            case .word(let word): isDenied = word == names.insteadOf
            default: break
            }
            joined = false
        }
        if pending.quantity != nil || pending.price != nil || pending.grade != nil {
            if drafts.isEmpty {
                drafts.append(pending)
            } else if drafts[drafts.count - 1].quantity == nil {
                drafts[drafts.count - 1].quantity = pending.quantity
            }
        }
        let items = drafts.view.map { draft in
            var item = item(draft)
            item.grade = draft.grade.map { grade(pieces[$0].range) }
            return item
        }
        return items.count > 1 ? items.filter { !isHeading($0, of: items) } : items
    }

    /// Whether goods without terms only announce the kinds of them that are meant: "trứng: trứng gà 200 quả, trứng vịt 300".
    private func isHeading(_ item: Item, of items: [Item]) -> Bool {
        guard let produce = item.produce, item.quantity == nil, item.price == nil else { return false }
        return items.contains { other in
            other.quantity != nil && other.produce.map { $0 != produce && $0.isSame(asOrUnder: produce) } ?? false
        }
    }

    /// Whether a quantity counts heads of what is sold by the head and was weighed before.
    private func isHead(_ quantity: QuantityReading, of draft: Draft) -> Bool {
        guard let weight = draft.quantity?.unit, quantity.unit == names.heads, lexicon.unitKinds[Int(weight)] == .mass,
            let produce = draft.payload.flatMap({ settled($0, unit: nil) })
        else { return false }
        return lexicon.usualUnits[Int(produce.index)].index == names.heads
    }

    /// The goods of a message that a name says again: the same, or more generally ("mít Thái 8 tấn, mít đẹp 9k").
    private func again(_ payload: UInt16, in drafts: BufferView<Draft>) -> Int? {
        drafts.firstIndex { $0.payload == payload }
            ?? drafts.firstIndex { draft in
                draft.quantity != nil && draft.payload.map { isUnder($0, payload) } ?? false
            }
    }

    private func isUnder(_ left: UInt16, _ right: UInt16) -> Bool {
        guard let left = settled(left, unit: nil), let right = settled(right, unit: nil) else { return false }
        return left.isSame(asOrUnder: right)
    }

    /// Whether goods that are said again have a quantity of their own behind them: then they are another lot.
    private func hasOwnQuantity(_ index: Int, in pieces: BufferView<Piece>, after known: Draft) -> Bool {
        guard known.quantity != nil, index + 1 < pieces.count, case .quantity = content(at: index + 1, in: pieces)
        else { return false }
        return true
    }

    /// Whether a mass is what the land that was said before bears.
    private func isYield(_ quantity: QuantityReading, of draft: Draft) -> Bool {
        guard let land = draft.quantity?.unit, let unit = quantity.unit else { return false }
        return lexicon.unitKinds[Int(land)] == .area && lexicon.unitKinds[Int(unit)] == .mass
    }

    private func isGrade(after index: Int, in pieces: BufferView<Piece>) -> Bool {
        guard index + 1 < pieces.count, case .grade = pieces[index + 1].content else { return false }
        return true
    }

    /// What a piece says of goods. "3000 trứng": a bare number before produce that is counted is a quantity.
    private func content(at index: Int, in pieces: BufferView<Piece>) -> Piece.Content {
        let content = pieces[index].content
        guard case .number(let amount, _) = content, amount >= 1_000, index + 1 < pieces.count,
            case .produce(let payload) = pieces[index + 1].content, let produce = settled(payload, unit: nil)
        else { return content }
        let unit = lexicon.usualUnits[Int(produce.index)].index
        guard lexicon.unitKinds[Int(unit)] == .count else { return content }
        // "bầy vịt 300 con": how many are said after them.
        if index + 2 < pieces.count, case .quantity(let quantity) = pieces[index + 2].content, quantity.unit == unit,
            pieces[index + 2].range.lowerBound == pieces[index + 1].range.upperBound
        {
            return content
        }
        return .quantity(QuantityReading(amount: amount, amountMax: nil, unit: unit))
    }

    private func nextProduce(
        after index: Int, in pieces: BufferView<Piece>
    ) -> (exists: Bool, isSeparated: Bool, isNext: Bool) {
        var isSeparated = false
        for next in (index + 1)..<pieces.count {
            switch content(at: next, in: pieces) {
            case .produce: return (true, isSeparated, pieces[next].range.lowerBound == pieces[index].range.upperBound)
            case .quantity: return (false, isSeparated, false)
            case .separator, .price, .place: isSeparated = true
            default: break
            }
        }
        return (false, isSeparated, false)
    }

    /// The produce that two adjacent names mean together; nil when they are two kinds.
    private func merge(_ left: UInt16?, _ right: UInt16) -> UInt16? {
        guard let left else { return right }
        if left == right { return left }
        guard let leftID = settled(left, unit: nil), let rightID = settled(right, unit: nil) else { return nil }
        if rightID.isSame(asOrUnder: leftID) { return right }
        if leftID.isSame(asOrUnder: rightID) { return left }
        // Dried fish of snakehead is dried fish.
        // "lúa tươi ST25": a variety's code names the paddy of that variety where there is one.
        if let code = code(of: rightID) {
            return leftID.children.first { self.code(of: $0) == code }?.index ?? left
        }
        let processed: Set<ProduceGroup> = [.processedFood, .byProducts, .meat]
        if processed.contains(leftID.row.group), !processed.contains(rightID.row.group) { return left }
        return nil
    }

    /// The code of a variety ("st25", "om5451"); nil for other names.
    private func code(of produce: ProduceID) -> Substring? {
        let last = produce.row.asciiName.split(separator: " ").last
        return last.flatMap { $0.contains(where: \.isNumber) && $0.contains(where: \.isLetter) ? $0 : nil }
    }

    private func settled(_ payload: UInt16, unit: UnitID?) -> ProduceID? {
        guard payload >= ProduceChoice.firstPayload else { return ProduceID(index: payload) }
        let choice = lexicon.choices[Int(payload - ProduceChoice.firstPayload)]
        if let unit, let produce = choice.byUnit[unit] { return produce }
        return choice.prefersFirst || choice.candidates.count == 1 ? choice.candidates.first : nil
    }

    private func item(_ draft: Draft) -> Item {
        var item = Item()
        if let quantity = draft.quantity {
            item.quantity = quantity.amount.map(Amount.init(thousandths:))
            item.quantityMax = quantity.amountMax.map(Amount.init(thousandths:))
            item.unit = quantity.unit.map(UnitID.init(index:))
        }
        item.priceUnit = draft.price?.unit.map(UnitID.init(index:))
        if let payload = draft.payload {
            item.produce = settled(payload, unit: item.unit) ?? settled(payload, unit: item.priceUnit)
            // What is counted in eggs is eggs: "vịt 1500 trứng".
            if item.unit?.index == names.fruit, let eggs = item.produce.flatMap({ lexicon.eggs[$0] }) {
                item.produce = eggs
            }
            // "Cái" of what is sold by the piece is a piece; of fruit and eggs it is a fruit or an egg.
            if let unit = item.produce.map({ lexicon.usualUnits[Int($0.index)] }), unit.index == names.pieces {
                if item.unit?.index == names.fruit { item.unit = unit }
                if item.priceUnit?.index == names.fruit { item.priceUnit = unit }
            }
            if item.produce == nil {
                item.candidates = lexicon.choices[Int(payload - ProduceChoice.firstPayload)].candidates
            }
        }
        if let price = draft.price { setPrice(price, of: &item) }
        return item
    }

    /// Sets a price, of a bare number as the goods usually go.
    private func setPrice(_ price: PriceReading, of item: inout Item) {
        var (low, high) = (price.amount, price.amountMax)
        if let bare = price.bare, let produce = item.produce {
            let usual = lexicon.priceBands.price(bare.low, of: produce, per: item.priceUnit)
            if low == nil {
                high = usual ?? high
            } else if let usual {
                low = usual
                high = bare.high.flatMap { lexicon.priceBands.price($0, of: produce, per: item.priceUnit) } ?? high
            }
        }
        item.price = low.map { Dong($0) }
        // Ends that the goods' band takes for different things ("8-800") are no range.
        item.priceMax = high.flatMap { high in (low ?? 0) <= high ? Dong(high) : nil }
    }
}
