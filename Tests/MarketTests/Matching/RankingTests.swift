import Market
import MarketTesting
import Testing
import Vocabulary

/// In which order counterparts are offered, one rule at a time: everything else is equal.
final class RankingTests {
    var table = TestMarket()
    let buyer: PartyID
    let demand: Listing

    init() throws {
        buyer = try table.join()
        demand = try table.post(.demand(of: "gao"), by: buyer)
    }

    private func list(_ draft: ListingDraft) throws -> Listing {
        let owner = try table.join()
        return try table.post(draft, by: owner)
    }

    private func ranked() throws -> [EntryID] {
        try table.step { try $0.matches(for: demand.id) }.map(\.listing.id)
    }

    @Test func theCheaperFirst() throws {
        let dear = try list(.sale(of: "gao", price: 12_000))
        let cheap = try list(.sale(of: "gao", price: 10_000))
        #expect(try ranked() == [cheap.id, dear.id])
    }

    @Test func theNearerFirst() throws {
        let far = try list(.sale(of: "gao", in: "lam-dong", price: 10_000))
        let near = try list(.sale(of: "gao", in: "soc-trang", price: 10_000))
        #expect(try ranked() == [near.id, far.id])
    }

    @Test func transportIsPartOfThePrice() throws {
        // From Cà Mau to Cần Thơ it is some 180 km of road: about 400 đồng a kilogram.
        let far = try list(.sale(of: "gao", in: "ca-mau", price: 10_000))
        let match = try #require(try table.step { try $0.matches(for: demand.id) }.first)
        let landed = try #require(match.reason.landedPrice)
        #expect((10_250...10_600).contains(landed.count))
        #expect((120...240).contains(match.reason.distanceKilometres))
        let near = try list(.sale(of: "gao", in: "can-tho", price: 10_200))
        #expect(try ranked() == [near.id, far.id])
        let cheaper = try list(.sale(of: "gao", in: "ca-mau", price: 9_000))
        #expect(try ranked() == [cheaper.id, near.id, far.id])
    }

    @Test func theBetterFitFirst() throws {
        let part = try list(.sale(kilograms(200), of: "gao", price: 10_000))
        let whole = try list(.sale(kilograms(1_500), of: "gao", price: 10_000))
        #expect(try ranked() == [whole.id, part.id])
    }

    @Test func theLockedDownProvinceFirst() throws {
        let official = try table.join(.focalPoint, in: "ca-mau")
        let free = try list(.sale(of: "gao", in: "soc-trang", price: 10_000))
        let closed = try list(.sale(of: "gao", in: "ca-mau", price: 10_300))
        #expect(try ranked() == [free.id, closed.id])
        let place = try location("ca-mau")
        try table.step { _ = try $0.declareLockdown(of: place, until: nil, by: official) }
        #expect(try ranked() == [closed.id, free.id])
        let reasons = try table.step { try $0.matches(for: demand.id) }.map(\.reason.isLockdownPriority)
        #expect(reasons == [true, false])
        // Priority is worth a share of the price, not any price.
        let dear = try list(.sale(of: "gao", in: "ca-mau", price: 13_000))
        #expect(try ranked() == [closed.id, free.id, dear.id])
        try table.step { _ = try $0.liftLockdown(of: place, by: official) }
        #expect(try ranked().first == free.id)
    }

    @Test func aLockedDownProvinceIsSeenHoweverManyNearerOnesSell() throws {
        let official = try table.join(.focalPoint, in: "lang-son")
        for home in ProvinceID.present where home.key != "lang-son" {
            for size in 1...9 as ClosedRange<Int64> {
                _ = try list(.sale(kilograms(size * 10), of: "gao", in: home.key, price: 10_000))
            }
        }
        let closed = try list(.sale(of: "gao", in: "lang-son", price: 6_000))
        try table.step { _ = try $0.declareLockdown(of: try location("lang-son"), until: nil, by: official) }
        #expect(try ranked().first == closed.id)
    }

    @Test func theFresherFirst() throws {
        let other = try table.post(.demand(of: "rau", in: "ho-chi-minh"), by: buyer)
        // Both a way of some 300 km: cabbage keeps longer than water spinach.
        let short = try list(.sale(of: "rau-muong", in: "ca-mau", price: 10_000))
        let long = try list(.sale(of: "bap-cai", in: "ca-mau", price: 10_000))
        let order = try table.step { try $0.matches(for: other.id) }.map(\.listing.id)
        #expect(order == [long.id, short.id])
    }

    @Test func theMoreReliableFirst() throws {
        let unreliable = try list(.sale(of: "gao", price: 10_000))
        let reliable = try list(.sale(of: "gao", price: 10_000))
        #expect(try ranked() == [unreliable.id, reliable.id])
        table.market.parties[unreliable.party]?.record.broken = 2
        table.market.parties[unreliable.party]?.record.kept = 1
        #expect(try ranked() == [reliable.id, unreliable.id])
        table.market.parties[unreliable.party]?.record = Party.Record()
        table.market.parties[unreliable.party]?.record.incidents = 1
        #expect(try ranked() == [reliable.id, unreliable.id])
    }

    @Test func theVeryKindBeforeAnotherVariety() throws {
        let wanted = try table.post(.demand(of: "xoai-cat-chu"), by: buyer)
        let other = try list(.sale(of: "xoai-hoa-loc", price: 20_000))
        let generic = try list(.sale(of: "xoai", price: 20_000))
        let exact = try list(.sale(of: "xoai-cat-chu", price: 22_000))
        let order = try table.step { try $0.matches(for: wanted.id) }.map(\.listing.id)
        #expect(order == [exact.id, other.id, generic.id])
    }

    @Test func substitutesAreSoughtOnlyWhenThereAreTooFewOfTheKind() throws {
        let wanted = try table.post(.demand(of: "xoai-cat-chu"), by: buyer)
        let exact = try list(.sale(of: "xoai-cat-chu", price: 20_000))
        let cheap = try list(.sale(of: "xoai-hoa-loc", price: 5_000))
        #expect(try table.step { try $0.matches(for: wanted.id, limit: 1) }.map(\.listing.id) == [exact.id])
        #expect(try table.step { try $0.matches(for: wanted.id, limit: 2) }.map(\.listing.id) == [cheap.id, exact.id])
    }

    @Test func aCounterpartIsOfferedOnceWithItsBestListing() throws {
        let seller = try table.join()
        _ = try table.post(.sale(of: "gao", price: 11_000), by: seller)
        let best = try table.post(.sale(of: "gao", price: 10_000), by: seller)
        #expect(try ranked() == [best.id])
    }

    @Test func tiesGoToTheOlderListing() throws {
        let listings = try (0..<5).map { _ in try list(.sale(of: "gao", price: 10_000)) }
        #expect(try ranked() == listings.map(\.id))
    }

    @Test func theSellerSeesTheBestNetPriceFirst() throws {
        let seller = try table.join()
        let sale = try table.post(.sale(kilograms(900), of: "ot", in: "ca-mau"), by: seller)
        let near = try list(.demand(of: "ot", in: "soc-trang", price: 10_000))
        let farAndDearer = try list(.demand(of: "ot", in: "ho-chi-minh", price: 12_000))
        let farAndBarelyDearer = try list(.demand(of: "ot", in: "ho-chi-minh", price: 10_200))
        let order = try table.step { try $0.matches(for: sale.id) }.map(\.listing.id)
        #expect(order == [farAndDearer.id, near.id, farAndBarelyDearer.id])
    }

    @Test func whoTakesTheWholeLotBeforeWhoPaysALittleMoreForABasket() throws {
        let seller = try table.join()
        let sale = try table.post(.sale(kilograms(5_000), of: "ot"), by: seller)
        let basket = try list(.demand(kilograms(100), of: "ot", price: 11_000))
        let whole = try list(.demand(kilograms(5_000), of: "ot", price: 10_000))
        let order = try table.step { try $0.matches(for: sale.id) }.map(\.listing.id)
        #expect(order == [whole.id, basket.id])
    }

    @Test func whatIsPaidForADearerKindIsNotPaidForThisOne() throws {
        let seller = try table.join()
        let sale = try table.post(.sale(of: "tom-su"), by: seller)
        let lobster = try list(.demand(of: "tom-hum", price: 900_000))
        let prawns = try list(.demand(of: "tom-su", price: 200_000))
        let order = try table.step { try $0.matches(for: sale.id) }.map(\.listing.id)
        #expect(order == [prawns.id, lobster.id])
    }

    @Test func whoNeedsNoPoolFirst() throws {
        let seller = try table.join()
        let sale = try table.post(.sale(kilograms(900), of: "ot"), by: seller)
        _ = try list(.sale(kilograms(900), of: "ot"))
        var draft = try ListingDraft.demand(kilograms(1_800), of: "ot", price: 10_000)
        draft.minimumLot = kilograms(1_500)
        let pooled = try list(draft)
        let direct = try list(.demand(of: "ot", price: 10_000))
        let order = try table.step { try $0.matches(for: sale.id) }.map(\.listing.id)
        #expect(order == [direct.id, pooled.id])
    }

    @Test func whoCollectsBeforeWhoHasNoLorry() throws {
        let seller = try table.join()
        let sale = try table.post(.sale(of: "ot-kho", in: "ca-mau"), by: seller)
        let person = try table.post(.demand(of: "ot-kho", in: "can-tho", price: 10_000), by: buyer)
        let shop = try table.join(.enterprise, salesChannel: .cooperativeShop)
        let collected = try table.post(.demand(of: "ot-kho", in: "can-tho", price: 10_000), by: shop)
        let matches = try table.step { try $0.matches(for: sale.id) }
        #expect(matches.map(\.listing.id) == [collected.id, person.id])
        #expect(matches.map(\.transport) == [.buyerCollects, .open])

        let carrier = try table.join(.carrier)
        let haul = try table.post(.haul(), by: carrier)
        let withLorry = try table.step { try $0.matches(for: sale.id) }
        #expect(withLorry.map(\.transport) == [.haul(haul.id), .buyerCollects])
        let next = try list(.demand(of: "ot-kho", in: "ca-mau", price: 5_000))
        let near = try table.step { try $0.matches(for: sale.id) }.first { $0.listing.id == next.id }
        #expect(near?.transport == .ownMeans)
    }

    @Test func aBoundedNumberOfRowsIsReadHoweverManyAreOpen() throws {
        for size in 1...300 as ClosedRange<Int64> { _ = try list(.sale(kilograms(size), of: "gao")) }
        let view = CountingView(table.market)
        let desk = Desk(view: view, now: table.now, allocation: table.market.allocation)
        #expect(try desk.matches(for: demand.id).count == 8)
        #expect(view.rows.count <= 400)
    }
}
