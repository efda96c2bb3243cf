import Market
import MarketTesting
import Testing
import Vocabulary

/// A market in memory with a clock that a test turns; the books are checked after each step.
struct TestMarket {
    var market = InMemoryMarket()
    /// Ten in the morning of 24 November 2025 in Vietnam.
    var now = Timestamp(milliseconds: 1_763_953_200_000)
    var rules = Rules()
    /// What the last step had to tell.
    var news: [News] = []

    /// One step at the desk; a refused one leaves no trace.
    @discardableResult
    mutating func step<Result>(
        sourceLocation: SourceLocation = #_sourceLocation, _ body: (inout Desk) throws -> Result
    ) throws -> Result {
        var desk = Desk(view: market, now: now, allocation: market.allocation, rules: rules)
        let result = try body(&desk)
        market.apply(desk)
        news = desk.news
        #expect(market.violations() == [], sourceLocation: sourceLocation)
        return result
    }

    /// Expects a step to be refused and to leave no trace, also at the desk.
    mutating func refuses(
        _ refusal: Refusal, sourceLocation: SourceLocation = #_sourceLocation, _ body: (inout Desk) throws -> Void
    ) {
        var desk = Desk(view: market, now: now, allocation: market.allocation, rules: rules)
        #expect(throws: refusal, sourceLocation: sourceLocation) { try body(&desk) }
        #expect(desk.changes.isEmpty && desk.news.isEmpty, sourceLocation: sourceLocation)
    }

    /// A party with a role, a place and nothing else.
    mutating func join(
        _ role: Role = .farmer, in placeKey: String? = nil, name: String? = nil, salesChannel: SalesChannel? = nil
    ) throws -> PartyID {
        let home = try placeKey.map { try location($0) }
        return try step { desk in
            let number = 900_000_000 + desk.allocation.nextParty
            var party = try desk.party(at: Address("+84\(number)"))
            if role.isOfficial {
                party = try desk.grant(role, to: party.id, place: home, by: nil)
            } else {
                party = try desk.register(
                    Desk.Registration(name: name, role: role, place: home, salesChannel: salesChannel),
                    for: party.id)
            }
            return party.id
        }
    }

    mutating func post(_ draft: ListingDraft, by party: PartyID) throws -> Listing {
        try step { try $0.post(draft, by: party).listing }
    }

    mutating func propose(_ sale: Listing, _ demand: Listing, by party: PartyID, _ quantity: Quantity? = nil) throws
        -> Deal
    {
        try step { try $0.propose(offer: sale.id, demand: demand.id, by: party, quantity: quantity) }
    }

    /// A sale and a demand of new parties with a deal that both have accepted.
    mutating func acceptedDeal(
        sale: ListingDraft? = nil, demand: ListingDraft? = nil, _ quantity: Quantity? = nil
    ) throws -> Deal {
        let farmer = try join()
        let buyer = try join()
        let offered = try post(sale ?? .sale(), by: farmer)
        let wanted = try post(demand ?? .demand(), by: buyer)
        let deal = try propose(offered, wanted, by: farmer, quantity)
        return try step { try $0.accept(deal.id, by: buyer)[0] }
    }

    /// Turns the clock and handles every reminder that falls due, in their order.
    mutating func pass(hours: Int64) throws {
        now = now.adding(seconds: hours * 3_600)
        var told: [News] = []
        while let reminder = market.remindersDue(at: now).first {
            try step { try $0.handle(reminder) }
            told += news
        }
        news = told
    }

    func listing(_ id: EntryID) throws -> Listing {
        try #require(market.listings[id])
    }

    func deal(_ id: EntryID) throws -> Deal {
        try #require(market.deals[id])
    }

    func party(_ id: PartyID) throws -> Party {
        try #require(market.parties[id])
    }

    /// What a party was told in the last step.
    func told(_ party: PartyID) -> [News.What] {
        news.filter { $0.to == party }.map(\.what)
    }
}
