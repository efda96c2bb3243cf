/// How sure a reading is: certain but for what had to be repaired, skipped or left open.
struct Confidence {
    /// 0…1.
    let value: Double

    /// What a repaired word takes away, for each unit that it costs above a word, and at least.
    private static let repairedUnit = 0.012
    private static let repairedWord = 0.06
    private static let rewrittenWord = 0.03
    /// What a text made of unknown letters alone would lose.
    private static let unknownText = 0.5
    /// What each unit takes away by which a reading outweighs too little that the message is no business of the bot.
    private static let weakUnit = 0.02
    private static let strongMargin = 6
    private static let openQuestion = 0.25
    private static let lowest = 0.05

    /// - Parameters:
    ///   - openQuestions: what the command leaves open.
    ///   - margin: by how much the reading outweighs that the message is no business of the bot.
    init(openQuestions: Int, margin: Int, path: [Token], text: FoldedText) {
        var doubt = 0.0
        var unknown = 0
        for token in path {
            if token.isRepaired {
                doubt += Self.repairedWord + Self.repairedUnit * Double(max(0, token.cost - CostModel.word))
            }
            if token.kind == .unknown { unknown += token.end - token.start }
        }
        doubt += Self.rewrittenWord * Double(text.rewritten.count)
        if text.count > 0 { doubt += Self.unknownText * Double(unknown) / Double(text.count) }
        for _ in 0..<openQuestions { doubt += Self.openQuestion }
        doubt += Self.weakUnit * Double(max(0, Self.strongMargin - margin))
        value = max(Self.lowest, 1 - doubt)
    }
}

extension Command {
    /// What must be asked: which place, which destination, which goods.
    var openQuestions: Int {
        var count = 0
        if case .ambiguous? = place { count += 1 }
        if case .ambiguous? = destination { count += 1 }
        if items.contains(where: { !$0.candidates.isEmpty }) { count += 1 }
        return count
    }
}
