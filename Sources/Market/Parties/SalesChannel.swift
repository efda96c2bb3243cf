/// Where an enterprise sells on: the programme's sales channels, in the order of the ladder that a seller climbs.
package enum SalesChannel: String, Hashable, Sendable, Codable, CaseIterable {
    case traditionalMarket = "traditional_market"
    case cooperativeShop = "cooperative_shop"
    case wholesaleMarket = "wholesale_market"
    case supermarket
    case processor
    case exporter
    case onlinePlatform = "online_platform"
}
