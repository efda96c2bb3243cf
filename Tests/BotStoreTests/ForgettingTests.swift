import BotStore
import Conversation
import Foundation
import Market
import Testing
import Vocabulary

@Suite struct ForgettingTests {
    private let directory: TemporaryDirectory
    private let store: Store

    init() throws {
        directory = try TemporaryDirectory()
        store = try Store(path: directory.database)
    }

    /// Whether the bytes stand in any file beside the database.
    private func files(contain text: String) throws -> Bool {
        try FileManager.default.contentsOfDirectory(atPath: directory.path).contains { name in
            let bytes = try Data(contentsOf: URL(fileURLWithPath: directory.path + "/" + name))
            return bytes.range(of: Data(text.utf8)) != nil
        }
    }

    private func live(_ count: Int) async throws {
        try await store.submit { transaction in
            try transaction.apply([
                .party(Sample.party(1, "Nguyễn Thị Hạnh", in: .present[0])), .address(Sample.hanh, PartyID(1)),
                .party(Sample.party(2, "Tran Binh", role: .enterprise)), .address(Sample.binh, PartyID(2)),
                .listing(Sample.listing(100, of: 1)), .listing(Sample.listing(101, of: 2, .demand)),
                .deal(Sample.deal(102, offer: 100, demand: 101, seller: 1, buyer: 2)),
                .ledger(Sample.ledgerLine(of: 102, .mass(Grams(kilograms: 480)))),
                .ticket(
                    Ticket(
                        id: EntryID(103), openedBy: PartyID(1), kind: .other, body: "goi 0912345678", province: nil,
                        openedAt: Sample.now)),
            ])
            for number in 0..<count {
                try transaction.recordInbound(
                    InboundID(channel: "sms", messageID: "h\(number)"), from: Sample.hanh, reply: "Chao chi Hanh",
                    at: Sample.now)
                try transaction.recordInbound(
                    InboundID(channel: "sms", messageID: "b\(number)"), from: Sample.binh,
                    reply: "Goi Nguyen Thi Hanh 0912 345 678", at: Sample.now)
                try transaction.enqueue(
                    [
                        Notice(to: Sample.hanh, text: "Co nguoi mua", urgency: .deal),
                        Notice(to: Sample.binh, text: "Nguoi ban: 0912 345 678", urgency: .deal),
                        Notice(to: Sample.binh, text: "Con hang khong?", urgency: .notice),
                    ], at: Sample.now, fallback: { _ in "sms" })
            }
            try transaction.save(SenderState(), of: Sample.hanh, medium: .sms, channel: "sms", at: Sample.now)
        }
    }

    @Test func leavesNoByteOfANumberOrName() async throws {
        try await live(300)
        #expect(try files(contain: "+84912345678"))
        #expect(try await store.forget(Sample.hanh))
        try await store.close()
        for text in ["912345678", "912 345 678", "Nguyễn Thị Hạnh", "Nguyen Thi Hanh"] {
            #expect(try !files(contain: text), "\(text) is still there")
        }
        #expect(try files(contain: "+84987654321"))
    }

    @Test func keepsTheLedgerAndTheDeal() async throws {
        try await live(1)
        let query = FiguresQuery(province: nil, from: Sample.today, to: Sample.today)
        let before = try await store.read { try $0.figures(query) }
        #expect(try await store.forget(Sample.hanh))
        #expect(try await store.read { try $0.figures(query) } == before)
        #expect(before.deliveredMass == Grams(kilograms: 480))
        #expect(try await store.read { try $0.deal(EntryID(102))?.seller } == PartyID(1))
        #expect(try await store.read { try $0.contact(of: PartyID(1)) } == nil)
        #expect(try await store.read { try $0.party(PartyID(1))?.name } == nil)
    }

    @Test func keepsWhatOthersWereToldAboutSomethingElse() async throws {
        try await live(1)
        #expect(try await store.forget(Sample.hanh))
        let texts = try await store.read { try $0.outbox(.queued, limit: 10).map(\.text) }
        #expect(texts == ["Con hang khong?"])
    }

    @Test func stillKnowsAForgottenPersonsMessages() async throws {
        try await live(1)
        #expect(try await store.forget(Sample.hanh))
        #expect(try await store.read { try $0.reply(to: InboundID(channel: "sms", messageID: "h0")) } == .silent)
    }

    @Test func finishesWhatTheConversationBegan() async throws {
        try await live(2)
        try await store.submit { transaction in
            try transaction.apply([.forget(PartyID(1))])
            try transaction.enqueueReply("Da xoa", to: Sample.hanh, over: "sms", at: Sample.now)
        }
        #expect(try await store.scrub())
        let claimed = try await store.submit {
            try $0.claim(OutboxClaim(channel: "sms", now: Sample.now, leaseMilliseconds: 1_000, limit: 1))
        }
        #expect(claimed.map(\.recipient) == [Sample.hanh])
        try await store.submit { _ = try $0.settle(claimed[0].id, .sent(providerID: nil), at: Sample.now) }
        #expect(try await store.scrub())
        #expect(try await store.scrub() == false)
        try await store.compact()
        try await store.close()
        #expect(try !files(contain: "912345678"))
    }

    @Test func knowsNothingOfAStranger() async throws {
        #expect(try await store.forget(Address("+84900000000")) == false)
    }
}
