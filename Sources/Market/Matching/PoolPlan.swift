import Vocabulary

/// Small lots that together make up what a buyer takes, each with its share.
struct PoolPlan {
    /// A lot and how much of it goes into the pool.
    struct Share {
        let lot: Listing
        let quantity: Quantity
    }

    let shares: [Share]
    let total: Quantity

    /// Takes lots in order, one of each party and all there on the same day, until the demand is full; nil when they do not reach
    /// its smallest lot or when one lot would do alone.
    init?(_ lots: [Listing], for demand: Listing) {
        guard let smallest = demand.smallestLot else { return nil }
        var shares: [Share] = []
        var left = demand.remaining
        for lot in lots where !left.isZero {
            guard shares.allSatisfy({ $0.lot.party != lot.party && $0.lot.isAvailable(together: lot) }),
                let quantity = lot.tradable(with: demand)?.smaller(left), let rest = left.subtracting(quantity),
                lot.smallestLot.map({ quantity.covers($0) == true }) ?? true
            else { continue }
            shares.append(Share(lot: lot, quantity: quantity))
            left = rest
        }
        guard shares.count > 1, let total = demand.remaining.subtracting(left), total.covers(smallest) == true else {
            return nil
        }
        self.shares = shares
        self.total = total
    }
}
