/// Hears a word that can name goods as a word where other goods are named and it does not stand as goods do.
///
/// A single unaccented syllable is often something else: "hong het roi" are no persimmons, "cho dong cua" no crabs. It names goods
/// with a measure of its own, after a word that asks for goods, in a list of them, or when nothing else does.
struct StrayGoods {
    let filler: LatticeFiller
    let names: WordNames
    let text: FoldedText

    /// A reading as goods that costs this much beside any word is doubtful however many syllables it has.
    private static let doubtfulCost: Int16 = 4

    private var lexicon: Lexicon { filler.lexicon }

    func hush(in path: inout [Token]) {
        hushOwner(in: &path)
        guard path.lazy.filter({ $0.kind == .produce }).count > 1 else { return }
        hushTrade(in: &path)
        let goods = path.indices.filter { path[$0].kind == .produce }
        // In the order of the text, as goods may stand in a list with those before them.
        var standing = Set(goods.filter { !isDoubtful(path[$0]) })
        for index in goods where !standing.contains(index) && !isTag(path, at: index) {
            if isMeasured(path, at: index, standing: standing)
                || isAskedFor(path, at: index) && (standing.isEmpty || endsPhrase(path, after: index))
                || continuesList(path, at: index, standing: standing)
            {
                standing.insert(index)
            }
        }
        for index in goods.reversed() where !standing.contains(index) && beginsList(path, at: index, standing: standing)
        {
            standing.insert(index)
        }
        if standing.isEmpty {
            // None is certain: those that are asked for, or else those written as they are spelled.
            standing = Set(goods.filter { isAskedFor(path, at: $0) })
            if standing.isEmpty { standing = Set(goods.filter { !path[$0].isRepaired }) }
        }
        guard !standing.isEmpty else { return }
        for index in goods where !standing.contains(index) {
            path[index].kind = .noise
            path[index].payload = names.polite
        }
    }

    /// Hears "cua" after what a vehicle carries as "of": "ghe 15 tan cua nha tui".
    private func hushOwner(in path: inout [Token]) {
        guard path.count > 4, path.contains(where: { $0.kind == .vehicle }) else { return }
        for index in 3..<path.count - 1
        where path[index].kind == .produce && path[index].payload == names.crab
            && path[index].end - path[index].start == 3
            && path[index + 1].kind == .noise && path[index - 1].kind == .unit && path[index - 3].kind == .vehicle
            && isDoubtful(path[index])
        {
            path[index].kind = .noise
            path[index].payload = names.polite
        }
    }

    /// Hears what a body is called after where other goods are measured: "HTX rau củ Quỳnh Lưu cần bán 10 tấn hành lá".
    private func hushTrade(in path: inout [Token]) {
        guard path.count > 3, path[0].kind == .role, path[1].kind == .produce, isNext(path, 1),
            !isMeasure(path, at: 2), path[2...].contains(where: { $0.kind == .trade || $0.kind == .cue }),
            path.indices.dropFirst(3).contains(where: {
                path[$0].kind == .produce && isMeasured(path, at: $0, standing: [])
            })
        else { return }
        path[1].kind = .noise
        path[1].payload = names.polite
    }

    /// Hears a vehicle that nothing is said of as a word where measured goods are sold or bought: "ban 3 tan cam, xe vo tan vuon duoc".
    func hushVehicles(in path: inout [Token]) {
        guard path.contains(where: { $0.kind == .vehicle }), path.contains(where: { $0.kind == .trade }),
            path.contains(where: { $0.kind == .produce }), path.contains(where: { $0.kind == .unit }),
            !path.contains(where: isHaulWord)
        else { return }
        let vehicles = path.indices.filter { path[$0].kind == .vehicle }
        guard !vehicles.contains(where: { speaksOfHaul(path, at: $0) }) else { return }
        for index in vehicles {
            path[index].kind = .noise
            path[index].payload = names.polite
        }
    }

    /// Whether a word speaks of hauling; "nhan" and "trong" alone do not.
    private func isHaulWord(_ token: Token) -> Bool {
        guard token.kind == .cue, names.haulWords.contains(token.payload) else { return false }
        return token.payload != names.empty || token.entry < 0 || lexicon.entries[Int(token.entry)].wordStarts != 1
    }

    /// Whether a vehicle has a load of its own, is asked for or is where the message begins.
    private func speaksOfHaul(_ path: [Token], at index: Int) -> Bool {
        if isNext(path, index + 1), isAmount(path[index + 1].kind) || path[index + 1].kind == .produce { return true }
        guard index > 0, isNext(path, index) else { return false }
        switch path[index - 1].kind {
        case .cue: return names.asksForGoods.contains(path[index - 1].payload)
        case .number, .numeral, .vague, .trade: return true
        default: return false
        }
    }

    /// Whether "hồng" ends a question: "ai mua hông".
    private func isTag(_ path: [Token], at index: Int) -> Bool {
        guard index > 0, path[index - 1].kind == .trade, isNext(path, index),
            text.symbols(path[index].start..<path[index].end).elementsEqual(names.tagSpelling)
        else { return false }
        return !isNext(path, index + 1) || path[index + 1].kind == .noise || path[index + 1].kind == .question
    }

    /// Whether a reading as goods is of a word that often is something else.
    func isDoubtful(_ token: Token) -> Bool {
        guard token.entry >= 0 else { return false }
        if token.isRepaired { return true }
        let entry = lexicon.entries[Int(token.entry)]
        guard entry.wordStarts == 1 || entry.cost >= Self.doubtfulCost else { return false }
        let range = token.start..<token.end
        return !text.isAccented(range) || text.rewritten.contains { $0.overlaps(range) }
            || filler.accentCost(of: Int(token.entry), in: range, text: text) > 0
    }

    private func isNext(_ path: [Token], _ index: Int) -> Bool {
        index < path.count && text[path[index].start].gap.isSubset(of: .blank)
    }

    /// Whether an amount with a unit, a price or a size is the goods' own.
    private func isMeasured(_ path: [Token], at index: Int, standing: Set<Int>) -> Bool {
        var next = index + 1
        while isNext(path, next), path[next].kind == .modifier { next += 1 }
        if next < path.count, !text[path[next].start].gap.endsClause, isMeasure(path, at: next) { return true }
        guard isNext(path, index) else { return false }
        var first = index
        while first > 0, isAmount(path[first - 1].kind), first == index || isNext(path, first) { first -= 1 }
        guard first < index else { return false }
        // What stands right after other goods or a vehicle measures those: "ghe 15 tan cua nha tui".
        var owner = first
        while owner > 0, isNext(path, owner), path[owner - 1].kind == .modifier { owner -= 1 }
        guard owner > 0, isNext(path, owner) else { return true }
        guard standing.contains(owner - 1) else { return path[owner - 1].kind != .vehicle }
        // "50kg ghe xanh 30kg vem": where amounts come first, the next is the next goods'.
        return owner > 1 && isAmount(path[owner - 2].kind) && isNext(path, owner - 1)
    }

    private func isAmount(_ kind: Kind) -> Bool {
        switch kind {
        case .number, .tail, .numeral, .multiplier, .half, .andHalf, .vague, .unit: true
        default: false
        }
    }

    /// Whether an amount with a unit, a price or a size begins here.
    private func isMeasure(_ path: [Token], at index: Int) -> Bool {
        var next = index
        if path[next].kind == .grade || path[next].kind == .vague { return true }
        if path[next].kind == .cue, path[next].payload == names.price { next += 1 }
        if next < path.count, path[next].kind == .cue, path[next].payload == names.approx { next += 1 }
        let first = next
        while next < path.count, path[next].kind == .number || path[next].kind == .numeral || path[next].kind == .half {
            next += 1
        }
        guard next > first else { return false }
        if first > index { return true }
        guard next < path.count else { return path[next - 1].kind == .number }
        switch path[next].kind {
        case .unit, .multiplier, .money, .tail, .perUnit, .andHalf: return true
        default: return false
        }
    }

    /// Whether a word that asks for or offers goods stands right before them.
    private func isAskedFor(_ path: [Token], at index: Int) -> Bool {
        var before = index - 1
        guard isNext(path, index) else { return false }
        while before > 0, path[before].kind == .modifier, isNext(path, before) { before -= 1 }
        guard before >= 0 else { return false }
        switch path[before].kind {
        case .trade: return true
        case .cue: return names.asksForGoods.contains(path[before].payload)
        default: return false
        }
    }

    /// Whether goods follow others in a list, and nothing follows them that would make a phrase of them.
    private func continuesList(_ path: [Token], at index: Int, standing: Set<Int>) -> Bool {
        var before = index - 1
        var isJoined = text[path[index].start].gap.contains(.comma) || text[path[index].start].gap.contains(.plus)
        if before >= 0, path[before].kind == .link {
            isJoined = true
            before -= 1
        }
        guard before >= 0, !text[path[index].start].gap.endsSentence else { return false }
        if standing.contains(before), isJoined || isNext(path, index) {
            return isJoined || endsPhrase(path, after: index)
        }
        guard isJoined, endsPhrase(path, after: index) else { return false }
        switch path[before].kind {
        case .unit, .perUnit, .multiplier, .money, .tail, .andHalf, .modifier: return true
        case .produce: return standing.contains(before)
        case .place, .number: return true
        default: return false
        }
    }

    /// Whether goods begin a list of others.
    private func beginsList(_ path: [Token], at index: Int, standing: Set<Int>) -> Bool {
        var next = index + 1
        guard next < path.count else { return false }
        let isJoined = path[next].kind == .link || text[path[next].start].gap.contains(.comma)
        if path[next].kind == .link { next += 1 }
        guard standing.contains(next), isJoined || isNext(path, next) else { return false }
        if isJoined { return true }
        return index == 0 || path[index - 1].kind == .marker || !isNext(path, index)
    }

    private func endsPhrase(_ path: [Token], after index: Int) -> Bool {
        guard isNext(path, index + 1) else { return true }
        switch path[index + 1].kind {
        case .link, .place, .placePrefix, .marker, .trade, .number, .date, .modifier, .question: return true
        default: return false
        }
    }
}
