/// The gaps inside a candidate reading.
struct InnerGaps {
    private var blanks: UInt64 = 0
    private var punctuation: Int32 = 0

    /// Notes a gap; false where no reading goes on across it.
    mutating func pass(_ gap: Gap, offset: Int) -> Bool {
        if gap.isEmpty { return true }
        guard gap.isDisjoint(with: .walls), offset < 64 else { return false }
        if gap.contains(.dot), gap.contains(.blank) { return false }
        blanks |= 1 << UInt64(offset)
        if gap != .blank { punctuation += gap == .dot || gap == .hyphen ? 1 : CostModel.punctuationInside }
        return true
    }

    /// What blanks inside words and words without blanks cost.
    func cost(wordStarts: UInt64) -> Int32 {
        let inside = blanks & ~wordStarts
        // Hardly any reading has blanks inside its words, and counting bits takes a while.
        if inside == 0 { return punctuation }
        return Int32(inside.nonzeroBitCount) * CostModel.blankInside + punctuation
    }
}
