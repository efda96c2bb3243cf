import Market
import MarketTesting
import Testing
import Vocabulary

/// Which places are closed, from when to when, and on whose word.
final class LockdownTests {
    var table = TestMarket()
    let official: PartyID

    init() throws {
        official = try table.join(.focalPoint, in: "ca-mau")
    }

    private func isClosed(_ key: String) throws -> Bool {
        try table.step { try $0.isLockedDown(try location(key)) }
    }

    @Test func aProvinceIsClosedUntilItsLastDay() throws {
        let until = try day("2025-11-30")
        try table.step { _ = try $0.declareLockdown(of: try location("ca-mau"), until: until, by: official) }
        #expect(try isClosed("ca-mau"))
        #expect(try isClosed("bac-lieu"))
        #expect(try !isClosed("can-tho"))
        table.now = Timestamp(day: until, minutesAfterMidnight: 1_439, offset: .vietnam)
        #expect(try isClosed("ca-mau"))
        table.now = table.now.adding(seconds: 60)
        #expect(try !isClosed("ca-mau"))
    }

    @Test func anOldProvinceIsClosedAlone() throws {
        try table.step { _ = try $0.declareLockdown(of: try location("bac-lieu"), until: nil, by: official) }
        #expect(try isClosed("bac-lieu"))
        #expect(try !isClosed("ca-mau"))
    }

    @Test func aDistrictIsClosedAlone() throws {
        let district = try #require(DistrictID.all.first { $0.row.presentProvince.key == "ca-mau" })
        let other = try #require(DistrictID.all.last { $0.row.presentProvince.key == "ca-mau" })
        try table.step { _ = try $0.declareLockdown(of: Location(district: district), until: nil, by: official) }
        #expect(try table.step { try $0.isLockedDown(Location(district: district)) })
        #expect(try !table.step { try $0.isLockedDown(Location(district: other)) })
        #expect(try !isClosed("ca-mau"))
        // Opening the province opens what is in it.
        #expect(try table.step { try $0.liftLockdown(of: try location("ca-mau"), by: official) }.count == 1)
        #expect(try !table.step { try $0.isLockedDown(Location(district: district)) })
    }

    @Test func declaringAgainMovesTheEnd() throws {
        try table.step {
            _ = try $0.declareLockdown(of: try location("ca-mau"), until: try day("2025-11-25"), by: official)
        }
        table.now = table.now.adding(seconds: 86_400)
        let longer = try table.step {
            try $0.declareLockdown(of: try location("ca-mau"), until: try day("2025-12-05"), by: official)
        }
        #expect(longer.from == (try day("2025-11-24")))
        #expect(table.market.lockdowns == [longer])
    }

    @Test func otherFocalPointsOfTheProvinceAreTold() throws {
        let colleague = try table.join(.focalPoint, in: "bac-lieu")
        let lockdown = try table.step { try $0.declareLockdown(of: try location("ca-mau"), until: nil, by: official) }
        #expect(table.news == [News(to: colleague, what: .lockdown(lockdown))])
        try table.step { _ = try $0.liftLockdown(of: try location("ca-mau"), by: official) }
        #expect(table.news == [News(to: colleague, what: .lockdownLifted(lockdown))])
    }

    @Test func whoeverHasGoodsOrADealThereIsToldOnce() throws {
        let camau = try location("ca-mau")
        let farmer = try table.join(in: "ca-mau")
        for produce in ["gao", "rau"] { _ = try table.post(.sale(of: produce), by: farmer) }
        let deal = try table.acceptedDeal()
        // Its listing is over; the deal is not.
        try table.step { _ = try $0.close(deal.offer, by: deal.seller) }
        let elsewhere = try table.join(in: "ha-noi")
        _ = try table.post(.demand(of: "tom-su"), by: elsewhere)
        let gone = try table.join(in: "ca-mau")
        let withdrawn = try table.post(.sale(of: "tom-su"), by: gone)
        try table.step { _ = try $0.withdraw(withdrawn.id, by: gone) }
        let lockdown = try table.step { try $0.declareLockdown(of: camau, until: nil, by: official) }
        let news = table.news
        #expect(Set(news.map(\.to)) == [farmer, deal.seller, deal.buyer])
        #expect(news.count == 3 && news.allSatisfy { $0.what == .lockdown(lockdown) })
        // The same again is no news, another end is.
        try table.step { _ = try $0.declareLockdown(of: camau, until: nil, by: official) }
        #expect(table.news.isEmpty)
        try table.step { _ = try $0.declareLockdown(of: camau, until: try day("2025-12-05"), by: official) }
        #expect(table.news.count == 3)
        try table.step { _ = try $0.liftLockdown(of: camau, by: official) }
        #expect(table.news.count == 3)
    }

    @Test func aDistrictsLockdownIsToldInTheDistrict() throws {
        let districts = DistrictID.all.filter { $0.row.presentProvince.key == "ca-mau" }
        let places = [try #require(districts.first), try #require(districts.last)].map { Location(district: $0) }
        let farmers = try places.map { place in
            let farmer = try table.join()
            var sale = try ListingDraft.sale()
            sale.place = place
            _ = try table.post(sale, by: farmer)
            return farmer
        }
        try table.step { _ = try $0.declareLockdown(of: places[0], until: nil, by: official) }
        #expect(table.news.map(\.to) == [farmers[0]])
    }

    @Test func refusesWhoDoesNotGovernAndWhatIsOver() throws {
        let farmer = try table.join(in: "ca-mau")
        let own = try location("ca-mau")
        let far = try location("ha-noi")
        let past = try day("2025-11-23")
        table.refuses(.notAllowed) { _ = try $0.declareLockdown(of: own, until: nil, by: farmer) }
        table.refuses(.notAllowed) { _ = try $0.declareLockdown(of: far, until: nil, by: official) }
        table.refuses(.notAllowed) { _ = try $0.liftLockdown(of: own, by: farmer) }
        table.refuses(.badDates) { _ = try $0.declareLockdown(of: own, until: past, by: official) }
        table.refuses(.nothingToDo) { _ = try $0.liftLockdown(of: own, by: official) }
    }

    @Test func aStepSeesItsOwnLockdown() throws {
        try table.step { desk in
            _ = try desk.declareLockdown(of: try location("ca-mau"), until: nil, by: official)
            #expect(try desk.isLockedDown(try location("ca-mau")))
            _ = try desk.liftLockdown(of: try location("ca-mau"), by: official)
            #expect(try !desk.isLockedDown(try location("ca-mau")))
        }
        #expect(table.market.lockdowns.isEmpty)
    }
}
