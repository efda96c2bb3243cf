import Vocabulary

/// Holds a market's books against each other: what must be true after every step.
package struct Audit {
    private let listings: [EntryID: Listing]
    private let deals: [Deal]
    private let ledger: [LedgerEntry]

    package init(listings: [Listing], deals: [Deal], ledger: [LedgerEntry]) {
        self.listings = Dictionary(listings.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        self.deals = deals
        self.ledger = ledger
    }

    /// What is not as it must be, in words for an operator; empty for sound books.
    ///
    /// - Complexity: O(n) in listings, deals and ledger lines.
    package func violations() -> [String] {
        let gone = goneByListing()
        let found =
            listings.values.flatMap { violations(of: $0, gone: gone[$0.id] ?? 0) } + deals.flatMap(violations(of:))
            + ledgerViolations()
        return found.sorted()
    }

    /// What is left lies between nothing and the whole, and the whole is what is left, promised and delivered; a standing listing
    /// does not run down.
    private func violations(of listing: Listing, gone: Int64) -> [String] {
        let name = "listing \(listing.id.sequence)"
        let kind = listing.quantity.kind
        guard listing.remaining.kind == kind, listing.minimumLot?.kind ?? kind == kind else {
            return ["\(name) mixes kinds of quantity"]
        }
        var found: [String] = []
        if listing.remaining.count < 0 || listing.quantity.count < listing.remaining.count {
            found.append("\(name) has \(listing.remaining.count) left of \(listing.quantity.count)")
        }
        if listing.remaining.count + gone != listing.quantity.count {
            found.append("\(name) has \(listing.remaining.count) left and \(gone) gone of \(listing.quantity.count)")
        }
        if let pool = listing.pool,
            !deals.contains(where: { $0.pool == pool && $0.offer == listing.id && $0.state == .proposed })
        {
            found.append("\(name) is in a pool that is not forming")
        }
        if listing.state == .open, listing.remaining.isZero { found.append("\(name) is open with nothing left") }
        if listing.state == .reserved, !listing.remaining.isZero { found.append("\(name) is reserved with a rest") }
        return found
    }

    /// What deals hold of each listing: the promised quantity, then for a listing that runs down the delivered one.
    private func goneByListing() -> [EntryID: Int64] {
        var gone: [EntryID: Int64] = [:]
        for deal in deals {
            for id in [deal.offer, deal.demand] {
                if deal.isReserving {
                    gone[id, default: 0] += deal.quantity.count
                } else if let delivered = deal.delivered, listings[id]?.isStanding == false {
                    gone[id, default: 0] += delivered.count
                }
            }
        }
        return gone
    }

    private func violations(of deal: Deal) -> [String] {
        let name = "deal \(deal.id.sequence)"
        var found: [String] = []
        if deal.seller == deal.buyer { found.append("\(name) has one party on both sides") }
        guard let offer = listings[deal.offer], let demand = listings[deal.demand] else {
            return found + ["\(name) names a listing that does not exist"]
        }
        if !offer.kind.isOffer || offer.kind.counterpart != demand.kind || offer.kind.dealKind != deal.kind {
            found.append("\(name) joins a \(offer.kind.rawValue) with a \(demand.kind.rawValue)")
        }
        if deal.quantity.kind != offer.quantity.kind || deal.quantity.kind != demand.quantity.kind {
            found.append("\(name) mixes kinds of quantity")
        }
        if deal.quantity.count <= 0 { found.append("\(name) is about nothing") }
        if deal.isReserving || deal.state == .delivered, !deal.sellerAgreed || !deal.buyerAgreed {
            found.append("\(name) goes on without both sides' consent")
        }
        return found
    }

    /// A line for every delivered deal about goods, and only for those, with what was delivered.
    private func ledgerViolations() -> [String] {
        var found: [String] = []
        let lines = Dictionary(grouping: ledger, by: \.deal)
        let delivered = deals.filter { $0.kind == .goods && $0.state == .delivered }
        for deal in delivered where lines[deal.id]?.map(\.quantity) != deal.delivered.map({ [$0] }) {
            found.append("deal \(deal.id.sequence) was delivered and is not in the ledger once")
        }
        let known = Set(delivered.map(\.id))
        for deal in lines.keys.sorted() where !known.contains(deal) {
            found.append("the ledger counts deal \(deal.sequence), which did not deliver goods")
        }
        for line in ledger where line.produce.row.group == .eggs && line.quantity.kind == .mass {
            found.append("the ledger counts the eggs of deal \(line.deal.sequence) as a mass")
        }
        return found
    }
}
