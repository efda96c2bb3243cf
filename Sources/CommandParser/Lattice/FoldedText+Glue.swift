extension FoldedText {
    /// What a token that begins here costs for beginning inside a written word.
    ///
    /// Cutting up a short word is less likely than a slip in it; a long one is a glued message.
    func glueCost(at position: Int) -> Int32 {
        if isWordStart(position) { return 0 }
        var start = position
        while !isWordStart(start) { start -= 1 }
        return Int(self[position].wordEnd) - start > 6 ? CostModel.glued : CostModel.gluedShort
    }
}
