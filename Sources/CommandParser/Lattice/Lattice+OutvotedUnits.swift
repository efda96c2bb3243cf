import Vocabulary

extension Lattice {
    /// Reads a code after "delivered" or "received" as a number where the word after it can be its unit and says nothing else there:
    /// "đã giao 950 quả", which without accents looks like a code and "quá".
    func countWhatWasDone(in path: inout [Token], names: WordNames, text: FoldedText) {
        for index in path.indices.dropFirst().dropLast()
        where path[index].kind == .code && path[index - 1].kind == .service
            && (path[index - 1].payload == names.done || path[index - 1].payload == names.deliver)
        {
            switch path[index + 1].kind {
            case .noise, .cue: break
            default: continue
            }
            let end = index + 2
            guard text[path[index + 1].start].gap.isSubset(of: .blank),
                end == path.count || text[path[end].start].gap.endsClause || path[end].kind == .noise,
                let number = reading(of: path[index], as: .number), let unit = reading(of: path[index + 1], as: .unit)
            else { continue }
            (path[index], path[index + 1]) = (number, unit)
        }
    }

    /// Reads a number and "quả" before a day as a code and "qua": "đổi ngày giao 8126 qua thứ 6".
    func nameWhatIsPutOff(in path: inout [Token], names: WordNames) {
        for index in path.indices.dropFirst().dropLast()
        where path[index].kind == .unit && path[index].payload == names.fruit && path[index + 1].kind == .date
            && path[index - 1].kind == .number && (index == 1 || path[index - 2].kind != .produce)
        {
            guard let code = reading(of: path[index - 1], as: .code), let to = reading(of: path[index], as: .marker)
            else {
                continue
            }
            (path[index - 1], path[index]) = (code, to)
        }
    }

    /// Reads a number at the beginning as a code and the unit after it as what else it says where the code is told of: "7692 còn 6 tấn",
    /// "636 xe bị chặn".
    func nameWhatIsToldOf(in path: inout [Token], names: WordNames) {
        guard let first = path.firstIndex(where: { $0.kind != .noise && $0.kind != .refWord }),
            path.count > first + 2, path[first].kind == .number, path[first + 1].kind == .unit,
            let code = reading(of: path[first], as: .code)
        else { return }
        let word: Token?
        switch path[first + 2].kind {
        case .number
        where path[first + 1].payload == names.heads && path.count > first + 3 && path[first + 3].kind == .unit:
            word = reading(of: path[first + 1], as: .cue)
        case .service, .cue: word = reading(of: path[first + 1], as: .vehicle)
        default: word = nil
        }
        guard let word else { return }
        (path[first], path[first + 1]) = (code, word)
    }

    /// Reads eggs after a number as what other eggs before them are counted in: "trứng cút 10 thùng, 500 hột/thùng".
    func countEggs(in path: inout [Token], names: WordNames, usualUnits: [UnitID]) {
        guard let named = path.firstIndex(where: { $0.kind == .produce }),
            path[named].payload < ProduceChoice.firstPayload, path[named].payload != names.eggs,
            usualUnits[Int(path[named].payload)].index == names.fruit
        else { return }
        for index in path.indices.dropFirst(named + 2)
        where path[index].kind == .produce && path[index].payload == names.eggs && path[index - 1].isNumber {
            guard let unit = reading(of: path[index], as: .unit) else { continue }
            path[index] = unit
        }
    }

    func reading(of token: Token, as kind: Kind) -> Token? {
        tokens.first { $0.kind == kind && $0.start == token.start && $0.end == token.end && !$0.isRepaired }
    }
}
