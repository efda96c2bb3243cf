/// Finds readings one edit away for words that the exact readings do not explain.
struct Repairer {
    let filler: LatticeFiller
    let text: FoldedText

    /// Whether a path has a word that is unknown or cut into pieces, which most have not.
    static func mayRepair(_ path: [Token], of text: FoldedText) -> Bool {
        path.contains { $0.kind == .unknown || $0.start > 0 && text[$0.start].gap.isEmpty }
    }

    /// Repaired readings for the doubtful words of a path; empty when it has none.
    func repairs(of path: [Token]) -> [Token] {
        var walk = FuzzyWalk(filler: filler, text: text)
        var glued = 0
        for word in doubtfulWords(of: path) {
            var start = word.lowerBound
            walk.run(from: start, word: word)
            if let next = nextWord(after: word) { walk.run(from: start, word: next) }
            // The word may be the end of a name of several words.
            for _ in 0..<2 {
                guard start > 0, text[start].gap.isDisjoint(with: .walls), let before = wordStart(before: start) else {
                    break
                }
                start = before
                guard !Symbol.isDigit(text[start].symbol) else { break }
                walk.run(from: start, word: word)
            }
            if isGlued(word), glued < Self.mostGlued {
                glued += 1
                seekInside(word, with: &walk)
            }
        }
        return walk.found
    }

    /// Longer words are no messages written without blanks, and more of them in one text neither.
    private static let longestGlued = 60
    private static let mostGlued = 2

    private func isGlued(_ word: Range<Int>) -> Bool {
        word.count > 9 && word.count <= Self.longestGlued
    }

    /// Looks for names that begin inside a word that is a whole message: "BANRAU5TANCAAMU".
    private func seekInside(_ word: Range<Int>, with walk: inout FuzzyWalk) {
        for start in word.dropFirst().dropLast(4) where Symbol.isLetter(text[start].symbol) {
            walk.run(from: start, word: start..<word.upperBound)
        }
    }

    /// The word after one, where the two may be one name and the slip in the second.
    private func nextWord(after word: Range<Int>) -> Range<Int>? {
        let start = word.upperBound
        guard start < text.count, text[start].gap == .blank, Symbol.isLetter(text[start].symbol) else { return nil }
        let end = Int(text[start].wordEnd)
        return end - start >= 3 ? start..<end : nil
    }

    private func wordStart(before position: Int) -> Int? {
        var start = position - 1
        while start > 0, !text.isWordStart(start) { start -= 1 }
        return start >= 0 ? start : nil
    }

    /// The words with unknown letters, and the short ones that were cut into pieces.
    private func doubtfulWords(of path: [Token]) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var position = 0
        // The first token that ends in the word or after it.
        var first = 0
        while position < text.count {
            var end = Int(text[position].wordEnd)
            // Digits inside a word of letters are slips or marks of the input method.
            while end < text.count, text[end].gap.isEmpty, end - position < 20,
                Symbol.isLetter(text[position].symbol), text[end].symbol < Symbol.foreign
            {
                end = Int(text[end].wordEnd)
            }
            let word = position..<end
            while first < path.count, path[first].end <= position { first += 1 }
            if Symbol.isLetter(text[position].symbol), isDoubtful(word, path: path, from: first) { words.append(word) }
            position = end
            if words.count >= 12 { break }
        }
        return words
    }

    /// - Parameter first: the first token of the path that reads some of the word.
    private func isDoubtful(_ word: Range<Int>, path: [Token], from first: Int) -> Bool {
        guard word.count >= 3 else { return false }
        for index in first..<path.count {
            let token = path[index]
            if token.start >= word.upperBound { break }
            if token.kind == .unknown { return true }
            if word.count <= 9, token.start > word.lowerBound || token.end < word.upperBound { return true }
        }
        return false
    }
}
