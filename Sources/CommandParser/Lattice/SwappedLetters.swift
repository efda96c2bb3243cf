/// Reads two words as the one name that they are but for two letters swapped in the second ("ca chau", "moc chua"), and an unknown
/// word after a number as a unit ("300 tria").
///
/// Both words may be others as they stand, so nothing calls for a repair; but the second says nothing where it stands, and the name
/// does.
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
            if right.kind == .unknown, left.kind == .number || left.kind == .numeral, isWord(right),
                let unit = read(right.start..<right.end, from: right.start, where: { $0.kind == .unit })
            {
                path[index] = unit
                continue
            }
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
        let starts: UInt64 = 1 | 1 << UInt64(second.lowerBound - first.lowerBound)
        return read(first.lowerBound..<second.upperBound, from: second.lowerBound) { entry in
            (entry.kind.meaning == .produce || entry.kind.meaning == .place) && entry.wordStarts == starts
        }
    }

    /// What a range says once two letters are swapped in the part of it that begins at a position.
    private func read(_ range: Range<Int>, from start: Int, where fits: (Entry) -> Bool) -> Token? {
        guard var cursor = cursor(after: range.lowerBound..<start, from: lexicon.trie.root) else { return nil }
        for position in start..<range.upperBound - 1 {
            if let swapped = lexicon.trie.child(of: cursor, symbol: text[position + 1].symbol),
                text[position].symbol != text[position + 1].symbol,
                let both = lexicon.trie.child(of: swapped, symbol: text[position].symbol),
                let end = self.cursor(after: position + 2..<range.upperBound, from: both),
                let number = lexicon.trie.entries(at: end).first(where: {
                    lexicon.entries[$0].cost <= Self.dearestName && fits(lexicon.entries[$0])
                })
            {
                var token = Token(
                    kind: lexicon.entries[number].kind.meaning, payload: lexicon.entries[number].payload,
                    start: range.lowerBound, end: range.upperBound, cost: CostModel.word + CostModel.likelyRepair,
                    entry: number)
                token.isRepaired = true
                return token
            }
            guard let next = lexicon.trie.child(of: cursor, symbol: text[position].symbol) else { return nil }
            cursor = next
        }
        return nil
    }

    private func cursor(after range: Range<Int>, from first: PackedTrie.Cursor) -> PackedTrie.Cursor? {
        var cursor = first
        for position in range {
            guard let next = lexicon.trie.child(of: cursor, symbol: text[position].symbol) else { return nil }
            cursor = next
        }
        return cursor
    }
}
