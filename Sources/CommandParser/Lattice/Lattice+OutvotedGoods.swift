import Vocabulary

extension Lattice {
    /// How much dearer than any word a reading as goods may be to be taken for want of others.
    private static let dearestGoods: Int32 = 10

    /// Reads goods into a path of trade that names none, where a word can name them and stands where goods are named.
    ///
    /// Neighbours alone cannot see this: "2 tạ tỏi Vạn Ninh" looks like "2 tạ tới Vạn Ninh" until nothing else is what is sold.
    func nameOutvotedGoods(in path: inout [Token], names: WordNames, usualUnits: [UnitID], text: FoldedText) {
        guard mayLackGoods(path, names: names) else { return }
        for index in path.indices where mayBeOutvoted(path, at: index, names: names, text: text) {
            let word = path[index]
            let goods = tokens.filter {
                $0.kind.meaning == .produce && $0.start == word.start && $0.end == word.end && !$0.isRepaired
                    && $0.cost <= CostModel.word + Self.dearestGoods + (word.kind == .date ? 1 : 0)
            }
            guard var best = goods.min(by: { $0.cost < $1.cost }) else { continue }
            if word.kind == .date {
                // "20 chậu mai": a day's word is goods only right after the unit that those goods are counted in.
                guard best.payload < ProduceChoice.firstPayload, index > 0, path[index - 1].kind == .unit,
                    usualUnits[Int(best.payload)].index == path[index - 1].payload
                else { continue }
            }
            best.kind = best.kind.meaning
            path[index] = best
            return
        }
    }

    /// Reads a word after a comma in a list of goods as goods, where it can name any: "cam, ổi, xoài".
    func nameListedGoods(in path: inout [Token], text: FoldedText) {
        for index in path.indices.dropFirst()
        where path[index - 1].kind == .produce && text[path[index].start].gap.contains(.comma) {
            switch path[index].kind {
            case .noise, .cue, .marker, .date, .modifier: break
            default: continue
            }
            guard endsList(path, after: index, text: text), var goods = goods(in: path[index]) else { continue }
            goods.kind = goods.kind.meaning
            path[index] = goods
        }
    }

    /// Whether other goods follow, or nothing: "giá hành tím, tỏi".
    private func endsList(_ path: [Token], after index: Int, text: FoldedText) -> Bool {
        guard index + 1 < path.count else { return true }
        let next = path[index + 1].kind == .link ? index + 2 : index + 1
        guard next < path.count, path[next].kind == .produce else { return false }
        return next > index + 1 || text[path[next].start].gap.contains(.comma)
    }

    /// The cheapest reading as goods of what a token reads.
    private func goods(in word: Token) -> Token? {
        tokens.filter {
            $0.kind.meaning == .produce && $0.start == word.start && $0.end == word.end && !$0.isRepaired
        }.min { $0.cost < $1.cost }
    }

    /// Reads a unit that is a name of goods as such where an amount of it is listed besides other goods: "50kg hành tây, 1000 trứng".
    func nameCountedGoods(in path: inout [Token], names: WordNames, text: FoldedText) {
        for index in path.indices.dropFirst() where path[index].kind == .unit && path[index].payload == names.fruit {
            var first = index
            while first > 0, [.number, .numeral, .multiplier].contains(path[first - 1].kind) { first -= 1 }
            guard first > 0, first < index,
                text[path[first].start].gap.endsClause || path[first - 1].kind == .link,
                index + 1 == path.count || path[index + 1].kind != .produce
            else { continue }
            guard var goods = goods(in: path[index]) else { continue }
            goods.kind = goods.kind.meaning
            path[index] = goods
        }
    }

    /// Reads a word after an amount in a list as goods, where the amount would else have none and goods were named with theirs
    /// before: "hành tím 2 tấn Vĩnh Châu, 3 tấn tỏi Vĩnh Châu".
    func nameMeasuredGoods(in path: inout [Token], text: FoldedText) {
        guard let named = path.firstIndex(where: { $0.kind == .produce }), named + 4 < path.count else { return }
        for index in path.indices.dropFirst(named + 4) where isQuantity(path, at: index - 2) {
            switch path[index].kind {
            case .noise, .cue, .marker: break
            default: continue
            }
            guard isQuantity(path, at: named + 1) || named > 1 && isQuantity(path, at: named - 2),
                text[path[index].start].gap == .blank,
                text[path[index - 2].start].gap.endsClause || path[index - 3].kind == .link,
                index + 1 == path.count || path[index + 1].kind != .produce,
                var goods = goods(in: path[index])
            else { continue }
            goods.kind = goods.kind.meaning
            path[index] = goods
        }
    }

    /// Reads the first word as goods where the amount after it would else have none, as all others in the list have theirs:
    /// "tỏi 3 tạ, hành tây 1 tấn", "bán lươn 2 tạ Vị Thanh, ốc 150 kg".
    func nameFirstGoods(in path: inout [Token], text: FoldedText) {
        guard let amount = path.firstIndex(where: \.isNumber), amount > 0, isQuantity(path, at: amount) else { return }
        // A greeting or a verb may stand before it, a place between it and the others.
        let first = amount - 1
        var next = amount + 2
        while next < path.count, path[next].kind == .place || path[next].kind == .marker { next += 1 }
        guard path[first].kind != .produce, path[first].kind != .trade,
            path[..<first].allSatisfy({ $0.kind == .noise || $0.kind == .trade }),
            next < path.count, text[path[next].start].gap.endsClause, path[next].kind == .produce,
            isQuantity(path, at: next + 1), var best = goods(in: path[first])
        else { return }
        best.kind = best.kind.meaning
        path[first] = best
    }

    /// Reads a place where goods without a measure of their own follow measured goods, in a path that names no place:
    /// "cá tra 10 tấn Thốt Nốt" comes from Thốt Nốt and has no palm fruit beside it.
    func placeSurplusGoods(in path: inout [Token]) {
        guard !path.contains(where: { $0.kind == .place }), let first = path.firstIndex(where: { $0.kind == .produce })
        else { return }
        for index in path.indices.dropFirst(first + 2)
        where path[index].kind == .produce && path[index - 1].kind == .unit && !isQuantity(path, at: index + 1) {
            let word = path[index]
            let places = tokens.filter {
                $0.kind.meaning == .place && $0.start == word.start && $0.end == word.end && !$0.isRepaired
            }
            guard var best = places.min(by: { $0.cost < $1.cost }) else { continue }
            best.kind = best.kind.meaning
            path[index] = best
            return
        }
    }

    /// Whether a path speaks of a quantity or a price and names neither goods nor a vehicle.
    private func mayLackGoods(_ path: [Token], names: WordNames) -> Bool {
        var isMeasured = false
        for (index, token) in path.enumerated() {
            switch token.kind {
            case .produce: return false
            case .vehicle:
                // "xe lạnh … chở giúp 5 tấn na": a vehicle that is asked to carry an amount carries something.
                guard path.dropFirst(index + 1).contains(where: { $0.kind == .cue && $0.payload == names.carry }) else {
                    return false
                }
            case .unit, .multiplier, .money: isMeasured = true
            // "còn ai bán lươn ở Vĩnh Thuận": who asks for a seller asks for goods.
            case .cue where token.payload == names.who && index + 1 < path.count && path[index + 1].kind == .trade:
                isMeasured = true
            case .cue where token.payload == names.price || index == 0 && token.payload == names.find: isMeasured = true
            default: break
            }
        }
        return isMeasured
    }

    /// Whether a word stands where goods are named: after a unit, a verb of trade or "price", or first before a quantity.
    private func mayBeOutvoted(_ path: [Token], at index: Int, names: WordNames, text: FoldedText) -> Bool {
        switch path[index].kind {
        case .noise, .marker, .cue, .modifier, .place, .date: break
        default: return false
        }
        if index + 1 < path.count, path[index + 1].kind == .time || path[index + 1].kind == .date { return false }
        // "2t5 giá 12k" has a price and no bean sprouts.
        if path[index].payload == names.price, path[index].kind == .cue, index + 1 < path.count,
            path[index + 1].isNumber, !isQuantity(path, at: index + 1)
        {
            return false
        }
        if path[..<index].allSatisfy({ $0.kind == .noise }) {
            // "coi kho 3 tan": what is said of goods may stand between.
            let next = index + 1
            if isQuantity(path, at: next < path.count && path[next].kind == .modifier ? next + 1 : next) { return true }
        }
        guard index > 0 else { return false }
        guard text[path[index].start].gap == .blank else {
            // "chào chị, lươn 300 ký": a clause that begins with what is measured.
            return text[path[index].start].gap.endsClause && isQuantity(path, at: index + 1)
        }
        switch path[index - 1].kind {
        case .unit, .trade: return true
        case .number, .tail, .andHalf: return index > 1 && path[index - 2].kind == .unit
        case .cue: return path[index - 1].payload == names.price || path[index - 1].payload == names.find
        default: return false
        }
    }

    private func isQuantity(_ path: [Token], at index: Int) -> Bool {
        index + 1 < path.count && path[index].isNumber && path[index + 1].kind == .unit
    }
}
