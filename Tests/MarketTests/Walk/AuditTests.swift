import Market
import MarketTesting
import Testing
import Vocabulary

/// The audit finds each kind of unsound book: a walk that it passes proves something.
final class AuditTests {
    var table = TestMarket()
    let deal: Deal

    init() throws {
        deal = try table.acceptedDeal()
        try table.step { desk in
            _ = try desk.count(nil, on: deal.id, by: deal.seller)
            _ = try desk.count(nil, on: deal.id, by: deal.buyer)
        }
    }

    @Test func soundBooksPass() {
        #expect(table.market.violations() == [])
    }

    @Test func moreIsLeftThanThereWas() {
        table.market.listings[deal.offer]?.remaining = kilograms(1_001)
        #expect(!table.market.violations().isEmpty)
    }

    @Test func lessIsLeftThanNothing() {
        table.market.listings[deal.offer]?.remaining = kilograms(-1)
        #expect(!table.market.violations().isEmpty)
    }

    @Test func whatIsLeftAndWhatIsGoneDoNotAddUp() {
        table.market.listings[deal.offer]?.remaining = kilograms(10)
        #expect(table.market.violations().count == 1)
    }

    @Test func aDeliveryIsMissingFromTheLedger() {
        table.market.ledger = []
        #expect(table.market.violations().count == 1)
    }

    @Test func aDeliveryIsCountedTwice() {
        table.market.ledger += table.market.ledger
        #expect(table.market.violations().count == 1)
    }

    @Test func theLedgerSaysAnotherQuantity() {
        table.market.ledger[0].quantity = kilograms(999)
        #expect(table.market.violations().count == 1)
    }

    @Test func theLedgerCountsWhatWasNotDelivered() {
        table.market.ledger[0].deal = EntryID(999)
        #expect(table.market.violations().count == 2)
    }

    @Test func eggsAreWeighed() throws {
        table.market.ledger[0].produce = try goods("trung-ga")
        #expect(table.market.violations().count == 1)
    }

    @Test func kindsAreMixed() {
        table.market.listings[deal.offer]?.remaining = .pieces(0)
        #expect(!table.market.violations().isEmpty)
    }

    @Test func aSaleIsJoinedWithASale() {
        table.market.listings[deal.demand]?.kind = .sale
        #expect(table.market.violations().count == 1)
    }

    @Test func onePartyStandsOnBothSides() {
        table.market.deals[deal.id]?.buyer = deal.seller
        #expect(table.market.violations().count == 1)
    }

    @Test func aSideNeverConsented() {
        table.market.deals[deal.id]?.buyerAgreed = false
        #expect(table.market.violations().count == 1)
    }

    @Test func aListingIsOpenWithNothingLeft() {
        table.market.listings[deal.offer]?.state = .open
        #expect(table.market.violations().count == 1)
    }

    @Test func aLotIsInAPoolThatDoesNotForm() {
        table.market.listings[deal.offer]?.pool = EntryID(999)
        #expect(table.market.violations().count == 1)
    }
}
