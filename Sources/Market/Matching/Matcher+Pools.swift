import Vocabulary

extension Matcher {
    /// Lots of one present province that the same pool may join, at most.
    private static let mostMembers = 16

    /// Matches that come about only when several small lots go together; one province and one kind of produce at a time.
    ///
    /// - Parameter tooSmall: the counterparts that fit but for the buyer's smallest lot.
    func pools(_ search: Search, tooSmall: [Listing]) throws -> [Finding] {
        guard search.asker.kind.dealKind == .goods, !tooSmall.isEmpty else { return [] }
        return search.asker.kind == .sale
            ? try poolsAround(search, demands: tooSmall) : try poolsAmong(tooSmall, search)
    }

    /// A sale and its neighbours' for each of the demands that it is too small for.
    private func poolsAround(_ search: Search, demands: [Listing]) throws -> [Finding] {
        let neighbours = try neighbours(of: search.asker)
        return try demands.compactMap { demand in
            guard let buyer = try activeParty(demand.party) else { return nil }
            let others = neighbours.filter { lot in
                if case .tooSmall = search.seeking(for: demand, owner: buyer).misfit(lot) { true } else { false }
            }
            // Most demands are out of reach anyway; who refused is only read for the others.
            guard PoolPlan([search.asker] + others, for: demand) != nil else { return nil }
            let refusers = try refusers(of: demand.id)
            let willing = others.filter { !refusers.contains($0.party) }
            guard let plan = PoolPlan([search.asker] + willing, for: demand), plan.shares[0].lot == search.asker else {
                return nil
            }
            let finding = try search.finding(demand, buyer)
            finding.quantity = plan.total
            finding.pool = plan.shares.dropFirst().map(\.lot)
            return finding.spoils ? nil : finding
        }
    }

    /// The small lots for a demand, by the province and produce that they share.
    private func poolsAmong(_ lots: [Listing], _ search: Search) throws -> [Finding] {
        let refusers = try refusers(of: search.asker.id)
        let willing = lots.filter { !refusers.contains($0.party) }
        let groups = Dictionary(grouping: willing) { PoolKey(produce: $0.produce, province: $0.place.presentProvince) }
        return try groups.values.compactMap { group in
            let members = try group.sorted { $0.id < $1.id }.filter { try activeParty($0.party) != nil }
            guard let plan = PoolPlan(members, for: search.asker), let lead = plan.shares.first?.lot,
                let seller = try activeParty(lead.party)
            else { return nil }
            let finding = try search.finding(lead, seller)
            finding.quantity = plan.total
            finding.pool = plan.shares.dropFirst().map(\.lot)
            return finding.spoils ? nil : finding
        }
    }

    /// Who would not sell to a demand, or let the question pass, lately: they are not asked for it again, nor for another lot.
    private func refusers(of demand: EntryID) throws -> Set<PartyID> {
        let refused = try view.deals(on: demand, limit: Desk.reach).filter { deal in
            !deal.sellerAgreed && (deal.state == .declined || deal.state == .lapsed)
                && (deal.closedAt.map { refusalsSince <= $0 } ?? false)
        }
        return Set(refused.map(\.seller))
    }

    /// Other parties' open sales of the same produce in the same present province, the best price first.
    private func neighbours(of sale: Listing) throws -> [Listing] {
        guard let produce = sale.produce else { return [] }
        let query = CandidateQuery(
            kind: .sale, produce: [produce], provinces: [sale.place.presentProvince], perBucket: Self.mostMembers,
            limit: Self.mostMembers, excluding: sale.party)
        return try view.candidates(query).filter { try activeParty($0.party) != nil }
    }

    /// What the lots of a pool share.
    private struct PoolKey: Hashable {
        let produce: ProduceID?
        let province: ProvinceID
    }
}

extension Search {
    /// The same look from a buyer's side.
    func seeking(for demand: Listing, owner: Party) -> Search {
        Search(asker: demand, owner: owner, hauls: hauls, lockdowns: lockdowns)
    }
}
