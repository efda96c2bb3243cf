/// Undoes what Telex and VNI leave in a text when the phone does not turn it into accents: "rau muoongs", "d9a65u phu5ng".
///
/// Every word of such a text is spelled so; taken one by one as slips they would become other words. A word is undone where it
/// can be no syllable as it stands and is one afterwards, and the tables do not know it.
final class InputMethods: Sendable {
    private let syllables: Syllables
    /// The words of the tables that look like such spellings ("bus", "tons").
    private let known: Set<[UInt8]>

    private static let tones = symbols("sfrxj")
    private static let toneMarks = [Mark.acute, Mark.grave, Mark.hook, Mark.tilde, Mark.dotBelow]
    /// The symbols that may stand for an accent of the vowel before them, and the vowels, one bit each.
    private static let residues = bits(of: symbols("sfrxjw0123456789"))
    private static let vowelBits = bits(of: symbols("aeiouy"))
    private static let nine = symbol("9")
    private static let vowels = Set(symbols("aeiouy"))
    private static let doubled = Set(symbols("aeo"))
    private static let (a, d, o, t, u, w) = (
        symbol("a"), symbol("d"), symbol("o"), symbol("t"), symbol("u"), symbol("w")
    )

    private static func symbols(_ letters: String) -> [UInt8] { letters.utf8.compactMap(Symbol.of(ascii:)) }
    private static func bits(of symbols: [UInt8]) -> UInt64 { symbols.reduce(0) { $0 | 1 << UInt64($1) } }
    private static func symbol(_ letter: String) -> UInt8 { symbols(letter).first ?? Symbol.none }

    /// - Parameter words: the words of every spelling in the tables.
    init(words: some Sequence<[UInt8]>, syllables: Syllables) {
        self.syllables = syllables
        known = Set(words)
    }

    /// Undoes the words of a message that need it, and notes them as rewritten.
    ///
    /// - Parameter read: words that name goods or places as they are written ("sori").
    /// - Returns: whether there were any.
    func undo(in folder: inout TextFolder, except read: some Collection<Range<Int>>) -> Bool {
        let text = folder.text
        guard !text.isAccented else { return false }
        var found: [(range: Range<Int>, cells: [FoldedText.Cell])] = []
        var vni: [(range: Range<Int>, cells: [FoldedText.Cell])] = []
        var (digits, digitsInside) = (0, 0)
        var position = 0
        while position < text.count {
            var end = position + 1
            while end < text.count, text[end].gap.isEmpty { end += 1 }
            let word = position..<end
            position = end
            guard word.count > 1, word.count <= 10, Symbol.isLetter(text[word.lowerBound].symbol),
                hasResidue(word, in: text)
            else { continue }
            if let cells = telex(word, in: text) {
                if read.contains(word) { continue }
                found.append((word, cells))
            } else if let undone = self.vni(word, in: text) {
                vni.append((word, undone.cells))
                digits += word.count - undone.cells.count
                digitsInside += undone.digitsInside
            }
        }
        // A digit at the end of a word is more often a quantity, unless others stand inside words.
        if digitsInside > 0, digits > 1 { found += vni }
        guard !found.isEmpty else { return false }
        if found.count == 1, isHeldKey(found[0].cells, of: found[0].range) {
            // "bi doo": one letter too many says nothing of accents.
            for index in found[0].cells.indices { found[0].cells[index].mark = Mark() }
        }
        folder.rewrite(found.sorted { $0.range.lowerBound < $1.range.lowerBound })
        return true
    }

    /// Whether a word has lost a doubled letter and nothing else.
    private func isHeldKey(_ cells: [FoldedText.Cell], of word: Range<Int>) -> Bool {
        cells.count + 1 == word.count
            && cells.allSatisfy { $0.mark.tone == 0 && ($0.mark.modifier == 0 || $0.mark.modifier == Mark.circumflex) }
    }

    /// Whether a word has a letter or digit that either way of typing leaves behind, which hardly any has: after a vowel a tone, "w", a
    /// digit or the same vowel again, or "dd" or "d9" at its beginning.
    private func hasResidue(_ word: Range<Int>, in text: FoldedText) -> Bool {
        var before = text[word.lowerBound].symbol
        let second = text[word.lowerBound + 1].symbol
        if before == Self.d, second == Self.d || second == Self.nine { return true }
        var hasVowel = false
        for position in word {
            let symbol = text[position].symbol
            if hasVowel, Self.residues & 1 << UInt64(symbol) != 0 || symbol == before { return true }
            hasVowel = hasVowel || Self.vowelBits & 1 << UInt64(symbol) != 0
            before = symbol
        }
        return false
    }

    private func telex(_ word: Range<Int>, in text: FoldedText) -> [FoldedText.Cell]? {
        var cells: [FoldedText.Cell] = []
        var tone: UInt8 = 0
        for position in word {
            let cell = text[position]
            guard cell.symbol < Symbol.digitZero else { return nil }
            let hasVowel = cells.contains { Self.vowels.contains($0.symbol) }
            if hasVowel, tone == 0, let number = Self.tones.firstIndex(of: cell.symbol) {
                tone = Self.toneMarks[number]
            } else if let last = cells.last, last.symbol == cell.symbol, last.mark.modifier == 0,
                Self.doubled.contains(cell.symbol)
            {
                cells[cells.count - 1].mark.modifier = Mark.circumflex
            } else if cells.count == 1, cells[0].symbol == Self.d, cell.symbol == Self.d {
                cells[0].mark.modifier = Mark.stroke
            } else if cell.symbol == Self.w, bend(&cells) {
            } else {
                cells.append(cell)
                continue
            }
            cells[cells.count - 1].end = cell.end
        }
        return settled(cells, tone: tone, word: word, text: text)
    }

    private func vni(_ word: Range<Int>, in text: FoldedText) -> (cells: [FoldedText.Cell], digitsInside: Int)? {
        var cells: [FoldedText.Cell] = []
        var tone: UInt8 = 0
        var digitsInside = 0
        for position in word {
            let cell = text[position]
            guard Symbol.isDigit(cell.symbol) else {
                cells.append(cell)
                continue
            }
            // "lua6t5" is six and a half tonnes.
            if position + 3 == word.upperBound, text[position + 1].symbol == Self.t,
                Symbol.isDigit(text[position + 2].symbol), position - word.lowerBound > 2,
                known.contains(Array(text.symbols(word.lowerBound..<position)))
            {
                return nil
            }
            let digit = Int(cell.symbol - Symbol.digitZero)
            switch digit {
            case 1...5:
                guard tone == 0, cells.contains(where: { Self.vowels.contains($0.symbol) }) else { return nil }
                tone = Self.toneMarks[digit - 1]
            case 6:
                guard mark(Self.doubled, Mark.circumflex, in: &cells) else { return nil }
            case 7:
                guard bend(&cells, breves: false) else { return nil }
            case 8:
                guard mark([Self.a], Mark.breve, in: &cells) else { return nil }
            case 9:
                guard cells.count == 1, mark([Self.d], Mark.stroke, in: &cells) else { return nil }
            default: return nil
            }
            if position + 1 < word.upperBound || digit > 5 { digitsInside += 1 }
            cells[cells.count - 1].end = cell.end
        }
        return settled(cells, tone: tone, word: word, text: text).map { ($0, digitsInside) }
    }

    private func mark(_ symbols: Set<UInt8>, _ modifier: UInt8, in cells: inout [FoldedText.Cell]) -> Bool {
        guard let index = cells.lastIndex(where: { symbols.contains($0.symbol) }), cells[index].mark.modifier == 0
        else {
            return false
        }
        cells[index].mark.modifier = modifier
        return true
    }

    /// Puts a horn on the last o or u, on both of "uo", or a breve on the last a.
    private func bend(_ cells: inout [FoldedText.Cell], breves: Bool = true) -> Bool {
        guard
            let index = cells.lastIndex(where: {
                $0.symbol == Self.o || $0.symbol == Self.u || breves && $0.symbol == Self.a
            })
        else { return false }
        cells[index].mark.modifier = cells[index].symbol == Self.a ? Mark.breve : Mark.horn
        if index > 0, cells[index].symbol == Self.o, cells[index - 1].symbol == Self.u {
            cells[index - 1].mark.modifier = Mark.horn
        }
        return true
    }

    private func settled(
        _ cells: [FoldedText.Cell], tone: UInt8, word: Range<Int>, text: FoldedText
    ) -> [FoldedText.Cell]? {
        guard cells.count < word.count, syllables.contains(cells.map(\.symbol)),
            !syllables.contains(word, of: text), !known.contains(Array(text.symbols(word)))
        else { return nil }
        var cells = cells
        if tone != 0, let vowel = cells.lastIndex(where: { Self.vowels.contains($0.symbol) }) {
            cells[vowel].mark.tone = tone
        }
        return cells
    }
}
