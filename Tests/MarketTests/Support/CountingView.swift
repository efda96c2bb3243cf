import Market
import MarketTesting
import Vocabulary

/// Counts the rows that a step reads from a market.
final class CountingView: MarketView {
    /// The count, shared by copies.
    final class Rows {
        var count = 0
    }

    let rows = Rows()
    private let market: InMemoryMarket

    init(_ market: InMemoryMarket) {
        self.market = market
    }

    private func counted<Row>(_ found: [Row]) -> [Row] {
        rows.count += found.count
        return found
    }

    private func counted<Row>(_ found: Row?) -> Row? {
        rows.count += found == nil ? 0 : 1
        return found
    }

    func party(_ id: PartyID) -> Party? { counted(market.party(id)) }
    func party(at address: Address) -> Party? { counted(market.party(at: address)) }
    func addresses(of party: PartyID) -> [Address] { counted(market.addresses(of: party)) }
    func focalPoints(of province: ProvinceID) -> [Party] { counted(market.focalPoints(of: province)) }
    func operators() -> [Party] {
        counted(market.operators())
    }

    func partiesAwaitingApproval(in province: ProvinceID?, limit: Int) -> [Party] {
        counted(market.partiesAwaitingApproval(in: province, limit: limit))
    }
    func listing(_ id: EntryID) -> Listing? { counted(market.listing(id)) }
    func liveListings(of party: PartyID, limit: Int) -> [Listing] {
        counted(market.liveListings(of: party, limit: limit))
    }
    func lapsedListings(of party: PartyID, limit: Int) -> [Listing] {
        counted(market.lapsedListings(of: party, limit: limit))
    }
    func liveListings(in province: ProvinceID, limit: Int) -> [Listing] {
        counted(market.liveListings(in: province, limit: limit))
    }
    func candidates(_ query: CandidateQuery) -> [Listing] { counted(market.candidates(query)) }
    func deal(_ id: EntryID) -> Deal? { counted(market.deal(id)) }
    func deals(of party: PartyID, in states: [DealState], limit: Int) -> [Deal] {
        counted(market.deals(of: party, in: states, limit: limit))
    }
    func runningDeals(in province: ProvinceID, limit: Int) -> [Deal] {
        counted(market.runningDeals(in: province, limit: limit))
    }
    func deals(on entry: EntryID, limit: Int) -> [Deal] { counted(market.deals(on: entry, limit: limit)) }
    func ticket(_ id: EntryID) -> Ticket? { counted(market.ticket(id)) }
    func openTickets(by party: PartyID, limit: Int) -> [Ticket] {
        counted(market.openTickets(by: party, limit: limit))
    }

    func openTickets(in province: ProvinceID?, limit: Int) -> [Ticket] {
        counted(market.openTickets(in: province, limit: limit))
    }
    func lockdowns(on day: CalendarDay) -> [Lockdown] { counted(market.lockdowns(on: day)) }
    func prices(of produce: ProduceID, in province: ProvinceID?, since: Timestamp) -> PriceSamples {
        market.prices(of: produce, in: province, since: since)
    }
    func figures(_ query: FiguresQuery) -> Figures { market.figures(query) }
}
