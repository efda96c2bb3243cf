import Vocabulary

/// Reads a misspelt name as the place that fits the place beside it: "duong min chau Tây Ninh", "Bá Thước than hoa".
///
/// Alone, a slip into other words ("tam non" for "Tam Nông") cannot be seen; a district beside its province can. What is certain
/// (amounts, verbs of trade, the only goods) is never taken for a part of a name.
struct PlacesBeside {
    let filler: LatticeFiller
    let text: FoldedText
    /// Whether accents that are written tell what words are; those that an input method left are as doubtful as the words.
    private let isAccented: Bool

    /// The shortest name that bears a slip, in symbols, and the shortest that bears any.
    private static let shortestName = 5
    private static let shortestSturdyName = 7
    private static let longestName = 24
    private static let mostWords = 4

    private var lexicon: Lexicon { filler.lexicon }

    init(filler: LatticeFiller, text: FoldedText) {
        self.filler = filler
        self.text = text
        isAccented = text.isWrittenWithAccents
    }

    /// A name found in a stretch of the text.
    private struct Find {
        var range: Range<Int>
        var entry: Int
        var isExact: Bool
    }

    func mend(_ path: inout [Token], readings: BufferView<Token>) {
        guard path.count > 1, path.contains(where: isOdd) else { return }
        for reading in readings
        where reading.kind.meaning == .place && lexicon.placeSeeds[Int(reading.payload)] != .none {
            var seed = reading
            seed.kind = .place
            guard !seed.isRepaired, isWhole(seed), isClear(seed, in: path) else { continue }
            if lexicon.placeSeeds[Int(seed.payload)] == .province {
                mendDistrict(before: seed, in: &path, readings: readings)
            } else {
                mendProvince(after: seed, in: &path, readings: readings)
            }
        }
    }

    private func isWhole(_ seed: Token) -> Bool {
        seed.end - seed.start >= 2 && text.isWordStart(seed.start)
            && (seed.end == text.count || text.isWordStart(seed.end))
    }

    /// Whether the path reads a place as such, or nothing certain where it stands.
    private func isClear(_ seed: Token, in path: [Token]) -> Bool {
        for token in path where token.end > seed.start && token.start < seed.end {
            if token.start == seed.start, token.end == seed.end, token.kind == .place { return true }
            // An abbreviation that is read as something else is that.
            if seed.end - seed.start < 3 { return false }
            if !mayBePart(token) { return false }
        }
        return true
    }

    private func mendDistrict(before seed: Token, in path: inout [Token], readings: BufferView<Token>) {
        guard seed.start > 0, !text[seed.start].gap.endsSentence,
            let left = path.last(where: { $0.start < seed.start }), isWorthWhile(left, seed)
        else { return }
        let province = lexicon.placeCandidates[Int(seed.payload)][0].location.province
        var best: Find?
        var start = seed.start
        for _ in 0..<Self.mostWords {
            guard let before = wordStart(before: start), seed.start - before <= Self.longestName else { break }
            start = before
            if let find = find(start..<seed.start, among: lexicon.districtEntries[Int(province.index)]),
                find.isExact || !isReadExactly(find.range, in: path),
                best.map({ find.isExact || !$0.isExact }) ?? true,
                isFree(start..<seed.end, around: seed, in: path, readings: readings)
            {
                best = find
            }
            guard text[start].gap == .blank else { break }
        }
        if let best {
            path.put([token(best), seed], in: best.range.lowerBound..<seed.end, readings: readings)
        }
    }

    private func mendProvince(after seed: Token, in path: inout [Token], readings: BufferView<Token>) {
        guard seed.end < text.count, !text[seed.end].gap.endsSentence,
            let right = path.first(where: { $0.end > seed.end }), isWorthWhile(right, seed)
        else { return }
        var entries: [Int32] = []
        for candidate in lexicon.placeCandidates[Int(seed.payload)] where candidate.location.district != nil {
            entries += lexicon.provinceEntries[Int(candidate.location.province.index)]
            let present = lexicon.places[candidate.location.province].present
            if present != candidate.location.province { entries += lexicon.provinceEntries[Int(present.index)] }
        }
        var best: Find?
        var end = seed.end
        for _ in 0..<Self.mostWords {
            end = Int(text[end].wordEnd)
            guard end - seed.end <= Self.longestName else { break }
            if let find = find(seed.end..<end, among: entries), find.isExact || !isReadExactly(find.range, in: path),
                best.map({ find.isExact || !$0.isExact }) ?? true,
                isFree(seed.start..<end, around: seed, in: path, readings: readings)
            {
                best = find
            }
            guard end < text.count, text[end].gap == .blank else { break }
        }
        if let best {
            path.put([seed, token(best)], in: seed.start..<best.range.upperBound, readings: readings)
        }
    }

    /// Whether a range is as it stands a name of several words, which is no slip in another: "Châu Thành A - Đồng Tháp".
    private func isReadExactly(_ range: Range<Int>, in path: [Token]) -> Bool {
        path.contains { token in
            token.kind == .place && !token.isRepaired && token.start..<token.end == range && token.entry >= 0
                && lexicon.entries[Int(token.entry)].wordStarts > 1
        }
    }

    /// Whether what stands beside a place may be part of a name that fits it, which it mostly is not.
    private func isWorthWhile(_ token: Token, _ seed: Token) -> Bool {
        if token.kind == .place { return token.isRepaired || !fits(token, seed) }
        // "o", "ve", "di" before a place are what they are.
        if token.kind == .marker, token.end - token.start < 3 { return false }
        return mayBePart(token)
    }

    private func wordStart(before position: Int) -> Int? {
        guard position > 0 else { return nil }
        var start = position - 1
        while start > 0, text[start].gap.isEmpty { start -= 1 }
        return Symbol.isLetter(text[start].symbol) ? start : nil
    }

    private func token(_ find: Find) -> Token {
        let entry = lexicon.entries[find.entry]
        var token = Token(
            kind: .place, payload: entry.payload, start: find.range.lowerBound, end: find.range.upperBound,
            cost: CostModel.word + (find.isExact ? 0 : CostModel.likelyRepair), entry: find.entry)
        token.isRepaired = !find.isExact
        return token
    }
}

// MARK: What may be part of a name

extension PlacesBeside {
    /// Whether a token leaves room for a misspelt name at all: all else is as it should be.
    private func isOdd(_ token: Token) -> Bool {
        switch token.kind {
        case .unknown, .noise, .produce, .unit, .marker, .cue, .modifier, .date, .numeral, .placePrefix, .vehicle,
            .role, .service,
            .command:
            mayBePart(token)
        case .place: token.isRepaired || lexicon.placeSeeds[Int(token.payload)] == .none
        default: false
        }
    }

    /// Whether nothing that is certain is read in a range, and what is read there begins and ends with it or can be parted there.
    private func isFree(_ range: Range<Int>, around seed: Token, in path: [Token], readings: BufferView<Token>) -> Bool
    {
        guard let first = path.firstIndex(where: { $0.end > range.lowerBound }),
            let last = path.lastIndex(where: { $0.start < range.upperBound }), path[last].end == range.upperBound
        else { return false }
        var goods = 0
        for index in first...last {
            let token = path[index]
            if token.start == seed.start, token.end == seed.end, token.kind == .place { continue }
            if token.start < range.lowerBound {
                guard token.kind == .place || token.kind == .marker || token.kind == .noise,
                    token.rest(before: range.lowerBound, readings: readings) != nil
                else { return false }
            } else if token.kind == .command && index == 0 || !mayBePart(token)
                || isCounted(path, index, in: first...last)
            {
                return false
            }
            if token.kind == .place, !token.isRepaired, fits(token, seed) { return false }
            if token.kind == .placePrefix, !token.isRepaired, index < path.count - 1, path[index + 1].kind == .place {
                return false
            }
            if token.kind == .produce { goods += 1 }
        }
        return goods == 0 || path.lazy.filter({ $0.kind == .produce }).count > goods
    }

    /// Whether a token can be a misread piece of a name: courtesy, unknown words, and single syllables that mean little by themselves.
    private func mayBePart(_ token: Token) -> Bool {
        switch token.kind {
        case .unknown, .noise, .place, .placePrefix: return true
        case .trade, .number, .code, .tail, .phone, .perUnit, .grouped, .half, .junk, .question: return false
        default: break
        }
        guard token.entry >= 0 else { return false }
        if token.isRepaired { return true }
        return lexicon.entries[Int(token.entry)].wordStarts == 1
            && !(isAccented && text.isAccented(token.start..<token.end))
    }

    /// Whether an amount belongs to what stands at an index inside a stretch that may be a name.
    private func isCounted(_ path: [Token], _ index: Int, in stretch: ClosedRange<Int>) -> Bool {
        let hasNext = index + 1 < path.count
        switch path[index].kind {
        case .unit, .multiplier, .money, .andHalf: return index > 0 && isAmount(path[index - 1])
        case .produce:
            // An amount after other goods is theirs: "lua 4 tan tam non Phú Thọ", "xoai muong te lai cau 17 tan".
            var before = index
            while before > 0, isAmount(path[before - 1]) || path[before - 1].kind == .unit { before -= 1 }
            if before < index, before == 0 || path[before - 1].kind != .produce { return true }
            return hasNext && isAmount(path[index + 1])
                && !path[..<stretch.lowerBound].contains { $0.kind == .produce }
        case .numeral, .vague:
            guard hasNext else { return false }
            switch path[index + 1].kind {
            case .unit, .multiplier, .money, .numeral: return true
            default: return false
            }
        default: return false
        }
    }

    private func isAmount(_ token: Token) -> Bool {
        switch token.kind {
        case .number, .numeral, .half, .vague, .multiplier, .tail, .andHalf: true
        default: false
        }
    }

    /// Whether an exact place already fits the one beside it.
    private func fits(_ token: Token, _ seed: Token) -> Bool {
        for place in lexicon.placeCandidates[Int(token.payload)] where place.region == nil {
            let present = lexicon.places[place.location.province].present
            for other in lexicon.placeCandidates[Int(seed.payload)]
            where other.rank <= 1 && lexicon.places[other.location.province].present == present {
                return true
            }
        }
        return false
    }
}

// MARK: Likeness

extension PlacesBeside {
    private func find(_ range: Range<Int>, among entries: [Int32]) -> Find? {
        if range.count < Self.shortestName - 1 {
            // An abbreviation bears no slip.
            guard range.count > 1, text[range.lowerBound].gap.isSubset(of: [.blank, .comma, .hyphen]) else {
                return nil
            }
            let entry = entries.first { lexicon.symbols(of: Int($0)).elementsEqual(text.symbols(range)) }
            return entry.map { Find(range: range, entry: Int($0), isExact: true) }
        }
        let initial = text[range.lowerBound].symbol
        var near: Find?
        var bare: [UInt8]?
        for entry in entries {
            let name = lexicon.symbols(of: Int(entry))
            // No slip is in a name's first letter, and what Telex leaves only lengthens it.
            guard name.count >= Self.shortestName, name.first == initial, name.count <= range.count + 1 else {
                continue
            }
            let written = text.symbols(range)
            if name.elementsEqual(written) { return Find(range: range, entry: Int(entry), isExact: true) }
            if bare == nil { bare = withoutResidue(range) }
            guard let bare else { continue }
            if name.elementsEqual(bare) { return Find(range: range, entry: Int(entry), isExact: false) }
            if near == nil, isNear(Array(written), name) || bare.count < range.count && isNear(bare, name) {
                near = Find(range: range, entry: Int(entry), isExact: false)
            }
        }
        return near
    }

    /// Whether one edit makes a name of what is written, but for its first letter; a short name bears none of a far key.
    private func isNear(_ written: [UInt8], _ name: ArraySlice<UInt8>) -> Bool {
        guard let edit = OneEdit(from: written, to: name), edit.position > 0 else { return false }
        return name.count >= Self.shortestSturdyName || !edit.isFar(filler.keys)
    }

    /// The symbols without what Telex leaves in words: doubled vowels, "w" and the letter of a tone at the end.
    private func withoutResidue(_ range: Range<Int>) -> [UInt8] {
        var bare: [UInt8] = []
        for position in range {
            let symbol = text[position].symbol
            guard Symbol.isLetter(symbol) else { return bare + Array(text.symbols(position..<range.upperBound)) }
            let endsWord = position + 1 == range.upperBound || !text[position + 1].gap.isEmpty
            switch Symbol.ascii(symbol) {
            case UInt8(ascii: "w"): continue
            case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"), UInt8(ascii: "d"):
                if position > range.lowerBound, text[position].gap.isEmpty, text[position - 1].symbol == symbol {
                    continue
                }
            case UInt8(ascii: "s"), UInt8(ascii: "f"), UInt8(ascii: "r"), UInt8(ascii: "x"), UInt8(ascii: "j"):
                if endsWord, position > range.lowerBound { continue }
            default: break
            }
            bare.append(symbol)
        }
        return bare
    }
}
