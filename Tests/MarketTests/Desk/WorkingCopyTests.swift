import Market
import MarketTesting
import Testing
import Vocabulary

/// A step reads what it wrote, and writes each row once.
final class WorkingCopyTests {
    var table = TestMarket()

    @Test func aStepFindsItsOwnListings() throws {
        let farmer = try table.join()
        let buyer = try table.join()
        try table.step { desk in
            let sale = try desk.post(.sale(), by: farmer).listing
            let demand = try desk.post(.demand(), by: buyer).listing
            #expect(try desk.matches(for: sale.id).map(\.listing.id) == [demand.id])
            _ = try desk.withdraw(demand.id, by: buyer)
            #expect(try desk.matches(for: sale.id).isEmpty)
            #expect(try desk.view.liveListings(of: buyer, limit: 9).isEmpty)
            #expect(try desk.view.liveListings(of: farmer, limit: 9) == [sale])
        }
    }

    @Test func theOwnVersionOfAStoredRowCounts() throws {
        let farmer = try table.join()
        let buyer = try table.join()
        let demand = try table.post(.demand(), by: buyer)
        let sale = try table.post(.sale(), by: farmer)
        try table.step { desk in
            _ = try desk.close(demand.id, by: buyer)
            #expect(try desk.matches(for: sale.id).isEmpty)
        }
    }

    @Test func eachRowIsWrittenOnce() throws {
        let deal = try table.acceptedDeal()
        var desk = Desk(view: table.market, now: table.now, allocation: table.market.allocation)
        _ = try desk.count(nil, on: deal.id, by: deal.seller)
        _ = try desk.count(nil, on: deal.id, by: deal.buyer)
        let deals = desk.changes.filter { if case .deal = $0 { true } else { false } }
        #expect(deals.count == 1)
        let reminders = desk.changes.filter {
            if case .forgetReminder(.deliveryCheck, deal.id) = $0 { true } else { false }
        }
        #expect(reminders.count == 1)
    }

    @Test func newPartiesAndAddressesAreKnownAtOnce() throws {
        try table.step { desk in
            let party = try desk.party(at: Address("zalo:9"))
            #expect(try desk.party(at: Address("zalo:9")) == party)
            #expect(try desk.view.addresses(of: party.id) == [Address("zalo:9")])
            let home = try location("ca-mau")
            _ = try desk.register(Desk.Registration(role: .carrier, place: home), for: party.id)
            let waiting = try desk.view.partiesAwaitingApproval(in: home.province, limit: 5)
            #expect(waiting.map(\.id) == [party.id])
            _ = try desk.grant(.focalPoint, to: party.id, place: home, by: nil)
            #expect(try desk.view.focalPoints(of: home.province).map(\.id) == [party.id])
            #expect(try desk.view.partiesAwaitingApproval(in: home.province, limit: 5).isEmpty)
        }
    }

    @Test func aMovedAddressIsAtItsNewOwnerOnly() throws {
        let first = try table.step { try $0.party(at: Address("zalo:1")) }
        let second = try table.step { try $0.party(at: Address("zalo:2")) }
        try table.step { desk in
            _ = try desk.merge(first.id, into: second.id)
            #expect(try desk.view.addresses(of: first.id).isEmpty)
            #expect(try desk.view.addresses(of: second.id) == [Address("zalo:1"), Address("zalo:2")])
            #expect(try desk.view.party(at: Address("zalo:1"))?.id == second.id)
        }
    }

    @Test func aRefusedStepLeavesNoTrace() throws {
        let deal = try table.acceptedDeal()
        let stranger = try table.join()
        // The counter-listing that the answer would open is not opened either.
        let sale = try table.post(.sale(kilograms(50), of: "gao"), by: deal.seller)
        table.market.listings[sale.id]?.minimumLot = kilograms(50)
        table.refuses(.lessThanMinimum(kilograms(50))) {
            _ = try $0.respond(to: sale.id, by: stranger, quantity: kilograms(10))
        }
    }
}
