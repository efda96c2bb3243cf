import Foundation
import Testing

@testable import Vocabulary

/// What `Data/samples/README.md` promises of the sample market.
@Suite struct SampleMarketTests {
    @Test func partiesHaveTheProgrammesNumbers() throws {
        let parties = try Self.records("parties.csv")
        let roles = Dictionary(grouping: parties) { $0["role"] }.mapValues(\.count)
        #expect(roles == ["focal_point": 63, "enterprise": 83, "carrier": 10])
        let channels = Set(parties.filter { $0["role"] == "enterprise" }.map { $0["sales_channel"] })
        #expect(
            channels == [
                "traditional_market", "cooperative_shop", "wholesale_market", "supermarket", "processor", "exporter",
                "online_platform",
            ])
        let provinces = Set(parties.filter { $0["role"] == "focal_point" }.map { $0["place"] })
        #expect(provinces == Set(ProvinceID.old.map(\.slug)))
    }

    @Test func everythingIsMarkedAsASample() throws {
        let parties = try Self.records("parties.csv")
        #expect(parties.allSatisfy { $0["name"].hasPrefix("MẪU ") })
        #expect(Set(parties.map { $0["address"] }).count == parties.count)
        for record in try parties + Self.records("listings.csv") {
            #expect(record["address"].hasPrefix("+84900503") && record["address"].utf8.count == 12)
        }
    }

    @Test func produceAndUnitsAreInTheTables() throws {
        for party in try Self.records("parties.csv") {
            #expect(party.list("takes").allSatisfy { ProduceID(slug: $0) != nil }, "\(party["name"])")
        }
        for listing in try Self.records("listings.csv") {
            let unit = try #require(UnitID(slug: listing["unit"]))
            let amount = try #require(Amount(decimal: listing["quantity"]))
            #expect(unit.quantity(of: amount) != nil)
            #expect((ProduceID(slug: listing["produce"]) == nil) == (listing["kind"] == "haul"))
        }
    }

    @Test func everyEnterpriseAsksForAllThatItTakes() throws {
        let demands = Dictionary(grouping: try Self.records("listings.csv").filter { $0["kind"] == "demand" }) {
            $0["address"]
        }
        for party in try Self.records("parties.csv") where party["role"] == "enterprise" {
            #expect(demands[party["address"]]?.map { $0["produce"] } == party.list("takes"), "\(party["name"])")
        }
    }

    @Test func everyOldProvinceSellsSomethingThatABuyerWithinADaysDriveTakes() throws {
        let listings = try Self.records("listings.csv")
        let demands = listings.filter { $0["kind"] == "demand" }
        var served: Set<ProvinceID> = []
        for sale in listings where sale["kind"] == "sale" {
            let place = try Self.place(sale["place"])
            let produce = try #require(ProduceID(slug: sale["produce"]))
            let isServed = try demands.contains { demand in
                let wanted = try #require(ProduceID(slug: demand["produce"]))
                return try produce.isSame(asOrUnder: wanted) && sale["unit"] == demand["unit"]
                    && place.roadKilometres(to: Self.place(demand["place"])) < 400
            }
            if isServed { served.insert(place.province) }
        }
        #expect(served == Set(ProvinceID.old.map(\.named)))
    }

    @Test func vegetablesOfCaMauFindThreeBuyersAndALorryToTheCity() throws {
        let listings = try Self.records("listings.csv")
        let origin = try Self.place("ca-mau")
        let buyers = try listings.filter {
            try $0["kind"] == "demand" && $0["produce"] == "rau"
                && origin.roadKilometres(to: Self.place($0["place"])) < 200
        }
        #expect(Set(buyers.map { $0["address"] }).count >= 3)
        #expect(
            listings.contains {
                $0["kind"] == "haul" && $0["place"] == "ca-mau" && $0["to_place"] == "ho-chi-minh"
            })
    }

    /// A place that is an id of a table, or "district, province" in accented names.
    private static func place(_ text: String) throws -> Location {
        if let province = ProvinceID(slug: text) { return Location(province: province) }
        if let landmark = LandmarkID(slug: text) { return Location(landmark: landmark) }
        let district = DistrictID.all.first { id in
            let location = Location(district: id)
            return [location.name, "\(location.shortName), TP \(location.province.name)"].contains(text)
        }
        return Location(district: try #require(district, "\(text)"))
    }

    private static func records(_ name: String) throws -> [CSVRecord] {
        let tests = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        let file = tests.appending(path: "../../Data/samples/\(name)")
        return try Data(contentsOf: file).withUnsafeBytes { CSVRecord.all(of: $0.bindMemory(to: UInt8.self)) }
    }
}
