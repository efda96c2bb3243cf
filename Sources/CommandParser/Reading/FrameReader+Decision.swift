extension FrameReader {
    /// What a sentence must weigh at least to stand for a message that is nobody's business as a whole.
    private static let leastMargin = 4

    /// What the whole message shows.
    var wholeSigns: SignReader { signs(pieces[...]) }

    /// What the message wants: as a whole, or by the one of its sentences that says it better.
    ///
    /// - Parameter signs: those of the whole message.
    func decision(_ signs: BufferView<UInt16>) -> IntentMatcher.Decision {
        let whole = matcher.decide(signs, unread: wholeSigns.unread)
        guard whole.margin < Evidence.certain, hasSentences, !matcher.isTalk(signs) else { return whole }
        var best = whole
        var least = whole.rule < 0 ? Self.leastMargin : whole.margin + 1
        var start = pieces.startIndex
        for index in pieces.indices.dropFirst() where endsSentence(before: pieces[index]) {
            take(sentence: start..<index, into: &best, least: &least)
            start = index
        }
        take(sentence: start..<pieces.endIndex, into: &best, least: &least)
        return best
    }

    private func take(sentence: Range<Int>, into best: inout IntentMatcher.Decision, least: inout Int) {
        let reader = signs(pieces[sentence])
        var buffer = Buffer<UInt16>()
        reader.read(into: &buffer)
        let decision = matcher.decide(buffer.view, unread: reader.unread, isPart: true)
        guard decision.rule >= 0, decision.intent != .greeting, decision.margin >= least else { return }
        best = decision
        least = decision.margin + 1
    }

    private func signs(_ part: Slice<BufferView<Piece>>) -> SignReader {
        SignReader(reader: reader, pieces: part, wholeCount: pieces.count)
    }

    private var hasSentences: Bool {
        pieces.dropFirst().contains(where: endsSentence)
    }

    /// Whether another sentence begins with a piece.
    func endsSentence(before piece: Piece) -> Bool {
        piece.range.lowerBound < text.count && text[piece.range.lowerBound].gap.endsSentence
    }
}
