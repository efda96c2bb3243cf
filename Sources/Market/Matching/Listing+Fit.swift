import Vocabulary

extension Listing {
    /// The days on which it can be traded; an end that nobody named is open, except that goods do not outlive the listing.
    func isAvailable(together other: Listing) -> Bool {
        let start = max(availableFrom ?? .distantPast, other.availableFrom ?? .distantPast)
        let end = min(lastDay ?? .distantFuture, other.lastDay ?? .distantFuture)
        return start <= end
    }

    private var lastDay: CalendarDay? {
        availableUntil ?? expiresAt?.day(offset: .vietnam)
    }

    /// The most that a demand pays.
    var highestBid: Dong? {
        priceMax ?? price
    }

    /// The smallest lot that makes sense still: a rest below the minimum goes as a whole, unless the listing fills up again.
    var smallestLot: Quantity? {
        isStanding ? minimumLot : minimumLot.flatMap { $0.smaller(remaining) }
    }

    /// What can be traded with another: what is left on both sides.
    func tradable(with other: Listing) -> Quantity? {
        remaining.smaller(other.remaining)
    }
}

extension CalendarDay {
    static let distantPast = CalendarDay(daysSince1970: .min)
    static let distantFuture = CalendarDay(daysSince1970: .max)
}
