import Market
import MarketTesting
import Testing
import Vocabulary

/// Proposing a deal, and the two sides' answers.
final class ProposalTests {
    var table = TestMarket()
    let farmer: PartyID
    let buyer: PartyID
    let sale: Listing
    let demand: Listing

    init() throws {
        farmer = try table.join()
        buyer = try table.join(.enterprise)
        sale = try table.post(.sale(kilograms(5_000)), by: farmer)
        demand = try table.post(.demand(kilograms(3_000)), by: buyer)
    }

    @Test func asksTheOtherSideForAsMuchAsBothHave() throws {
        let deal = try table.propose(sale, demand, by: farmer)
        #expect(deal.quantity == kilograms(3_000))
        #expect(deal.state == .proposed)
        #expect(table.news == [News(to: buyer, what: .proposed(deal))])
        #expect(deal.sellerAgreed && !deal.buyerAgreed)
        // Nothing is promised before both consent.
        #expect(try table.listing(sale.id).remaining == kilograms(5_000))
    }

    @Test func theSameProposalAgainIsTheSameDeal() throws {
        let deal = try table.propose(sale, demand, by: farmer)
        #expect(try table.propose(sale, demand, by: farmer) == deal)
        #expect(table.news.isEmpty)
        #expect(table.market.deals.count == 1)
    }

    @Test func refusesWhatCannotTrade() throws {
        let eggs = try table.post(
            ListingDraft(
                kind: .demand, produce: try goods("trung-ga"), quantity: .pieces(100), place: try location("can-tho")),
            by: buyer)
        let own = try table.post(.demand(), by: farmer)
        let stranger = try table.join()
        table.refuses(.notYours) { _ = try $0.propose(offer: sale.id, demand: demand.id, by: stranger) }
        table.refuses(.unknownEntry) { _ = try $0.propose(offer: sale.id, demand: EntryID(9), by: farmer) }
        table.refuses(.ownListing) { _ = try $0.propose(offer: sale.id, demand: own.id, by: farmer) }
        table.refuses(.unlikeKinds) { _ = try $0.propose(offer: sale.id, demand: eggs.id, by: farmer) }
        table.refuses(.unlikeKinds) { _ = try $0.propose(offer: demand.id, demand: sale.id, by: farmer) }
        table.refuses(.unlikeKinds) {
            _ = try $0.propose(offer: sale.id, demand: demand.id, by: farmer, quantity: .pieces(1))
        }
        table.refuses(.moreThanRemains(kilograms(3_000))) {
            _ = try $0.propose(offer: sale.id, demand: demand.id, by: farmer, quantity: kilograms(3_001))
        }
        table.refuses(.notPositive) {
            _ = try $0.propose(offer: sale.id, demand: demand.id, by: farmer, quantity: kilograms(0))
        }
        try table.step { _ = try $0.withdraw(demand.id, by: buyer) }
        table.refuses(.listingIs(.cancelled)) { _ = try $0.propose(offer: sale.id, demand: demand.id, by: farmer) }
    }

    @Test func keepsToTheSmallestLot() throws {
        var draft = try ListingDraft.demand(kilograms(3_000), in: "soc-trang")
        draft.minimumLot = kilograms(2_000)
        let picky = try table.post(draft, by: buyer)
        table.refuses(.lessThanMinimum(kilograms(2_000))) {
            _ = try $0.propose(offer: sale.id, demand: picky.id, by: farmer, quantity: kilograms(1_999))
        }
    }

    @Test func aBlockedCounterpartIsRefused() throws {
        let chief = try table.join(.operator)
        let deal = try table.propose(sale, demand, by: farmer)
        try table.step { _ = try $0.block(buyer, by: chief) }
        #expect(try table.deal(deal.id).state == .cancelled)
        #expect(try table.listing(demand.id).state == .cancelled)
        table.refuses(.blocked) { _ = try $0.accept(deal.id, by: buyer) }
    }

    @Test func consentReservesOnBothSidesAndTellsTheProposer() throws {
        let deal = try table.propose(sale, demand, by: farmer)
        let accepted = try table.step { try $0.accept(deal.id, by: buyer)[0] }
        #expect(accepted.state == .accepted)
        #expect(try table.listing(sale.id).remaining == kilograms(2_000))
        #expect(try table.listing(demand.id).state == .reserved)
        #expect(table.news == [News(to: farmer, what: .accepted(accepted))])
        #expect(table.market.reminders.filter { $0.subject == deal.id }.map(\.kind) == [.deliveryCheck])
    }

    @Test func onlyTheOtherSideAnswersAndOnlyOnce() throws {
        let deal = try table.propose(sale, demand, by: farmer)
        let stranger = try table.join()
        table.refuses(.notYours) { _ = try $0.accept(deal.id, by: stranger) }
        table.refuses(.notYours) { _ = try $0.decline(deal.id, by: stranger) }
        table.refuses(.awaitsOtherSide) { _ = try $0.accept(deal.id, by: farmer) }
        table.refuses(.unknownEntry) { _ = try $0.accept(EntryID(9), by: buyer) }
        table.refuses(.unknownEntry) { _ = try $0.decline(EntryID(9), by: buyer) }
        try table.step { _ = try $0.accept(deal.id, by: buyer) }
        table.refuses(.alreadyAnswered(.accepted)) { _ = try $0.accept(deal.id, by: buyer) }
        table.refuses(.alreadyAnswered(.accepted)) { _ = try $0.decline(deal.id, by: buyer) }
    }

    @Test func aLateAnswerIsRefusedAlsoBeforeTheReminderRuns() throws {
        let deal = try table.propose(sale, demand, by: farmer)
        table.now = table.now.adding(seconds: 24 * 3_600)
        table.refuses(.lapsed) { _ = try $0.accept(deal.id, by: buyer) }
        try table.pass(hours: 0)
        table.refuses(.lapsed) { _ = try $0.accept(deal.id, by: buyer) }
    }

    @Test func proposalsThatNoLongerFitEnd() throws {
        let rival = try table.join(.enterprise)
        let wanted = try table.post(.demand(kilograms(3_000), in: "soc-trang"), by: rival)
        let smaller = try table.post(.demand(kilograms(2_000), in: "ben-tre"), by: rival)
        let first = try table.propose(sale, demand, by: farmer)
        let second = try table.propose(sale, wanted, by: farmer)
        let third = try table.propose(sale, smaller, by: farmer)
        try table.step { _ = try $0.accept(first.id, by: buyer) }
        let taken = try table.deal(second.id)
        #expect(taken.state == .cancelled)
        #expect(table.told(rival) == [.taken(taken)])
        #expect(try table.deal(third.id).state == .proposed)
    }

    @Test func aChangeEndsProposalsThatItMakesUntrue() throws {
        let deal = try table.propose(sale, demand, by: farmer)
        var dearer = ListingEdit()
        dearer.price = Dong(9_000)
        try table.step { _ = try $0.edit(sale.id, dearer, by: farmer) }
        #expect(try table.deal(deal.id).state == .proposed)
        var less = ListingEdit()
        less.quantity = kilograms(2_999)
        try table.step { _ = try $0.edit(sale.id, less, by: farmer) }
        #expect(try table.deal(deal.id).state == .cancelled)
        #expect(table.told(buyer) == [.taken(try table.deal(deal.id))])
        let again = try table.propose(try table.listing(sale.id), demand, by: buyer)
        var elsewhere = ListingEdit()
        elsewhere.place = try location("lam-dong")
        try table.step { _ = try $0.edit(sale.id, elsewhere, by: farmer) }
        #expect(try table.deal(again.id).state == .cancelled)
    }

    @Test func acceptingMoreThanIsLeftIsRefusedWhole() throws {
        let deal = try table.propose(sale, demand, by: farmer)
        // As if another node had taken it in between.
        table.market.listings[sale.id]?.remaining = kilograms(2_000)
        table.market.listings[sale.id]?.quantity = kilograms(2_000)
        table.refuses(.moreThanRemains(kilograms(2_000))) { _ = try $0.accept(deal.id, by: buyer) }
    }

    @Test func decliningTellsTheProposerTheNextCandidate() throws {
        let rival = try table.join(.enterprise)
        let wanted = try table.post(.demand(kilograms(3_000), in: "soc-trang"), by: rival)
        let deal = try table.propose(sale, demand, by: farmer)
        let declined = try table.step { try $0.decline(deal.id, by: buyer)[0] }
        #expect(declined.state == .declined)
        #expect(table.told(farmer).first == .declined(declined))
        guard case .next(let own, let match) = table.told(farmer).last else {
            Issue.record("no next candidate was named")
            return
        }
        #expect(own.id == sale.id)
        #expect(match.listing.id == wanted.id)
    }

    @Test func whenNobodyIsLeftTheLadderIsNamed() throws {
        let deal = try table.propose(sale, demand, by: farmer)
        try table.step { _ = try $0.decline(deal.id, by: buyer) }
        guard case .noneLeft(let own, let ladder) = table.told(farmer).last else {
            Issue.record("no ladder was named")
            return
        }
        #expect(own.id == sale.id)
        #expect(!ladder.channels.isEmpty)
    }

    @Test func theProposerMayTakeItsWordBack() throws {
        let deal = try table.propose(sale, demand, by: farmer)
        #expect(try table.step { try $0.cancel(deal.id, by: farmer) }.state == .cancelled)
        #expect(table.told(buyer) == [.taken(try table.deal(deal.id))])
        #expect(try table.party(farmer).record.broken == 0)
        // Nobody said no: the two may be brought together again.
        #expect(try table.step { try $0.matches(for: sale.id) }.map(\.listing.id) == [demand.id])
    }

    @Test func silenceIsAskedOnceMoreAndThenLapses() throws {
        let deal = try table.propose(sale, demand, by: farmer)
        try table.pass(hours: 12)
        #expect(table.told(buyer).contains(.nudge(deal)))
        try table.pass(hours: 12)
        let lapsed = try table.deal(deal.id)
        #expect(lapsed.state == .lapsed)
        #expect(table.told(farmer).first == .lapsed(lapsed))
        #expect(!table.told(buyer).contains(.lapsed(lapsed)))
        #expect(table.market.reminders.allSatisfy { $0.subject != deal.id })
    }

    @Test func aReminderThatCameTooEarlyIsSetAgain() throws {
        let deal = try table.propose(sale, demand, by: farmer)
        try table.step { try $0.handle(Reminder(kind: .answerDue, subject: deal.id, dueAt: deal.proposedAt)) }
        #expect(try table.deal(deal.id).state == .proposed)
        #expect(table.market.reminders.contains(Reminder(kind: .answerDue, subject: deal.id, dueAt: deal.answerBy)))
    }

    @Test func theTimeToAnswerCanBeSet() throws {
        table.rules.answerHours = 4
        let deal = try table.propose(sale, demand, by: farmer)
        try table.pass(hours: 4)
        #expect(try table.deal(deal.id).state == .lapsed)
    }

    @Test func breakingADealFreesTheGoodsTellsTheOtherAndCounts() throws {
        let deal = try table.propose(sale, demand, by: farmer)
        try table.step { _ = try $0.accept(deal.id, by: buyer) }
        let cancelled = try table.step { try $0.cancel(deal.id, by: buyer) }
        #expect(cancelled.state == .cancelled)
        #expect(try table.listing(sale.id).remaining == kilograms(5_000))
        #expect(try table.listing(demand.id).state == .open)
        #expect(table.told(farmer).first == .cancelled(cancelled))
        #expect(try table.party(buyer).record.broken == 1)
        #expect(try table.party(farmer).record.broken == 0)
        table.refuses(.alreadyAnswered(.cancelled)) { _ = try $0.accept(deal.id, by: buyer) }
        table.refuses(.dealIs(.cancelled)) { _ = try $0.cancel(deal.id, by: buyer) }
    }

    @Test func aStandingDemandIsBoundedByItsDailyCapacity() throws {
        var draft = try ListingDraft.demand(kilograms(1_000), of: "gao")
        draft.isStanding = true
        let daily = try table.post(draft, by: buyer)
        let rice = try table.post(.sale(kilograms(3_000), of: "gao"), by: farmer)
        let first = try table.propose(rice, daily, by: farmer, kilograms(700))
        try table.step { _ = try $0.accept(first.id, by: buyer) }
        table.refuses(.moreThanRemains(kilograms(300))) {
            _ = try $0.propose(offer: rice.id, demand: daily.id, by: farmer, quantity: kilograms(400))
        }
        try table.step { _ = try $0.count(nil, on: first.id, by: farmer) }
        try table.step { _ = try $0.count(nil, on: first.id, by: buyer) }
        #expect(try table.listing(daily.id).remaining == kilograms(1_000))
        #expect(try table.listing(daily.id).state == .open)
    }

    @Test func whoBuysEveryDayIsNotToldOfEveryNextCandidate() throws {
        var draft = try ListingDraft.demand(kilograms(1_000), of: "gao")
        draft.isStanding = true
        let daily = try table.post(draft, by: buyer)
        let rice = try table.post(.sale(of: "gao"), by: farmer)
        let deal = try table.propose(rice, daily, by: buyer)
        try table.step { _ = try $0.decline(deal.id, by: farmer) }
        #expect(table.told(buyer) == [.declined(try table.deal(deal.id))])
    }

    @Test func answersAListingWithoutOneOfOnesOwn() throws {
        let other = try table.join(in: "ben-tre")
        let deal = try table.step { try $0.respond(to: sale.id, by: other, quantity: kilograms(400)) }
        let own = try table.listing(deal.demand)
        #expect(own.kind == .demand)
        #expect(own.place == (try location("ben-tre")))
        #expect(deal.quantity == kilograms(400))
        #expect(table.news == [News(to: farmer, what: .proposed(deal))])
        table.refuses(.ownListing) { _ = try $0.respond(to: sale.id, by: farmer) }
        table.refuses(.moreThanRemains(kilograms(5_000))) {
            _ = try $0.respond(to: sale.id, by: other, quantity: kilograms(6_000))
        }
        table.refuses(.unlikeKinds) { _ = try $0.respond(to: sale.id, by: other, quantity: .pieces(2)) }
    }

    @Test func anOfficialBringsTwoTogetherAndBothMustConsent() throws {
        let official = try table.join(.focalPoint, in: "ca-mau")
        let deal = try table.step { try $0.connect(demand.id, sale.id, by: official) }
        #expect(Set(table.news.map(\.to)) == [farmer, buyer])
        try table.step { _ = try $0.accept(deal.id, by: farmer) }
        #expect(try table.deal(deal.id).state == .proposed)
        try table.step { _ = try $0.accept(deal.id, by: buyer) }
        #expect(try table.deal(deal.id).state == .accepted)
        let far = try table.join(.focalPoint, in: "lao-cai")
        table.refuses(.notAllowed) { _ = try $0.connect(demand.id, sale.id, by: far) }
        table.refuses(.notAllowed) { _ = try $0.connect(demand.id, sale.id, by: farmer) }
    }

    /// What the other side has posted holds, but nobody sells below the asking price.
    @Test(
        arguments: [
            (8_000, 9_000, true, 9_000), (8_000, 9_000, false, 8_000), (nil, 9_000, true, 9_000),
            (8_000, nil, true, 8_000),
            (nil, nil, true, nil),
        ] as [(Int64?, Int64?, Bool, Int64?)])
    func aDealTakesThePriceOfTheListingThatIsAnswered(
        asked: Int64?, bid: Int64?, isProposedBySeller: Bool, price: Int64?
    ) throws {
        let rice = try table.post(.sale(of: "gao", price: asked), by: farmer)
        let wanted = try table.post(.demand(of: "gao", price: bid), by: buyer)
        let deal = try table.propose(rice, wanted, by: isProposedBySeller ? farmer : buyer)
        #expect(deal.price == price.map(Dong.init))
    }
}
