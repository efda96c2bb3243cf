extension Lattice {
    /// How much dearer than any word a reading as goods may be to be taken for want of others.
    private static let dearestGoods: Int32 = 8

    /// Reads goods into a path of trade that names none, where a word can name them and stands where goods are named.
    ///
    /// Neighbours alone cannot see this: "2 tạ tỏi Vạn Ninh" looks like "2 tạ tới Vạn Ninh" until nothing else is what is sold.
    func nameOutvotedGoods(in path: inout [Token], names: WordNames, text: FoldedText) {
        var isTrade = false
        for token in path {
            switch token.kind {
            case .produce, .vehicle: return
            case .trade: isTrade = true
            case .cue where token.payload == names.price: isTrade = true
            default: break
            }
        }
        guard isTrade else { return }
        for index in path.indices.dropFirst() where mayBeOutvoted(path, at: index, names: names, text: text) {
            let word = path[index]
            let goods = tokens.filter {
                $0.kind.meaning == .produce && $0.start == word.start && $0.end == word.end && !$0.isRepaired
                    && $0.cost <= CostModel.word + Self.dearestGoods
            }
            guard var best = goods.min(by: { $0.cost < $1.cost }) else { continue }
            best.kind = best.kind.meaning
            path[index] = best
            return
        }
    }

    /// Whether a word stands where goods are named: after a unit, a verb of trade or "price", and before no day.
    private func mayBeOutvoted(_ path: [Token], at index: Int, names: WordNames, text: FoldedText) -> Bool {
        guard text[path[index].start].gap == .blank else { return false }
        switch path[index].kind {
        case .noise, .marker, .cue, .modifier, .place: break
        default: return false
        }
        if index + 1 < path.count, path[index + 1].kind == .date || path[index + 1].kind == .time { return false }
        switch path[index - 1].kind {
        case .unit, .trade: return true
        case .number, .tail, .andHalf: return index > 1 && path[index - 2].kind == .unit
        case .cue: return path[index - 1].payload == names.price
        default: return false
        }
    }
}
