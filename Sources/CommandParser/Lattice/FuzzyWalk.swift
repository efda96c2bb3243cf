/// A walk through the lexicon from one place of a message that allows one edit inside one word.
///
/// The edits are a letter too many, missing, changed, or two swapped; besides, letters and digits that Telex and VNI leave behind are
/// skipped.
struct FuzzyWalk {
    let filler: LatticeFiller
    let text: FoldedText
    let start: Int
    /// Where the edit must be.
    let word: Range<Int>
    private(set) var found: [Token] = []

    private enum Edit { case none, likely, other, swap }

    /// One way of reading so far.
    private struct Step {
        var node: PackedTrie.Cursor
        var position: Int
        var edit = Edit.none
        var editsFirst = false
        var residue = 0
        var skipsDigit = false
        /// How many symbols of the entry were read.
        var length = 0
    }

    private static let longest = 40
    private static let keyRows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]

    init(filler: LatticeFiller, text: FoldedText, start: Int, word: Range<Int>) {
        self.filler = filler
        self.text = text
        self.start = start
        self.word = word
    }

    mutating func run() {
        go(Step(node: PackedTrie.root, position: start))
    }

    private var trie: PackedTrie { filler.lexicon.trie }

    private mutating func go(_ step: Step) {
        if step.edit != .none || step.residue > 0 { emit(step) }
        guard step.length < Self.longest, found.count < 400 else { return }
        let position = step.position
        if position < text.count, step.length == 0 || isOpen(position) {
            if let child = trie.child(of: step.node, symbol: text[position].symbol) {
                var next = step
                next.node = child
                next.position += 1
                next.length += 1
                go(next)
            }
            if step.length > 0, word.contains(position), isResidue(position, after: step) {
                var next = step
                next.position += 1
                next.residue += 1
                next.skipsDigit = next.skipsDigit || Symbol.isDigit(text[position].symbol)
                go(next)
            }
        }
        guard step.edit == .none, step.residue == 0, position >= word.lowerBound, position <= word.upperBound else {
            return
        }
        edit(step)
    }

    private func isOpen(_ position: Int) -> Bool {
        let gap = text[position].gap
        return gap.isDisjoint(with: .walls) && !(gap.contains(.dot) && gap.contains(.blank))
    }

    /// A letter or digit that an input method leaves behind: a doubled vowel, "w", a tone's letter after a vowel, a digit of VNI.
    private func isResidue(_ position: Int, after step: Step) -> Bool {
        guard step.residue < 3, step.edit == .none, text[position].gap.isEmpty, position > 0 else { return false }
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
        if position < word.upperBound {
            let symbol = text[position].symbol
            // Two symbols swapped.
            if position + 1 < word.upperBound, text[position + 1].symbol != symbol,
                let one = trie.child(of: step.node, symbol: text[position + 1].symbol),
                let two = trie.child(of: one, symbol: symbol)
            {
                go(
                    Step(
                        node: two, position: position + 2, edit: .swap, editsFirst: isFirst, residue: 0,
                        length: step.length + 2))
            }
            // A symbol too many.
            let isDoubled = position > 0 && text[position - 1].symbol == symbol
            go(
                Step(
                    node: step.node, position: position + 1, edit: isDoubled ? .likely : .other, editsFirst: isFirst,
                    residue: 0, length: step.length))
        }
        var rest = trie.symbols(of: step.node)
        while rest != 0 {
            let symbol = UInt8(truncatingIfNeeded: rest.trailingZeroBitCount)
            rest &= rest - 1
            guard let child = trie.child(of: step.node, symbol: symbol) else { continue }
            if position < word.upperBound, symbol != text[position].symbol {
                let edit: Edit = Self.areNeighbours(symbol, text[position].symbol) ? .likely : .other
                go(
                    Step(
                        node: child, position: position + 1, edit: edit, editsFirst: isFirst, residue: 0,
                        length: step.length + 1))
            }
            // A symbol missing.
            go(
                Step(
                    node: child, position: position, edit: .other, editsFirst: isFirst, residue: 0,
                    length: step.length + 1))
        }
    }

    private mutating func emit(_ step: Step) {
        guard step.position > word.lowerBound, step.position > start else { return }
        let endsWord = step.position == text.count || text.isWordStart(step.position)
        guard endsWord || word.count > 9 else { return }
        for index in trie.entries(at: step.node) {
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
        case .noise, .junk, .command, .placePrefix, .half, .multiplier, .money, .modifier, .question, .link: return nil
        default: break
        }
        var cost = filler.baseCost(of: entry, glue: text.glueCost(at: start))
        cost += CostModel.inputResidue * Int32(step.residue)
        switch step.edit {
        case .none: return step.length >= 2 && !(step.skipsDigit && entry.kind == .unit) ? cost : nil
        case .swap, .likely: cost += CostModel.likelyRepair
        case .other: cost += CostModel.repair
        }
        guard step.length >= 4 || step.length == 3 && (step.edit == .swap || step.edit == .likely) else { return nil }
        switch entry.kind {
        case .cue where step.edit == .swap && !filler.syllables.contains(text.symbols(word)): break
        case .cue, .service: guard step.length >= 6 else { return nil }
        case .numeral, .ten, .time, .role, .refWord, .grade, .marker, .vague, .per:
            guard step.length >= 4 else { return nil }
        default: break
        }
        // Who writes accents writes whole syllables.
        if text.isAccented(word) { cost += 20 }
        // Communes are many and little known.
        if entry.kind == .place, entry.cost >= 10 {
            guard step.length >= 8 else { return nil }
            cost += 8
        }
        if word.count <= 8, filler.syllables.contains(text.symbols(word)) { cost += CostModel.repairedSyllable }
        if step.editsFirst { cost += 5 }
        if step.length == 3 { cost += 3 }
        if step.length >= 7 { cost -= 4 }
        return cost
    }

    /// Whether two keys lie side by side, on one key of a twelve-key phone, or look alike.
    private static func areNeighbours(_ left: UInt8, _ right: UInt8) -> Bool {
        neighbours[Int(left)] & 1 << UInt64(right) != 0
    }

    private static let neighbours: [UInt64] = {
        var table = [UInt64](repeating: 0, count: 64)
        func join(_ left: UInt8, _ right: UInt8) {
            guard let left = Symbol.of(ascii: left), let right = Symbol.of(ascii: right) else { return }
            table[Int(left)] |= 1 << UInt64(right)
            table[Int(right)] |= 1 << UInt64(left)
        }
        let rows = keyRows.map { Array($0.utf8) }
        for (number, row) in rows.enumerated() {
            for (column, key) in row.enumerated() {
                if column + 1 < row.count { join(key, row[column + 1]) }
                guard number + 1 < rows.count else { continue }
                for below in [column - 1, column] where rows[number + 1].indices.contains(below) {
                    join(key, rows[number + 1][below])
                }
            }
        }
        for group in ["abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"].map({ Array($0.utf8) }) {
            for left in group { for right in group where left != right { join(left, right) } }
        }
        for (letter, digit) in zip("oilsbg".utf8, "011589".utf8) { join(letter, digit) }
        return table
    }()
}
