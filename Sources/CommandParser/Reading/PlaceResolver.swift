import Vocabulary

/// Settles which places a message's names mean by what stands beside them.
struct PlaceResolver {
    let lexicon: Lexicon
    let names: WordNames
    /// The province that the sender is known to be in.
    let known: ProvinceID?

    /// One name as written, with the word for its kind before it.
    struct Name {
        var index: UInt16
        var prefix: UInt16?
    }

    /// The places that a chain of names ("Chợ Lách, Bến Tre") may mean together; empty when they do not fit.
    func candidates(_ chain: [Name]) -> [PlaceCandidate] {
        guard let first = chain.first else { return [] }
        return chain[1...].reduce(candidates(first)) { join($0, with: $1) }
    }

    /// The places that names may mean together with one more; empty when it does not fit.
    ///
    /// Each place is kept once, by its commonest reading: there are no more of them than the names have, however often they are said.
    func join(_ places: [PlaceCandidate], with name: Name) -> [PlaceCandidate] {
        let next = candidates(name)
        var joined: [PlaceCandidate] = []
        for left in places {
            for right in next {
                guard let pair = join(left, right) else { continue }
                if let known = joined.firstIndex(where: { $0.location == pair.location }) {
                    if joined[known].rank <= pair.rank { continue }
                    joined.remove(at: known)
                }
                joined.append(pair)
            }
        }
        return joined
    }

    /// What the names say, as far as they settle it.
    func resolve(_ chain: [Name], excluding excluded: ProvinceID? = nil) -> PlaceMention? {
        var all = candidates(chain)
        guard let best = all.lazy.map(\.rank).min() else { return nil }
        if let only = onlyCandidate(of: all, rank: best) {
            return only.region.map { .region($0) } ?? .location(only.location)
        }
        all = all.filter { $0.rank == best }
        if let region = all.first?.region { return .region(region) }
        if let excluded {
            let others = all.filter { $0.location.province != excluded }
            if !others.isEmpty { all = others }
        }
        if let known, all.contains(where: { covers($0.location, known) }) {
            all = all.filter { covers($0.location, known) }
        }
        var provinces: [ProvinceID] = []
        for candidate in all where !provinces.contains(candidate.location.province) {
            provinces.append(candidate.location.province)
        }
        guard provinces.count == 1, let first = all.first else {
            return .ambiguous(provinces.sorted { $0.slug < $1.slug })
        }
        var districts: [DistrictID] = []
        for candidate in all {
            if let district = candidate.location.district, !districts.contains(district) { districts.append(district) }
        }
        if districts.count > 1, first.location.landmark == nil, first.location.commune == nil {
            return .eitherDistrict(provinces[0], districts)
        }
        if first.location.commune != nil, Set(all.map(\.location.commune)).count > 1 {
            return .location(Location(province: provinces[0]))
        }
        return .location(first.location)
    }

    /// The one candidate of a rank; nil when there are more, and what stands beside them must settle it.
    private func onlyCandidate(of all: [PlaceCandidate], rank: Int) -> PlaceCandidate? {
        var only: PlaceCandidate?
        for candidate in all where candidate.rank == rank {
            if only != nil { return nil }
            only = candidate
        }
        return only
    }

    /// How common the commonest reading of a chain is; larger is rarer.
    func bestRank(_ chain: [Name]) -> Int {
        candidates(chain).lazy.map(\.rank).min() ?? .max
    }

    private func covers(_ location: Location, _ province: ProvinceID) -> Bool {
        location.province == province || location.province == lexicon.places[province].named
            || lexicon.places[location.province].present == lexicon.places[province].present
    }

    private func candidates(_ name: Name) -> [PlaceCandidate] {
        guard let prefix = name.prefix else { return lexicon.placeCandidates[Int(name.index)] }
        let place = lexicon.placeNames[Int(name.index)]
        return place.candidates(after: lexicon.names[Int(prefix)], facts: lexicon.places)
    }

    /// The finer of two places with the province that was said, or nil when one does not lie in the other.
    private func join(_ left: PlaceCandidate, _ right: PlaceCandidate) -> PlaceCandidate? {
        guard left.region == nil, right.region == nil else { return nil }
        let (fine, coarse) = level(left) >= level(right) ? (left, right) : (right, left)
        guard lies(fine.location, in: coarse.location) else { return nil }
        var joined = fine
        joined.rank += coarse.rank
        if let commune = fine.location.commune, let district = coarse.location.district,
            lexicon.places[commune].oldDistrict != district
        {
            joined.rank += 2
        }
        if level(coarse) == 0 {
            // A district of the old province of that name comes before one of the present, wider one.
            if fine.location.province != coarse.location.province { joined.rank += 1 }
            joined.location.province = coarse.location.province
        }
        if level(fine) == level(coarse), fine.location != coarse.location { return nil }
        return joined
    }

    private func level(_ candidate: PlaceCandidate) -> Int {
        if candidate.location.commune != nil { return 3 }
        if candidate.location.landmark != nil { return 2 }
        return candidate.location.district != nil ? 1 : 0
    }

    private func lies(_ fine: Location, in coarse: Location) -> Bool {
        if let district = coarse.district {
            if let commune = fine.commune {
                return lexicon.places[commune].oldDistrict == district
                    || lexicon.places[commune].province == lexicon.places[district].present
            }
            if let landmark = fine.landmark {
                return lexicon.places[landmark].district == district
                    || lexicon.places[landmark].province == coarse.province
            }
            return fine.district == district || fine.district == nil && fine.province == coarse.province
        }
        let province = coarse.province
        if let district = fine.district {
            return lexicon.places[district].province == province || lexicon.places[district].present == province
        }
        if let commune = fine.commune {
            return lexicon.places[commune].province == lexicon.places[province].present
                && (lexicon.places[province].isPresent
                    || lexicon.places[commune].oldDistrict.map { lexicon.places[$0].province == province } ?? true)
        }
        return fine.province == province || lexicon.places[fine.province].present == province
            || lexicon.places[province].present == lexicon.places[fine.province].present && fine.landmark != nil
    }
}
