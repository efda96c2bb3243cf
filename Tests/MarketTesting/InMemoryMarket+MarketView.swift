package import Market
package import Vocabulary

extension InMemoryMarket: MarketView {
    package func party(_ id: PartyID) -> Party? {
        parties[id]
    }

    package func party(at address: Address) -> Party? {
        owners.first { $0.address == address }.flatMap { parties[$0.party] }
    }

    package func addresses(of party: PartyID) -> [Address] {
        owners.filter { $0.party == party }.map(\.address)
    }

    package func focalPoints(of province: ProvinceID) -> [Party] {
        parties.values.filter { $0.answers(for: province) }.sorted { $0.id < $1.id }
    }

    package func operators() -> [Party] {
        parties.values.filter(\.isActiveOperator).sorted { $0.id < $1.id }
    }

    package func partiesAwaitingApproval(in province: ProvinceID?, limit: Int) -> [Party] {
        Array(
            parties.values.filter { $0.awaitsApproval(in: province) }.sorted {
                ($0.joinedAt, $0.id) < ($1.joinedAt, $1.id)
            }.prefix(limit))
    }

    package func listing(_ id: EntryID) -> Listing? {
        listings[id]
    }

    package func liveListings(of party: PartyID, limit: Int) -> [Listing] {
        Array(listings.values.filter { $0.party == party && $0.isLive }.sorted { $0.id > $1.id }.prefix(limit))
    }

    package func lapsedListings(of party: PartyID, limit: Int) -> [Listing] {
        Array(
            listings.values.filter { $0.party == party && $0.state == .expired }.sorted { $0.id > $1.id }
                .prefix(limit))
    }

    package func liveListings(in province: ProvinceID, limit: Int) -> [Listing] {
        Array(
            listings.values.filter { $0.isLive && $0.place.presentProvince == province }.sorted { $0.id < $1.id }
                .prefix(limit))
    }

    package func candidates(_ query: CandidateQuery) -> [Listing] {
        query.select(from: Array(listings.values))
    }

    package func deal(_ id: EntryID) -> Deal? {
        deals[id]
    }

    package func deals(of party: PartyID, in states: [DealState], limit: Int) -> [Deal] {
        newestDeals(limit) { $0.side(of: party) != nil && states.contains($0.state) }
    }

    package func runningDeals(in province: ProvinceID, limit: Int) -> [Deal] {
        let running = deals.values.filter {
            $0.isReserving && listings[$0.offer]?.place.presentProvince == province
        }
        return Array(running.sorted { $0.id < $1.id }.prefix(limit))
    }

    package func deals(on entry: EntryID, limit: Int) -> [Deal] {
        newestDeals(limit) { $0.concerns(entry) }
    }

    package func ticket(_ id: EntryID) -> Ticket? {
        tickets[id]
    }

    package func openTickets(by party: PartyID, limit: Int) -> [Ticket] {
        Array(
            tickets.values.filter { $0.isOpen && $0.openedBy == party }.sorted { $0.id < $1.id }.prefix(limit))
    }

    package func openTickets(in province: ProvinceID?, limit: Int) -> [Ticket] {
        Array(
            tickets.values.filter { $0.isOpen && $0.province == province }.sorted { $0.id < $1.id }.prefix(limit))
    }

    package func lockdowns(on day: CalendarDay) -> [Lockdown] {
        lockdowns.filter { $0.isInForce(on: day) }
    }

    package func prices(of produce: ProduceID, in province: ProvinceID?, since: Timestamp) -> PriceSamples {
        func listed(_ kind: ListingKind) -> [Dong] {
            listings.values.filter { listing in
                listing.kind == kind && since <= listing.createdAt
                    && listing.produce?.isSame(asOrUnder: produce) == true
                    && province.map { listing.place.presentProvince == $0 } ?? true
            }.compactMap(\.price)
        }
        let delivered = ledger.filter { line in
            deals[line.deal]?.closedAt.map { since <= $0 } == true && line.produce.isSame(asOrUnder: produce)
                && province.map { line.province == $0 } ?? true
        }
        return PriceSamples(asked: listed(.sale), bid: listed(.demand), delivered: delivered.compactMap(\.price))
    }

    package func figures(_ query: FiguresQuery) -> Figures {
        var figures = Figures()
        func isIn(_ moment: Timestamp?) -> Bool {
            moment.map { (query.from...query.to).contains($0.day(offset: offset)) } ?? false
        }
        func isThere(_ province: ProvinceID?) -> Bool {
            query.province.map { province == $0 } ?? true
        }
        for listing in listings.values where isIn(listing.createdAt) && isThere(listing.place.presentProvince) {
            switch listing.kind {
            case .sale: figures.offers += 1
            case .demand: figures.demands += 1
            case .haul: figures.hauls += 1
            case .load: break
            }
        }
        for deal in deals.values where isThere(listings[deal.offer]?.place.presentProvince) {
            let (proposed, accepted) = (isIn(deal.proposedAt) ? 1 : 0, isIn(deal.acceptedAt) ? 1 : 0)
            switch deal.kind {
            case .goods:
                figures.proposed += proposed
                figures.accepted += accepted
            case .transport:
                figures.haulsProposed += proposed
                figures.haulsBooked += accepted
                figures.haulsDone += deal.state == .delivered ? accepted : 0
            }
        }
        for line in ledger where (query.from...query.to).contains(line.day) && isThere(line.province) {
            figures.delivered += 1
            switch line.quantity {
            case .mass(let grams): figures.deliveredMass = figures.deliveredMass + grams
            case .volume(let millilitres): figures.deliveredMillilitres += millilitres
            case .pieces(let count) where line.produce.row.group == .eggs: figures.deliveredEggs += count
            case .pieces(let count): figures.deliveredPieces += count
            }
        }
        for party in parties.values where isThere(party.place?.presentProvince) {
            figures.parties[party.role, default: 0] += 1
        }
        figures.openTickets = tickets.values.filter { $0.isOpen && isThere($0.province) }.count
        return figures
    }

    private func newestDeals(_ limit: Int, where isWanted: (Deal) -> Bool) -> [Deal] {
        Array(deals.values.filter(isWanted).sorted { $0.id > $1.id }.prefix(limit))
    }
}
