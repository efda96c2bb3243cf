/// Reads words that stand where goods are named as the name that they are but for a slip in one of them: "2 ta hos sen", "ban mt thai".
///
/// The slip may be another word or too short to be repaired by itself; the other words of the name and its place, between a verb or
/// an amount and the next amount or place, say what was meant.
struct MisspeltGoods {
    let filler: LatticeFiller
    let names: WordNames
    let text: FoldedText

    /// The shortest name that bears a slip, in symbols.
    private static let shortestName = 6
    /// The shortest word that is known as something else and may be a slip.
    private static let shortestKnownWord = 3
    private static let mostWords = 4
    private static let dearestName: Int16 = 3

    private var lexicon: Lexicon { filler.lexicon }

    /// A name one slip away.
    private struct Find {
        var entry: Int
        var isLikely: Bool
        var isAmbiguous = false
    }

    func mend(_ path: inout [Token]) {
        guard !text.isWrittenWithAccents, text.rewritten.count < 2 else { return }
        var index = 0
        while index < path.count {
            if isOdd(path[index], after: index > 0 ? path[index - 1] : nil), mend(&path, around: index) { continue }
            index += 1
        }
    }

    /// Whether a token may be the slip in a name: an unknown or repaired word, or a word that says little beside goods.
    private func isOdd(_ token: Token, after left: Token?) -> Bool {
        if isSlip(token) { return true }
        switch token.kind {
        case .noise, .vehicle, .service, .cue, .role: break
        case .unit:
            if let left, left.kind == .number || left.kind == .numeral || left.kind == .half { return false }
        default: return false
        }
        return token.entry >= 0 && token.end - token.start >= Self.shortestKnownWord
            && lexicon.entries[Int(token.entry)].wordStarts == 1
    }

    /// Whether a word is none as it is written.
    private func isSlip(_ token: Token) -> Bool {
        switch token.kind {
        case .unknown: return token.end - token.start > 1 && Symbol.isLetter(text[token.start].symbol)
        case .trade, .number, .numeral, .code, .phone, .money, .multiplier: return false
        default: return token.isRepaired || text.rewritten.contains { $0.lowerBound == token.start }
        }
    }

    /// Looks for names of two words and more that the odd token is part of.
    private func mend(_ path: inout [Token], around odd: Int) -> Bool {
        let isSlip = isSlip(path[odd])
        for first in max(0, odd - Self.mostWords + 1)...odd where beginsName(path, first, isSlip: isSlip) {
            for last in stride(from: min(path.count - 1, first + Self.mostWords - 1), through: odd, by: -1)
            where endsName(path, last) && isOneRun(path, first...last) {
                let range = path[first].start..<path[last].end
                // What is read there already needs no slip: "cu rieng" for "au rieng".
                let read = path[first...last].lazy.filter { $0.kind == .produce }.map(\.payload)
                guard let find = find(range, slip: path[odd].start..<path[odd].end, besides: Array(read)),
                    !find.isAmbiguous,
                    find.isLikely || isSlip
                else { continue }
                let entry = lexicon.entries[find.entry]
                var token = Token(
                    kind: .produce, payload: entry.payload, start: range.lowerBound, end: range.upperBound,
                    cost: CostModel.word + CostModel.likelyRepair, entry: find.entry)
                token.isRepaired = true
                path.replaceSubrange(first...last, with: [token])
                return true
            }
        }
        return false
    }

    private func isApart(_ path: [Token], _ index: Int) -> Bool {
        index == 0 || index == path.count || !text[path[index].start].gap.isSubset(of: .blank)
    }

    /// Whether goods may begin at a token: after a verb, an amount, a word that asks for goods, or where a clause begins.
    private func beginsName(_ path: [Token], _ index: Int, isSlip: Bool) -> Bool {
        guard !isApart(path, index) else { return isSlip }
        switch path[index - 1].kind {
        case .trade, .unit, .andHalf, .link: return true
        case .cue: return names.asksForGoods.contains(path[index - 1].payload)
        case .produce: return index > 1 && path[index - 2].kind == .trade
        default: return false
        }
    }

    /// Whether goods may end with a token: before an amount, a place, a verb, or where a clause ends.
    private func endsName(_ path: [Token], _ index: Int) -> Bool {
        guard !isApart(path, index + 1) else { return true }
        switch path[index + 1].kind {
        case .number, .numeral, .half, .vague, .place, .placePrefix, .marker, .trade, .modifier, .date, .link, .grade:
            return true
        case .cue: return path[index + 1].payload == names.price
        default: return false
        }
    }

    /// Whether tokens are whole words with nothing but blanks between them, and none of them certain.
    private func isOneRun(_ path: [Token], _ range: ClosedRange<Int>) -> Bool {
        for index in range {
            if index > range.lowerBound, text[path[index].start].gap != .blank { return false }
            guard text.isWordStart(path[index].start) else { return false }
            switch path[index].kind {
            case .trade, .number, .numeral, .multiplier, .money, .code, .phone, .date, .junk, .half: return false
            default: break
            }
        }
        return path[range.upperBound].end == text.count || text.isWordStart(path[range.upperBound].end)
    }

    /// The one name of goods that a range is but for its slip.
    private func find(_ range: Range<Int>, slip: Range<Int>, besides read: [UInt16]) -> Find? {
        let words = words(range)
        guard words.count > 1, words.count <= Self.mostWords else { return nil }
        var entries: [Int32] = []
        if slip.lowerBound >= words[0].upperBound {
            entries += lexicon.produceByFirstWord[Array(text.symbols(words[0]))] ?? []
        }
        if slip.upperBound <= words[words.count - 1].lowerBound {
            entries += lexicon.produceByLastWord[Array(text.symbols(words[words.count - 1]))] ?? []
        }
        let written = Array(text.symbols(range))
        let offset = slip.lowerBound - range.lowerBound
        var best: Find?
        for number in entries where lexicon.entries[Int(number)].cost <= Self.dearestName {
            if read.contains(lexicon.entries[Int(number)].payload) { continue }
            let name = Array(lexicon.symbols(of: Int(number)))
            guard name.count >= Self.shortestName,
                lexicon.entries[Int(number)].wordStarts.nonzeroBitCount == words.count,
                let edit = OneEdit(from: written, to: name), edit.position >= offset,
                edit.position + edit.writtenCount <= offset + slip.count
            else { continue }
            let find = Find(entry: Int(number), isLikely: !edit.isFar(filler.keys))
            guard let known = best else {
                best = find
                continue
            }
            if lexicon.entries[known.entry].payload == lexicon.entries[find.entry].payload
                || known.isLikely && !find.isLikely
            {
                continue
            }
            best =
                find.isLikely && !known.isLikely
                ? find : Find(entry: known.entry, isLikely: known.isLikely, isAmbiguous: true)
        }
        return best
    }

    private func words(_ range: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start = range.lowerBound
        for position in range.dropFirst() where !text[position].gap.isEmpty {
            words.append(start..<position)
            start = position
        }
        return words + [start..<range.upperBound]
    }
}
