/// Fills a lattice with every exact reading of a message.
struct LatticeFiller {
    let lexicon: Lexicon
    let transitions: Transitions
    let syllables = Syllables()
    /// Payloads of dates and times in digits begin here; below are names of the word tables.
    static let digitPayload: UInt16 = 0x8000

    func fill(_ lattice: inout Lattice, from text: FoldedText) {
        lattice.begin(count: text.count)
        let scanner = DigitScanner(text: text)
        for position in 0..<text.count where lattice.isReached(position) {
            addWords(at: position, to: &lattice, text: text)
            addDigits(at: position, to: &lattice, scanner: scanner)
            addUnknown(at: position, to: &lattice, text: text)
        }
    }

    private func addWords(at start: Int, to lattice: inout Lattice, text: FoldedText) {
        let wordEnd = Int(text.wordEnds[start])
        let isWordStart = text.isWordStart(start)
        var node = PackedTrie.root
        var position = start
        let glue = text.glueCost(at: start)
        var gaps = InnerGaps()
        var spansWord = false
        let firstToken = lattice.tokens.count
        _ = firstToken
        // Pieces of a word that the lexicon knows whole are not read: most splits of real words are noise.
        if isWordStart { spansWord = isKnownWhole(start..<wordEnd, text: text) }
        while position < text.count {
            if position > start, !gaps.pass(text.gaps[position], offset: position - start) { return }
            guard let child = lexicon.trie.child(of: node, symbol: text.symbols[position]) else { return }
            node = child
            position += 1
            let entries = lexicon.trie.entries(at: node)
            if entries.isEmpty || spansWord && position < wordEnd { continue }
            for index in entries {
                let entry = lexicon.entries[index]
                let accents = accentCost(of: entry, in: start..<position, text: text)
                var cost =
                    baseCost(of: entry, glue: glue)
                    + gaps.cost(wordStarts: entry.wordStarts)
                    + accents
                if position == start + 1, position < text.count, !text.isWordStart(position) {
                    cost += CostModel.letterCutOff
                }
                // Accents that fit settle what the word is.
                if entry.accentsSettle, accents == 0, text.isAccented(start..<position) { cost -= Int32(entry.cost) }
                let isPerUnit = entry.kind == .unit && text.gaps[start].contains(.slash)
                lattice.add(
                    Token(
                        kind: isPerUnit ? .perUnit : entry.kind, payload: entry.payload, start: start, end: position,
                        cost: cost,
                        placeTail: entry.placeTail),
                    transitions: transitions)
            }
        }
    }

    private func isKnownWhole(_ range: Range<Int>, text: FoldedText) -> Bool {
        var node = PackedTrie.root
        for position in range {
            guard let child = lexicon.trie.child(of: node, symbol: text.symbols[position]) else { return false }
            node = child
        }
        return lexicon.trie.entries(at: node).contains { lexicon.entries[$0].wordStarts == 1 }
    }

    func baseCost(of entry: Entry, glue: Int32) -> Int32 {
        (entry.kind == .noise ? CostModel.noise : CostModel.word) + Int32(entry.cost) + glue
    }

    /// What the difference between the accents of the text and of the entry costs.
    func accentCost(of entry: Entry, in range: Range<Int>, text: FoldedText) -> Int32 {
        guard text.isAccented else { return 0 }
        let isAccented = text.isAccented(range)
        guard entry.marksOffset >= 0 else { return isAccented ? CostModel.accentsOnAbbreviation : 0 }
        var cost: Int32 = 0
        var start = range.lowerBound
        while start < range.upperBound {
            var end = start + 1
            while end < range.upperBound, entry.wordStarts & 1 << UInt64(end - range.lowerBound) == 0 { end += 1 }
            cost += syllableCost(
                start..<end, marks: Int(entry.marksOffset) + start - range.lowerBound, text: text)
            start = end
        }
        return cost
    }

    private func syllableCost(_ range: Range<Int>, marks offset: Int, text: FoldedText) -> Int32 {
        var written = Mark()
        var listed = Mark()
        var sameModifiers = true
        var anyWritten = false
        var anyListed = false
        for position in range {
            let mark = text.marks[position]
            let other = Mark(rawValue: lexicon.marks[offset + position - range.lowerBound])
            if mark.modifier != other.modifier { sameModifiers = false }
            if mark.tone != 0 { written.tone = mark.tone }
            if other.tone != 0 { listed.tone = other.tone }
            anyWritten = anyWritten || mark.isAccented
            anyListed = anyListed || other.isAccented
        }
        if !anyWritten { return anyListed ? CostModel.missingAccents : 0 }
        if sameModifiers {
            if written.tone == listed.tone { return 0 }
            if written.tone == 0 { return CostModel.missingTone }
            let pair = (min(written.tone, listed.tone), max(written.tone, listed.tone))
            return pair == (Mark.hook, Mark.tilde) ? CostModel.swappedTone : CostModel.otherAccents
        }
        return CostModel.otherAccents
    }

    private func addDigits(at start: Int, to lattice: inout Lattice, scanner: DigitScanner) {
        if let lookalike = scanner.lookalike(at: start) {
            add(
                lookalike.reading, start..<lookalike.end, cost: CostModel.lookalikeDigit, to: &lattice, scanner: scanner
            )
        }
        guard let run = scanner.run(at: start) else { return }
        let glue: Int32 = scanner.text.isWordStart(start) ? 0 : CostModel.glued + 8
        if let end = scanner.phoneEnd(at: run) {
            lattice.add(
                Token(kind: .phone, payload: 0, start: start, end: end, cost: 4 + glue), transitions: transitions)
        }
        if start > 0, scanner.text.gaps[start].isEmpty, run.count <= 3 {
            // "2t5", "1tr25": tenths of what stands before.
            let payload = UInt16(truncatingIfNeeded: lattice.numbers.count)
            lattice.numbers.append(NumberReading(thousandths: run.value * 1_000, plainDigits: run.count))
            lattice.add(
                Token(kind: .tail, payload: payload, start: start, end: run.end, cost: CostModel.word),
                transitions: transitions)
        }
        let number = scanner.number(at: run)
        add(number.reading, start..<number.end, cost: glue, to: &lattice, scanner: scanner)
        if (3...8).contains(run.count) {
            let payload = UInt16(truncatingIfNeeded: lattice.numbers.count)
            lattice.numbers.append(NumberReading(thousandths: run.value * 1_000, plainDigits: run.count))
            lattice.add(
                Token(kind: .code, payload: payload, start: start, end: run.end, cost: CostModel.word + glue),
                transitions: transitions)
        }
        if number.end != run.end {
            let plain = NumberReading(thousandths: run.value * 1_000, plainDigits: run.count)
            add(plain, start..<run.end, cost: 6 + glue, to: &lattice, scanner: scanner)
        }
        if let grouped = scanner.grouped(run, by: .blank) {
            add(grouped.reading, start..<grouped.end, cost: 6 + glue, to: &lattice, scanner: scanner)
        }
        if let fraction = scanner.fraction(at: run) {
            add(fraction.reading, start..<fraction.end, cost: 1 + glue, to: &lattice, scanner: scanner)
        }
        if let date = scanner.date(at: run) {
            let payload = Self.digitPayload + UInt16(truncatingIfNeeded: lattice.dates.count)
            lattice.dates.append(date.reading)
            lattice.add(
                Token(
                    kind: .date, payload: payload, start: start, end: date.end,
                    cost: CostModel.word + glue + (date.isDoubtful ? 16 : 0)),
                transitions: transitions)
        }
        if let time = scanner.time(at: run) {
            let payload = Self.digitPayload + UInt16(truncatingIfNeeded: lattice.times.count)
            lattice.times.append(time.hint)
            lattice.add(
                Token(kind: .time, payload: payload, start: start, end: time.end, cost: CostModel.word + glue),
                transitions: transitions)
        }
    }

    private func add(
        _ reading: NumberReading, _ range: Range<Int>, cost: Int32, to lattice: inout Lattice, scanner: DigitScanner
    ) {
        let payload = UInt16(truncatingIfNeeded: lattice.numbers.count)
        lattice.numbers.append(reading)
        lattice.add(
            Token(
                kind: .number, payload: payload, start: range.lowerBound, end: range.upperBound,
                cost: CostModel.word + cost),
            transitions: transitions)
    }

    /// Skips to the end of the word, or within a long glued word symbol by symbol.
    private func addUnknown(at start: Int, to lattice: inout Lattice, text: FoldedText) {
        if text.symbols[start] == Symbol.question {
            return
        }
        let end = Int(text.wordEnds[start])
        let isWordStart = text.isWordStart(start)
        let isSyllable = isWordStart && syllables.contains(text.symbols[start..<end])
        let cost =
            isSyllable
            ? CostModel.unknownSyllable
            : CostModel.unknown + CostModel.unknownSymbol * Int32(min(end - start, 12))
                + (isWordStart ? 0 : CostModel.glued + 4)
        lattice.add(Token(kind: .unknown, payload: 0, start: start, end: end, cost: cost), transitions: transitions)
        guard end - start > 3, !isWordStart || end - start > 7 else { return }
        for length in 1...3 {
            lattice.add(
                Token(
                    kind: .unknown, payload: 0, start: start, end: start + length,
                    cost: CostModel.unknown + CostModel.unknownSymbol * Int32(length) + CostModel.glued),
                transitions: transitions)
        }
    }
}

/// The gaps inside a candidate reading.
struct InnerGaps {
    private var blanks: UInt64 = 0
    private var punctuation: Int32 = 0

    /// Notes a gap; false where no reading goes on across it.
    mutating func pass(_ gap: Gap, offset: Int) -> Bool {
        if gap.isEmpty { return true }
        guard gap.isDisjoint(with: .walls), offset < 64 else { return false }
        if gap.contains(.dot), gap.contains(.blank) { return false }
        blanks |= 1 << UInt64(offset)
        if gap != .blank { punctuation += gap == .dot || gap == .hyphen ? 1 : CostModel.punctuationInside }
        return true
    }

    /// What blanks inside words and words without blanks cost.
    func cost(wordStarts: UInt64) -> Int32 {
        let inside = (blanks & ~wordStarts).nonzeroBitCount
        let glued = (wordStarts & ~1 & ~blanks).nonzeroBitCount
        _ = glued
        return Int32(inside) * CostModel.blankInside + punctuation
    }
}
