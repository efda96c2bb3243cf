package import Vocabulary

/// Finds and ranks the counterparts of a listing: demands for a sale, hauls for a load, and the other way round.
///
/// What does not fit is left out first; the rest is ranked by `RankPrice`, ties by the older listing. However many listings are
/// open, a ranking reads a bounded number of them.
package struct Matcher {
    let view: any MarketView
    let lockdowns: [Lockdown]
    let refusalsSince: Timestamp

    /// - Parameters:
    ///   - lockdowns: those in force today.
    ///   - refusalsSince: who refused to sell to a demand since then joins no pool for it.
    package init(view: any MarketView, lockdowns: [Lockdown], refusalsSince: Timestamp) {
        self.view = view
        self.lockdowns = lockdowns
        self.refusalsSince = refusalsSince
    }

    /// Counterparts that one ranking looks at, at most, and then as many again that may do instead.
    static let widest = 64

    /// The counterparts that fit, best first.
    ///
    /// - Parameter excluding: counterpart listings that are left out.
    package func matches(for listing: Listing, excluding: Set<EntryID> = [], limit: Int) throws -> [Match] {
        guard !listing.remaining.isZero else { return [] }
        let search = try search(for: listing)
        var found: [Finding] = []
        var tooSmall: [Listing] = []
        for width in CandidateQuery.Width.allCases where found.count < limit {
            guard let query = CandidateQuery(counterpartsOf: listing, width, lockdowns: lockdowns) else { continue }
            var candidates = try view.candidates(query)
            if !excluding.isEmpty { candidates.removeAll { excluding.contains($0.id) } }
            var fitting: [Int] = []
            for index in candidates.indices {
                switch search.misfit(candidates[index]) {
                case nil: fitting.append(index)
                case .tooSmall: tooSmall.append(candidates[index])
                default: break
                }
            }
            let owners = try view.parties(fitting.map { candidates[$0].party })
            for (index, owner) in zip(fitting, owners) {
                guard let owner, owner.trust != .blocked else { continue }
                let finding = try search.finding(candidates[index], owner)
                if !finding.spoils { found.append(finding) }
            }
        }
        found += try pools(search, tooSmall: tooSmall)
        return search.ranked(found, limit: limit).map(search.match)
    }

    /// What a match of two listings is ranked by, seen from the one who proposes it.
    func reason(asker: Listing, candidate: Listing) throws -> MatchReason {
        guard let party = try view.party(candidate.party) else { throw Refusal.unknownParty }
        let search = try search(for: asker)
        return search.match(try search.finding(candidate, party)).reason
    }

    /// The first of the matches that together cover a quantity, the last cut to what is still needed; pools are left out.
    static func cover(_ quantity: Quantity, with matches: [Match]) -> [Match] {
        var left = quantity
        var chosen: [Match] = []
        for match in matches where match.pool.isEmpty && !left.isZero {
            guard let share = match.quantity.smaller(left), let rest = left.subtracting(share),
                match.listing.smallestLot.map({ share.covers($0) == true }) ?? true
            else { continue }
            var part = match
            part.quantity = share
            chosen.append(part)
            left = rest
        }
        return chosen
    }

    /// A party that may trade; nil for one that is blocked or gone.
    func activeParty(_ id: PartyID) throws -> Party? {
        try view.party(id).flatMap { $0.trust == .blocked ? nil : $0 }
    }

    func search(for listing: Listing) throws -> Search {
        guard let owner = try view.party(listing.party) else { throw Refusal.unknownParty }
        return Search(
            asker: listing, owner: owner, hauls: NearbyHauls(at: listing.place) { try hauls(near: listing) },
            lockdowns: lockdowns)
    }

    /// Hauls that may pass a listing's place, for the question whether goods could be fetched; none for hauls and loads.
    private func hauls(near listing: Listing) throws -> [Listing] {
        guard listing.kind.dealKind == .goods else { return [] }
        let byDistance = ProvinceID.present(nearest: listing.place)
        let query =
            listing.kind.isOffer
            ? CandidateQuery(kind: .haul, produce: [], provinces: Array(byDistance.prefix(8)), limit: 32)
            : CandidateQuery(
                kind: .haul, produce: [], provinces: byDistance, destinations: Array(byDistance.prefix(8)), limit: 32)
        return try view.candidates(query)
    }
}
