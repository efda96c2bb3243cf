import BotStore
import Conversation
import Market
import Testing
import Vocabulary

/// Announcements of new listings wait for their owners to choose, and are not sent once they are news no longer.
@Suite struct AnnouncementTests {
    private let directory: TemporaryDirectory
    private let store: Store
    private let later = Sample.now.adding(seconds: 900)

    /// A sale of one party, announced to two who want such goods.
    init() async throws {
        directory = try TemporaryDirectory()
        store = try Store(path: directory.database)
        try await store.submit { transaction in
            try transaction.apply([
                .party(Sample.party(1)), .party(Sample.party(2)), .party(Sample.party(3)),
                .address(Sample.hanh, PartyID(2)), .address(Sample.binh, PartyID(3)),
                .listing(Sample.listing(100, of: 1)), .listing(Sample.listing(101, of: 2, .demand)),
            ])
            try transaction.enqueue(
                [Sample.hanh, Sample.binh].map { address in
                    Notice(
                        to: address, text: "Co hang", urgency: .notice, concerns: EntryID(100), holdSeconds: 900)
                }, at: Sample.now, fallback: { _ in "sms" })
        }
    }

    private func recipients(at moment: Timestamp) async throws -> Set<Address> {
        try await store.submit { transaction in
            let claim = OutboxClaim(channel: "sms", now: moment, leaseMilliseconds: 60_000, limit: 10)
            return Set(try transaction.claim(claim).map(\.recipient))
        }
    }

    @Test func waitForTheOwnersChoice() async throws {
        #expect(try await recipients(at: Sample.now) == [])
        #expect(try await recipients(at: later) == [Sample.hanh, Sample.binh])
    }

    @Test func areNotSentToWhoIsAskedInTheMeantime() async throws {
        let deal = Sample.deal(102, offer: 100, demand: 101, seller: 1, buyer: 2)
        try await store.submit { try $0.apply([.deal(deal)]) }
        #expect(try await recipients(at: later) == [Sample.binh])
    }

    @Test func areNotSentToAnybodyOnceSomebodyIsAskedForAllOfIt() async throws {
        var deal = Sample.deal(102, offer: 100, demand: 101, seller: 1, buyer: 2)
        deal.quantity = .mass(Grams(kilograms: 1_000))
        let whole = deal
        try await store.submit { try $0.apply([.deal(whole)]) }
        #expect(try await recipients(at: later) == [])
    }

    @Test func questionsAboutADealAreNotSentOnceItIsAnswered() async throws {
        var deal = Sample.deal(102, offer: 100, demand: 101, seller: 1, buyer: 2)
        let proposed = deal
        deal.state = .declined
        let declined = deal
        try await store.submit { transaction in
            try transaction.apply([.deal(proposed)])
            let nudge = Notice(to: Sample.binh, text: "Nhac", urgency: .notice, concerns: proposed.id)
            try transaction.enqueue([nudge], at: Sample.now, fallback: { _ in "sms" })
        }
        let waiting = try await store.read { try $0.outbox(.queued, limit: 9).map(\.text) }
        #expect(waiting.contains("Nhac"))
        try await store.submit { try $0.apply([.deal(declined)]) }
        let left = try await store.read { try $0.outbox(.queued, limit: 9).map(\.text) }
        #expect(!left.contains("Nhac"))
    }

    @Test func areNotSentOfWhatWasWithdrawn() async throws {
        var listing = Sample.listing(100, of: 1)
        listing.state = .cancelled
        let withdrawn = listing
        try await store.submit { try $0.apply([.listing(withdrawn)]) }
        #expect(try await recipients(at: later) == [])
    }

    @Test func areNotSentToWhoSaidStop() async throws {
        var state = SenderState()
        state.preferences.isSilenced = true
        let silenced = state
        try await store.submit { transaction in
            try transaction.save(silenced, of: Sample.hanh, medium: .sms, channel: "sms", at: Sample.now)
        }
        #expect(try await recipients(at: later) == [Sample.binh])
    }
}
