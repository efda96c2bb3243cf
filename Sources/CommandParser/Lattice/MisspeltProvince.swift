import Vocabulary

/// Reads words that stand where a place is named as the province that they are but for a slip in one of them: "5 tan so trang",
/// "3 tan hung ye".
///
/// The words may be others as they stand, as the name of a little place with something unknown beside it or two of courtesy. Only
/// where no place is named for certain, and only provinces: there are few, and everybody names them.
struct MisspeltProvince {
    let filler: LatticeFiller
    let names: WordNames
    let text: FoldedText

    /// The shortest name that bears a slip, in symbols, and the shortest where each word is another one as it stands.
    private static let shortestName = 5
    private static let shortestKnownName = 6
    private static let mostWords = 4
    private static let longestAbbreviation = 3

    private var lexicon: Lexicon { filler.lexicon }

    func mend(_ path: inout [Token], readings: BufferView<Token>) {
        guard path.contains(where: speaksOfTrade), !namesPlace(path) else { return }
        for last in path.indices.reversed() where endsPlace(path, last) {
            let end = path[last].end
            var start = end
            for count in 1...Self.mostWords {
                guard let before = wordStart(before: start) else { break }
                start = before
                if count > 1, let province = province(start..<end, in: path, readings: readings) {
                    path.put([province], in: start..<end, readings: readings)
                    return
                }
                guard text[start].gap == .blank else { break }
            }
        }
    }

    private func speaksOfTrade(_ token: Token) -> Bool {
        switch token.kind {
        case .produce, .vehicle, .trade: true
        default: false
        }
    }

    /// Whether a place is named for certain: whole, with nothing unknown beside it that may belong to its name.
    private func namesPlace(_ path: [Token]) -> Bool {
        path.indices.contains { index in
            let token = path[index]
            guard token.kind == .place, token.end - token.start > Self.longestAbbreviation, !token.isRepaired else {
                return false
            }
            if index > 0, isNext(path, index) {
                let before = path[index - 1].kind
                // "3 tan hung ye": the number wants the unit.
                if before == .unknown || before == .number { return false }
            }
            guard isNext(path, index + 1) else { return true }
            let next = path[index + 1]
            return next.kind != .unknown && !next.isRepaired
                && !(next.kind == .place && next.end - next.start <= Self.longestAbbreviation && isOneWord(token))
        }
    }

    private func isNext(_ path: [Token], _ index: Int) -> Bool {
        index < path.count && text[path[index].start].gap == .blank
    }

    /// Whether a place may end with a token: before an amount, a price, a day, courtesy, or where a clause ends.
    private func endsPlace(_ path: [Token], _ index: Int) -> Bool {
        guard path[index].end == text.count || text.isWordStart(path[index].end) else { return false }
        guard isNext(path, index + 1) else { return true }
        switch path[index + 1].kind {
        case .number, .numeral, .date, .time, .phone, .marker, .noise, .link, .place: return true
        case .trade: return true
        case .cue: return path[index + 1].payload == names.price
        default: return false
        }
    }

    private func wordStart(before position: Int) -> Int? {
        guard position > 0 else { return nil }
        var start = position - 1
        while start > 0, text[start].gap.isEmpty { start -= 1 }
        return Symbol.isLetter(text[start].symbol) ? start : nil
    }

    /// The province that words are one edit beside, when they stand where a place does.
    private func province(_ range: Range<Int>, in path: [Token], readings: BufferView<Token>) -> Token? {
        guard range.count >= Self.shortestName - 1,
            let first = path.firstIndex(where: { $0.end > range.lowerBound }),
            let last = path.lastIndex(where: { $0.start < range.upperBound }), path[last].end == range.upperBound,
            beginsPlace(path, first, at: range.lowerBound, readings: readings)
        else { return nil }
        var isOdd = false
        for index in first...last {
            guard mayBePart(path, index, in: first...last) else { return nil }
            let token = path[index]
            // "gia la 20k".
            if token.kind == .cue, token.payload == names.price, isNext(path, last + 1), path[last + 1].kind == .number
            {
                return nil
            }
            if token.kind == .unknown || token.isRepaired { isOdd = true }
            if token.kind == .place, token.end - token.start <= Self.longestAbbreviation { isOdd = true }
        }
        guard let find = find(range),
            isOdd || !find.isFar && lexicon.symbols(of: find.entry).count >= Self.shortestKnownName
        else { return nil }
        var token = Token(
            kind: .place, payload: lexicon.entries[find.entry].payload, start: range.lowerBound, end: range.upperBound,
            cost: CostModel.word + CostModel.likelyRepair, entry: find.entry)
        token.isRepaired = true
        return token
    }

    /// Whether a place may begin there: after goods, an amount, a word before places, or first in a sentence before a verb. What begins
    /// before it ("tan hung ye") must leave a unit for the number before.
    private func beginsPlace(_ path: [Token], _ index: Int, at start: Int, readings: BufferView<Token>) -> Bool {
        if path[index].start < start {
            return index > 0 && (path[index - 1].kind == .number || path[index - 1].kind == .numeral)
                && path[index].rest(before: start, readings: readings)?.kind == .unit
        }
        guard index > 0, isNext(path, index) else { return true }
        switch path[index - 1].kind {
        case .produce, .unit, .perUnit, .money, .multiplier, .andHalf, .tail, .modifier, .marker, .placePrefix, .date,
            .time, .grade, .place, .vehicle:
            return true
        // "o" before what is no place to the lattice yet.
        case .noise: return path[index - 1].end - path[index - 1].start == 1
        // "tai" is a driver as well.
        case .role:
            return readings.contains { $0.kind == .marker && $0.start == path[index - 1].start && $0.end == start }
        default: return false
        }
    }

    /// Whether a token can be a misread piece of a name: all but verbs, amounts and names of several words that are right.
    private func mayBePart(_ path: [Token], _ index: Int, in stretch: ClosedRange<Int>) -> Bool {
        let token = path[index]
        switch token.kind {
        case .unknown, .place, .placePrefix: return true
        case .junk, .multiplier, .money:
            return token.isRepaired || index > 0 && path[index - 1].kind != .number && token.kind != .junk
        case .produce:
            // The only goods are no place.
            guard path.lazy.filter({ $0.kind == .produce }).count > 1 else { return false }
        case .trade, .number, .code, .tail, .phone, .perUnit, .grouped, .half, .question, .vehicle: return false
        default: break
        }
        guard token.entry >= 0 else { return false }
        return token.isRepaired || isOneWord(token)
    }

    private func isOneWord(_ token: Token) -> Bool {
        lexicon.entries[Int(token.entry)].wordStarts == 1
    }

    /// The one province that a range is but for one edit in one of its words.
    private func find(_ range: Range<Int>) -> (entry: Int, isFar: Bool)? {
        guard let lastStart = wordStart(before: range.upperBound) else { return nil }
        let written = Array(text.symbols(range))
        let first = Array(text.symbols(range.lowerBound..<Int(text[range.lowerBound].wordEnd)))
        let last = Array(text.symbols(lastStart..<range.upperBound))
        let entries = (lexicon.provinceByFirstWord[first] ?? []) + (lexicon.provinceByLastWord[last] ?? [])
        var best: (entry: Int, isFar: Bool)?
        for number in entries {
            let name = lexicon.symbols(of: Int(number))
            guard name.count >= Self.shortestName, let edit = OneEdit(from: written, to: name) else { continue }
            let isFar = edit.isFar(filler.keys)
            guard let known = best else {
                best = (Int(number), isFar)
                continue
            }
            if isSame(known.entry, Int(number)) || !known.isFar && isFar { continue }
            // As near to another one.
            guard known.isFar, !isFar else { return nil }
            best = (Int(number), isFar)
        }
        return best
    }

    private func isSame(_ one: Int, _ other: Int) -> Bool {
        lexicon.entries[one].payload == lexicon.entries[other].payload
    }
}
