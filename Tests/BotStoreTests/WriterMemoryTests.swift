@testable import BotStore
import Conversation
import Market
import MarketTesting
import Testing
import Vocabulary

/// What the writer remembers is what it would read.
@Suite struct WriterMemoryTests {
    private let directory: TemporaryDirectory
    private let store: Store

    init() throws {
        directory = try TemporaryDirectory()
        store = try Store(path: directory.database)
    }

    private struct Undone: Error {}

    @Test(arguments: 1...6)
    func answersInTheWriterAsTheMarketInMemory(seed: Int) async throws {
        var memory = InMemoryMarket()
        var history = RandomHistory(seed: UInt64(seed))
        for step in 0..<40 {
            let changes = history.step()
            memory.apply(changes)
            let expected = memory
            let questions = history.questions()
            let answers = try await store.submit { transaction in
                try transaction.apply(changes)
                return try questions.map { try Answer($0, by: transaction) }
            }
            for (question, answer) in zip(questions, answers) {
                #expect(answer == (try Answer(question, by: expected)), "seed \(seed), step \(step), \(question)")
            }
        }
    }

    @Test(arguments: 1...3)
    func forgetsWhatAnUndoneWorkWrote(seed: Int) async throws {
        var memory = InMemoryMarket()
        var history = RandomHistory(seed: UInt64(seed))
        for _ in 0..<30 {
            let changes = history.step()
            memory.apply(changes)
            let expected = memory
            let questions = history.questions()
            await #expect(throws: Undone.self) {
                try await store.submit { transaction in
                    for case .listing(var listing) in changes {
                        listing.price = Dong(1)
                        try? transaction.apply([.listing(listing)])
                    }
                    for question in questions { _ = try Answer(question, by: transaction) }
                    throw Undone()
                }
            }
            let answers = try await store.submit { transaction in
                try transaction.apply(changes)
                return try questions.map { try Answer($0, by: transaction) }
            }
            for (question, answer) in zip(questions, answers) {
                #expect(answer == (try Answer(question, by: expected)), "seed \(seed), \(question)")
            }
        }
    }

    @Test(arguments: 1...3)
    func seesWhatAnotherProcessWrote(seed: Int) async throws {
        let other = try Store(path: directory.database)
        var memory = InMemoryMarket()
        var history = RandomHistory(seed: UInt64(seed))
        for step in 0..<40 {
            let changes = history.step()
            memory.apply(changes)
            let expected = memory
            let questions = history.questions()
            try await (step.isMultiple(of: 2) ? store : other).submit { try $0.apply(changes) }
            for writer in [store, other] {
                let answers = try await writer.submit { transaction in
                    try questions.map { try Answer($0, by: transaction) }
                }
                for (question, answer) in zip(questions, answers) {
                    #expect(answer == (try Answer(question, by: expected)), "seed \(seed), step \(step), \(question)")
                }
            }
        }
    }

    /// Buckets far deeper than what is kept of them.
    @Test(arguments: [ListingKind.sale, .haul])
    func keepsTheHeadOfADeepBucket(kind: ListingKind) async throws {
        var random = SplitMix(state: 503)
        var memory = InMemoryMarket()
        let parties = (1...4).map { Sample.party($0) }
        let destinations = Array(ProvinceID.present.prefix(3))
        memory.apply(parties.map { .party($0) })
        try await store.submit { try $0.apply(parties.map { .party($0) }) }
        for step in 0..<300 {
            var listing = Sample.listing(
                Int64.random(in: 100..<220, using: &random), of: Int64.random(in: 1...4, using: &random), kind,
                .all[0], price: Int64.random(in: 1...6, using: &random) * 1_000, in: .present[0],
                to: destinations[Int.random(in: 0..<3, using: &random)])
            listing.state = Int.random(in: 0..<4, using: &random) == 0 ? .closed : .open
            let change = MarketChange.listing(listing)
            memory.apply([change])
            var query = CandidateQuery(kind: kind, produce: [.all[0]], provinces: [.present[0]], perBucket: 16)
            query.excluding = step.isMultiple(of: 3) ? PartyID(1) : nil
            if kind == .haul {
                query.produce = []
                query.destinations = step.isMultiple(of: 2) ? Array(destinations.prefix(2)) : []
            }
            let wanted = query
            let found = try await store.submit { transaction in
                try transaction.apply([change])
                return try transaction.candidates(wanted)
            }
            #expect(found == memory.candidates(wanted), "step \(step)")
        }
    }

    @Test func countsNoticesAsTheOutboxDoes() async throws {
        let start = Sample.now
        for minute in 0..<12 {
            let now = start.adding(seconds: Int64(minute) * 60)
            let counts = try await store.submit { transaction in
                let before = try transaction.noticeCount(to: Sample.hanh, since: start)
                try transaction.enqueue([Notice(to: Sample.hanh, text: "x", urgency: .notice)], at: now) { _ in "sms" }
                try transaction.enqueueReply("y", to: Sample.hanh, over: "sms", at: now)
                return [before, try transaction.noticeCount(to: Sample.hanh, since: start)]
            }
            #expect(counts == [minute, minute + 1])
        }
        let later = start.adding(seconds: 6 * 60)
        #expect(try await store.submit { try $0.noticeCount(to: Sample.hanh, since: later) } == 6)
        #expect(try await store.read { try $0.noticeCount(to: Sample.hanh, since: later) } == 6)
    }

    @Test func forgetsWhatIsNotAskedForAndNoMore() {
        var known = Generations<Int, Int>(capacity: 100)
        for number in 0..<1_000 {
            known[number] = number
            #expect(known[7] == 7 || number < 7)
        }
        #expect((0..<1_000).count { known[$0] != nil } <= 100)
    }
}
