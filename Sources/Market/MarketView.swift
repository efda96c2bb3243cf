package import Vocabulary

/// What a step may look at: the market as it stands inside the transaction that will save the step's changes.
///
/// Every method reads a bounded number of rows. Errors are the store's own.
package protocol MarketView {
    func party(_ id: PartyID) throws -> Party?
    /// The same for several at once, in their order: a ranking asks for dozens.
    func parties(_ ids: [PartyID]) throws -> [Party?]
    func party(at address: Address) throws -> Party?
    /// The addresses of a party, the most recently used first.
    func addresses(of party: PartyID) throws -> [Address]
    /// Approved focal points of a present or old province, first approved first.
    func focalPoints(of province: ProvinceID) throws -> [Party]
    /// Operators who are not blocked, first appointed first.
    func operators() throws -> [Party]
    /// Parties that wait for approval in a present province, or that have none, oldest first.
    func partiesAwaitingApproval(in province: ProvinceID?, limit: Int) throws -> [Party]

    func listing(_ id: EntryID) throws -> Listing?
    /// The open and reserved listings of a party, newest first.
    func liveListings(of party: PartyID, limit: Int) throws -> [Listing]
    /// The listings of a party that expired, newest first.
    func lapsedListings(of party: PartyID, limit: Int) throws -> [Listing]
    /// The open and reserved listings in a present province, oldest first.
    func liveListings(in province: ProvinceID, limit: Int) throws -> [Listing]
    /// Open listings for a ranking; see `CandidateQuery` for order and bounds.
    func candidates(_ query: CandidateQuery) throws -> [Listing]

    func deal(_ id: EntryID) throws -> Deal?
    /// A party's deals in any of these states, newest first.
    func deals(of party: PartyID, in states: [DealState], limit: Int) throws -> [Deal]
    /// Deals that are agreed and not over, of goods or vehicles from a present province, oldest first.
    func runningDeals(in province: ProvinceID, limit: Int) throws -> [Deal]
    /// The deals that name this listing on either side, or that belong to this pool, newest first.
    func deals(on entry: EntryID, limit: Int) throws -> [Deal]

    func ticket(_ id: EntryID) throws -> Ticket?
    /// The open tickets of a present province, or those without one, oldest first.
    func openTickets(in province: ProvinceID?, limit: Int) throws -> [Ticket]
    /// The open tickets that a party has opened, oldest first.
    func openTickets(by party: PartyID, limit: Int) throws -> [Ticket]

    /// The lockdowns in force on a day, all provinces.
    func lockdowns(on day: CalendarDay) throws -> [Lockdown]

    /// Asked, bid and delivered prices of a produce and what is under it since a moment.
    func prices(of produce: ProduceID, in province: ProvinceID?, since: Timestamp) throws -> PriceSamples
    func figures(_ query: FiguresQuery) throws -> Figures
}

extension MarketView {
    package func parties(_ ids: [PartyID]) throws -> [Party?] {
        try ids.map(party)
    }
}
