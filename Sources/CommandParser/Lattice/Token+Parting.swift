extension Token {
    /// The cheapest reading of what a token reads before a position; nil where it begins there or nothing ends there.
    func rest(before end: Int, readings: BufferView<Token>) -> Token? {
        guard start < end else { return nil }
        var best: Token?
        for reading in readings where reading.start == start && reading.end == end && !reading.isRepaired {
            if best.map({ reading.cost < $0.cost }) ?? true { best = reading }
        }
        if let kind = best?.kind.meaning { best?.kind = kind }
        return best
    }
}

extension [Token] {
    /// Puts tokens in the place of what is read in a range; what the first of that read before the range keeps a reading of its own.
    mutating func put(_ tokens: [Token], in range: Range<Int>, readings: BufferView<Token>) {
        guard let first = firstIndex(where: { $0.end > range.lowerBound }),
            let last = lastIndex(where: { $0.start < range.upperBound })
        else { return }
        let rest = self[first].rest(before: range.lowerBound, readings: readings)
        replaceSubrange(first...last, with: (rest.map { [$0] } ?? []) + tokens)
    }
}
