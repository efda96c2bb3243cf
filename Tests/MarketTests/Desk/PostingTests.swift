import Market
import MarketTesting
import Testing
import Vocabulary

/// What may be listed, changed and ended.
struct PostingTests {
    var table = TestMarket()

    @Test mutating func opensAListingWithANumberAndAnEnd() throws {
        let farmer = try table.join()
        let listing = try table.post(.sale(of: "rau-muong"), by: farmer)
        #expect(listing.state == .open)
        #expect(listing.remaining == kilograms(1_000))
        // Water spinach keeps one day: it is offered until the end of tomorrow.
        #expect(listing.expiresAt?.day(offset: .vietnam) == (try day("2025-11-26")))
        #expect(table.market.reminders.map(\.kind) == [.stillThere, .listingExpiry])
    }

    @Test(arguments: [("gao", 30), ("heo", 14), ("rau-muong", 1), ("dong-lanh", 30)] as [(String, Int)])
    mutating func aSaleEndsWithTheShelfLife(key: String, days: Int) throws {
        let listing = try table.post(.sale(of: key), by: try table.join())
        #expect(listing.expiresAt == Timestamp(day: try day("2025-11-25").adding(days: days), offset: .vietnam))
    }

    @Test mutating func aNamedLastDayEndsTheListing() throws {
        var draft = try ListingDraft.sale(of: "gao")
        draft.availableUntil = try day("2025-11-26")
        let listing = try table.post(draft, by: try table.join())
        #expect(listing.expiresAt == Timestamp(day: try day("2025-11-27"), offset: .vietnam))
    }

    @Test mutating func theShelfLifeBeginsWithTheHarvest() throws {
        var draft = try ListingDraft.sale(of: "rau-muong")
        draft.availableFrom = try day("2025-11-30")
        let listing = try table.post(draft, by: try table.join())
        #expect(listing.expiresAt == Timestamp(day: try day("2025-12-02"), offset: .vietnam))
    }

    @Test mutating func aStandingListingHasNoEnd() throws {
        var draft = try ListingDraft.demand()
        draft.isStanding = true
        #expect(try table.post(draft, by: try table.join(.enterprise)).expiresAt == nil)
        #expect(table.market.reminders.isEmpty)
    }

    @Test mutating func theSameTextAgainIsTheSameListing() throws {
        let farmer = try table.join()
        let first = try table.step { try $0.post(.sale(), by: farmer) }
        let second = try table.step { try $0.post(.sale(), by: farmer) }
        #expect(first.isNew && !second.isNew)
        #expect(first.listing == second.listing)
        #expect(try table.step { try $0.post(.sale(kilograms(2_000)), by: farmer) }.isNew)
        table.now = table.now.adding(seconds: 25 * 3_600)
        #expect(try table.step { try $0.post(.sale(), by: farmer) }.isNew)
    }

    @Test mutating func theFirstListingSaysWhereAPartyIs() throws {
        let farmer = try table.join()
        _ = try table.post(.sale(), by: farmer)
        #expect(try table.party(farmer).place == (try location("ca-mau")))
        _ = try table.post(.sale(in: "lam-dong"), by: farmer)
        #expect(try table.party(farmer).place == (try location("ca-mau")))
    }

    @Test mutating func refusesWhatMakesNoSense() throws {
        let farmer = try table.join()
        var noProduce = try ListingDraft.sale()
        noProduce.produce = nil
        var noEnd = try ListingDraft.haul()
        noEnd.destination = nil
        var countedLoad = try ListingDraft.load()
        countedLoad.quantity = .pieces(5)
        var over = try ListingDraft.sale()
        over.availableUntil = try day("2025-11-23")
        var backwards = try ListingDraft.sale()
        backwards.availableFrom = try day("2025-11-30")
        backwards.availableUntil = try day("2025-11-29")
        var lot = try ListingDraft.demand()
        lot.minimumLot = kilograms(1_001)
        var mixedLot = try ListingDraft.demand()
        mixedLot.minimumLot = .pieces(1)
        let refused: [(Refusal, ListingDraft)] = [
            (.needsProduce, noProduce), (.needsRoute, noEnd), (.needsRoute, countedLoad), (.badDates, over),
            (.badDates, backwards), (.lessThanMinimum(kilograms(1_001)), lot), (.unlikeKinds, mixedLot),
            (.notPositive, try .sale(kilograms(0))), (.notPositive, try .sale(kilograms(-5))),
            (.notPositive, try .sale(price: 0)), (.implausible, try .sale(.mass(Grams(.max)))),
            (.implausible, try .sale(price: 2_000_000_000)), (.eggsAreCounted, try .sale(of: "trung-ga")),
        ]
        for (refusal, draft) in refused {
            table.refuses(refusal) { _ = try $0.post(draft, by: farmer) }
        }
    }

    @Test mutating func eggsMayBeCarriedByWeight() throws {
        #expect(try table.post(.load(of: "trung-ga"), by: try table.join()).state == .open)
    }

    @Test mutating func aBlockedPartyListsNothing() throws {
        let farmer = try table.join()
        let chief = try table.join(.operator)
        try table.step { _ = try $0.block(farmer, by: chief) }
        table.refuses(.blocked) { _ = try $0.post(.sale(), by: farmer) }
    }

    @Test mutating func changesTerms() throws {
        let farmer = try table.join()
        var draft = try ListingDraft.sale(price: 8_000)
        draft.priceMax = Dong(9_000)
        let listing = try table.post(draft, by: farmer)
        var edit = ListingEdit()
        edit.quantity = kilograms(3_000)
        edit.price = Dong(7_000)
        let edited = try table.step { try $0.edit(listing.id, edit, by: farmer) }
        #expect(edited.quantity == kilograms(3_000))
        #expect(edited.remaining == kilograms(3_000))
        #expect(edited.price == Dong(7_000))
        // A new price replaces the range that it stood in.
        #expect(edited.priceMax == nil)
        #expect(edited.id == listing.id)
    }

    @Test mutating func keepsWhatIsPromised() throws {
        let deal = try table.acceptedDeal(sale: .sale(kilograms(5_000)), kilograms(1_000))
        var less = ListingEdit()
        less.quantity = kilograms(900)
        table.refuses(.alreadyPromised(kilograms(1_000))) { _ = try $0.edit(deal.offer, less, by: deal.seller) }
        var other = ListingEdit()
        other.produce = try goods("gao")
        table.refuses(.alreadyPromised(kilograms(1_000))) { _ = try $0.edit(deal.offer, other, by: deal.seller) }
        var nothing = ListingEdit()
        nothing.quantity = kilograms(0)
        table.refuses(.notPositive) { _ = try $0.edit(deal.offer, nothing, by: deal.seller) }
        var exact = ListingEdit()
        exact.quantity = kilograms(1_000)
        #expect(try table.step { try $0.edit(deal.offer, exact, by: deal.seller) }.state == .reserved)
        var more = ListingEdit()
        more.quantity = kilograms(1_500)
        let reopened = try table.step { try $0.edit(deal.offer, more, by: deal.seller) }
        #expect(reopened.state == .open)
        #expect(reopened.remaining == kilograms(500))
    }

    @Test mutating func onlyTheOwnerChangesOrEndsAListing() throws {
        let farmer = try table.join()
        let stranger = try table.join()
        let listing = try table.post(.sale(), by: farmer)
        table.refuses(.notYours) { _ = try $0.edit(listing.id, ListingEdit(), by: stranger) }
        table.refuses(.notYours) { _ = try $0.withdraw(listing.id, by: stranger) }
        table.refuses(.notYours) { _ = try $0.close(listing.id, by: stranger) }
        table.refuses(.notYours) { _ = try $0.renew(listing.id, by: stranger) }
        table.refuses(.unknownEntry) { _ = try $0.withdraw(EntryID(999), by: farmer) }
    }

    @Test mutating func anEndedListingStaysEnded() throws {
        let farmer = try table.join()
        let listing = try table.post(.sale(), by: farmer)
        #expect(try table.step { try $0.withdraw(listing.id, by: farmer) }.state == .cancelled)
        #expect(table.market.reminders.isEmpty)
        table.refuses(.listingIs(.cancelled)) { _ = try $0.renew(listing.id, by: farmer) }
        table.refuses(.listingIs(.cancelled)) { _ = try $0.edit(listing.id, ListingEdit(), by: farmer) }
    }

    @Test mutating func withdrawingEndsProposalsAndKeepsAcceptedDeals() throws {
        let deal = try table.acceptedDeal(sale: .sale(kilograms(5_000)), kilograms(1_000))
        let other = try table.join()
        let wanted = try table.post(.demand(in: "soc-trang"), by: other)
        let open = try table.propose(try table.listing(deal.offer), wanted, by: other)
        try table.step { _ = try $0.withdraw(deal.offer, by: deal.seller) }
        #expect(try table.deal(open.id).state == .cancelled)
        #expect(table.told(other) == [.taken(try table.deal(open.id))])
        #expect(try table.deal(deal.id).state == .accepted)
    }

    @Test mutating func aReminderOfAListingThatWasRenewedMeanwhileIsSetAgain() throws {
        let listing = try table.post(.sale(), by: try table.join())
        let now = table.now
        try table.step { try $0.handle(Reminder(kind: .listingExpiry, subject: listing.id, dueAt: now)) }
        #expect(try table.listing(listing.id).state == .open)
        #expect(table.market.reminders.contains { $0.kind == .listingExpiry && $0.dueAt == listing.expiresAt })
        table.now = try #require(listing.expiresAt)
        try table.step { try $0.handle(Reminder(kind: .stillThere, subject: listing.id, dueAt: now)) }
        #expect(table.news.isEmpty)
    }

    @Test mutating func asksBeforeAListingExpiresAndRenewsIt() throws {
        let farmer = try table.join()
        let listing = try table.post(.sale(of: "rau-muong"), by: farmer)
        try table.pass(hours: 27)
        #expect(table.told(farmer) == [.stillThere(listing)])
        let renewed = try table.step { try $0.renew(listing.id, by: farmer) }
        #expect(renewed.expiresAt == Timestamp(day: try day("2025-11-27"), offset: .vietnam))
        try table.pass(hours: 24)
        #expect(try table.listing(listing.id).state == .open)
        try table.pass(hours: 24)
        #expect(try table.listing(listing.id).state == .expired)
        #expect(table.told(farmer).last == .expired(try table.listing(listing.id)))
        #expect(try table.step { try $0.renew(listing.id, by: farmer) }.state == .open)
    }

    /// The question says when the listing ends, so that its end needs no text; without the question it does.
    @Test(arguments: [true, false])
    mutating func saysOnceThatAListingEnds(isOpenWhenAsked: Bool) throws {
        let deal = isOpenWhenAsked ? nil : try table.acceptedDeal()
        let listing = try deal.map { try table.listing($0.offer) } ?? table.post(.sale(), by: try table.join())
        let farmer = listing.party
        let end = try #require(listing.expiresAt)
        var told: [News.What] = []
        for (moment, kind) in [(end.adding(seconds: -43_200), Reminder.Kind.stillThere), (end, .listingExpiry)] {
            table.now = moment
            if kind == .listingExpiry, let deal { _ = try table.step { try $0.cancel(deal.id, by: deal.buyer) } }
            try table.step { try $0.handle(Reminder(kind: kind, subject: listing.id, dueAt: moment)) }
            told += table.told(farmer)
        }
        #expect(try table.listing(listing.id).state == .expired)
        #expect(told == [isOpenWhenAsked ? .stillThere(listing) : .expired(try table.listing(listing.id))])
    }
}
