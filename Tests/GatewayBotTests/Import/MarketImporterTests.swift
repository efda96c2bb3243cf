import BotStore
import Foundation
import Market
import Testing
import Vocabulary

@testable import GatewayBot

/// Files into the market: all rows or none.
struct MarketImporterTests {
    private static let partyHead = PartyRow.columns.joined(separator: ",") + "\n"
    private static let listingHead = ListingRow.columns.joined(separator: ",") + "\n"

    private let folder: TemporaryFolder
    private let store: Store
    private let importer: MarketImporter

    init() throws {
        folder = try TemporaryFolder()
        store = try Store(path: folder.path("bot.sqlite"))
        importer = MarketImporter(
            store: store, time: ManualTime(), reference: ReferenceReader(parser: RunningBot.parser))
    }

    private func importParties(_ rows: String) async throws -> Int {
        try await importer.importParties(Array((Self.partyHead + rows).utf8))
    }

    private func importListings(_ rows: String) async throws -> Int {
        try await importer.importListings(Array((Self.listingHead + rows).utf8))
    }

    private func listings(of address: String) async throws -> [Listing] {
        try await store.read { view in
            let party = try #require(try view.party(at: Address(address)))
            return try view.liveListings(of: party.id, limit: 100)
        }
    }

    /// `scripts/run` loads it before it answers anybody.
    @Test func takesTheSampleMarket() async throws {
        var samples = URL(filePath: #filePath)
        for _ in 1...4 { samples.deleteLastPathComponent() }
        samples.append(path: "Data/samples")
        let parties = try Data(contentsOf: samples.appending(path: "parties.csv"))
        let listings = try Data(contentsOf: samples.appending(path: "listings.csv"))
        #expect(try await importer.importParties(Array(parties)) > 100)
        #expect(try await importer.importListings(Array(listings)) > 500)
    }

    @Test func makesParties() async throws {
        let count = try await importParties(
            """
            +84911111111,enterprise,"Siêu thị A, Hà Nội",ha-noi,supermarket,rau;Cà chua,2000,100,y
            0922222222,focal_point,Đầu mối,Cà Mau,,,,,y
            """)
        #expect(count == 2)
        let party = try #require(try await store.read { try $0.party(at: Address("+84911111111")) })
        #expect(party.name == "Siêu thị A, Hà Nội")
        #expect(party.takes.map(\.slug) == ["rau", "ca-chua"])
        #expect(party.dailyCapacity == Grams(kilograms: 2_000))
        #expect(party.minimumLot == Grams(kilograms: 100))
        #expect(party.trust == .approved)
        #expect(party.place?.province.slug == "ha-noi")
        let focal = try #require(try await store.read { try $0.party(at: Address("+84922222222")) })
        #expect(focal.role == .focalPoint)
        #expect(focal.place?.province.slug == "ca-mau")
    }

    @Test func opensStandingDemandsForWhatAnEnterpriseTakes() async throws {
        let row = "+84911111111,enterprise,A,ha-noi,supermarket,rau;ca-chua,2000,100,y\n"
        _ = try await importParties(row)
        _ = try await importParties(row)
        let demands = try await listings(of: "+84911111111")
        #expect(Set(demands.compactMap(\.produce?.slug)) == ["rau", "ca-chua"])
        #expect(demands.count == 2)
        #expect(demands.allSatisfy { $0.isStanding && $0.kind == .demand })
    }

    @Test func changesStandingDemandsWithWhatTheEnterpriseTakesNow() async throws {
        _ = try await importParties("+84911111111,enterprise,A,ha-noi,supermarket,rau;ca-chua,2000,100,y\n")
        _ = try await importListings("demand,+84911111111,ca-chua,3,tan,12000000,ha-noi,,,,0.1\n")
        _ = try await importParties("+84911111111,enterprise,A,ha-noi,supermarket,rau;ca-chua;gao,5000,200,y\n")
        let demands = try await listings(of: "+84911111111")
        #expect(demands.count == 3)
        for slug in ["rau", "gao"] {
            let demand = try #require(demands.first { $0.produce?.slug == slug })
            #expect(demand.quantity == .mass(Grams(kilograms: 5_000)))
            #expect(demand.remaining == demand.quantity)
            #expect(demand.minimumLot == .mass(Grams(kilograms: 200)))
        }
        // What the enterprise lists by itself stays as it is.
        #expect(demands.first { $0.produce?.slug == "ca-chua" }?.quantity == .mass(Grams(kilograms: 3_000)))
    }

    @Test func letsListingsOfItsOwnTakeThePlaceOfStandingDemands() async throws {
        _ = try await importParties("+84911111111,enterprise,A,ha-noi,supermarket,rau;ca-chua,2000,100,y\n")
        for _ in 0..<2 {
            _ = try await importListings("demand,+84911111111,rau,3,tan,12000000,ha-noi,,,,0.1\n")
            let demands = try await listings(of: "+84911111111")
            #expect(demands.count == 2)
            let own = try #require(demands.first { $0.produce?.slug == "rau" })
            #expect(own.quantity == .mass(Grams(kilograms: 3_000)))
            #expect(own.price == Dong(12_000))
            #expect(own.minimumLot == .mass(Grams(kilograms: 100)))
        }
    }

    @Test func opensListingsOfEveryKind() async throws {
        let count = try await importListings(
            """
            sale,+84911111111,Tôm thẻ,2,tấn,,"Cái Nước, Cà Mau",,2026-11-26,2026-11-30,
            sale,+84911111111,trung-ga,500,qua,2500,ca-mau,,,,
            haul,+84922222222,,8,tan,700000,ca-mau,cdm-binh-dien,,,0.5
            """)
        #expect(count == 3)
        #expect(try await listings(of: "+84911111111").count == 2)
        let haul = try #require(try await listings(of: "+84922222222").first)
        #expect(haul.price == Dong(700))
        #expect(haul.isStanding)
        #expect(haul.destination?.landmark?.slug == "cdm-binh-dien")
    }

    @Test func listsEveryFaultAndImportsNothing() async throws {
        let rows = """
            +84911111111,enterprise,A,ha-noi,supermarket,rau,2000,100,y
            nobody,king,B,Xyzzy,bazaar,rau;zzzqqq,-1,many,maybe
            """
        let faults = await #expect(throws: ImportFaults.self) { try await importParties(rows) }
        #expect(faults?.faults.map(\.line) == Array(repeating: 3, count: 8))
        let reasons = faults?.faults.map(\.reason).joined(separator: "\n") ?? ""
        for column in ["address", "role", "place", "sales_channel", "takes", "daily_kg", "min_lot_kg", "approved"] {
            #expect(reasons.contains(column))
        }
        #expect(try await store.read { try $0.party(at: Address("+84911111111")) } == nil)
    }

    @Test(arguments: [
        ("sale,+84911111111,,2,tan,,ca-mau,,,,", "produce"), ("haul,+84911111111,,2,tan,,ca-mau,,,,", "to_place"),
        ("sale,+84911111111,rau,2,xe,,ca-mau,,,,", "unit"), ("sale,+84911111111,trung-ga,2,tan,,ca-mau,,,,", "eggs"),
        ("sale,+84911111111,rau,2,tan,,ca-mau,,2026-12-02,2026-12-01,", "to lies before from"),
        ("sale,+84911111111,rau,2,tan,,ca-mau,,2020-01-01,2020-01-02,", "market refuses"),
        ("sale,+84911111111,rau,2,tan", "fields"),
    ])
    func saysWhatIsWrongWithAListing(row: String, word: String) async {
        let faults = await #expect(throws: ImportFaults.self) { try await importListings(row) }
        #expect(faults?.faults.count == 1)
        #expect(faults?.faults.first?.line == 2)
        #expect(faults?.faults.first?.reason.contains(word) == true)
    }

    @Test func namesMissingAndUnknownColumns() async {
        let faults = await #expect(throws: ImportFaults.self) {
            try await importer.importListings(Array("kind,adress\n".utf8))
        }
        let reasons = faults?.faults.map(\.reason) ?? []
        #expect(reasons.contains("column address is missing"))
        #expect(reasons.contains { $0.hasPrefix("column \"adress\" is unknown") })
    }
}
