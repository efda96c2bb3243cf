package import Vocabulary

extension Desk {
    /// `GIAN CACH`: closes a province or district until a day, or until lifted; again moves the end.
    ///
    /// - Throws: `Refusal`: `notAllowed` unless the party governs the province, `badDates` for an end that is over.
    package mutating func declareLockdown(
        of place: Location, until: CalendarDay?, by official: PartyID
    ) throws -> Lockdown {
        throw Refusal.notAllowed
    }

    /// `HET GIAN CACH`: lifts the lockdown of this very place, and of everything in it when it is a whole province.
    ///
    /// - Throws: `Refusal`: `notAllowed`, `nothingToDo` when nothing there is closed.
    package mutating func liftLockdown(of place: Location, by official: PartyID) throws -> [Lockdown] {
        throw Refusal.notAllowed
    }

    /// Whether a place is in lockdown today.
    package func isLockedDown(_ place: Location) throws -> Bool {
        try lockdowns().contains { $0.covers(place) }
    }
}
