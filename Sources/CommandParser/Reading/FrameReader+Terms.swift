import Vocabulary

extension FrameReader {
    /// The goods of all pieces but the smallest lot, which is no quantity of theirs.
    func goods(drafts: inout Buffer<ItemReader.Draft>) -> [Item] {
        let reader = ItemReader(lexicon: lexicon, names: names)
        guard let minimum = minimumIndex else {
            return reader.items(in: pieces, drafts: &drafts, grade: { lowercased($0) })
        }
        let others = pieces.enumerated().filter { $0.offset != minimum }.map(\.element)
        return others.withUnsafeBufferPointer {
            reader.items(in: BufferView($0), drafts: &drafts, grade: { lowercased($0) })
        }
    }

    /// Takes over the smallest lot, whether it is for again and again, and whether a vehicle stays around its place.
    func fillTerms(_ command: inout Command) {
        if let minimum = minimumIndex, case .quantity(let quantity) = pieces[minimum].content,
            let amount = quantity.amount, let unit = quantity.unit
        {
            command.minimumLot = Measure(amount: Amount(thousandths: amount), unit: UnitID(index: unit))
        }
        for piece in pieces {
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
