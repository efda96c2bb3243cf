package import Vocabulary

/// Where to turn when nothing fits: never empty, since there are always sales channels to try.
package struct Ladder: Hashable, Sendable {
    /// The price of the counterpart that is nearest to a deal, where only prices stand in the way.
    package var nearestPrice: Dong?
    /// What neighbours must add before a buyer takes the lot.
    package var poolLacks: Quantity?
    /// The nearest wholesale market, with its distance by road.
    package var market: LandmarkID
    package var marketKilometres: Int
    /// The sales channels to try, the likeliest for this quantity first.
    package var channels: [SalesChannel]
    /// Who to turn to in the listing's province; nil while none is approved there.
    package var focalPoint: Party?

    package init(
        nearestPrice: Dong? = nil, poolLacks: Quantity? = nil, market: LandmarkID, marketKilometres: Int,
        channels: [SalesChannel], focalPoint: Party? = nil
    ) {
        self.nearestPrice = nearestPrice
        self.poolLacks = poolLacks
        self.market = market
        self.marketKilometres = marketKilometres
        self.channels = channels
        self.focalPoint = focalPoint
    }

    /// The nearest wholesale market; the table has some, so the first landmark never has to stand in.
    static func market(nearest place: Location) -> (landmark: LandmarkID, kilometres: Double) {
        let origin = place.coordinate
        return LandmarkID.all.filter { $0.row.kind == .wholesaleMarket }
            .map { (landmark: $0, kilometres: origin.roadKilometres(to: $0.row.coordinate)) }
            .min { ($0.kilometres, $0.landmark) < ($1.kilometres, $1.landmark) } ?? (LandmarkID(index: 0), 0)
    }

    /// The channels that take such a quantity: who buys by the tonne will not come for a basket, and a market stall cannot take a
    /// lorry.
    static func channels(for listing: Listing) -> [SalesChannel] {
        guard listing.kind == .sale else { return [.cooperativeShop, .wholesaleMarket] }
        let mass = LoadEstimate.mass(of: listing.remaining, produce: listing.produce)
        if mass < Grams(kilograms: 100) { return [.traditionalMarket, .onlinePlatform, .cooperativeShop] }
        if mass < Grams(kilograms: 500) { return [.traditionalMarket, .cooperativeShop, .onlinePlatform] }
        if mass < Grams(kilograms: 5_000) {
            return [.cooperativeShop, .wholesaleMarket, .supermarket, .onlinePlatform]
        }
        if mass < Grams(kilograms: 20_000) { return [.wholesaleMarket, .supermarket, .processor, .exporter] }
        return [.processor, .exporter, .wholesaleMarket, .supermarket]
    }
}
