import Vocabulary

extension Matcher {
    /// Where to turn when nothing fits: what stands in the way, the nearest wholesale market, the programme's sales channels and
    /// the province's focal point.
    package func ladder(for listing: Listing) throws -> Ladder {
        let search = try search(for: listing)
        var prices: [Dong] = []
        var lacking: [Quantity] = []
        if let query = CandidateQuery(counterpartsOf: listing, .serving, lockdowns: lockdowns) {
            for candidate in try view.candidates(query) {
                switch search.misfit(candidate) {
                case .price(let price): prices.append(price)
                case .tooSmall(let minimum) where listing.kind == .sale:
                    if let lack = minimum.subtracting(listing.remaining) { lacking.append(lack) }
                default: break
                }
            }
        }
        let market = Ladder.market(nearest: listing.place)
        return Ladder(
            nearestPrice: listing.kind.isOffer ? prices.max() : prices.min(),
            poolLacks: lacking.min { $0.count < $1.count }, market: market.landmark,
            marketKilometres: Int(market.kilometres.rounded()), channels: Ladder.channels(for: listing),
            focalPoint: try view.focalPoints(of: listing.place.province).first)
    }
}
