extension Lattice {
    /// Hears a day in a word that else counts nothing or names goods that nobody measures: "800 ký, mai, 8k/ký", "8 tấn - mốt - giá 45k".
    func hearDays(in path: inout [Token], names: WordNames, text: FoldedText) {
        let goods = path.count { $0.kind == .produce }
        for index in path.indices {
            switch path[index].kind {
            case .numeral where isAlone(index, in: path, text: text) || countsNothing(index, in: path, names: names):
                break
            case .produce where goods > 1 && isUnmeasured(index, in: path, text: text): break
            default: continue
            }
            guard let day = reading(of: path[index], as: .date) else { continue }
            path[index] = day
        }
    }

    /// Whether a word is a clause by itself.
    private func isAlone(_ index: Int, in path: [Token], text: FoldedText) -> Bool {
        beginsClause(index, in: path, text: text)
            && (index + 1 == path.count || beginsClause(index + 1, in: path, text: text))
    }

    private func beginsClause(_ index: Int, in path: [Token], text: FoldedText) -> Bool {
        let gap = text[path[index].start].gap
        return index == 0 || gap.endsClause || gap.contains(.hyphen) && gap.contains(.blank)
    }

    /// Whether a number word follows a whole amount or a place and nothing follows that it could count.
    private func countsNothing(_ index: Int, in path: [Token], names: WordNames) -> Bool {
        guard index > 0 else { return false }
        switch path[index - 1].kind {
        case .place, .perUnit: break
        case .unit where path[index - 1].payload == names.kilogram: break
        default: return false
        }
        guard index + 1 < path.count else { return true }
        switch path[index + 1].kind {
        case .marker, .phone, .place: return true
        default: return false
        }
    }

    /// Whether goods have no amount of their own and stand in no list of others.
    private func isUnmeasured(_ index: Int, in path: [Token], text: FoldedText) -> Bool {
        let isPart = beginsClause(index, in: path, text: text)
        if index > 0 {
            switch path[index - 1].kind {
            case .produce, .link, .trade: return false
            case .unit where !isPart && !(index + 1 < path.count && beginsPrice(path[(index + 1)...])): return false
            default: break
            }
        }
        guard index + 1 < path.count, !isAlone(index, in: path, text: text) else { return true }
        switch path[index + 1].kind {
        case .produce, .link: return false
        case .number, .numeral: return !isPart && beginsPrice(path[(index + 1)...])
        default: return true
        }
    }

    private func beginsPrice(_ path: ArraySlice<Token>) -> Bool {
        guard let amount = path.dropFirst().first, path.first?.isNumber == true else { return false }
        return amount.kind == .multiplier || amount.kind == .money
    }
}
