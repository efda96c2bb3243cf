package import Vocabulary

/// Prices seen in the market, đồng per kilogram, piece or litre, in no particular order.
package struct PriceSamples: Hashable, Sendable {
    package var asked: [Dong]
    package var bid: [Dong]
    package var delivered: [Dong]

    package init(asked: [Dong] = [], bid: [Dong] = [], delivered: [Dong] = []) {
        self.asked = asked
        self.bid = bid
        self.delivered = delivered
    }
}
