package import Vocabulary

extension Desk {
    /// `GIAN CACH`: closes a province or district until a day, or until lifted; again moves the end.
    ///
    /// The other focal points of the present province are told.
    ///
    /// - Throws: `Refusal`: `notAllowed` unless the party governs the province, `badDates` for an end that is over.
    package mutating func declareLockdown(
        of place: Location, until: CalendarDay?, by official: PartyID
    ) throws -> Lockdown {
        _ = try self.official(official, for: place.presentProvince)
        if let until, until < today { throw Refusal.badDates }
        var lockdown = Lockdown(place: place, from: today, until: until, declaredBy: official)
        if let running = try lockdowns().first(where: { $0.place == place }) { lockdown.from = running.from }
        record(.lockdown(lockdown))
        for other in try market.focalPoints(of: place.presentProvince) {
            tell(other.id, .lockdown(lockdown), actor: official)
        }
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
        for other in try market.focalPoints(of: place.presentProvince) {
            for lockdown in lifted { tell(other.id, .lockdownLifted(lockdown), actor: official) }
        }
        return lifted
    }

    /// Whether a place is in lockdown today.
    package func isLockedDown(_ place: Location) throws -> Bool {
        try lockdowns().contains { $0.covers(place) }
    }
}
