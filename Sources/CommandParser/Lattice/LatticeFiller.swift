/// Fills a lattice with every exact reading of a message.
final class LatticeFiller: Sendable {
    let lexicon: Lexicon
    let transitions = Transitions()
    let syllables = Syllables()
    let keys = Keys()
    /// Payloads of dates and times in digits begin here; below are names of the word tables.
    static let digitPayload: UInt16 = 0x8000

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    func fill(_ lattice: inout Lattice, from text: FoldedText) {
        lattice.begin(count: text.count)
        let scanner = DigitScanner(text: text)
        let trie = lexicon.trie
        let entries = lexicon.entries
        for position in 0..<text.count where lattice.isReached(position) {
            let first = lattice.tokens.count
            let isKnown = addWords(at: position, to: &lattice, text: text, trie: trie, entries: entries)
            if scanner.mayBeNumber(at: position) { addDigits(at: position, to: &lattice, scanner: scanner) }
            addUnknown(at: position, isKnown: isKnown, to: &lattice, text: text)
            lattice.relax(first..<lattice.tokens.count, in: text, transitions: transitions)
        }
    }

    /// Adds every entry that begins here.
    ///
    /// - Returns: whether one of them is the whole word.
    private func addWords(
        at start: Int, to lattice: inout Lattice, text: FoldedText, trie: PackedTrie, entries: [Entry]
    ) -> Bool {
        let glue = text.glueCost(at: start)
        let wordEnd = Int(text[start].wordEnd)
        let isWordStart = text.isWordStart(start)
        var isKnown = false
        var cursor = PackedTrie.root
        var position = start
        var gaps = InnerGaps()
        // Pieces of a word that the lexicon knows whole are not read: most splits of real words are noise.
        if isWordStart, let whole = trie.cursor(after: start..<wordEnd, of: text) {
            let words = trie.entries(at: whole)
            if words.contains(where: { entries[$0].wordStarts == 1 }) {
                isKnown = true
                cursor = whole
                position = wordEnd
                for number in words {
                    lattice.add(
                        token(of: entries[number], number, in: start..<position, glue: glue, gaps: gaps, text: text))
                }
            }
        }
        while position < text.count {
            let cell = text[position]
            if !cell.gap.isEmpty, position > start, !gaps.pass(cell.gap, offset: position - start) { break }
            guard let child = trie.child(of: cursor, symbol: cell.symbol) else { break }
            cursor = child
            position += 1
            for number in trie.entries(at: cursor) {
                if position == wordEnd, isWordStart { isKnown = true }
                lattice.add(
                    token(of: entries[number], number, in: start..<position, glue: glue, gaps: gaps, text: text))
            }
        }
        return isKnown
    }

    /// One entry as a reading of a range.
    private func token(
        of entry: Entry, _ number: Int, in range: Range<Int>, glue: Int32, gaps: InnerGaps, text: FoldedText
    ) -> Token {
        var cost = baseCost(of: entry, glue: glue) + gaps.cost(wordStarts: entry.wordStarts)
        if range.count == 1, !text.isWordStart(range.upperBound) || entry.kind == .placePrefix && glue > 0 {
            cost += CostModel.letterCutOff
        }
        if text.isAccented {
            let accents = accentCost(of: entry, in: range, text: text)
            cost += accents
            // Accents that fit settle what the word is.
            if entry.accentsSettle, accents == 0, text.isAccented(range) { cost -= Int32(entry.cost) }
        }
        let followsSlash = entry.kind == .unit && text[range.lowerBound].gap.contains(.slash)
        return Token(
            kind: followsSlash ? .perUnit : entry.kind, payload: entry.payload, start: range.lowerBound,
            end: range.upperBound, cost: cost, entry: number, placeTail: entry.placeTail)
    }

    func baseCost(of entry: Entry, glue: Int32) -> Int32 {
        (entry.kind == .noise ? CostModel.noise : CostModel.word) + Int32(entry.cost) + glue
    }

    /// What the difference between the accents of the text and of the entry costs.
    func accentCost(of entry: Entry, in range: Range<Int>, text: FoldedText) -> Int32 {
        guard text.isAccented(range) else { return CostModel.missingAccents * Int32(entry.accentedSyllables) }
        guard entry.marksOffset >= 0 else { return CostModel.accentsOnAbbreviation }
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
            let mark = text[position].mark
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
        var glue: Int32 = scanner.text.isWordStart(start) ? 0 : CostModel.glued + 8
        if run.value == 0, run.count > 1 { glue += CostModel.noughtsAlone }
        if let end = scanner.phoneEnd(at: run) {
            lattice.add(
                Token(kind: .phone, payload: 0, start: start, end: end, cost: 4 + glue))
        }
        if start > 0, scanner.text[start].gap.isEmpty, run.count <= 3 {
            // "2t5", "1tr25": tenths of what stands before.
            let payload = UInt16(truncatingIfNeeded: lattice.digits.numbers.count)
            lattice.digits.numbers.append(NumberReading(thousandths: run.value * 1_000, plainDigits: run.count))
            lattice.add(
                Token(kind: .tail, payload: payload, start: start, end: run.end, cost: CostModel.word))
        }
        let number = scanner.number(at: run)
        add(number.reading, start..<number.end, cost: glue, to: &lattice, scanner: scanner)
        if (3...8).contains(run.count) {
            let payload = UInt16(truncatingIfNeeded: lattice.digits.numbers.count)
            lattice.digits.numbers.append(NumberReading(thousandths: run.value * 1_000, plainDigits: run.count))
            lattice.add(
                Token(kind: .code, payload: payload, start: start, end: run.end, cost: CostModel.word + glue))
        }
        if number.end != run.end {
            let plain = NumberReading(thousandths: run.value * 1_000, plainDigits: run.count)
            add(plain, start..<run.end, cost: 6 + glue, to: &lattice, scanner: scanner)
        }
        if let grouped = scanner.grouped(run, by: .blank) {
            add(
                grouped.reading, start..<grouped.end, kind: .grouped,
                cost: CostModel.blankInNumber + glue
                    + (start > 0 && scanner.text[start].gap.isEmpty ? CostModel.groupedTail : 0),
                to: &lattice, scanner: scanner)
        }
        if let fraction = scanner.fraction(at: run) {
            add(fraction.reading, start..<fraction.end, cost: 1 + glue, to: &lattice, scanner: scanner)
        }
        if let date = scanner.date(at: run) {
            let payload = Self.digitPayload + UInt16(truncatingIfNeeded: lattice.digits.dates.count)
            lattice.digits.dates.append(date.reading)
            lattice.add(
                Token(
                    kind: .date, payload: payload, start: start, end: date.end,
                    cost: CostModel.word + glue + (date.isDoubtful ? 16 : 0)))
        }
        if let time = scanner.time(at: run) {
            let payload = Self.digitPayload + UInt16(truncatingIfNeeded: lattice.digits.times.count)
            lattice.digits.times.append(time.hint)
            lattice.add(
                Token(kind: .time, payload: payload, start: start, end: time.end, cost: CostModel.word + glue))
        }
    }

    private func add(
        _ reading: NumberReading, _ range: Range<Int>, kind: Kind = .number, cost: Int32, to lattice: inout Lattice,
        scanner: DigitScanner
    ) {
        let payload = UInt16(truncatingIfNeeded: lattice.digits.numbers.count)
        lattice.digits.numbers.append(reading)
        lattice.add(
            Token(
                kind: kind, payload: payload, start: range.lowerBound, end: range.upperBound,
                cost: CostModel.word + cost))
    }

    /// Skips to the end of the word, or within a long glued word symbol by symbol.
    private func addUnknown(at start: Int, isKnown: Bool, to lattice: inout Lattice, text: FoldedText) {
        if text[start].symbol == Symbol.question {
            return
        }
        let end = Int(text[start].wordEnd)
        let isWordStart = text.isWordStart(start)
        let isSyllable = isWordStart && !isKnown && end - start <= 8 && syllables.contains(start..<end, of: text)
        let cost =
            isSyllable
            ? CostModel.unknownSyllable
            : CostModel.unknown + CostModel.unknownSymbol * Int32(min(end - start, 12))
                + (isWordStart ? 0 : CostModel.glued + 4)
        lattice.add(Token(kind: .unknown, payload: 0, start: start, end: end, cost: cost))
        guard end - start > 3, !isWordStart || end - start > 7 else { return }
        for length in 1...3 {
            lattice.add(
                Token(
                    kind: .unknown, payload: 0, start: start, end: start + length,
                    cost: CostModel.unknown + CostModel.unknownSymbol * Int32(length) + CostModel.glued))
        }
    }
}
