import Vocabulary

extension Lattice {
    /// Hears a particle in the last word where it is spelled like goods or like an area and the message has no use for those:
    /// "bán hành tím 4 tấn nghe" offers no turmeric, "giá 42k hả" is no price for a hectare.
    func hearClosingParticle(in path: inout [Token], names: WordNames, text: FoldedText) {
        guard path.count > 2, let last = path.last, text[last.start].gap == .blank,
            !text.isAccented(last.start..<last.end)
        else { return }
        switch last.kind {
        case .produce where isSpareGoods(path, names: names): break
        case .unit where UnitID.all[Int(last.payload)].row.kind == .area && followsPrice(path, names: names): break
        default: return
        }
        let particle = tokens.first {
            $0.kind == .noise && $0.payload == names.polite && $0.start == last.start && $0.end == last.end
        }
        guard let particle else { return }
        path[path.count - 1] = particle
    }

    /// Whether the goods at the end have no measure of their own: what stands before them is a price, a vehicle's load, or the only
    /// amount of the other goods.
    private func isSpareGoods(_ path: [Token], names: WordNames) -> Bool {
        let others = path.dropLast().count { $0.kind == .produce }
        let before = path[path.count - 2]
        guard before.kind != .link, before.kind != .produce else { return false }
        guard others > 0 else {
            // "ok giá 12k bán luôn".
            if path[0].kind == .service { return before.kind == .trade && !path.contains { $0.kind == .unit } }
            return path.contains { $0.kind == .vehicle } && before.kind != .trade && before.kind != .cue
        }
        if endsPrice(path.dropLast()) { return true }
        if before.kind == .trade || before.kind == .cue { return path.contains { $0.kind == .unit } }
        let amounts = path.indices.dropLast(2).count { index in
            path[index].isNumber && path[index + 1].kind == .unit
                && (index == 0 || path[index - 1].kind != .cue || path[index - 1].payload != names.price)
        }
        return amounts <= others
    }

    /// Whether a price ends here: "60k", "60k/ký", "60k 1 ký".
    func endsPrice(_ path: ArraySlice<Token>) -> Bool {
        var rest = path
        if rest.last?.kind == .unit { rest = rest.dropLast() }
        if rest.last?.kind == .perUnit || rest.count < path.count && rest.last?.isNumber == true {
            rest = rest.dropLast()
        }
        return rest.last?.kind == .multiplier || rest.last?.kind == .money
    }

    private func followsPrice(_ path: [Token], names: WordNames) -> Bool {
        switch path[path.count - 2].kind {
        case .multiplier, .money: true
        case .number, .numeral:
            path.count > 2 && path[path.count - 3].kind == .cue && path[path.count - 3].payload == names.price
        default: false
        }
    }
}
