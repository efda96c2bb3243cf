import Vocabulary

extension Desk {
    /// When a listing that starts now, or is renewed now, ends: with the last day that was named, with the produce's shelf life from
    /// the day it is there, or after `Rules.longestListingDays`; nil for a standing one.
    func expiry(of listing: Listing) -> Timestamp? {
        guard !listing.isStanding else { return nil }
        let start = max(today, listing.availableFrom ?? today)
        if let until = listing.availableUntil, start <= until { return end(of: until) }
        return end(of: start.adding(days: min(days(of: listing), rules.longestListingDays)))
    }

    /// Whether the owner of a listing was asked "CON hay HET?" and its end is near.
    package func isInLastHours(_ listing: Listing) -> Bool {
        guard let asked = listing.expiresAt.map(whenAsked) else { return false }
        return listing.createdAt < asked && asked <= now
    }

    /// When the owner of a listing that expires at a moment is asked "CON hay HET?".
    func whenAsked(before expiry: Timestamp) -> Timestamp {
        expiry.adding(seconds: -Int64(rules.stillThereHours) * 3_600)
    }

    /// How long a listing without a last day stands; a sale as long as the produce keeps, frozen goods as long as they keep cold.
    private func days(of listing: Listing) -> Int {
        switch listing.kind {
        case .haul, .load: return rules.routeListingDays
        case .demand: return rules.demandDays
        case .sale: break
        }
        guard let row = listing.produce?.row, let shelfDays = row.shelfDays else { return rules.livestockDays }
        return max(1, Int((shelfDays == 0 ? row.coldDays ?? 1 : shelfDays).rounded(.up)))
    }

    /// The end of a day in Vietnam.
    private func end(of day: CalendarDay) -> Timestamp {
        Timestamp(day: day.adding(days: 1), offset: offset)
    }
}
