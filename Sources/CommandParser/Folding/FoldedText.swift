/// A message as the lattice sees it: letters and digits folded to symbols, and what stands between them as gaps.
///
/// Accents, upper case and the place in the message are kept beside each symbol. Buffers are reused from one message to the
/// next.
struct FoldedText {
    private(set) var symbols: [UInt8] = []
    private(set) var marks: [Mark] = []
    /// The first byte of each symbol in the message.
    private(set) var starts: [Int32] = []
    /// The byte after each symbol and its combining marks.
    private(set) var ends: [Int32] = []
    /// What stands before each symbol, and after the last one: one more than there are symbols.
    private(set) var gaps: [Gap] = [[]]
    /// Letters of other scripts.
    private(set) var foreignCount = 0
    /// How many symbols before each position carry an accent.
    private(set) var accentsBefore: [Int32] = [0]
    /// Where the word that holds each position ends.
    private(set) var wordEnds: [Int32] = []

    var count: Int { symbols.count }
    var isAccented: Bool { (accentsBefore.last ?? 0) > 0 }

    /// Folds a message; bytes that are not valid UTF-8 count as a gap.
    mutating func fold(_ bytes: UnsafeBufferPointer<UInt8>, letters: LatinLetters) {
        clear()
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte < 0x80 {
                foldASCII(byte, at: position)
                position += 1
            } else {
                let (scalar, length) = Self.decode(bytes, at: position)
                if let scalar {
                    foldScalar(scalar, at: position, length: length, letters: letters)
                } else {
                    add(.other)
                }
                position += length
            }
        }
        indexWords()
    }

    func isAccented(_ range: Range<Int>) -> Bool {
        accentsBefore[range.upperBound] > accentsBefore[range.lowerBound]
    }

    /// Whether a word starts here: after a gap, or where letters and digits meet.
    func isWordStart(_ position: Int) -> Bool {
        position == 0 || position >= count || !gaps[position].isEmpty
            || Symbol.isDigit(symbols[position]) != Symbol.isDigit(symbols[position - 1])
    }

    private mutating func clear() {
        symbols.removeAll(keepingCapacity: true)
        marks.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        gaps.removeAll(keepingCapacity: true)
        gaps.append([])
        accentsBefore.removeAll(keepingCapacity: true)
        accentsBefore.append(0)
        wordEnds.removeAll(keepingCapacity: true)
        foreignCount = 0
    }

    private mutating func indexWords() {
        wordEnds.append(contentsOf: repeatElement(0, count: count))
        var end = count
        for position in stride(from: count - 1, through: 0, by: -1) {
            wordEnds[position] = Int32(end)
            if isWordStart(position) { end = position }
        }
        for position in 0..<count {
            accentsBefore.append(accentsBefore[position] + (marks[position].isAccented ? 1 : 0))
        }
    }

    private mutating func append(_ symbol: UInt8, _ mark: Mark, at position: Int, length: Int) {
        symbols.append(symbol)
        marks.append(mark)
        starts.append(Int32(truncatingIfNeeded: position))
        ends.append(Int32(truncatingIfNeeded: position + length))
        gaps.append([])
    }

    private mutating func add(_ gap: Gap) {
        gaps[gaps.count - 1].insert(gap)
    }

    private mutating func foldASCII(_ byte: UInt8, at position: Int) {
        if let symbol = Symbol.of(ascii: byte) {
            var mark = Mark()
            mark.isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
            append(symbol, mark, at: position, length: 1)
            return
        }
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "_"): add(.blank)
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"): add(.newline)
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"): add(.comma)
        case UInt8(ascii: "."): add(.dot)
        case UInt8(ascii: "/"), UInt8(ascii: "\\"): add(.slash)
        case UInt8(ascii: "-"), UInt8(ascii: ">"), UInt8(ascii: "~"): add(.hyphen)
        case UInt8(ascii: ":"), UInt8(ascii: "="): add(.colon)
        case UInt8(ascii: "#"): add(.hash)
        case UInt8(ascii: "+"), UInt8(ascii: "&"): add(.plus)
        case UInt8(ascii: "%"): add(.percent)
        case UInt8(ascii: "!"): add(.exclamation)
        case UInt8(ascii: "?"):
            add(.blank)
            append(Symbol.question, Mark(), at: position, length: 1)
            add(.blank)
        case UInt8(ascii: "'"): break
        default: add(.other)
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
            foldASCII(UInt8(truncatingIfNeeded: scalar - 0xFEE0), at: position)
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
        case 0xC0..<0x2000, 0x2C00..<0xD800, 0xF900..<0xFE00, 0xFF66..<0xFFDD, 0x20000..<0x30000:
            foreignCount += 1
            append(Symbol.foreign, Mark(), at: position, length: length)
        default: add(.other)
        }
    }

    private mutating func combine(_ scalar: UInt32, end: Int) {
        guard let last = marks.indices.last, gaps[gaps.count - 1].isEmpty else { return }
        switch scalar {
        case 0x300, 0x340: marks[last].tone = Mark.grave
        case 0x301, 0x341: marks[last].tone = Mark.acute
        case 0x303: marks[last].tone = Mark.tilde
        case 0x309: marks[last].tone = Mark.hook
        case 0x323: marks[last].tone = Mark.dotBelow
        case 0x302: marks[last].modifier = Mark.circumflex
        case 0x306: marks[last].modifier = Mark.breve
        case 0x31B: marks[last].modifier = Mark.horn
        default: break
        }
        ends[last] = Int32(truncatingIfNeeded: end)
    }
}
