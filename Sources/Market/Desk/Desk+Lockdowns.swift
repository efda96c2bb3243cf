package import Vocabulary

extension Desk {
    /// `GIAN CACH`: closes a province or district until a day, or until lifted; again moves the end.
    ///
    /// Told are the other focal points of the present province, and whoever has a listing or an agreed deal there; the same end
    /// again is no news.
    ///
    /// - Throws: `Refusal`: `notAllowed` unless the party governs the province, `badDates` for an end that is over.
    package mutating func declareLockdown(
        of place: Location, until: CalendarDay?, by official: PartyID
    ) throws -> Lockdown {
        _ = try self.official(official, for: place.presentProvince)
        if let until, until < today { throw Refusal.badDates }
        var lockdown = Lockdown(place: place, from: today, until: until, declaredBy: official)
        let running = try lockdowns().first { $0.place == place }
        if let running { lockdown.from = running.from }
        record(.lockdown(lockdown))
        guard running == nil || running?.until != until else { return lockdown }
        for party in try concerned(by: lockdown) { tell(party, .lockdown(lockdown), actor: official) }
        return lockdown
    }

    /// `HET GIAN CACH`: lifts the lockdown of this very place, and of everything in it when it is a whole province.
    ///
    /// - Throws: `Refusal`: `notAllowed`, `nothingToDo` when nothing there is closed.
    package mutating func liftLockdown(of place: Location, by official: PartyID) throws -> [Lockdown] {
        _ = try self.official(official, for: place.presentProvince)
        let whole = Lockdown(place: place, from: today, until: nil, declaredBy: official)
        let lifted = try lockdowns().filter { $0.place == place || whole.covers($0.place) }
        guard !lifted.isEmpty else { throw Refusal.nothingToDo }
        for lockdown in lifted { record(.lifted(lockdown)) }
        let ended = lifted.count == 1 ? lifted[0] : whole
        for party in try concerned(by: ended) { tell(party, .lockdownLifted(ended), actor: official) }
        return lifted
    }

    /// The focal points of a closed place's province, then whoever has goods, a demand or a vehicle in the place itself, or an
    /// agreed deal of such; each once.
    private func concerned(by lockdown: Lockdown) throws -> [PartyID] {
        let province = lockdown.place.presentProvince
        var parties = try market.focalPoints(of: province).map(\.id)
        parties += try market.liveListings(in: province, limit: Self.mostConcerned)
            .filter { lockdown.covers($0.place) }.map(\.party)
        parties += try market.runningDeals(in: province, limit: Self.mostConcerned)
            .filter { lockdown.covers(try existingListing($0.offer).place) }.flatMap { [$0.seller, $0.buyer] }
        var seen: Set<PartyID> = []
        return parties.filter { seen.insert($0).inserted }
    }

    /// A province's listings or deals at one time; the largest have some hundreds.
    private static var mostConcerned: Int { 5_000 }

    /// Whether a place is in lockdown today.
    package func isLockedDown(_ place: Location) throws -> Bool {
        try lockdowns().contains { $0.covers(place) }
    }
}
