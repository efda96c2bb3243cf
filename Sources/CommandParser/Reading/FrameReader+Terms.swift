import Vocabulary

extension FrameReader {
    /// The goods of the pieces that say what is traded.
    func goods(drafts: inout Buffer<ItemReader.Draft>) -> [Item] {
        let reader = ItemReader(lexicon: lexicon, names: names)
        guard let kept = goodsPieces else {
            return reader.items(in: pieces, drafts: &drafts, grade: { lowercased($0) })
        }
        return kept.withUnsafeBufferPointer {
            reader.items(in: BufferView($0), drafts: &drafts, grade: { lowercased($0) })
        }
    }

    /// The pieces that say what is traded, where those are not all: without the smallest lot, which is no quantity of the goods, and without the goods of
    /// sentences that count nothing where another counts some.
    private var goodsPieces: [Piece]? {
        let minimum = minimumIndex
        let counted = countedSentences
        guard minimum != nil || counted != nil else { return nil }
        var sentence = 0
        var kept: [Piece] = []
        for (index, piece) in pieces.enumerated() {
            if index > 0, endsSentence(before: piece) { sentence += 1 }
            if index == minimum { continue }
            if let counted, !counted[sentence], case .produce = piece.content { continue }
            kept.append(piece)
        }
        return kept
    }

    /// Whether each sentence counts or prices goods; nil when they all do, or none that names goods.
    private var countedSentences: [Bool]? {
        guard pieces.dropFirst().contains(where: endsSentence) else { return nil }
        var counted = [false]
        var names = [false]
        for (index, piece) in pieces.enumerated() {
            if index > 0, endsSentence(before: piece) {
                counted.append(false)
                names.append(false)
            }
            switch piece.content {
            case .quantity, .price: counted[counted.count - 1] = true
            case .produce: names[names.count - 1] = true
            default: break
            }
        }
        return zip(counted, names).contains { $0 && $1 } && counted.contains(false) ? counted : nil
    }

    /// Takes over the smallest lot, whether it is for again and again, and whether a vehicle stays around its place.
    func fillTerms(_ command: inout Command) {
        if let minimum = minimumIndex, case .quantity(let quantity) = pieces[minimum].content,
            let amount = quantity.amount, let unit = quantity.unit
        {
            command.minimumLot = Measure(amount: Amount(thousandths: amount), unit: UnitID(index: unit))
        }
        for piece in pieces {
            if case .aside(names.foreign) = piece.content { command.isPricedAbroad = true }
            guard case .word(let word) = piece.content else { continue }
            if word == names.frequency { command.isRegular = true }
            if word == names.local { command.isLocal = true }
        }
    }

    /// Where the quantity after "tối thiểu" stands.
    private var minimumIndex: Int? {
        pieces.indices.dropFirst().first { index in
            guard case .quantity = pieces[index].content, case .word(names.minimum) = pieces[index - 1].content else {
                return false
            }
            return true
        }
    }
}
