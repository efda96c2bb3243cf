import Market
import MarketTesting
import Testing
import Vocabulary

/// What `GIA` answers.
final class PriceTests {
    var table = TestMarket()

    private func sell(_ price: Int64, in home: String = "ca-mau", of key: String = "ca-tra") throws {
        let seller = try table.join()
        _ = try table.post(.sale(of: key, in: home, price: price), by: seller)
    }

    @Test(
        arguments: [
            ([], nil), ([10, 20], nil), ([30, 10, 20], 20), ([10, 20, 30, 40], 25), ([5, 5, 5, 900], 5),
        ] as [([Int64], Int64?)])
    func theMiddleIsToldOfThreeOrMore(prices: [Int64], median: Int64?) {
        let band = PriceSummary.Band(prices.map(Dong.init))
        #expect(band?.median == median.map(Dong.init))
        #expect(band?.low == (median == nil ? nil : prices.min().map(Dong.init)))
        #expect(band?.high == (median == nil ? nil : prices.max().map(Dong.init)))
    }

    @Test func theProvinceWhenItHasEnoughElseTheCountryElseNothing() throws {
        let fish = try goods("ca-tra")
        let home = try province("ca-mau")
        for price in [28_000, 30_000] as [Int64] { try sell(price) }
        #expect(try table.step { try $0.prices(of: fish, in: home) } == nil)
        try sell(29_000, in: "an-giang")
        let country = try #require(try table.step { try $0.prices(of: fish, in: home) })
        #expect(country.province == nil)
        #expect(country.asked?.median == Dong(29_000))
        try sell(31_000)
        let local = try #require(try table.step { try $0.prices(of: fish, in: home) })
        #expect(local.province == home)
        #expect(local.asked?.median == Dong(30_000))
        #expect(local.bid == nil)
    }

    @Test func oldPricesAreLeftOut() throws {
        for price in [28_000, 29_000, 30_000] as [Int64] { try sell(price) }
        table.now = table.now.adding(seconds: 8 * 86_400)
        #expect(try table.step { try $0.prices(of: try goods("ca-tra"), in: nil) } == nil)
    }

    @Test func pricesOfVarietiesCountForTheKind() throws {
        for price in [28_000, 29_000, 30_000] as [Int64] { try sell(price, of: "xoai-cat-chu") }
        #expect(try table.step { try $0.prices(of: try goods("xoai"), in: nil) }?.asked?.count == 3)
    }
}
