import Market
import MarketTesting
import Testing
import Vocabulary

/// Which lorry takes which load: route, capacity, date, cold, vehicle.
final class HaulMatchingTests {
    var table = TestMarket()
    let carrier: PartyID
    let farmer: PartyID

    init() throws {
        carrier = try table.join(.carrier)
        farmer = try table.join()
    }

    /// Whether a haul is found for a load, and the load for the haul.
    private func fits(_ haul: ListingDraft, _ load: ListingDraft) throws -> Bool {
        let offered = try table.post(haul, by: carrier)
        let wanted = try table.post(load, by: farmer)
        let found = try table.step { try $0.matches(for: wanted.id) }.map(\.listing.id)
        let back = try table.step { try $0.matches(for: offered.id) }.map(\.listing.id)
        #expect(found.contains(offered.id) == back.contains(wanted.id))
        return found.contains(offered.id)
    }

    /// Both ends, or provinces on the way, in the direction of the lorry.
    @Test(arguments: [
        ("ca-mau", "ho-chi-minh", true), ("soc-trang", "ho-chi-minh", true), ("ca-mau", "can-tho", true),
        ("soc-trang", "tien-giang", true), ("can-tho", "can-tho", true), ("ho-chi-minh", "ca-mau", false),
        ("ca-mau", "ca-mau", true), ("ho-chi-minh", "ho-chi-minh", false),
        ("can-tho", "soc-trang", false), ("lam-dong", "ho-chi-minh", false), ("ca-mau", "da-nang", false),
    ])
    func aProvinceOnTheWayCounts(from: String, to: String, isFit: Bool) throws {
        #expect(try fits(.haul(), .load(from: from, to: to)) == isFit)
    }

    /// What a place costs in kilometres is judged by the finest place, not by the province of today that holds it.
    @Test(arguments: [
        // Châu Đốc is in the An Giang of today as Rạch Giá is, and two hours' drive from it.
        ("kien-giang/d899", "ho-chi-minh", "an-giang-63/d884", "can-tho-63", false),
        ("an-giang-63/d884", "ho-chi-minh", "an-giang-63/d883", "ho-chi-minh", true),
        ("an-giang", "ho-chi-minh", "an-giang-63/d884", "ho-chi-minh", true),
        ("ca-mau", "ho-chi-minh", "an-giang-63/d884", "ho-chi-minh", false),
        ("ca-mau", "ho-chi-minh", "ca-mau-63/d971", "ho-chi-minh", true),
        ("ca-mau", "ho-chi-minh", "ca-mau", "an-giang-63/d884", false),
    ])
    func aLongDetourIsNoWay(from: String, to: String, fetched: String, brought: String, isFit: Bool) throws {
        #expect(try fits(.haul(from: from, to: to), .load(from: fetched, to: brought)) == isFit)
    }

    @Test(arguments: [
        ("rau-muong", VehicleKind.lorry, "ca-mau", "ho-chi-minh", false),
        ("rau-muong", .refrigeratedLorry, "ca-mau", "ho-chi-minh", true),
        ("rau-muong", .reefer, "ca-mau", "ho-chi-minh", true),
        // What keeps two days in the shade bears the eight hours of this way.
        ("rau", .lorry, "ca-mau", "ho-chi-minh", true), ("rau", .lorry, "ca-mau", "da-nang", false),
        ("tom-su", .lorry, "ca-mau", "ho-chi-minh", false),
        // Four hours at forty kilometres an hour need no cooling.
        ("rau-muong", .lorry, "can-tho", "tien-giang", true),
        ("gao", .lorry, "ca-mau", "ho-chi-minh", true),
        // A boat takes four times as long.
        ("rau-muong", .boat, "can-tho", "tien-giang", false),
        ("tom-su", .boat, "can-tho", "tien-giang", false),
        ("tom-su", .refrigeratedLorry, "can-tho", "tien-giang", true),
        ("gao", .barge, "ca-mau", "ho-chi-minh", true),
    ])
    func whatSpoilsNeedsColdOnALongWay(key: String, vehicle: VehicleKind, from: String, to: String, isFit: Bool) throws
    {
        #expect(try fits(.haul(vehicle: vehicle), .load(of: key, from: from, to: to)) == isFit)
    }

    @Test(
        arguments: [
            (nil, VehicleKind.lorry, true), (.unspecified, .boat, true), (.lorry, .refrigeratedLorry, true),
            (.lorry, .boat, false), (.boat, .lorry, false), (.boat, .barge, true), (.refrigeratedLorry, .lorry, false),
            (.tricycle, .lorry, false), (.tricycle, .tricycle, true), (.container, .tricycle, false),
        ] as [(VehicleKind?, VehicleKind, Bool)])
    func theVehicleThatWasAskedFor(asked: VehicleKind?, offered: VehicleKind, isFit: Bool) throws {
        var load = try ListingDraft.load()
        load.vehicle = asked
        #expect(try fits(.haul(vehicle: offered), load) == isFit)
    }

    @Test func theDayMustFit() throws {
        var haul = try ListingDraft.haul()
        haul.availableFrom = try day("2025-11-25")
        haul.availableUntil = try day("2025-11-25")
        var load = try ListingDraft.load()
        load.availableFrom = try day("2025-11-26")
        #expect(try !fits(haul, load))
        load.availableFrom = try day("2025-11-25")
        #expect(try fits(haul, load))
    }

    @Test func aHaulMayTakeOnlyOneProduce() throws {
        var haul = try ListingDraft.haul()
        haul.produce = try goods("trai-cay")
        #expect(try !fits(haul, .load(of: "gao")))
        #expect(try fits(haul, .load(of: "dua-kho")))
    }

    @Test func aHaulsSmallestLoadCounts() throws {
        var haul = try ListingDraft.haul()
        haul.minimumLot = kilograms(2_000)
        #expect(try !fits(haul, .load(kilograms(1_000))))
        #expect(try fits(haul, .load(kilograms(3_000))))
    }

    @Test func theCheaperFreightFirstAndTheDetourCosts() throws {
        let load = try table.post(.load(from: "can-tho"), by: farmer)
        let dear = try table.post(.haul(from: "can-tho", price: 900), by: try table.join(.carrier))
        let cheap = try table.post(.haul(from: "can-tho", price: 700), by: carrier)
        let passing = try table.post(.haul(from: "kien-giang", price: 690), by: try table.join(.carrier))
        let matches = try table.step { try $0.matches(for: load.id) }
        #expect(Set(matches.map(\.listing.id)) == [dear.id, cheap.id, passing.id])
        #expect(matches.first?.listing.id == cheap.id)
        #expect(matches.last?.listing.id == dear.id)
        #expect(matches.first?.reason.landedPrice == Dong(700))
    }

    @Test func aCarrierSeesTheLockedDownLoadFirst() throws {
        let official = try table.join(.focalPoint, in: "ca-mau")
        let haul = try table.post(.haul(), by: carrier)
        let closed = try table.post(.load(from: "ca-mau"), by: farmer)
        let near = try table.post(.load(from: "soc-trang"), by: try table.join())
        #expect(try table.step { try $0.matches(for: haul.id) }.map(\.listing.id) == [near.id, closed.id])
        try table.step { _ = try $0.declareLockdown(of: try location("ca-mau"), until: nil, by: official) }
        #expect(try table.step { try $0.matches(for: haul.id) }.map(\.listing.id) == [closed.id, near.id])
    }

    @Test func bookingReservesCapacity() throws {
        let haul = try table.post(.haul(kilograms(8_000), price: 800), by: carrier)
        let load = try table.post(.load(kilograms(5_000)), by: farmer)
        let match = try #require(try table.step { try $0.matches(for: load.id) }.first)
        let deal = try #require(try table.step { try $0.propose(match, for: load.id, by: farmer) }.first)
        #expect(deal.kind == .transport)
        #expect(deal.price == Dong(800))
        #expect(table.told(carrier) == [.proposed(deal)])
        try table.step { _ = try $0.accept(deal.id, by: carrier) }
        #expect(try table.listing(haul.id).remaining == kilograms(3_000))
        #expect(try table.listing(load.id).state == .reserved)
        try table.step { desk in
            _ = try desk.load(deal.id, by: carrier)
            _ = try desk.count(nil, on: deal.id, by: carrier)
            _ = try desk.count(nil, on: deal.id, by: farmer)
        }
        #expect(try table.deal(deal.id).state == .delivered)
        // Goods are counted by their own deal, never a second time by the lorry's.
        #expect(table.market.ledger.isEmpty)
    }

    @Test func aGoodsDealGetsItsLorry() throws {
        let deal = try table.acceptedDeal(
            sale: .sale(of: "gao"), demand: .demand(of: "gao", in: "ho-chi-minh"))
        let load = try table.step { try $0.requestTransport(of: deal.id, by: deal.buyer) }
        #expect(load.kind == .load)
        #expect(load.quantity == kilograms(1_000))
        #expect(load.place == (try location("ca-mau")))
        #expect(load.destination == (try location("ho-chi-minh")))
        #expect(try table.step { try $0.requestTransport(of: deal.id, by: deal.seller) } == load)
        let haul = try table.post(.haul(), by: carrier)
        let match = try #require(try table.step { try $0.matches(for: load.id) }.first)
        #expect(match.listing.id == haul.id)
        let booked = try #require(try table.step { try $0.propose(match, for: load.id, by: deal.buyer) }.first)
        try table.step { _ = try $0.accept(booked.id, by: carrier) }

        // When the goods deal is broken its lorry is free again, without blame on the carrier or the buyer.
        try table.step { _ = try $0.cancel(deal.id, by: deal.seller) }
        #expect(try table.deal(booked.id).state == .cancelled)
        #expect(try table.listing(haul.id).remaining == kilograms(8_000))
        #expect(try table.listing(load.id).state == .cancelled)
        #expect(table.told(carrier) == [.goodsFell(try table.deal(booked.id))])
        #expect(try table.party(deal.buyer).record.broken == 0)
        #expect(try table.party(deal.seller).record.broken == 1)
    }

    @Test func eggsWeighSomethingOnALorry() throws {
        let sale = try table.post(.sale(.pieces(10_000), of: "trung-ga"), by: farmer)
        let load = try table.step {
            try $0.requestTransport(of: sale.id, by: farmer, to: try location("ho-chi-minh"))
        }
        #expect(load.quantity == kilograms(700))
    }

    @Test func transportIsRefusedWhereThereIsNothingToCarry() throws {
        let sale = try table.post(.sale(of: "gao"), by: farmer)
        let demand = try table.post(.demand(of: "gao"), by: carrier)
        let deal = try table.propose(sale, demand, by: farmer)
        let stranger = try table.join()
        table.refuses(.needsRoute) { _ = try $0.requestTransport(of: sale.id, by: farmer) }
        table.refuses(.unlikeKinds) { _ = try $0.requestTransport(of: demand.id, by: carrier) }
        table.refuses(.notYours) { _ = try $0.requestTransport(of: sale.id, by: stranger) }
        table.refuses(.notYours) { _ = try $0.requestTransport(of: deal.id, by: stranger) }
        table.refuses(.dealIs(.proposed)) { _ = try $0.requestTransport(of: deal.id, by: farmer) }
        table.refuses(.unknownEntry) { _ = try $0.requestTransport(of: EntryID(9), by: farmer) }
    }

    @Test func aStandingRouteIsBoundedByItsCapacity() throws {
        var draft = try ListingDraft.haul(kilograms(8_000))
        draft.isStanding = true
        let haul = try table.post(draft, by: carrier)
        let load = try table.post(.load(kilograms(8_000)), by: farmer)
        let deal = try table.propose(haul, load, by: farmer)
        try table.step { _ = try $0.accept(deal.id, by: carrier) }
        #expect(try table.listing(haul.id).state == .reserved)
        try table.step { desk in
            _ = try desk.count(nil, on: deal.id, by: carrier)
            _ = try desk.count(nil, on: deal.id, by: farmer)
        }
        #expect(try table.listing(haul.id).state == .open)
        #expect(try table.listing(haul.id).remaining == kilograms(8_000))
    }
}
