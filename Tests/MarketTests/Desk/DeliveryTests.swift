import Market
import MarketTesting
import Testing
import Vocabulary

/// From acceptance to the ledger: counts, differences and silence.
struct DeliveryTests {
    var table = TestMarket()

    @Test mutating func twoCountsThatAgreeMakeOneLedgerLine() throws {
        let deal = try table.acceptedDeal(sale: .sale(price: 8_000))
        try table.step { _ = try $0.load(deal.id, by: deal.seller) }
        #expect(table.told(deal.buyer) == [.loaded(try table.deal(deal.id))])
        try table.step { _ = try $0.count(kilograms(1_000), on: deal.id, by: deal.seller) }
        #expect(table.told(deal.buyer) == [.counted(try table.deal(deal.id))])
        #expect(table.market.ledger.isEmpty)
        try table.step { _ = try $0.count(kilograms(990), on: deal.id, by: deal.buyer) }
        let delivered = try table.deal(deal.id)
        #expect(table.told(deal.seller) == [.delivered(delivered)])
        let line = LedgerEntry(
            deal: deal.id, produce: try goods("rau"), quantity: kilograms(990), price: Dong(8_000), group: .farmer,
            province: try province("ca-mau"), salesChannel: nil, day: try day("2025-11-24"))
        #expect(table.market.ledger == [line])
        #expect(try table.party(deal.seller).record.kept == 1)
        #expect(try table.party(deal.buyer).record.kept == 1)
        table.refuses(.dealIs(.delivered)) { _ = try $0.count(kilograms(990), on: deal.id, by: deal.buyer) }
    }

    @Test mutating func theLedgerKnowsGroupProvinceAndChannel() throws {
        let cooperative = try table.join(.cooperative)
        let shop = try table.join(.enterprise, salesChannel: .supermarket)
        let sale = try table.post(.sale(in: "bac-lieu"), by: cooperative)
        let demand = try table.post(.demand(), by: shop)
        let deal = try table.propose(sale, demand, by: cooperative)
        try table.step { desk in
            _ = try desk.accept(deal.id, by: shop)
            _ = try desk.count(nil, on: deal.id, by: cooperative)
            _ = try desk.count(nil, on: deal.id, by: shop)
        }
        let line = try #require(table.market.ledger.first)
        #expect(line.group == .cooperative)
        #expect(line.salesChannel == .supermarket)
        // Bạc Liêu is a part of Cà Mau since July 2025.
        #expect(line.province == (try province("ca-mau")))
    }

    @Test mutating func withoutANumberTheOthersCountOrTheDealHolds() throws {
        let deal = try table.acceptedDeal()
        try table.step { _ = try $0.count(kilograms(850), on: deal.id, by: deal.seller) }
        try table.step { _ = try $0.count(nil, on: deal.id, by: deal.buyer) }
        #expect(table.market.ledger.map(\.quantity) == [kilograms(850)])
    }

    @Test mutating func whatDidNotComeIsForSaleAgain() throws {
        let deal = try table.acceptedDeal()
        try table.step { desk in
            _ = try desk.count(kilograms(600), on: deal.id, by: deal.seller)
            _ = try desk.count(kilograms(600), on: deal.id, by: deal.buyer)
        }
        #expect(try table.listing(deal.offer).remaining == kilograms(400))
        #expect(try table.listing(deal.offer).state == .open)
        #expect(try table.listing(deal.demand).remaining == kilograms(400))
    }

    @Test mutating func aRestThatIsNotWorthAMessageCloses() throws {
        let deal = try table.acceptedDeal()
        try table.step { desk in
            _ = try desk.count(kilograms(960), on: deal.id, by: deal.seller)
            _ = try desk.count(kilograms(960), on: deal.id, by: deal.buyer)
        }
        #expect(try table.listing(deal.offer).state == .closed)
        #expect(try table.listing(deal.demand).state == .closed)
        #expect(table.market.reminders.isEmpty)
    }

    @Test mutating func aListingClosesOnlyWithItsLastDeal() throws {
        let deal = try table.acceptedDeal(sale: .sale(kilograms(2_000)))
        let buyer = try table.join()
        let demand = try table.post(.demand(in: "soc-trang"), by: buyer)
        let second = try table.propose(try table.listing(deal.offer), demand, by: deal.seller)
        try table.step { _ = try $0.accept(second.id, by: buyer) }
        try table.step { desk in
            _ = try desk.count(nil, on: deal.id, by: deal.seller)
            _ = try desk.count(nil, on: deal.id, by: deal.buyer)
        }
        #expect(try table.listing(deal.offer).state == .reserved)
        try table.step { desk in
            _ = try desk.count(nil, on: second.id, by: deal.seller)
            _ = try desk.count(nil, on: second.id, by: buyer)
        }
        #expect(try table.listing(deal.offer).state == .closed)
    }

    @Test mutating func countsThatDifferGoToTheFocalPoint() throws {
        let official = try table.join(.focalPoint, in: "ca-mau")
        let deal = try table.acceptedDeal()
        try table.step { _ = try $0.count(kilograms(1_000), on: deal.id, by: deal.seller) }
        try table.step { _ = try $0.count(kilograms(800), on: deal.id, by: deal.buyer) }
        let disputed = try table.deal(deal.id)
        #expect(disputed.state == .disputed)
        #expect(table.market.ledger.isEmpty)
        let ticket = try #require(table.market.tickets.values.first)
        #expect(ticket.kind == .countDispute)
        #expect(ticket.subject == deal.id)
        #expect(table.told(official) == [.ticketOpened(ticket)])
        #expect(table.told(deal.seller) == [.disputed(disputed)])

        let settled = try table.step { try $0.settle(deal.id, as: kilograms(900), by: official) }
        #expect(settled.delivered == kilograms(900))
        #expect(table.market.ledger.map(\.quantity) == [kilograms(900)])
        #expect(table.told(deal.seller) == [.settled(settled)])
        #expect(table.told(deal.buyer) == [.settled(settled)])
        #expect(table.market.tickets.values.allSatisfy { !$0.isOpen })
    }

    @Test mutating func aSideMayGiveWay() throws {
        let deal = try table.acceptedDeal()
        try table.step { _ = try $0.count(kilograms(1_000), on: deal.id, by: deal.seller) }
        try table.step { _ = try $0.count(kilograms(800), on: deal.id, by: deal.buyer) }
        try table.step { _ = try $0.count(kilograms(800), on: deal.id, by: deal.seller) }
        #expect(table.market.ledger.map(\.quantity) == [kilograms(800)])
        #expect(table.market.tickets.values.allSatisfy { !$0.isOpen })
    }

    @Test mutating func settlingIsForTheOfficialsOfEitherProvince() throws {
        let far = try table.join(.focalPoint, in: "lao-cai")
        let near = try table.join(.focalPoint, in: "can-tho")
        let deal = try table.acceptedDeal()
        table.refuses(.notAllowed) { _ = try $0.settle(deal.id, as: kilograms(1), by: far) }
        table.refuses(.notAllowed) { _ = try $0.settle(deal.id, as: kilograms(1), by: deal.seller) }
        table.refuses(.unlikeKinds) { _ = try $0.settle(deal.id, as: .pieces(1), by: near) }
        let settled = try table.step { try $0.settle(deal.id, as: kilograms(0), by: near) }
        #expect(settled.state == .cancelled)
        #expect(table.market.ledger.isEmpty)
        #expect(try table.party(deal.seller).record.broken == 0)
        table.refuses(.dealIs(.cancelled)) { _ = try $0.settle(deal.id, as: kilograms(1), by: near) }
    }

    @Test mutating func anOfficialsCountSettles() throws {
        let official = try table.join(.focalPoint, in: "can-tho")
        let deal = try table.acceptedDeal()
        table.refuses(.notYours) { _ = try $0.count(nil, on: deal.id, by: official) }
        try table.step { _ = try $0.count(kilograms(700), on: deal.id, by: official) }
        #expect(table.market.ledger.map(\.quantity) == [kilograms(700)])
    }

    @Test mutating func refusesCountsOfStrangersAndOfWhatIsNotAccepted() throws {
        let deal = try table.acceptedDeal()
        let stranger = try table.join()
        table.refuses(.notYours) { _ = try $0.count(nil, on: deal.id, by: stranger) }
        table.refuses(.notYours) { _ = try $0.load(deal.id, by: stranger) }
        table.refuses(.unknownEntry) { _ = try $0.count(nil, on: EntryID(9), by: stranger) }
        table.refuses(.unlikeKinds) { _ = try $0.count(.pieces(9), on: deal.id, by: deal.buyer) }
        table.refuses(.notPositive) { _ = try $0.count(kilograms(-9), on: deal.id, by: deal.buyer) }
        let sale = try table.post(.sale(of: "gao"), by: deal.seller)
        let demand = try table.post(.demand(of: "gao"), by: deal.buyer)
        let open = try table.propose(sale, demand, by: deal.seller)
        table.refuses(.dealIs(.proposed)) { _ = try $0.count(nil, on: open.id, by: deal.buyer) }
    }

    @Test mutating func asksBothWhetherTheGoodsArrived() throws {
        let deal = try table.acceptedDeal()
        try table.pass(hours: 48)
        #expect(table.told(deal.seller).contains(.deliveryCheck(deal)))
        #expect(table.told(deal.buyer).contains(.deliveryCheck(deal)))
    }

    @Test mutating func asksOnlyAfterTheAgreedDay() throws {
        var draft = try ListingDraft.sale(of: "gao")
        draft.availableFrom = try day("2025-11-28")
        let deal = try table.acceptedDeal(sale: draft, demand: .demand(of: "gao"))
        #expect(
            table.market.reminders.first { $0.kind == .deliveryCheck }?.dueAt == table.now.adding(seconds: 6 * 86_400))
        try table.pass(hours: 5 * 24)
        #expect(!table.told(deal.buyer).contains(.deliveryCheck(deal)))
    }

    @Test mutating func aDealWithoutAnyWordIsGivenUpAndNotCounted() throws {
        let deal = try table.acceptedDeal(sale: .sale(of: "gao"), demand: .demand(of: "gao"))
        for _ in 0..<3 { try table.pass(hours: 48) }
        let ended = try table.deal(deal.id)
        #expect(ended.state == .cancelled)
        #expect(table.told(deal.seller).contains(.givenUp(ended)))
        #expect(table.told(deal.buyer).contains(.givenUp(ended)))
        #expect(table.market.ledger.isEmpty)
        #expect(try table.party(deal.seller).record == Party.Record())
        #expect(try table.listing(deal.offer).remaining == kilograms(1_000))
    }

    @Test mutating func aBuyersLoneCountStands() throws {
        let deal = try table.acceptedDeal()
        try table.step { _ = try $0.count(kilograms(950), on: deal.id, by: deal.buyer) }
        for _ in 0..<3 { try table.pass(hours: 48) }
        #expect(table.market.ledger.map(\.quantity) == [kilograms(950)])
    }

    @Test mutating func aSellersLoneCountGoesToTheFocalPoint() throws {
        let official = try table.join(.focalPoint, in: "ca-mau")
        let deal = try table.acceptedDeal()
        try table.step { _ = try $0.count(kilograms(950), on: deal.id, by: deal.seller) }
        for _ in 0..<3 { try table.pass(hours: 48) }
        #expect(table.market.ledger.isEmpty)
        let ticket = try #require(table.market.tickets.values.first)
        #expect(ticket.kind == .loneCount)
        #expect(table.told(official) == [.ticketOpened(ticket)])
        try table.step { _ = try $0.settle(deal.id, as: kilograms(950), by: official) }
        #expect(table.market.ledger.map(\.quantity) == [kilograms(950)])
        #expect(table.market.tickets.values.allSatisfy { !$0.isOpen })
    }

    @Test(arguments: [DealState.accepted, .loaded, .disputed])
    mutating func anOfficialLetsAnAgreedDealGoWithoutBlame(state: DealState) throws {
        let official = try table.join(.focalPoint, in: "ca-mau")
        let far = try table.join(.focalPoint, in: "lao-cai")
        let deal = try table.acceptedDeal()
        if state != .accepted { try table.step { _ = try $0.count(kilograms(1_000), on: deal.id, by: deal.seller) } }
        if state == .disputed { try table.step { _ = try $0.count(kilograms(500), on: deal.id, by: deal.buyer) } }
        #expect(try table.deal(deal.id).state == state)
        table.refuses(.notYours) { _ = try $0.retract(deal.id, by: far) }
        let ended = try table.step { try $0.retract(deal.id, by: official) }
        #expect(ended.state == .cancelled)
        #expect(table.told(deal.seller) == [.settled(ended)])
        #expect(table.told(deal.buyer) == [.settled(ended)])
        #expect(try table.party(deal.seller).record == Party.Record())
        #expect(try table.listing(deal.offer).remaining == kilograms(1_000))
        #expect(table.market.tickets.values.allSatisfy { !$0.isOpen })
        table.refuses(.dealIs(.cancelled)) { _ = try $0.retract(deal.id, by: official) }
    }

    @Test mutating func eggsStayEggsInTheLedger() throws {
        let deal = try table.acceptedDeal(
            sale: .sale(.pieces(2_000), of: "trung-ga"), demand: .demand(.pieces(5_000), of: "trung-ga"))
        try table.step { desk in
            _ = try desk.count(nil, on: deal.id, by: deal.seller)
            _ = try desk.count(.pieces(1_970), on: deal.id, by: deal.buyer)
        }
        #expect(table.market.ledger.map(\.quantity) == [.pieces(1_970)])
        let figures = table.market.figures(
            FiguresQuery(province: nil, from: try day("2025-11-01"), to: try day("2025-11-30")))
        #expect(figures.deliveredEggs == 1_970)
        #expect(figures.deliveredMass == .zero)
    }
}
