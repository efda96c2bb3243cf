import Market
import MarketTesting
import Testing
import Vocabulary

/// Which counterparts fit at all, one rule at a time.
final class MatchingTests {
    var table = TestMarket()
    let farmer: PartyID
    let buyer: PartyID

    init() throws {
        farmer = try table.join()
        buyer = try table.join()
    }

    /// Whether a demand is found for a sale, and the sale for the demand.
    private func fits(_ sale: ListingDraft, _ demand: ListingDraft) throws -> Bool {
        let offered = try table.post(sale, by: farmer)
        let wanted = try table.post(demand, by: buyer)
        let found = try table.step { try $0.matches(for: offered.id) }.map(\.listing.id)
        let back = try table.step { try $0.matches(for: wanted.id) }.map(\.listing.id)
        #expect(found.contains(wanted.id) == back.contains(offered.id))
        return found.contains(wanted.id)
    }

    @Test(arguments: [
        ("rau-muong", "rau-muong", true), ("rau-muong", "rau", true), ("rau", "rau-muong", true),
        ("cai-ngot", "cai-thia", true), ("xoai-cat-chu", "xoai-hoa-loc", true), ("rau-muong", "mong-toi", false),
        ("ca-tra", "ca-loc", false), ("gao", "rau", false), ("tom-su", "thuy-san", true),
    ])
    func takesTheSameProduceOrItsFamily(offered: String, wanted: String, isFit: Bool) throws {
        #expect(try fits(.sale(of: offered, in: "can-tho"), .demand(of: wanted)) == isFit)
    }

    @Test(arguments: [
        ("xoai-cat-chu", "xoai", false), ("xoai", "xoai-cat-chu", true), ("xoai-cat-chu", "xoai-hoa-loc", true),
    ])
    func marksWhatIsNotQuiteTheKind(offered: String, wanted: String, isSubstitute: Bool) throws {
        let sale = try table.post(.sale(of: offered), by: farmer)
        _ = try table.post(.demand(of: wanted), by: buyer)
        let matches = try table.step { try $0.matches(for: sale.id) }
        #expect(matches.map(\.reason.isSubstitute) == [isSubstitute])
    }

    @Test(
        arguments: [
            (8_000, 8_000, true), (8_000, 9_000, true), (9_000, 8_000, false), (9_000, nil, true), (nil, 8_000, true),
        ] as [(Int64?, Int64?, Bool)])
    func pricesMustOverlap(asked: Int64?, bid: Int64?, isFit: Bool) throws {
        #expect(try fits(.sale(price: asked), .demand(price: bid)) == isFit)
    }

    @Test func theHighEndOfABidCounts() throws {
        var demand = try ListingDraft.demand(price: 8_000)
        demand.priceMax = Dong(10_000)
        #expect(try fits(.sale(price: 9_500), demand))
    }

    @Test func datesMustOverlap() throws {
        var sale = try ListingDraft.sale(of: "gao")
        sale.availableFrom = try day("2025-11-28")
        var early = try ListingDraft.demand(of: "gao")
        early.availableUntil = try day("2025-11-27")
        #expect(try !fits(sale, early))
        early.availableUntil = try day("2025-11-28")
        #expect(try fits(sale, early))
    }

    @Test func measuresMustBeAlike() throws {
        let demand = ListingDraft(
            kind: .demand, produce: try goods("dua-xiem"), quantity: .pieces(500), place: try location("can-tho"))
        #expect(try !fits(.sale(of: "dua-xiem"), demand))
    }

    @Test func aLotBelowTheBuyersSmallestDoesNotFitAlone() throws {
        var demand = try ListingDraft.demand(kilograms(5_000))
        demand.minimumLot = kilograms(2_000)
        #expect(try !fits(.sale(kilograms(1_999)), demand))
        #expect(try fits(.sale(kilograms(2_000)), demand))
    }

    @Test func aSellerGivesNoLessThanItsSmallestLot() throws {
        var sale = try ListingDraft.sale(kilograms(5_000))
        sale.minimumLot = kilograms(2_000)
        #expect(try !fits(sale, .demand(kilograms(1_999))))
        #expect(try fits(sale, .demand(kilograms(2_500), in: "soc-trang")))
    }

    @Test func nobodyIsMatchedWithOneself() throws {
        let sale = try table.post(.sale(), by: farmer)
        _ = try table.post(.demand(), by: farmer)
        #expect(try table.step { try $0.matches(for: sale.id) }.isEmpty)
    }

    @Test func blockedPartiesAreNotOffered() throws {
        let chief = try table.join(.operator)
        let sale = try table.post(.sale(), by: farmer)
        let demand = try table.post(.demand(), by: buyer)
        try table.step { _ = try $0.block(buyer, by: chief) }
        // A listing that was missed when its owner was blocked is no offer either.
        table.market.listings[demand.id]?.state = .open
        #expect(try table.step { try $0.matches(for: sale.id) }.isEmpty)
    }

    @Test func thoseWhoWereAskedBeforeAreLeftOut() throws {
        let sale = try table.post(.sale(), by: farmer)
        let demand = try table.post(.demand(), by: buyer)
        _ = try table.propose(sale, demand, by: farmer)
        #expect(try table.step { try $0.matches(for: sale.id) }.isEmpty)
        #expect(try table.step { try $0.matches(for: demand.id) }.isEmpty)
    }

    /// Leaf vegetables keep a day at air temperature: 960 km of road at most, unless the buyer's own cold lorry comes.
    @Test func goodsMustArriveFresh() throws {
        #expect(try !fits(.sale(of: "rau-muong"), .demand(of: "rau-muong", in: "ha-noi")))
        #expect(try fits(.sale(of: "gao"), .demand(of: "gao", in: "ha-noi")))
        let shop = try table.join(.enterprise, salesChannel: .supermarket)
        let demand = try table.post(.demand(of: "rau-muong", in: "hai-phong"), by: shop)
        let sale = try table.post(.sale(kilograms(700), of: "rau-muong"), by: farmer)
        #expect(try table.step { try $0.matches(for: sale.id) }.map(\.listing.id) == [demand.id])
    }

    @Test func quantityIsWhatBothHaveLeft() throws {
        let sale = try table.post(.sale(kilograms(5_000)), by: farmer)
        _ = try table.post(.demand(kilograms(3_000)), by: buyer)
        let match = try #require(try table.step { try $0.matches(for: sale.id) }.first)
        #expect(match.quantity == kilograms(3_000))
        #expect(match.reason.fitPercent == 60)
    }

    @Test func anythingMayBeLookedForWithoutListingIt() throws {
        let sale = try table.post(.sale(), by: farmer)
        let found = try table.step { try $0.matches(for: .demand(), by: buyer) }
        #expect(found.map(\.listing.id) == [sale.id])
        #expect(table.market.listings.count == 1)
    }

    @Test func aLargeDemandIsCoveredBySeveral() throws {
        let demand = try table.post(.demand(kilograms(5_000)), by: buyer)
        var sales: [EntryID] = []
        for (size, home) in [(2_000, "soc-trang"), (2_000, "ca-mau"), (2_500, "ben-tre")] as [(Int64, String)] {
            let seller = try table.join()
            sales.append(try table.post(.sale(kilograms(size), in: home), by: seller).id)
        }
        let cover = try table.step { try $0.cover(for: demand.id, with: sales) }
        #expect(cover.map(\.listing.id) == sales)
        #expect(cover.map(\.quantity) == [kilograms(2_000), kilograms(2_000), kilograms(1_000)])
    }

    @Test func nobodyIsAskedForWhatIsCoveredAlready() throws {
        let demand = try table.post(.demand(kilograms(2_000)), by: buyer)
        var sales: [EntryID] = []
        for size in [2_000, 1_000] as [Int64] {
            let seller = try table.join()
            sales.append(try table.post(.sale(kilograms(size)), by: seller).id)
        }
        #expect(try table.step { try $0.cover(for: demand.id, with: sales) }.map(\.listing.id) == [sales[0]])
    }

    @Test func theLadderNamesWhatStandsInTheWay() throws {
        let official = try table.join(.focalPoint, in: "ca-mau")
        var demand = try ListingDraft.demand(kilograms(5_000), price: 12_000)
        demand.minimumLot = kilograms(2_000)
        _ = try table.post(demand, by: buyer)
        _ = try table.post(.demand(in: "soc-trang", price: 7_000), by: buyer)
        let sale = try table.post(.sale(kilograms(1_500), price: 8_000), by: farmer)
        let ladder = try table.step { try $0.ladder(for: sale.id) }
        #expect(ladder.nearestPrice == Dong(7_000))
        #expect(ladder.poolLacks == kilograms(500))
        #expect(ladder.focalPoint?.id == official)
        #expect(ladder.market.row.kind == .wholesaleMarket)
        #expect(ladder.marketKilometres > 0)
    }

    @Test(
        arguments: [
            (100, SalesChannel.traditionalMarket), (2_000, .cooperativeShop), (19_000, .wholesaleMarket),
            (20_000, .processor),
        ] as [(Int64, SalesChannel)])
    func theLadderBeginsWhereSuchAQuantitySells(size: Int64, first: SalesChannel) throws {
        let sale = try table.post(.sale(kilograms(size)), by: farmer)
        #expect(try table.step { try $0.ladder(for: sale.id) }.channels.first == first)
    }
}
