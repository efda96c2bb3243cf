/// Finds readings one edit away for words that the exact readings do not explain.
struct Repairer {
    let filler: LatticeFiller
    let text: FoldedText

    /// Repaired readings for the doubtful words of a path; empty when it has none.
    func repairs(of path: [Token]) -> [Token] {
        var found: [Token] = []
        for word in doubtfulWords(of: path) {
            var start = word.lowerBound
            search(from: start, word: word, into: &found)
            if let next = nextWord(after: word) { search(from: start, word: next, into: &found) }
            // The word may be the end of a name of several words.
            for _ in 0..<2 {
                guard start > 0, text[start].gap.isDisjoint(with: .walls), let before = wordStart(before: start) else {
                    break
                }
                start = before
                guard !Symbol.isDigit(text[start].symbol) else { break }
                search(from: start, word: word, into: &found)
            }
        }
        return found
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
        while position < text.count {
            var end = Int(text[position].wordEnd)
            // Digits inside a word of letters are slips or marks of the input method.
            while end < text.count, text[end].gap.isEmpty, end - position < 20,
                Symbol.isLetter(text[position].symbol), text[end].symbol < Symbol.foreign
            {
                end = Int(text[end].wordEnd)
            }
            let word = position..<end
            if Symbol.isLetter(text[position].symbol), isDoubtful(word, path: path) { words.append(word) }
            position = end
            if words.count >= 12 { break }
        }
        return words
    }

    private func isDoubtful(_ word: Range<Int>, path: [Token]) -> Bool {
        guard word.count >= 3 else { return false }
        for token in path where token.start < word.upperBound && token.end > word.lowerBound {
            if token.kind == .unknown { return true }
            if token.start > word.lowerBound, word.count <= 9 { return true }
            if token.end < word.upperBound, word.count <= 9 { return true }
        }
        return false
    }

    private func search(from start: Int, word: Range<Int>, into found: inout [Token]) {
        var walk = FuzzyWalk(filler: filler, text: text, start: start, word: word)
        walk.run()
        found.append(contentsOf: walk.found)
    }
}
