import Vocabulary

extension FrameReader {
    /// Reads the role, the name and the vehicle of a registration.
    func fillRegistration(_ command: inout Command) {
        let home = splitName(off: &command)
        let roles = pieces.indices.filter { if case .role = pieces[$0].content { true } else { false } }
        if let first = roles.first {
            command.role = role(at: first)
            // "HTX Tân Phát", "cty Phú Thịnh": what kind of body it is belongs to its name.
            let bodies = roles.lazy.filter(isBody)
            command.name =
                bodies.compactMap { name(from: $0, home: home) }.first
                ?? (bodies.contains(first) ? nil : nameBefore(first, home: home) ?? name(after: first, home: home))
        } else {
            command.name = nameBefore(pieces.endIndex, home: home)
        }
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
                    command.name = name(after: index, home: home)
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

    private func role(at index: Int) -> RoleMention? {
        role(of: pieces[index])
    }

    private func role(of piece: Piece) -> RoleMention? {
        guard case .role(let payload) = piece.content else { return nil }
        return payload == names.firm ? .buyer : RoleMention(rawValue: lexicon.names[Int(payload)])
    }

    private func isBodyOrBuyer(_ piece: Piece) -> Bool {
        let role = role(of: piece)
        return role == .coop || role == .buyer
    }

    /// Whether a role is a body with a name of its own.
    private func isBody(_ index: Int) -> Bool {
        guard case .role(let payload) = pieces[index].content else { return false }
        return payload == names.firm || role(at: index) == .coop
    }

    /// Where the place of who registers begins; other places before it belong to the name. A place right after a lone surname is the
    /// given name ("Lê Thanh Bình, Đồng Tháp"), a little known or misspelt one after a body its name; it is taken off the command's place.
    /// Any other place within a province right after a body is both its name and where it is: "HTX Củ Chi TPHCM".
    private func splitName(off command: inout Command) -> Int {
        guard let mention = PlaceReader(resolver: resolver).mentions(in: pieces, text: text).last else {
            return text.count
        }
        let start = mention.range.lowerBound
        guard mention.chain.count > 1, let before = pieces.lastIndex(where: { $0.range.upperBound <= start }),
            let second = pieces.first(where: { piece in
                if case .place = piece.content { piece.range.lowerBound > start } else { false }
            })
        else { return start }
        let isSurname =
            pieces[before].range.lowerBound == wordStart(before: start)
            && Surnames.contains(text.symbols(pieces[before].range))
        // "HTX rau sạch Xuân Mai, Chương Mỹ": what the body deals in may stand between.
        let owner = pieces[...before].last { if case .produce = $0.content { false } else { true } }
        let isBodyBefore = owner.map(isBodyOrBuyer) ?? false
        let isNamed =
            isBodyBefore
            && (text[second.range.lowerBound].gap.contains(.comma)
                || isBodyOrBuyer(pieces[before])
                    && (resolver.bestRank([mention.chain[0]]) > 1
                        || reader.tokens.contains { $0.start == start && $0.isRepaired }))
        guard isSurname || isNamed else { return isBodyBefore ? second.range.lowerBound : start }
        command.place = resolver.resolve(Array(mention.chain.dropFirst()))
        return second.range.lowerBound
    }

    private func wordStart(before position: Int) -> Int {
        var start = max(position - 1, 0)
        while start > 0, text[start].gap.isEmpty { start -= 1 }
        return start
    }

    /// A role with the text after it; nil where nothing is.
    private func name(from index: Int, home: Int) -> String? {
        let range = pieces[index].range
        guard let end = nameEnd(after: index, home: home), end > range.upperBound else { return nil }
        return written(range.lowerBound..<end)
    }

    /// The text between the word for registering and a role, a place or the like; nil unless it has a word that is nothing else.
    private func nameBefore(_ index: Int, home: Int) -> String? {
        guard let cue = pieces[..<index].firstIndex(where: isRegistering), cue + 1 < index,
            let end = nameEnd(after: cue, home: home), let next = pieces[cue...].dropFirst().first,
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

    /// The text after a role, or after the vehicle and what it carries that stand right after the role.
    private func name(after index: Int, home: Int) -> String? {
        var index = index
        while index + 1 < pieces.count, pieces[index].range.upperBound == pieces[index + 1].range.lowerBound,
            isVehicle(index + 1)
        {
            index += 1
        }
        let start = pieces[index].range.upperBound
        guard let end = nameEnd(after: index, home: home), start < end else { return nil }
        let name = written(start..<end)
        return name.isEmpty ? nil : name
    }

    /// Whether a vehicle or what it carries is said.
    private func isVehicle(_ index: Int) -> Bool {
        switch pieces[index].content {
        case .vehicle: true
        case .quantity: Symbol.isDigit(text[pieces[index].range.lowerBound].symbol)
        default: false
        }
    }

    /// Where the name after a role ends: at the place of who registers, a vehicle or a comma.
    private func nameEnd(after index: Int, home: Int) -> Int? {
        let start = pieces[index].range.upperBound
        var end = text.count
        for piece in pieces[(index + 1)...] where piece.range.lowerBound >= start {
            let isEnd: Bool
            switch piece.content {
            case .place: isEnd = piece.range.lowerBound >= home
            // "người mua ở quận 12", but "tài xế Tư Hùng".
            case .marker where piece.range.upperBound == home: isEnd = true
            case .separator, .marker: isEnd = piece.range.lowerBound > start
            case .vehicle, .phone: isEnd = true
            case .word(names.register): isEnd = true
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
