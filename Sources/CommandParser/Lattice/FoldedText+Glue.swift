extension FoldedText {
    /// What a token that begins here costs for beginning inside a written word.
    ///
    /// Cutting up a short word is less likely than a slip in it; a long one is a glued message.
    func glueCost(at position: Int) -> Int32 {
        let cell = self[position]
        if cell.wordStart == Int32(truncatingIfNeeded: position) { return 0 }
        return cell.wordEnd - cell.wordStart > 6 ? CostModel.glued : CostModel.gluedShort
    }
}
