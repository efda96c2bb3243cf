package import Vocabulary

extension Desk {
    /// The counterparts that fit a listing, best first; a bounded number of rows is read.
    ///
    /// Those that declined, let lapse or broke a deal on this listing, and those that it has a live deal with, are left out.
    package func matches(for id: EntryID, limit: Int = 9) throws -> [Match] {
        let listing = try existingListing(id)
        let met = try market.deals(on: id, limit: Self.reach).filter(\.speaksAgainstAnother)
            .map { $0.offer == id ? $0.demand : $0.offer }
        return try matcher().matches(for: listing, excluding: Set(met), limit: limit)
    }

    /// Those of the chosen counterparts that are needed to cover what is left of a listing, in the order of the choice, each with
    /// its share; what they leave uncovered stays listed.
    package func cover(for id: EntryID, with chosen: [EntryID]) throws -> [Match] {
        let known = try matches(for: id, limit: Matcher.widest)
        let matches = chosen.compactMap { entry in known.first { $0.listing.id == entry } }
        let own = try existingListing(id)
        return Matcher.cover(own.remaining, with: matches)
            .filter { part in own.smallestLot.map { part.quantity.covers($0) == true } ?? true }
    }

    /// Counterparts for something that is not listed (`TIM`, `AI BAN`): the draft is ranked as if it were.
    package func matches(for draft: ListingDraft, by party: PartyID, limit: Int = 9) throws -> [Match] {
        let listing = Listing(draft, id: EntryID(0), party: party, createdAt: now)
        return try matcher().matches(for: listing, limit: limit)
    }

    /// Where to turn when nothing fits a listing; never empty.
    package func ladder(for id: EntryID) throws -> Ladder {
        try matcher().ladder(for: existingListing(id))
    }

    /// Tells the best few owners of fitting listings about a listing of somebody else, those left out excepted.
    ///
    /// Whether each of them is told now is the conversation's to say: a person is told only so often.
    ///
    /// - Returns: the best matches, those that need a pool included, so that a reply that lists them need not rank again.
    @discardableResult
    package mutating func announce(
        _ id: EntryID, limit: Int = 3, excluding: Set<PartyID> = []
    ) throws -> [Match] {
        let listing = try existingListing(id)
        let owner = try existingParty(listing.party)
        let matches = try matches(for: id, limit: limit + excluding.count)
            .filter { !excluding.contains($0.party.id) }.prefix(limit)
        for match in matches where match.pool.isEmpty {
            var mirrored = match
            mirrored.listing = listing
            mirrored.party = owner
            tell(match.party.id, .counterpart(own: match.listing, mirrored))
        }
        return Array(matches)
    }

    /// Median and range of prices in the last days, of a province (old ones count as the present) or, when that has too few,
    /// of the country; nil when there are too few.
    package func prices(of produce: ProduceID, in province: ProvinceID?, days: Int = 7) throws -> PriceSummary? {
        let since = now.adding(seconds: -Int64(days) * 86_400)
        if let present = province?.presentProvince,
            let summary = PriceSummary(try market.prices(of: produce, in: present, since: since), province: present)
        {
            return summary
        }
        return PriceSummary(try market.prices(of: produce, in: nil, since: since), province: nil)
    }

    func matcher() throws -> Matcher {
        Matcher(
            view: market, lockdowns: try lockdowns(),
            refusalsSince: now.adding(seconds: -Int64(rules.refusalDays) * 86_400))
    }
}
