@testable import BotStore
import GRDB
import Market
import Testing
import Vocabulary

/// What keeps answers quick with a million rows: every query of the hot path finds its rows through an index.
@Suite struct QueryPlanTests {
    private let directory: TemporaryDirectory
    private let store: Store

    init() throws {
        directory = try TemporaryDirectory()
        store = try Store(path: directory.database)
    }

    /// The plans of all statements that a piece of work runs.
    private func plans(of work: @escaping @Sendable (StoreTransaction) throws -> Void) async throws -> [String] {
        try await store.submit { transaction in
            let statements = StatementLog()
            transaction.db.trace { statements.add($0) }
            defer { transaction.db.trace(nil) }
            try work(transaction)
            transaction.db.trace(nil)
            return try statements.texts.flatMap { text in
                try Row.fetchAll(transaction.db, sql: "EXPLAIN QUERY PLAN \(text)").map { row in row["detail"] as String
                }
            }
        }
    }

    private static func scans(_ plans: [String]) -> [String] {
        plans.filter {
            $0.hasPrefix("SCAN") && !$0.contains("VIRTUAL TABLE") && !$0.contains("present")
                && !$0.contains("CONSTANT ROW") && !$0.contains("counter") && !$0.contains("lockdown")
        }
    }

    private static let queries: [CandidateQuery] = [
        CandidateQuery(kind: .demand, produce: [.all[0]], provinces: ProvinceID.present, excluding: PartyID(1)),
        CandidateQuery(kind: .sale, produce: Array(ProduceID.all.prefix(20)), provinces: ProvinceID.present),
        CandidateQuery(
            kind: .haul, produce: [], provinces: ProvinceID.present, destinations: [.present[3], .present[4]]),
        CandidateQuery(kind: .load, produce: [], provinces: ProvinceID.present),
    ]

    @Test(arguments: queries)
    func findsCandidatesThroughIndices(query: CandidateQuery) async throws {
        try await store.submit { transaction in
            let rows = (0..<2_000).map { number -> MarketChange in
                let kind = ListingKind.allCases[number % 4]
                let produce = ProduceID.all[number / 4 % 20]
                let province = ProvinceID.present[number / 80 % 5]
                let price = Int64(number % 9 + 1) * 1_000
                return .listing(
                    Sample.listing(Int64(100 + number), kind, produce, price: price, in: province, to: .present[3]))
            }
            try transaction.apply([.party(Sample.party(1)), .party(Sample.party(2))] + rows)
        }
        let plans = try await plans { _ = try $0.candidates(query) }
        #expect(plans.contains { $0.contains("SEARCH head USING COVERING INDEX listing_") })
        #expect(Self.scans(plans) == [])
        #expect(!plans.contains { $0.contains("TEMP B-TREE") })
    }

    @Test func findsEverythingElseThroughIndices() async throws {
        let now = Sample.now
        let plans = try await plans { transaction in
            _ = try transaction.reply(to: InboundID(channel: "sms", messageID: "1"))
            _ = try transaction.sender(Sample.hanh)
            _ = try transaction.party(at: Sample.hanh)
            _ = try transaction.contact(of: PartyID(1))
            _ = try transaction.focalPoints(of: .present[0])
            _ = try transaction.operators()
            _ = try transaction.partiesAwaitingApproval(in: nil, limit: 5)
            _ = try transaction.openTickets(in: nil, limit: 5)
            _ = try transaction.openTickets(by: PartyID(1), limit: 5)
            _ = try transaction.partiesAwaitingApproval(in: .present[0], limit: 5)
            _ = try transaction.liveListings(of: PartyID(1), limit: 5)
            _ = try transaction.lapsedListings(of: PartyID(1), limit: 5)
            _ = try transaction.liveListings(in: .present[0], limit: 5)
            _ = try transaction.runningDeals(in: .present[0], limit: 5)
            _ = try transaction.deals(of: PartyID(1), in: DealState.allCases, limit: 5)
            _ = try transaction.deals(on: EntryID(1), limit: 5)
            _ = try transaction.openTickets(in: .present[0], limit: 5)
            _ = try transaction.prices(of: .all[0], in: nil, since: now)
            _ = try transaction.latestNotice(to: Sample.hanh)
            _ = try transaction.noticeCount(to: Sample.hanh, since: now)
            _ = try transaction.remindersDue(at: now, limit: 5)
            _ = try transaction.broadcastAudience(in: .present[0], excluding: PartyID(1))
            _ = try transaction.claim(OutboxClaim(channel: "sms", now: now, leaseMilliseconds: 1, limit: 5))
            _ = try transaction.settle(
                receipt: .delivered, channel: "sms", providerID: "1", reference: "1-0", at: now)
            let key = PartKey(channel: "sms", sender: Sample.hanh, recipient: "", reference: "1", total: 2)
            _ = try transaction.parts(of: key)
            _ = try transaction.markHandled(key)
            _ = try transaction.oldestParts(by: now)
            _ = try transaction.nextDue(channel: "sms", priorities: [.deal])
            _ = try transaction.purge(PurgeLimits(at: now), limit: 5)
        }
        #expect(plans.count > 20)
        #expect(Self.scans(plans) == [])
    }
}

/// The statements that a connection has run, with their arguments filled in.
private final class StatementLog {
    private(set) var texts: [String] = []

    func add(_ event: Database.TraceEvent) {
        if case .statement(let statement) = event { texts.append(statement.expandedSQL) }
    }
}
