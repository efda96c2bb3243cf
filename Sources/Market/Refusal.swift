package import Vocabulary

/// Why the market does not do what was asked, in a form that a reply can put into words.
package enum Refusal: Error, Hashable, Sendable {
    /// No listing, deal, pool or ticket has this code, or it is of another sort than the command needs.
    case unknownEntry
    /// It belongs to somebody else.
    case notYours
    /// Only a focal point of the province, or an operator, may do this.
    case notAllowed
    /// The party is blocked by its focal point.
    case blocked
    /// The deal was answered before; its state now.
    case alreadyAnswered(DealState)
    /// The time to answer is over.
    case lapsed
    /// The proposer waits for the other side and cannot answer in its place.
    case awaitsOtherSide
    /// The deal is not at a point where this can happen; its state now.
    case dealIs(DealState)
    /// The listing is no longer open; its state now.
    case listingIs(ListingState)
    /// More was asked for than is left.
    case moreThanRemains(Quantity)
    /// Less than the smallest lot that the other side takes or gives.
    case lessThanMinimum(Quantity)
    /// Goods and measures do not go together: eggs in tonnes, a sale with a sale.
    case unlikeKinds
    /// Quantities and prices are more than nothing.
    case notPositive
    /// More than a country harvests: surely a slip of the keys.
    case implausible
    /// Eggs are counted, never weighed.
    case eggsAreCounted
    /// The dates are over, or the last comes before the first.
    case badDates
    /// A haul or load needs both ends, and its quantity as a mass.
    case needsRoute
    /// A sale, demand or load names its produce.
    case needsProduce
    /// The two sides of a deal are one party.
    case ownListing
    /// The quantity is promised or delivered already; at least this much must stay.
    case alreadyPromised(Quantity)
    /// What was asked for is so already.
    case nothingToDo
    /// Nobody is known at this address.
    case unknownParty
    /// The listing is in a pool that is forming.
    case inPool
}
