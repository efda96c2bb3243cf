import Vocabulary

extension Search {
    /// What a finding costs the asker, everything counted in money.
    func rankPrice(_ finding: Finding, goingPrice: Double) -> RankPrice {
        RankPrice(
            landed: landed(finding, goingPrice: goingPrice), goingPrice: goingPrice, fit: fit(finding),
            isLockdownPriority: finding.isLockdownPriority, ageing: finding.ageing,
            kept: finding.party.record.keptShare, isSubstitute: finding.isSubstitute,
            lacksTransport: finding.transport == .open, needsPool: !finding.pool.isEmpty,
            isOffering: asker.kind.isOffer)
    }

    /// How much of what the asker has or wants a finding uses, 0…1.
    func fit(_ finding: Finding) -> Double {
        min(1, finding.quantity.ratio(to: asker.remaining) ?? 0)
    }

    /// The price that shares are taken of: the asker's own, else the middle of those for the very kind, else of all, else a
    /// vegetable's.
    func goingPrice(_ findings: [Finding]) -> Double {
        if let own = asker.price { return Double(own.count) }
        for group in [findings.filter { !$0.isSubstitute }, findings] {
            let known = group.compactMap(\.listing.price).sorted()
            if !known.isEmpty { return Double(known[known.count / 2].count) }
        }
        let unit = LoadEstimate.massOfPricedUnit(asker.quantity.kind, produce: asker.produce)
        return Double(unit.count) / 1_000 * Self.usualDongPerKilogram
    }

    private static let usualDongPerKilogram = 10_000.0

    /// For who buys, the price and its transport; for who sells, the transport less what the buyer pays; for a carrier, the
    /// detour less the freight; for who has a load, the freight. What is paid for another kind is not paid for this one.
    private func landed(_ finding: Finding, goingPrice: Double) -> Double {
        let price = finding.listing.price.map { Double($0.count) } ?? goingPrice
        return switch asker.kind {
        case .demand: price + finding.freight
        case .sale: finding.freight - (finding.isSubstitute ? min(price, goingPrice) : price)
        case .load: finding.freight
        case .haul: finding.freight - price
        }
    }
}
