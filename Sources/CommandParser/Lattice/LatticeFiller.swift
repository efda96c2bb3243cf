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
        for position in 0..<text.count where lattice.isReached(position) {
            lattice.arrive(at: position, in: text, transitions: transitions)
            let isKnown = addWords(at: position, to: &lattice, text: text)
            if scanner.mayBeNumber(at: position) { addDigits(at: position, to: &lattice, scanner: scanner) }
            addUnknown(at: position, isKnown: isKnown, to: &lattice, text: text)
        }
    }

    /// Adds every entry that begins here.
    ///
    /// - Returns: whether one of them is the whole word.
    private func addWords(at start: Int, to lattice: inout Lattice, text: FoldedText) -> Bool {
        let first = text[start]
        let wordEnd = Int(first.wordEnd)
        let isWordStart = first.wordStart == Int32(truncatingIfNeeded: start)
        let glue = text.glueCost(at: start)
        var isKnown = false
        var cursor = lexicon.trie.root
        var position = start
        var gaps = InnerGaps()
        var words = 0..<0
        // Pieces of a word that the lexicon knows whole are not read: most splits of real words are noise.
        if isWordStart, let whole = lexicon.trie.cursor(after: start..<wordEnd, of: text),
            lexicon.trie.hasWord(at: whole)
        {
            (words, cursor, position) = (lexicon.trie.entries(at: whole), whole, wordEnd)
        }
        while true {
            if !words.isEmpty {
                if position == wordEnd, isWordStart { isKnown = true }
                add(words, from: start, to: position, glue: glue, gaps: gaps, to: &lattice, text: text)
            }
            // The cell after the last has a symbol that nothing goes on with.
            let cell = text[position]
            if !cell.gap.isEmpty, position > start, !gaps.pass(cell.gap, offset: position &- start) { break }
            guard let child = lexicon.trie.child(of: cursor, symbol: cell.symbol) else { break }
            cursor = child
            position &+= 1
            words = lexicon.trie.entries(at: cursor)
        }
        return isKnown
    }

    /// Adds entries as readings of the text from a position to another.
    @inline(__always)
    private func add(
        _ numbers: Range<Int>, from start: Int, to end: Int, glue: Int32, gaps: InnerGaps, to lattice: inout Lattice,
        text: FoldedText
    ) {
        let first = text[start]
        let next = text[end]
        let isAccented = next.accentsBefore > first.accentsBefore
        let isLetter = end == start &+ 1
        let isCutOff = isLetter && next.wordStart != Int32(truncatingIfNeeded: end)
        for number in numbers {
            let entry = lexicon.entries[number]
            var cost = baseCost(of: entry, glue: glue) &+ gaps.cost(wordStarts: entry.wordStarts)
            if isCutOff || isLetter && entry.kind == .placePrefix && glue > 0 { cost &+= CostModel.letterCutOff }
            if isAccented {
                let accents = accentCost(of: number, in: start..<end, text: text)
                cost &+= accents
                // Accents that fit settle what the word is.
                if entry.accentsSettle, accents == 0 { cost -= Int32(entry.cost) }
            } else if text.isAccented {
                cost &+= CostModel.missingAccents &* Int32(entry.accentedSyllables)
            }
            let kind: Kind = entry.kind == .unit && first.gap.contains(.slash) ? .perUnit : entry.kind
            lattice.add(
                Token(
                    kind: kind, payload: entry.payload, start: start, end: end, cost: cost, entry: number,
                    placeTail: entry.placeTail),
                transitions: transitions)
        }
    }

    func baseCost(of entry: Entry, glue: Int32) -> Int32 {
        (entry.kind == .noise ? CostModel.noise : CostModel.word) &+ Int32(entry.cost) &+ glue
    }

    /// What the difference between the accents of an accented range and those of an entry costs.
    func accentCost(of number: Int, in range: Range<Int>, text: FoldedText) -> Int32 {
        let offset = Int(lexicon.marksOffsets[number])
        guard offset >= 0 else { return CostModel.accentsOnAbbreviation }
        if hasMarks(at: offset, range, of: text) { return 0 }
        let wordStarts = lexicon.entries[number].wordStarts
        var cost: Int32 = 0
        var start = range.lowerBound
        while start < range.upperBound {
            var end = start + 1
            while end < range.upperBound, wordStarts & 1 << UInt64(end - range.lowerBound) == 0 { end += 1 }
            cost += syllableCost(start..<end, marks: offset + start - range.lowerBound, text: text)
            start = end
        }
        return cost
    }

    /// Whether a range has exactly the marks that begin at an offset of the lexicon's.
    private func hasMarks(at offset: Int, _ range: Range<Int>, of text: FoldedText) -> Bool {
        for position in range
        where text[position].mark.rawValue != lexicon.marks[offset &+ (position &- range.lowerBound)] {
            return false
        }
        return true
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

    /// What a deal or a listing goes by.
    private func addCode(_ reading: NumberReading, _ range: Range<Int>, cost: Int32, to lattice: inout Lattice) {
        let payload = UInt16(truncatingIfNeeded: lattice.digits.numbers.count)
        lattice.digits.numbers.append(reading)
        lattice.add(
            Token(kind: .code, payload: payload, start: range.lowerBound, end: range.upperBound, cost: cost),
            transitions: transitions)
    }

    private func addDigits(at start: Int, to lattice: inout Lattice, scanner: DigitScanner) {
        if let lookalike = scanner.lookalike(at: start) {
            add(
                lookalike.reading, start..<lookalike.end, cost: CostModel.lookalikeDigit, to: &lattice, scanner: scanner
            )
            if (3...8).contains(lookalike.reading.plainDigits) {
                addCode(
                    lookalike.reading, start..<lookalike.end, cost: CostModel.lookalikeDigit + CostModel.word,
                    to: &lattice)
            }
        }
        guard let run = scanner.run(at: start) else { return }
        var glue: Int32 = scanner.text.isWordStart(start) ? 0 : CostModel.glued + 8
        if run.value == 0, run.count > 1 { glue += CostModel.noughtsAlone }
        if let end = scanner.phoneEnd(at: run) {
            lattice.add(
                Token(kind: .phone, payload: 0, start: start, end: end, cost: 4 + glue),
                transitions: transitions)
            glue += CostModel.numberToCall
        }
        if start > 0, scanner.text[start].gap.isEmpty, run.count <= 3 {
            // "2t5", "1tr25": tenths of what stands before.
            let payload = UInt16(truncatingIfNeeded: lattice.digits.numbers.count)
            lattice.digits.numbers.append(NumberReading(thousandths: run.value * 1_000, plainDigits: run.count))
            lattice.add(
                Token(kind: .tail, payload: payload, start: start, end: run.end, cost: CostModel.word),
                transitions: transitions)
        }
        let number = scanner.number(at: run)
        add(number.reading, start..<number.end, cost: glue, to: &lattice, scanner: scanner)
        if (3...8).contains(run.count) {
            addCode(
                NumberReading(thousandths: run.value * 1_000, plainDigits: run.count), start..<run.end,
                cost: CostModel.word + glue, to: &lattice)
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
                    cost: CostModel.word + glue + (date.isDoubtful ? 16 : 0)),
                transitions: transitions)
        }
        if let time = scanner.time(at: run) {
            let payload = Self.digitPayload + UInt16(truncatingIfNeeded: lattice.digits.times.count)
            lattice.digits.times.append(time.hint)
            lattice.add(
                Token(kind: .time, payload: payload, start: start, end: time.end, cost: CostModel.word + glue),
                transitions: transitions)
        }
    }

    private func add(
        _ reading: NumberReading, _ range: Range<Int>, kind: Kind = .number, cost: Int32, to lattice: inout Lattice,
        scanner: DigitScanner
    ) {
        let payload = UInt16(truncatingIfNeeded: lattice.digits.numbers.count)
        lattice.digits.numbers.append(reading)
        let token = Token(
            kind: kind, payload: payload, start: range.lowerBound, end: range.upperBound, cost: CostModel.word + cost)
        lattice.add(token, transitions: transitions)
    }

    /// Skips to the end of the word, or within a long glued word symbol by symbol.
    private func addUnknown(at start: Int, isKnown: Bool, to lattice: inout Lattice, text: FoldedText) {
        let first = text[start]
        if first.symbol == Symbol.question { return }
        let end = Int(first.wordEnd)
        let isWordStart = first.wordStart == Int32(truncatingIfNeeded: start)
        let isSyllable = isWordStart && !isKnown && end - start <= 8 && syllables.contains(start..<end, of: text)
        let cost =
            isSyllable
            ? CostModel.unknownSyllable
            : CostModel.unknown + CostModel.unknownSymbol * Int32(min(end - start, CostModel.longestUnknown))
                + (isWordStart ? 0 : CostModel.glued + 4)
        lattice.add(
            Token(kind: .unknown, payload: 0, start: start, end: end, cost: cost),
            transitions: transitions)
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
