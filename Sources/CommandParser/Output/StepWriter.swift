import Vocabulary

/// Writes the tokens of a path as the steps of an explanation.
struct StepWriter {
    let lexicon: Lexicon
    let filler: LatticeFiller
    let frame: FrameReader

    func steps(_ tokens: [Token]) -> [Explanation.Step] {
        var left = Int(Kind.edge.rawValue)
        return tokens.map { token in
            let cost = token.cost + filler.transitions.cost(left, token, in: frame.text)
            if !token.kind.isTransparent { left = Int(token.kind.rawValue) }
            return Explanation.Step(
                written: frame.written(token.start..<token.end), reading: reading(token), cost: Int(cost),
                isRepaired: token.isRepaired)
        }
    }

    private func reading(_ token: Token) -> String {
        let kind = String(describing: token.kind)
        guard let meaning = meaning(token) else { return kind }
        return kind + " " + meaning
    }

    private func meaning(_ token: Token) -> String? {
        // The runner-up has kinds that are finer than what they mean.
        switch token.kind.meaning {
        case .produce where token.payload < ProduceChoice.firstPayload: return ProduceID(index: token.payload).slug
        case .produce:
            let choice = lexicon.choices[Int(token.payload - ProduceChoice.firstPayload)]
            return choice.candidates.map(\.slug).joined(separator: "|")
        case .unit, .perUnit: return UnitID(index: token.payload).slug
        case .place: return token.entry >= 0 ? lexicon.spelling(of: Int(token.entry)) : nil
        default: return token.entry >= 0 ? lexicon.names[Int(token.payload)] : nil
        }
    }
}
