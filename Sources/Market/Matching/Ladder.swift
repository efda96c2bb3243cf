package import Vocabulary

/// Where to turn when nothing fits: never empty.
package struct Ladder: Hashable, Sendable {
    /// The best price that a counterpart offers and that the listing's own price rules out.
    package var nearestPrice: Dong?
    /// What must be added by neighbours before a buyer takes the lot.
    package var poolLacks: Quantity?
    /// The nearest wholesale market, with its distance by road.
    package var market: LandmarkID
    package var marketKilometres: Int
    /// The programme's sales channels to try, the likeliest first; at least one.
    package var channels: [SalesChannel]
    /// The focal point of the listing's province, or an operator's absence: `nil` when none is approved.
    package var focalPoint: Party?

    package init(
        nearestPrice: Dong? = nil, poolLacks: Quantity? = nil, market: LandmarkID, marketKilometres: Int,
        channels: [SalesChannel], focalPoint: Party?
    ) {
        self.nearestPrice = nearestPrice
        self.poolLacks = poolLacks
        self.market = market
        self.marketKilometres = marketKilometres
        self.channels = channels
        self.focalPoint = focalPoint
    }
}
