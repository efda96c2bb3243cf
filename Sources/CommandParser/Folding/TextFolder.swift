/// Folds messages to symbols, one after another into the same buffers.
struct TextFolder: ~Copyable {
    private typealias Cell = FoldedText.Cell

    /// The symbols, and a last cell that holds what stands after them.
    private var cells = Buffer<FoldedText.Cell>()
    // Of the message so far: what stands after its last symbol and anywhere, where its last word begins and whether that is one of
    // digits, and how many of its symbols carry accents.
    private var gap: Gap = []
    private var gaps: Gap = []
    private var wordStart: Int32 = 0
    private var wordHasDigits = false
    private var accents: Int32 = 0
    private var foreignCount = 0
    private var brokenCount = 0
    /// The words that are not read as they are written.
    private var rewrites = Buffer<FoldedText.Rewrite>()

    /// An empty message.
    init() {
        begin()
        append(Symbol.none, Mark(), at: 0, length: 0)
    }

    /// The message, until the next one is folded or this one rewritten.
    var text: FoldedText {
        FoldedText(
            cells: cells.view, rewrites: rewrites.view, gaps: gaps, foreignCount: foreignCount, brokenCount: brokenCount
        )
    }

    /// Folds a message; bytes that are not valid UTF-8 count as a gap.
    mutating func fold(_ bytes: UnsafeBufferPointer<UInt8>, letters: LatinLetters) {
        begin()
        foreignCount = 0
        brokenCount = 0
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte < 0x80 {
                foldASCII(byte, at: position, letters: letters)
                position += 1
            } else {
                let (scalar, length) = Self.decode(bytes, at: position)
                if let scalar {
                    foldScalar(scalar, at: position, length: length, letters: letters)
                } else {
                    brokenCount += 1
                    add(.other)
                }
                position += length
            }
        }
        endWord(at: Int32(truncatingIfNeeded: cells.count))
        append(Symbol.none, Mark(), at: 0, length: 0)
    }

    /// Puts other cells in the place of words.
    ///
    /// - Parameter words: in the order of the text.
    mutating func rewrite(_ words: [(range: Range<Int>, cells: [FoldedText.Cell])]) {
        let written = Array(cells.view)
        begin()
        var next = 0
        var position = 0
        while position < written.count {
            if next < words.count, words[next].range.lowerBound == position {
                rewrites.append(FoldedText.Rewrite(cells.count..<cells.count + words[next].cells.count))
                for cell in words[next].cells { append(cell) }
                position = words[next].range.upperBound
                next += 1
            } else {
                if position == written.count - 1 { endWord(at: Int32(truncatingIfNeeded: cells.count)) }
                append(written[position])
                position += 1
            }
        }
    }

    private mutating func begin() {
        cells.removeAll()
        rewrites.removeAll()
        gap = []
        gaps = []
        wordStart = 0
        accents = 0
    }

    private mutating func append(_ cell: Cell) {
        add(cell.gap)
        append(cell.symbol, cell.mark, at: Int(cell.start), length: Int(cell.end - cell.start))
    }

    @inline(__always)
    private mutating func append(_ symbol: UInt8, _ mark: Mark, at position: Int, length: Int) {
        let index = Int32(truncatingIfNeeded: cells.count)
        if !gap.isEmpty || Symbol.isDigit(symbol) != wordHasDigits || index == 0 {
            endWord(at: index)
            wordHasDigits = Symbol.isDigit(symbol)
        }
        cells.append(
            Cell(
                symbol: symbol, mark: mark, gap: gap, start: Int32(truncatingIfNeeded: position),
                end: Int32(truncatingIfNeeded: position + length), wordStart: wordStart, wordEnd: index,
                accentsBefore: accents))
        if mark.isAccented { accents += 1 }
        gap = []
    }

    /// Notes in the symbols of the last word where it ends, and begins the next one.
    private mutating func endWord(at end: Int32) {
        for index in Int(wordStart)..<Int(end) { cells[index].wordEnd = end }
        wordStart = end
    }

    private mutating func add(_ flags: Gap) {
        gap.formUnion(flags)
        gaps.formUnion(flags)
    }

    @inline(__always)
    private mutating func foldASCII(_ byte: UInt8, at position: Int, letters: LatinLetters) {
        switch letters[ascii: byte] {
        case .symbol(let symbol): append(symbol, Mark(), at: position, length: 1)
        case .gap(let gap): add(gap)
        case .question:
            add(.blank)
            append(Symbol.question, Mark(), at: position, length: 1)
            add(.blank)
        case .control:
            brokenCount += 1
            add(.other)
        }
    }

    private mutating func foldScalar(_ scalar: UInt32, at position: Int, length: Int, letters: LatinLetters) {
        if let folded = letters[scalar] {
            append(folded.symbol, folded.mark, at: position, length: length)
            return
        }
        switch scalar {
        case 0x300...0x36F, 0x340...0x341:
            combine(scalar, end: position + length)
        case 0xFF01...0xFF5E:
            foldASCII(UInt8(truncatingIfNeeded: scalar - 0xFEE0), at: position, letters: letters)
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: add(.blank)
        case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF, 0xFE00...0xFE0F, 0x2018, 0x2019, 0x2BC: break
        case 0x2010...0x2015, 0x2212, 0x2192, 0x2794, 0x279C: add(.hyphen)
        case 0x2026: add(.dot)
        case 0x2022, 0xB7, 0x3001, 0xFF0C: add(.comma)
        case 0x2028, 0x2029, 0x85: add(.newline)
        case 0xD7: append(UInt8(ascii: "x") - UInt8(ascii: "a"), Mark(), at: position, length: length)
        case 0x20AB:
            var mark = Mark()
            mark.modifier = Mark.stroke
            append(UInt8(ascii: "d") - UInt8(ascii: "a"), mark, at: position, length: length)
        case 0xA2...0xA5, 0x20A0...0x20CF: add([.other, .currency])
        case 0xC0..<0x2000, 0x2C00..<0xD800, 0xF900..<0xFE00, 0xFF66..<0xFFDD, 0x20000..<0x30000:
            foreignCount += 1
            append(Symbol.foreign, Mark(), at: position, length: length)
        default: add(.other)
        }
    }

    private mutating func combine(_ scalar: UInt32, end: Int) {
        guard !cells.isEmpty, gap.isEmpty else { return }
        let last = cells.count - 1
        let wasAccented = cells[last].mark.isAccented
        switch scalar {
        case 0x300, 0x340: cells[last].mark.tone = Mark.grave
        case 0x301, 0x341: cells[last].mark.tone = Mark.acute
        case 0x303: cells[last].mark.tone = Mark.tilde
        case 0x309: cells[last].mark.tone = Mark.hook
        case 0x323: cells[last].mark.tone = Mark.dotBelow
        case 0x302: cells[last].mark.modifier = Mark.circumflex
        case 0x306: cells[last].mark.modifier = Mark.breve
        case 0x31B: cells[last].mark.modifier = Mark.horn
        default: break
        }
        if !wasAccented, cells[last].mark.isAccented { accents += 1 }
        cells[last].end = Int32(truncatingIfNeeded: end)
    }
}
