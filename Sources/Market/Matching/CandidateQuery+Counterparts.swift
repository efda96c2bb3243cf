import Vocabulary

extension CandidateQuery {
    /// How far a ranking looks.
    enum Width: CaseIterable {
        /// The kinds of produce that serve fully.
        case serving
        /// Those that may do instead, when there are too few of the others.
        case substituting
    }

    /// What could fit a listing: its counterparts of a width, nearest provinces first, for a buyer the locked-down ones before
    /// all others.
    ///
    /// Nil when there is nothing to ask for: hauls and loads have no substitutes.
    init?(counterpartsOf listing: Listing, _ width: Width, lockdowns: [Lockdown]) {
        let kind = listing.kind.counterpart
        var provinces = ProvinceID.present(nearest: listing.place)
        var produce: [ProduceID] = []
        switch (listing.kind.dealKind, listing.produce) {
        case (.goods, let own?):
            produce =
                width == .serving
                ? ProduceFit.serving(own, as: listing.kind) : ProduceFit.substituting(own, as: listing.kind)
            guard !produce.isEmpty else { return nil }
        case (.goods, nil): return nil
        case (.transport, _):
            guard width == .serving, let destination = listing.destination else { return nil }
            if listing.kind == .haul { provinces = Route(from: listing.place, to: destination).provinces }
        }
        if !lockdowns.isEmpty, !listing.kind.isOffer || listing.kind == .haul {
            let closed = Set(lockdowns.map(\.place.presentProvince))
            provinces = provinces.filter(closed.contains) + provinces.filter { !closed.contains($0) }
        }
        self.init(kind: kind, produce: produce, provinces: provinces, limit: Matcher.widest, excluding: listing.party)
    }
}

extension ProvinceID {
    /// The present provinces, the nearest to a place first.
    static func present(nearest place: Location) -> [ProvinceID] {
        place.isWholeProvince
            ? nearestToProvinces[Int(place.province.index)] : byDistance(from: place)
    }

    /// The answers for places that are no more than a province, as most are.
    private static let nearestToProvinces = all.map { byDistance(from: Location(province: $0)) }

    private static func byDistance(from place: Location) -> [ProvinceID] {
        let own = place.presentProvince
        let origin = place.coordinate
        return present.map { ($0, $0 == own ? -1 : origin.kilometres(to: $0.row.seat)) }
            .sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
    }
}
