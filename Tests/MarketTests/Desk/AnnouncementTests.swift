import Market
import MarketTesting
import Testing
import Vocabulary

/// New listings are brought to those who asked for such.
final class AnnouncementTests {
    var table = TestMarket()

    @Test func theBestFewOwnersOfFittingListingsAreTold() throws {
        let farmer = try table.join()
        var buyers: [PartyID] = []
        for price in [9_000, 11_000, 10_000, 8_000] as [Int64] {
            let buyer = try table.join()
            buyers.append(buyer)
            _ = try table.post(.demand(price: price), by: buyer)
        }
        let sale = try table.post(.sale(), by: farmer)
        try table.step { try $0.announce(sale.id) }
        #expect(table.news.map(\.to) == [buyers[1], buyers[2], buyers[0]])
        guard case .counterpart(let own, let match) = table.news.first?.what else {
            Issue.record("nobody was told of a counterpart")
            return
        }
        #expect(own.party == buyers[1])
        #expect(match.listing.id == sale.id)
        #expect(match.party.id == farmer)
        try table.step { try $0.announce(sale.id, limit: 1, excluding: [buyers[1]]) }
        #expect(table.news.map(\.to) == [buyers[2]])
    }
}
