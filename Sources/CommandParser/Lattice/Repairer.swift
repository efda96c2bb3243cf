/// Finds readings one edit away for words that the exact readings do not explain.
struct Repairer {
    let filler: LatticeFiller
    let text: FoldedText

    func repairs(of path: [Token]) -> [Token] {
        []
    }
}
