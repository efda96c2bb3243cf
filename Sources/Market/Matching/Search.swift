import Vocabulary

/// One listing's look for a counterpart: what fits, and how well.
struct Search {
    /// The listing that a counterpart is sought for.
    let asker: Listing
    let owner: Party
    /// Hauls near it that could fetch goods.
    let hauls: NearbyHauls
    let lockdowns: [Lockdown]

    /// Why a candidate does not fit; nil when it does, as far as the listings themselves tell.
    func misfit(_ candidate: Listing) -> Misfit? {
        // Handed on as they are: a pair of the two would be a copy of both for every candidate.
        asker.kind.isOffer ? misfit(offer: asker, demand: candidate) : misfit(offer: candidate, demand: asker)
    }

    private func misfit(offer: Listing, demand: Listing) -> Misfit? {
        guard offer.party != demand.party else { return .produce }
        guard offer.pool == nil, demand.pool == nil else { return .tooMuchSplit }
        guard let tradable = offer.tradable(with: demand) else { return .kinds }
        if asker.kind.dealKind == .goods {
            guard let produce = offer.produce, let wanted = demand.produce,
                ProduceFit(offered: produce, wanted: wanted) != nil
            else { return .produce }
        } else if let misfit = Consignment(demand).map({ $0.misfit(offer) }) ?? .route {
            return misfit
        }
        if let asked = offer.price, let bid = demand.highestBid, bid < asked {
            return .price(asker.kind.isOffer ? bid : asked)
        }
        guard offer.isAvailable(together: demand) else { return .dates }
        if let minimum = demand.smallestLot, tradable.covers(minimum) == false { return .tooSmall(minimum: minimum) }
        if let minimum = offer.smallestLot, tradable.covers(minimum) == false { return .tooMuchSplit }
        return nil
    }

    /// What a candidate would mean for the asker.
    ///
    /// - Throws: what reading the hauls throws.
    func finding(_ candidate: Listing, _ party: Party) throws -> Finding {
        asker.kind.isOffer
            ? try finding(candidate, party, offer: asker, demand: candidate)
            : try finding(candidate, party, offer: candidate, demand: asker)
    }

    private func finding(_ candidate: Listing, _ party: Party, offer: Listing, demand: Listing) throws -> Finding {
        let quantity = asker.tradable(with: candidate) ?? candidate.remaining
        return asker.kind.dealKind == .goods
            ? try goods(candidate, party, sale: offer, demand: demand, quantity: quantity)
            : carriage(candidate, party, haul: offer, load: demand, quantity: quantity)
    }

    /// The findings in the order in which they are offered, the best of each counterpart only.
    func ranked(_ findings: [Finding], limit: Int) -> [Finding] {
        let going = goingPrice(findings)
        let totals = findings.map { rankPrice($0, goingPrice: going).total }
        let order = findings.indices.sorted {
            (totals[$0], findings[$0].listing.id) < (totals[$1], findings[$1].listing.id)
        }
        var met: Set<PartyID> = []
        var best: [Finding] = []
        for index in order where best.count < limit && met.insert(findings[index].party.id).inserted {
            best.append(findings[index])
        }
        return best
    }

    func match(_ finding: Finding) -> Match {
        let price = asker.kind.isOffer ? asker.price : finding.listing.price
        let landed = price.map { Dong($0.count + (asker.kind.dealKind == .goods ? Int64(finding.freight) : 0)) }
        let reason = MatchReason(
            distanceKilometres: Int(finding.kilometres.rounded()), landedPrice: landed,
            fitPercent: Int((fit(finding) * 100).rounded()), isLockdownPriority: finding.isLockdownPriority,
            isSubstitute: finding.isSubstitute)
        return Match(
            listing: finding.listing, party: finding.party, quantity: finding.quantity, reason: reason,
            transport: finding.transport, pool: finding.pool)
    }

    private func goods(
        _ candidate: Listing, _ party: Party, sale: Listing, demand: Listing, quantity: Quantity
    ) throws -> Finding {
        let kilometres = sale.place.roadKilometres(to: demand.place)
        let buyer = demand.party == party.id ? party : owner
        let isCollected = buyer.role == .enterprise
        let isNear = kilometres <= Transport.ownMeansKilometres
        let haul =
            isNear || isCollected ? nil : try hauls.first(carrying: sale.produce, from: sale.place, to: demand.place)
        let transport: Match.Transport =
            isNear ? .ownMeans : isCollected ? .buyerCollects : haul.map { .haul($0) } ?? .open
        return Finding(
            listing: candidate, party: party, quantity: quantity, kilometres: kilometres, transport: transport,
            freight: Transport.cost(of: sale.produce, kind: quantity.kind, kilometres: kilometres),
            ageing: ageing(
                of: sale.produce, hours: Transport.hours(kilometres), isCooled: isCollected || haul != nil),
            isSubstitute: substitutes(sale, demand), isLockdownPriority: isLockedDown(sale.place))
    }

    private func carriage(
        _ candidate: Listing, _ party: Party, haul: Listing, load: Listing, quantity: Quantity
    ) -> Finding {
        let approach = haul.place.roadKilometres(to: load.place)
        let way = Consignment(load)?.roadKilometres ?? 0
        let asked = haul.price.map { Double($0.count) }
        let usual = Transport.cost(of: load.produce, kind: .mass, kilometres: way)
        let detour = Transport.cost(of: nil, kind: .mass, kilometres: detourKilometres(of: haul, for: load))
        return Finding(
            listing: candidate, party: party, quantity: quantity, kilometres: approach, transport: .haul(haul.id),
            freight: (asker.kind == .load ? asked ?? usual : 0) + detour,
            ageing: ageing(
                of: load.produce, hours: Transport.hours(way, by: haul.vehicle),
                isCooled: haul.vehicle?.isRefrigerated == true),
            isSubstitute: false, isLockdownPriority: isLockedDown(load.place))
    }

    private func detourKilometres(of haul: Listing, for load: Listing) -> Double {
        guard let end = haul.destination, let destination = load.destination, haul.place != end else { return 0 }
        return Route(from: haul.place, to: end).detourKilometres(from: load.place, to: destination)
    }

    /// The share of the time that a produce keeps which a way takes: cooled where it is, at air temperature otherwise; 0 for
    /// what lives, and for a way of a few hours that never needs cooling.
    private func ageing(of produce: ProduceID?, hours: Double, isCooled: Bool) -> Double {
        // One field of a row at a time: a row is large.
        guard let produce, Transport.hoursWithoutCold < hours,
            let days = isCooled && produce.row.needsColdChain ? produce.row.coldDays : produce.row.shelfDays
        else { return 0 }
        return days == 0 ? 1 : min(1, hours / (days * 24))
    }

    private func substitutes(_ sale: Listing, _ demand: Listing) -> Bool {
        guard let produce = sale.produce, let wanted = demand.produce else { return false }
        return ProduceFit(offered: produce, wanted: wanted) == .substitutes
    }

    private func isLockedDown(_ place: Location) -> Bool {
        lockdowns.contains { $0.covers(place) }
    }
}
