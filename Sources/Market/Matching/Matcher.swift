package import Vocabulary

/// Finds and ranks the counterparts of a listing.
package struct Matcher {
    let view: any MarketView
    let today: CalendarDay
    let lockdowns: [Lockdown]

    /// - Parameter lockdowns: those in force today.
    package init(view: any MarketView, today: CalendarDay, lockdowns: [Lockdown]) {
        self.view = view
        self.today = today
        self.lockdowns = lockdowns
    }

    /// Counterparts that are looked at together, at most.
    static let widest = 64

    /// The counterparts that fit, best first; a bounded number of rows is read.
    package func matches(for listing: Listing, excluding: Set<EntryID>, limit: Int) throws -> [Match] {
        []
    }

    /// What a match of the two would be ranked by.
    func reason(offer: Listing, demand: Listing) throws -> MatchReason {
        MatchReason(
            distanceKilometres: Int(offer.place.roadKilometres(to: demand.place)), landedPrice: offer.price,
            fitPercent: 100, isLockdownPriority: lockdowns.contains { $0.covers(offer.place) }, isSubstitute: false)
    }

    /// Where to turn when nothing fits.
    package func ladder(for listing: Listing) throws -> Ladder {
        Ladder(
            market: LandmarkID.all[0], marketKilometres: 0, channels: [.traditionalMarket],
            focalPoint: try view.focalPoints(of: listing.place.province).first)
    }

    /// The first of the matches that together cover a quantity, the last cut to what is still needed.
    static func cover(_ quantity: Quantity, with matches: [Match], limit: Int) throws -> [Match] {
        []
    }
}
