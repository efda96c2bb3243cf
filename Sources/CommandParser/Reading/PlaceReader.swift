import Vocabulary

/// Finds the places that a message names and which end of a way each is.
struct PlaceReader {
    let resolver: PlaceResolver

    enum End { case from, to, none }

    struct Mention {
        var chain: [PlaceResolver.Name]
        var end: End
        var range: Range<Int>
        /// Whether a word that says where something is ("ở") stands before it.
        var isAt = false
    }

    /// The chains of names that belong together, in the order of the text.
    func mentions(in pieces: some Collection<Piece>, text: FoldedText) -> [Mention] {
        let said = saidMentions(in: pieces, text: text)
        if said.contains(where: { $0.end != .to }) { return said }
        let implied: [Mention] = pieces.compactMap { piece in
            guard case .impliedPlace(let index) = piece.content else { return nil }
            return Mention(chain: [PlaceResolver.Name(index: index, prefix: nil)], end: .none, range: piece.range)
        }
        return implied.prefix(1) + said
    }

    private func saidMentions(in pieces: some Collection<Piece>, text: FoldedText) -> [Mention] {
        var mentions: [Mention] = []
        // What the names of the last mention may mean together.
        var candidates: [PlaceCandidate] = []
        var end = End.none
        var isApart = false
        var isAt = false
        for piece in pieces {
            let wasAt = isAt
            isAt = false
            switch piece.content {
            case .place(let index, let prefix):
                let name = PlaceResolver.Name(index: index, prefix: prefix)
                let afterHyphen =
                    text[piece.range.lowerBound].gap.contains(.hyphen)
                    && mentions.last?.range.upperBound == piece.range.lowerBound
                let isFree = end == .none && !afterHyphen && !isApart
                let joined = isFree ? resolver.join(candidates, with: name) : []
                if let last = mentions.last, !joined.isEmpty {
                    candidates = joined
                    if let before = last.chain.last, before.index == name.index, before.prefix == nil,
                        last.range.upperBound == piece.range.lowerBound
                    {
                        // "Bến Tre, Bến Tre": the town and its province.
                        mentions[mentions.count - 1].chain[last.chain.count - 1].prefix = resolver.names.city
                    }
                    mentions[mentions.count - 1].chain.append(name)
                    mentions[mentions.count - 1].range = last.range.lowerBound..<piece.range.upperBound
                } else if case let own = resolver.candidates([name]), !own.isEmpty {
                    candidates = own
                    mentions.append(
                        Mention(chain: [name], end: afterHyphen ? .to : end, range: piece.range, isAt: wasAt))
                }
                end = .none
                isApart = false
            case .marker(let marker):
                isAt = marker == resolver.names.at
                if marker == resolver.names.from {
                    end = .from
                } else if marker == resolver.names.to {
                    end = .to
                } else if marker == resolver.names.at, mentions.last?.end == .to {
                    // "giao Đền Lừ, vườn ở Mê Linh": where the goods are is no part of where they go.
                    isApart = true
                }
            case .word(resolver.names.bringTo): end = .to
            case .separator, .greeting, .date, .time, .impliedPlace: break
            case .unknown: break
            case .vehicle, .produce, .quantity: end = end == .to && isVehicle(piece) ? .to : .none
            default: end = .none
            }
        }
        return mentions
    }

    /// The two ends of a haul that were read as one place: "Bình Tân TPHCM" from where else there is a Bình Tân, "Gò Vấp Hóc Môn",
    /// two districts of one province.
    func split(_ mentions: [Mention]) -> [Mention]? {
        guard mentions.count == 1, let only = mentions.first, only.chain.count == 2, !only.isAt else { return nil }
        let provinces = Set(resolver.candidates([only.chain[1]]).filter { $0.rank == 0 }.map(\.location.province))
        let others = resolver.candidates([only.chain[0]]).filter {
            $0.rank <= 1 && !provinces.contains($0.location.province)
        }
        let areDistricts = only.chain.allSatisfy { name in
            resolver.candidates([name]).filter { $0.rank == 0 }.allSatisfy { $0.location.district != nil }
        }
        let districts = only.chain.map { name in
            Set(resolver.candidates([name]).filter { $0.rank <= 1 && $0.isDistrict }.map(\.location.district))
        }
        let areTwo = areDistricts && districts.allSatisfy { !$0.isEmpty } && districts[0].isDisjoint(with: districts[1])
        guard areTwo || !provinces.isEmpty && !others.isEmpty else { return nil }
        return [
            Mention(chain: [only.chain[0]], end: .from, range: only.range),
            Mention(chain: [only.chain[1]], end: .to, range: only.range),
        ]
    }

    private func isVehicle(_ piece: Piece) -> Bool {
        if case .vehicle = piece.content { true } else { false }
    }
}
