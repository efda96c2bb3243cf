import Market

extension MarketView {
    /// A deal as one party sees it; nil for a stranger.
    func standpoint(on deal: Deal, of party: PartyID) throws -> Standpoint? {
        guard let mine = deal.side(of: party) else { return nil }
        let other = deal.party(mine.other)
        return Standpoint(
            deal: deal, mine: mine, other: try self.party(other),
            theirs: try listing(mine == .seller ? deal.demand : deal.offer),
            number: deal.acceptedAt == nil ? nil : try number(of: other)
        )
    }

    /// Where a party can be called: its latest phone number, else its latest account.
    func number(of party: PartyID) throws -> Address? {
        let addresses = try addresses(of: party)
        return addresses.first(where: \.isPhone) ?? addresses.first
    }
}
