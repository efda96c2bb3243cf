import Market
import MarketTesting
import Testing
import Vocabulary

/// Who may be what, and who says so.
final class PartyTests {
    var table = TestMarket()
    let official: PartyID
    let chief: PartyID

    init() throws {
        official = try table.join(.focalPoint, in: "ca-mau")
        chief = try table.join(.operator)
    }

    @Test func theFirstTextMakesAFarmerAndTheNextFindsIt() throws {
        let first = try table.step { try $0.party(at: Address("+84911111111")) }
        #expect(first.role == .farmer && first.trust == .unverified)
        #expect(try table.step { try $0.party(at: Address("+84911111111")) } == first)
        #expect(try table.step { try $0.party(at: Address("zalo:1")) }.id != first.id)
    }

    @Test func aRegistrationWaitsForTheProvincesFocalPoint() throws {
        let party = try table.join(.cooperative, in: "bac-lieu", name: "Tân Phát")
        let registered = try table.party(party)
        #expect(table.news == [News(to: official, what: .awaitsApproval(registered))])
        #expect(registered.name == "Tân Phát")
        let waiting = table.market.partiesAwaitingApproval(in: try province("ca-mau"), limit: 9)
        #expect(waiting.map(\.id) == [party])
        let approved = try table.step { try $0.approve(party, by: official) }
        #expect(approved.trust == .approved)
        #expect(table.news == [News(to: party, what: .approved(approved))])
        table.refuses(.nothingToDo) { _ = try $0.approve(party, by: official) }
    }

    @Test func aFarmerNeedsNobodysApproval() throws {
        _ = try table.join(.farmer, in: "ca-mau", name: "Ba Tèo")
        #expect(table.news.isEmpty)
    }

    @Test func aRegistrationWithoutAPlaceIsPutForwardOnceThePlaceIsKnown() throws {
        let party = try table.join(.enterprise)
        #expect(table.news.isEmpty)
        _ = try table.post(.demand(in: "ca-mau"), by: party)
        #expect(table.news == [News(to: official, what: .awaitsApproval(try table.party(party)))])
    }

    @Test func aNewNameKeepsTrustAndANewRoleLosesIt() throws {
        let party = try table.join(.cooperative, in: "ca-mau")
        try table.step { _ = try $0.approve(party, by: official) }
        let renamed = try table.step { try $0.register(Desk.Registration(name: "Mới"), for: party) }
        #expect(renamed.trust == .approved)
        #expect(table.news.isEmpty)
        let again = try table.step { try $0.register(Desk.Registration(name: "Tân Phát"), for: party) }
        #expect(table.news == [News(to: official, what: .renamed(again, from: "Mới"))])
        try table.step { _ = try $0.register(Desk.Registration(name: "TÂN PHÁT"), for: party) }
        #expect(table.news.isEmpty)
        let changed = try table.step {
            try $0.register(Desk.Registration(role: .enterprise, salesChannel: .exporter), for: party)
        }
        #expect(changed.trust == .unverified)
        #expect(changed.salesChannel == .exporter)
    }

    @Test(arguments: [Role.focalPoint, .operator])
    func officialRolesAreNotClaimed(role: Role) throws {
        let party = try table.join()
        table.refuses(.notAllowed) { _ = try $0.register(Desk.Registration(role: role), for: party) }
        table.refuses(.notAllowed) { _ = try $0.register(Desk.Registration(role: .farmer), for: official) }
        let elsewhere = try location("ha-noi")
        table.refuses(.notAllowed) { _ = try $0.register(Desk.Registration(place: elsewhere), for: official) }
    }

    @Test func rolesAreGrantedByOperatorsAndTheProgramItself() throws {
        let party = try table.join()
        let place = try location("lam-dong")
        table.refuses(.notAllowed) { _ = try $0.grant(.focalPoint, to: party, place: place, by: official) }
        table.refuses(.needsRoute) { _ = try $0.grant(.focalPoint, to: party, place: nil, by: chief) }
        let granted = try table.step { try $0.grant(.focalPoint, to: party, place: place, by: chief) }
        #expect(granted.trust == .approved)
        #expect(table.market.focalPoints(of: try province("lam-dong")).map(\.id) == [party])
    }

    @Test func aFocalPointGovernsItsProvinceOnly() throws {
        let far = try table.join(.cooperative, in: "lam-dong")
        table.refuses(.notAllowed) { _ = try $0.approve(far, by: official) }
        table.refuses(.notAllowed) { _ = try $0.block(far, by: official) }
        #expect(try table.step { try $0.approve(far, by: chief) }.trust == .approved)
        let placeless = try table.join(.enterprise)
        table.refuses(.notAllowed) { _ = try $0.approve(placeless, by: official) }
        table.refuses(.notAllowed) { _ = try $0.approve(placeless, by: far) }
    }

    @Test func onlyAnOperatorBlocksAnOfficial() throws {
        let colleague = try table.join(.focalPoint, in: "bac-lieu")
        table.refuses(.notAllowed) { _ = try $0.block(colleague, by: official) }
        table.refuses(.notAllowed) { _ = try $0.block(chief, by: chief) }
        #expect(try table.step { try $0.block(colleague, by: chief) }.trust == .blocked)
        #expect(!table.market.focalPoints(of: try province("ca-mau")).contains { $0.id == colleague })
        let far = try location("bac-lieu")
        table.refuses(.notAllowed) { _ = try $0.declareLockdown(of: far, until: nil, by: colleague) }
    }

    @Test func whoIsBlockedLeavesTheMarketAndMayComeBack() throws {
        let deal = try table.acceptedDeal(sale: .sale(kilograms(3_000)))
        let blocked = try table.step { try $0.block(deal.seller, by: official) }
        #expect(blocked.trust == .blocked)
        #expect(try table.listing(deal.offer).state == .cancelled)
        #expect(try table.deal(deal.id).state == .accepted)
        table.refuses(.nothingToDo) { _ = try $0.block(deal.seller, by: official) }
        table.refuses(.blocked) { _ = try $0.approve(deal.seller, by: official) }
        table.refuses(.blocked) { _ = try $0.register(Desk.Registration(name: "A"), for: deal.seller) }
        #expect(try table.step { try $0.unblock(deal.seller, by: official) }.trust == .unverified)
        table.refuses(.nothingToDo) { _ = try $0.unblock(deal.seller, by: official) }
    }

    @Test func twoAddressesOfOnePersonBecomeOneParty() throws {
        let deal = try table.acceptedDeal(sale: .sale(kilograms(3_000)))
        let other = try table.step { try $0.party(at: Address("zalo:7")) }
        table.market.parties[deal.seller]?.record.kept = 3
        let merged = try table.step { try $0.merge(deal.seller, into: other.id) }
        #expect(merged.record.kept == 3)
        #expect(merged.place == (try location("ca-mau")))
        #expect(try table.deal(deal.id).seller == other.id)
        #expect(try table.listing(deal.offer).party == other.id)
        #expect(table.market.addresses(of: other.id).count == 2)
        #expect(table.market.addresses(of: deal.seller).isEmpty)
        table.refuses(.nothingToDo) { _ = try $0.merge(other.id, into: other.id) }
        table.refuses(.ownListing) { _ = try $0.merge(other.id, into: deal.buyer) }
        table.refuses(.notAllowed) { _ = try $0.merge(official, into: deal.buyer) }
    }

    @Test func whoIsForgottenLeavesNoNameAndTheLedgerStays() throws {
        let done = try table.acceptedDeal(sale: .sale(kilograms(3_000)))
        try table.step { desk in
            _ = try desk.register(Desk.Registration(name: "Ba Tèo"), for: done.seller)
            _ = try desk.count(nil, on: done.id, by: done.seller)
            _ = try desk.count(nil, on: done.id, by: done.buyer)
        }
        let demand = try table.post(.demand(in: "soc-trang"), by: done.buyer)
        let running = try table.propose(try table.listing(done.offer), demand, by: done.seller)
        try table.step { _ = try $0.accept(running.id, by: done.buyer) }

        try table.step { try $0.forget(done.seller) }
        #expect(try table.party(done.seller).name == nil)
        #expect(table.market.addresses(of: done.seller).isEmpty)
        #expect(try table.deal(running.id).state == .cancelled)
        #expect(table.told(done.buyer).contains(.cancelled(try table.deal(running.id))))
        #expect(try table.party(done.seller).record.broken == 0)
        #expect(table.market.liveListings(of: done.seller, limit: 9).isEmpty)
        #expect(table.market.ledger.count == 1)
    }

    @Test func anEnterprisesDailyNeedsBecomeStandingDemands() throws {
        let shop = try table.join(.enterprise, in: "can-tho")
        table.market.parties[shop]?.takes = [try goods("rau"), try goods("gao"), try goods("trung-ga")]
        table.market.parties[shop]?.dailyCapacity = Grams(kilograms: 2_000)
        table.market.parties[shop]?.minimumLot = Grams(kilograms: 100)
        let listed = try table.step { try $0.listStandingDemands(of: shop) }
        #expect(listed.compactMap { $0.produce?.key } == ["rau", "gao"])
        #expect(listed.allSatisfy { $0.isStanding && $0.minimumLot == kilograms(100) })
        #expect(try table.step { try $0.listStandingDemands(of: shop) }.isEmpty)
    }
}
