/// Walks through the lexicon from one place of a message that allow one edit inside one word.
///
/// The edits are a letter too many, missing, changed, or two swapped; besides, letters and digits that Telex and VNI leave behind are
/// skipped.
struct FuzzyWalk {
    let filler: LatticeFiller
    let text: FoldedText
    /// What all walks have found so far.
    private(set) var found: [Token] = []
    private var start = 0
    /// Where the edit must be.
    private var word = 0..<0
    private var isSyllable = false
    /// How many tokens end the walk.
    private var enough = 0

    private enum Edit: UInt8 { case none, likely, other, swap }

    /// One way of reading so far.
    private struct Step {
        var node: PackedTrie.Cursor
        var position: Int
        var edit = Edit.none
        var editsFirst = false
        var residue: UInt8 = 0
        var skipsDigit = false
        /// How many symbols of the entry were read.
        var length: UInt8 = 0
    }

    private static let longest: UInt8 = 40
    private static let mostTokens = 400

    init(filler: LatticeFiller, text: FoldedText) {
        self.filler = filler
        self.text = text
    }

    /// Finds what begins at a place and reads a word with an edit in it.
    mutating func run(from start: Int, word: Range<Int>) {
        self.start = start
        self.word = word
        isSyllable = filler.syllables.contains(word, of: text)
        enough = found.count + Self.mostTokens
        go(Step(node: filler.lexicon.trie.root, position: start))
    }

    @inline(__always)
    private func child(of node: PackedTrie.Cursor, symbol: UInt8) -> PackedTrie.Cursor? {
        filler.lexicon.trie.child(of: node, symbol: symbol)
    }

    @inline(__always)
    private func child(of step: Step) -> PackedTrie.Cursor? {
        guard step.position < text.count, step.length == 0 || isOpen(step.position) else { return nil }
        return child(of: step.node, symbol: text[step.position].symbol)
    }

    /// Goes on in every way from a step without an edit.
    private mutating func go(_ step: Step) {
        if step.residue > 0 { emit(step, filler.lexicon.trie.entries(at: step.node)) }
        guard step.length < Self.longest, found.count < enough else { return }
        let position = step.position
        if let child = child(of: step) {
            var next = step
            next.node = child
            next.position += 1
            next.length += 1
            go(next)
        }
        if step.length > 0, word.contains(position), isOpen(position), isResidue(position, after: step) {
            var next = step
            next.position += 1
            next.residue += 1
            next.skipsDigit = next.skipsDigit || Symbol.isDigit(text[position].symbol)
            go(next)
        }
        if step.residue == 0, position >= word.lowerBound, position <= word.upperBound { edit(step) }
    }

    /// Goes on letter by letter after the one edit.
    private mutating func goStraight(_ step: Step) {
        var step = step
        while true {
            let entries = filler.lexicon.trie.entries(at: step.node)
            if !entries.isEmpty { emit(step, entries) }
            guard step.length < Self.longest, found.count < enough, let child = child(of: step) else { return }
            step.node = child
            step.position += 1
            step.length += 1
        }
    }

    private func isOpen(_ position: Int) -> Bool {
        let gap = text[position].gap
        return gap.isDisjoint(with: .walls) && !(gap.contains(.dot) && gap.contains(.blank))
    }

    /// A letter or digit that an input method leaves behind: a doubled vowel, "w", a tone's letter after a vowel, a digit of VNI.
    private func isResidue(_ position: Int, after step: Step) -> Bool {
        guard step.residue < 3, text[position].gap.isEmpty, position > 0 else { return false }
        let symbol = text[position].symbol
        if Symbol.isDigit(symbol) { return symbol != Symbol.digitZero }
        switch Symbol.ascii(symbol) {
        case UInt8(ascii: "w"): return true
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"), UInt8(ascii: "d"):
            return text[position - 1].symbol == symbol
        case UInt8(ascii: "s"), UInt8(ascii: "f"), UInt8(ascii: "r"), UInt8(ascii: "x"), UInt8(ascii: "j"):
            return position >= start + 2
        default: return false
        }
    }

    private mutating func edit(_ step: Step) {
        let position = step.position
        let isFirst = step.length == 0
        // Past the word's end a letter can only be missing.
        let written = position < word.upperBound ? text[position].symbol : Symbol.none
        if position < word.upperBound {
            // Two symbols swapped.
            if position + 1 < word.upperBound, text[position + 1].symbol != written,
                let one = child(of: step.node, symbol: text[position + 1].symbol),
                let two = child(of: one, symbol: written)
            {
                goStraight(
                    Step(node: two, position: position + 2, edit: .swap, editsFirst: isFirst, length: step.length + 2))
            }
            // A symbol too many.
            let isDoubled = position > 0 && text[position - 1].symbol == written
            goStraight(
                Step(
                    node: step.node, position: position + 1, edit: isDoubled ? .likely : .other, editsFirst: isFirst,
                    length: step.length))
        }
        // Most of the edits lead nowhere, which the letter after them tells before they are walked.
        let here = followingSymbol(position)
        let next = followingSymbol(position + 1)
        var rest = filler.lexicon.trie.symbols(of: step.node)
        while rest != 0 {
            let symbol = UInt8(truncatingIfNeeded: rest.trailingZeroBitCount)
            rest &= rest - 1
            guard let child = child(of: step.node, symbol: symbol) else { continue }
            if position < word.upperBound, symbol != written, filler.lexicon.trie.leads(on: child, to: next) {
                let edit: Edit = filler.keys.areNeighbours(symbol, written) ? .likely : .other
                goStraight(
                    Step(
                        node: child, position: position + 1, edit: edit, editsFirst: isFirst, length: step.length + 1))
            }
            // A symbol missing.
            if filler.lexicon.trie.leads(on: child, to: here) {
                goStraight(
                    Step(node: child, position: position, edit: .other, editsFirst: isFirst, length: step.length + 1))
            }
        }
    }

    /// The symbol that a reading goes on with after an edit; `none` where it cannot.
    private func followingSymbol(_ position: Int) -> UInt8 {
        position < text.count && isOpen(position) ? text[position].symbol : Symbol.none
    }

    private mutating func emit(_ step: Step, _ entries: Range<Int>) {
        guard step.position > word.lowerBound, step.position > start else { return }
        guard text.isWordStart(step.position) || word.count > 9 else { return }
        for index in entries {
            let entry = filler.lexicon.entries[index]
            guard let cost = cost(of: entry, step: step) else { continue }
            var token = Token(
                kind: entry.kind, payload: entry.payload, start: start, end: step.position, cost: cost, entry: index)
            token.isRepaired = true
            found.append(token)
        }
    }

    /// What a repaired reading costs; nil for words too short to bear the edit.
    private func cost(of entry: Entry, step: Step) -> Int32? {
        switch entry.kind {
        case .noise, .junk, .placePrefix, .half, .money, .modifier, .question, .link: return nil
        case .multiplier where step.length < 4: return nil
        default: break
        }
        var cost = filler.baseCost(of: entry, glue: text.glueCost(at: start))
        cost += CostModel.inputResidue * Int32(step.residue)
        switch step.edit {
        case .none:
            let isBorne =
                step.length >= (entry.kind.meaning == .place ? 3 : 2) && !(step.skipsDigit && entry.kind == .unit)
            return isBorne ? cost : nil
        case .swap: cost += CostModel.likelyRepair - 1
        case .likely: cost += CostModel.likelyRepair
        case .other: cost += CostModel.repair
        }
        guard step.length >= 4 || step.length == 3 && (step.edit == .swap || step.edit == .likely) else { return nil }
        switch entry.kind {
        // What is no word at all: "chonn 2", "dogn y".
        case .cue where !isSyllable && (step.edit == .swap || step.edit == .likely && word.count > step.length): break
        case .service where step.length >= 5 && step.edit != .other && !isSyllable: break
        // A name ("Thuy oi") is no slip in a word that answers or asks.
        case .cue, .dayCue, .service, .command: guard step.length >= 6, !isSyllable else { return nil }
        case .numeral, .ten, .hundred, .time, .role, .refWord, .grade, .marker, .vague, .per:
            guard step.length >= 4 else { return nil }
        // An abbreviation is one letter from any other word.
        case .place where step.length <= 4 && step.edit == .other: return nil
        // "An Gang" is rather a place than "ăn hàng".
        case .trade where isSyllable: cost += 4
        default: break
        }
        // Who writes accents writes whole syllables.
        if text.isAccented(word) { cost += 20 }
        // Communes are many and little known.
        if entry.kind.meaning == .place, entry.cost >= 10 {
            guard step.length >= 8 else { return nil }
            cost += 8
        }
        if isSyllable { cost += CostModel.repairedSyllable }
        if step.editsFirst { cost += 5 }
        if step.length == 3 { cost += 3 }
        if step.length >= 7 { cost -= 4 }
        return cost
    }
}
