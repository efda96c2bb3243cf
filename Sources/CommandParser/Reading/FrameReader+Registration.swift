import Vocabulary

extension FrameReader {
    /// Reads the role, the name and the vehicle of a registration.
    func fillRegistration(_ command: inout Command) {
        for (index, piece) in pieces.enumerated() {
            guard case .role(let payload) = piece.content, command.role == nil else { continue }
            command.role = RoleMention(rawValue: lexicon.names[Int(payload)])
            // "HTX Tân Phát": what kind of group it is belongs to a cooperative's name.
            command.name = command.role == .coop ? name(from: index) : nameBefore(index) ?? name(after: index)
        }
        if command.role == nil { command.name = nameBefore(pieces.endIndex) }
        for piece in pieces {
            switch piece.content {
            case .vehicle(let payload) where command.vehicle == nil || command.vehicle == .unspecified:
                command.vehicle = Vehicle(rawValue: lexicon.names[Int(payload)])
                if command.role == nil { command.role = .trucker }
            case .quantity(let quantity) where command.vehicle != nil && command.capacity == nil:
                if let amount = quantity.amount, let unit = quantity.unit {
                    command.capacity = Measure(amount: Amount(thousandths: amount), unit: UnitID(index: unit))
                }
            case .word(let word) where word == names.named && command.name == nil:
                if let index = pieces.firstIndex(where: { $0.range == piece.range }) {
                    command.name = name(after: index)
                }
            case .word(let word) where command.role == nil && (word == names.sell || word == names.dispose):
                command.role = .farmer
            case .word(let word) where command.role == nil && (word == names.buy || word == names.buyer):
                command.role = .buyer
            default: break
            }
        }
        command.time = nil
        command.date = nil
        command.dateEnd = nil
        command.reference = nil
    }

    /// A role with the text after it; nil where nothing is.
    private func name(from index: Int) -> String? {
        let range = pieces[index].range
        guard let end = nameEnd(after: index), end > range.upperBound else { return nil }
        return written(range.lowerBound..<end)
    }

    /// The text between the word for registering and a role, a place or the like; nil unless it has a word that is nothing else.
    private func nameBefore(_ index: Int) -> String? {
        guard let cue = pieces[..<index].firstIndex(where: isRegistering), cue + 1 < index,
            let end = nameEnd(after: cue), let next = pieces[cue...].dropFirst().first,
            pieces[(cue + 1)..<index].contains(where: { piece in
                if case .unknown = piece.content { piece.range.upperBound <= end } else { false }
            })
        else { return nil }
        let last = index < pieces.endIndex ? min(end, pieces[index].range.lowerBound) : end
        guard next.range.lowerBound < last else { return nil }
        return written(next.range.lowerBound..<last)
    }

    private func isRegistering(_ piece: Piece) -> Bool {
        if case .word(names.register) = piece.content { true } else { false }
    }

    /// The text after a role.
    private func name(after index: Int) -> String? {
        let start = pieces[index].range.upperBound
        guard let end = nameEnd(after: index), start < end else { return nil }
        let name = written(start..<end)
        return name.isEmpty ? nil : name
    }

    /// Where the name after a role ends: at the next place, vehicle or comma.
    private func nameEnd(after index: Int) -> Int? {
        let start = pieces[index].range.upperBound
        var end = text.count
        for piece in pieces[(index + 1)...] where piece.range.lowerBound >= start {
            let isEnd: Bool
            switch piece.content {
            case .place, .separator, .marker: isEnd = piece.range.lowerBound > start
            case .vehicle, .phone: isEnd = true
            // "Bảy Tấn" may be a name, "8 tấn" is none.
            case .quantity: isEnd = Symbol.isDigit(text[piece.range.lowerBound].symbol)
            default: isEnd = false
            }
            if isEnd {
                end = piece.range.lowerBound
                break
            }
        }
        return end
    }
}
