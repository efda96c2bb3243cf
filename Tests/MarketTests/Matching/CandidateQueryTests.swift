import Market
import MarketTesting
import Testing
import Vocabulary

/// What a store must give for a query, and in which order.
final class CandidateQueryTests {
    var table = TestMarket()
    let owner: PartyID
    let caMau: ProvinceID
    let canTho: ProvinceID
    let rice: ProduceID
    let greens: ProduceID

    init() throws {
        owner = try table.join()
        caMau = try province("ca-mau")
        canTho = try province("can-tho")
        rice = try goods("gao")
        greens = try goods("rau")
    }

    private func sell(_ key: String, in home: String, price: Int64?, kilograms size: Int64 = 1_000) throws -> EntryID {
        try table.post(.sale(kilograms(size), of: key, in: home, price: price), by: owner).id
    }

    private func ids(_ query: CandidateQuery) -> [EntryID] {
        table.market.candidates(query).map(\.id)
    }

    @Test func provincesComeInOrderThenProduceThenPrice() throws {
        let farRice = try sell("gao", in: "can-tho", price: 9_000)
        let nearGreens = try sell("rau", in: "ca-mau", price: 1_000)
        let nearDear = try sell("gao", in: "bac-lieu", price: 12_000)
        let nearCheap = try sell("gao", in: "ca-mau", price: 10_000)
        let nearUnpriced = try sell("gao", in: "ca-mau", price: nil)
        let query = CandidateQuery(kind: .sale, produce: [rice, greens], provinces: [caMau, canTho])
        #expect(ids(query) == [nearCheap, nearDear, nearUnpriced, nearGreens, farRice])
    }

    @Test func demandsThatPayMoreComeFirst() throws {
        let low = try table.post(.demand(of: "gao", price: 9_000), by: owner).id
        let high = try table.post(.demand(of: "gao", price: 11_000), by: owner).id
        let query = CandidateQuery(kind: .demand, produce: [rice], provinces: [canTho])
        #expect(ids(query) == [high, low])
    }

    @Test func bucketsAndTheWholeAreCut() throws {
        let all = try (0..<5).map { try sell("gao", in: "ca-mau", price: 10_000 + Int64($0)) }
        let far = try sell("gao", in: "can-tho", price: 1)
        #expect(
            ids(CandidateQuery(kind: .sale, produce: [rice], provinces: [caMau, canTho], perBucket: 2))
                == [all[0], all[1], far])
        #expect(
            ids(CandidateQuery(kind: .sale, produce: [rice], provinces: [caMau, canTho], limit: 3)) == Array(all[..<3]))
    }

    @Test func onlyOpenListingsOfOthersCount() throws {
        let listing = try sell("gao", in: "ca-mau", price: nil)
        #expect(ids(CandidateQuery(kind: .sale, produce: [rice], provinces: [caMau], excluding: owner)).isEmpty)
        #expect(ids(CandidateQuery(kind: .demand, produce: [rice], provinces: [caMau])).isEmpty)
        #expect(ids(CandidateQuery(kind: .sale, produce: [greens], provinces: [caMau])).isEmpty)
        #expect(ids(CandidateQuery(kind: .sale, produce: [rice], provinces: [canTho])).isEmpty)
        #expect(ids(CandidateQuery(kind: .sale, produce: [rice], provinces: [caMau])) == [listing])
        try table.step { _ = try $0.close(listing, by: owner) }
        #expect(ids(CandidateQuery(kind: .sale, produce: [rice], provinces: [caMau])).isEmpty)
    }

    @Test func haulsAreFoundByTheirEnds() throws {
        let haul = try table.post(.haul(), by: owner).id
        let end = try province("ho-chi-minh")
        #expect(ids(CandidateQuery(kind: .haul, produce: [], provinces: [caMau], destinations: [end])) == [haul])
        #expect(ids(CandidateQuery(kind: .haul, produce: [], provinces: [caMau], destinations: [canTho])).isEmpty)
        #expect(ids(CandidateQuery(kind: .haul, produce: [], provinces: [caMau])) == [haul])
    }
}
