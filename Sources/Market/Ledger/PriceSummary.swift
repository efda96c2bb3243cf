package import Vocabulary

/// What a produce was asked, bid and sold for in the last days: `GIA CA TRA`.
package struct PriceSummary: Hashable, Sendable {
    /// The middle and the ends of a set of prices, đồng per kilogram, piece or litre.
    package struct Band: Hashable, Sendable {
        package var median: Dong
        package var low: Dong
        package var high: Dong
        package var count: Int

        /// Nil with fewer prices than the least that says something about a market.
        package init?(_ prices: [Dong]) {
            guard prices.count >= Self.fewest else { return nil }
            let sorted = prices.sorted()
            let middle = sorted.count / 2
            median =
                sorted.count.isMultiple(of: 2)
                ? Dong((sorted[middle - 1].count + sorted[middle].count) / 2) : sorted[middle]
            low = sorted[0]
            high = sorted[sorted.count - 1]
            count = sorted.count
        }

        /// Prices of one produce and place before a median is told: one person's price is not the market's.
        package static let fewest = 3
    }

    package var asked: Band?
    package var bid: Band?
    package var delivered: Band?
    /// The present province that the prices are from; `nil` for the whole country.
    package var province: ProvinceID?

    /// Nil when no kind of price has enough samples.
    package init?(_ samples: PriceSamples, province: ProvinceID?) {
        asked = Band(samples.asked)
        bid = Band(samples.bid)
        delivered = Band(samples.delivered)
        self.province = province
        if asked == nil, bid == nil, delivered == nil { return nil }
    }
}
