package import Vocabulary

/// A province or district that is closed, as its focal point declared it.
package struct Lockdown: Hashable, Sendable {
    package var place: Location
    package var from: CalendarDay
    /// The last day; `nil` until lifted.
    package var until: CalendarDay?
    package var declaredBy: PartyID

    package init(place: Location, from: CalendarDay, until: CalendarDay?, declaredBy: PartyID) {
        self.place = place
        self.from = from
        self.until = until
        self.declaredBy = declaredBy
    }
}
