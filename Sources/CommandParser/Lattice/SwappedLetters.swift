/// Reads two words as the one name that they are but for two letters swapped in the second: "ca chau", "moc chua".
///
/// Both are words as they stand, so nothing calls for a repair; but the second says nothing where it stands, and the name does.
struct SwappedLetters {
    let filler: LatticeFiller
    let text: FoldedText

    /// Shorter words are too often one another with two letters swapped ("cua", "cau").
    private static let shortestWord = 4
    /// What a name may cost beside any word; dearer ones are little known.
    private static let dearestName: Int16 = 3

    private var lexicon: Lexicon { filler.lexicon }

    func mend(_ path: inout [Token]) {
        guard !text.isAccented, path.count > 1 else { return }
        for index in 1..<path.count where index < path.count {
            let (left, right) = (path[index - 1], path[index])
            guard right.end - right.start >= Self.shortestWord, mayBeEnd(right, path, index), mayBeStart(left),
                text[right.start].gap == .blank, isWord(left), isWord(right),
                let name = name(left.start..<right.start, right.start..<right.end)
            else { continue }
            path.replaceSubrange((index - 1)...index, with: [name])
        }
    }

    private func isWord(_ token: Token) -> Bool {
        text.isWordStart(token.start) && Int(text[token.start].wordEnd) == token.end
    }

    /// Whether a word can be taken off the path: courtesy, a unit of nothing, "not".
    private func mayBeEnd(_ token: Token, _ path: [Token], _ index: Int) -> Bool {
        switch token.kind {
        case .noise, .unknown: return true
        case .cue: return index > 0 && path[index - 1].kind != .produce
        case .unit:
            switch path[index - 1].kind {
            case .number, .numeral, .half, .multiplier, .vague: return false
            default: return true
            }
        default: return false
        }
    }

    private func mayBeStart(_ token: Token) -> Bool {
        switch token.kind {
        case .produce, .place, .noise, .unknown, .service, .cue, .marker, .placePrefix, .modifier: true
        default: false
        }
    }

    /// The goods or the known place that two words name once two letters of the second are swapped.
    private func name(_ first: Range<Int>, _ second: Range<Int>) -> Token? {
        var symbols = Array(text.symbols(first.lowerBound..<second.upperBound))
        let start = second.lowerBound - first.lowerBound
        for position in start..<symbols.count - 1 where symbols[position] != symbols[position + 1] {
            symbols.swapAt(position, position + 1)
            defer { symbols.swapAt(position, position + 1) }
            guard let entry = entry(symbols, secondWord: start) else { continue }
            var token = Token(
                kind: lexicon.entries[entry].kind.meaning, payload: lexicon.entries[entry].payload,
                start: first.lowerBound, end: second.upperBound, cost: CostModel.word + CostModel.likelyRepair,
                entry: entry)
            token.isRepaired = true
            return token
        }
        return nil
    }

    private func entry(_ symbols: [UInt8], secondWord: Int) -> Int? {
        var cursor = PackedTrie.root
        for symbol in symbols {
            guard let next = lexicon.trie.child(of: cursor, symbol: symbol) else { return nil }
            cursor = next
        }
        return lexicon.trie.entries(at: cursor).first { number in
            let entry = lexicon.entries[number]
            guard entry.kind.meaning == .produce || entry.kind == .place else { return false }
            return entry.cost <= Self.dearestName && entry.wordStarts == 1 | 1 << UInt64(secondWord)
        }
    }
}
