@testable import BotStore
import Conversation
import Foundation
import Market
import Testing
import Vocabulary

@Suite struct ConversationTests {
    private let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
    }

    private static let id = InboundID(channel: "generic", messageID: "m-1")

    @Test func keepsAConversationOverAReopening() async throws {
        var state = SenderState()
        state.preferences.language = .english
        state.preferences.wantsAccents = true
        state.preferences.takesBroadcasts = true
        let saved = state
        let store = try Store(path: directory.database)
        try await store.submit { transaction in
            try transaction.save(saved, of: Sample.hanh, medium: .sms, channel: "generic", at: Sample.now)
        }
        try await store.close()
        let again = try Store(path: directory.database)
        let sender = try await again.read { try $0.sender(Sample.hanh) }
        #expect(sender?.state == saved)
        #expect(sender?.channel == "generic")
        #expect(sender?.medium == .sms)
        #expect(sender?.lastSeen == Sample.now)
        #expect(try await again.read { try $0.state(of: Sample.binh) } == SenderState())
    }

    @Test func readsAConversationThatAnOlderVersionSaved() async throws {
        var state = SenderState()
        state.preferences.language = .english
        let older = String(decoding: try JSONEncoder().encode(state), as: UTF8.self)
        let store = try Store(path: directory.database)
        try await store.submit { transaction in
            try transaction.db.run(
                "INSERT INTO address (address, state) VALUES (?, ?), (?, ?)",
                [Sample.hanh.text, older, Sample.binh.text, "9 from a newer version"])
        }
        #expect(try await store.read { try $0.state(of: Sample.hanh) } == state)
        #expect(try await store.read { try $0.state(of: Sample.binh) } == SenderState())
    }

    @Test(arguments: ["Da nhan", nil] as [String?])
    func givesTheSameReplyAfterAReopening(reply: String?) async throws {
        let store = try Store(path: directory.database)
        #expect(try await store.submit { try $0.reply(to: Self.id) } == nil)
        try await store.submit { try $0.recordInbound(Self.id, from: Sample.hanh, reply: reply, at: Sample.now) }
        try await store.close()
        let again = try Store(path: directory.database)
        #expect(try await again.read { try $0.reply(to: Self.id) } == reply.map(StoredReply.text) ?? .silent)
        let other = InboundID(channel: "zalo", messageID: "m-1")
        #expect(try await again.read { try $0.reply(to: other) } == nil)
    }

    @Test func refusesToRecordAMessageTwice() async throws {
        let store = try Store(path: directory.database)
        try await store.submit { try $0.recordInbound(Self.id, from: Sample.hanh, reply: "a", at: Sample.now) }
        await #expect(throws: StoreError.self) {
            try await store.submit { try $0.recordInbound(Self.id, from: Sample.hanh, reply: "b", at: Sample.now) }
        }
        #expect(try await store.read { try $0.reply(to: Self.id) } == .text("a"))
    }

    @Test func writesToTheAddressThatWroteLast() async throws {
        let store = try Store(path: directory.database)
        let zalo = Address("zalo:246845883529197922")
        try await store.submit { transaction in
            try transaction.apply([
                .party(Sample.party(1)), .address(Sample.hanh, PartyID(1)), .address(zalo, PartyID(1)),
            ])
        }
        #expect(try await store.read { try $0.contact(of: PartyID(1))?.medium } == .chat)
        try await store.submit { transaction in
            try transaction.save(SenderState(), of: Sample.hanh, medium: .sms, channel: "sms", at: Sample.now)
        }
        #expect(try await store.read { try $0.contact(of: PartyID(1))?.address } == Sample.hanh)
        #expect(try await store.read { try $0.addresses(of: PartyID(1)) } == [Sample.hanh, zalo])
        #expect(try await store.read { try $0.contact(of: PartyID(2)) } == nil)
    }

    @Test func broadcastsOncePerPartyAndNotToTheSilenced() async throws {
        let store = try Store(path: directory.database)
        let province = ProvinceID.present[3]
        var silenced = SenderState()
        silenced.preferences.isSilenced = true
        let silence = silenced
        try await store.submit { transaction in
            try transaction.apply([
                .party(Sample.party(1, in: province)), .party(Sample.party(2, in: province)),
                .party(Sample.party(3, in: province)), .party(Sample.party(4, in: .present[4])),
                .address(Address("+84900000001"), PartyID(1)), .address(Address("zalo:1"), PartyID(1)),
                .address(Address("+84900000002"), PartyID(2)), .address(Address("+84900000003"), PartyID(3)),
                .address(Address("+84900000004"), PartyID(4)),
            ])
            try transaction.save(
                silence, of: Address("+84900000002"), medium: .sms, channel: "sms", at: Sample.now)
        }
        let audience = try await store.read { try $0.broadcastAudience(in: province, excluding: PartyID(3)) }
        #expect(audience.map(\.address) == [Address("zalo:1")])
    }

    @Test func purgesInBatchesWhatIsOld() async throws {
        let store = try Store(path: directory.database)
        try await store.submit { transaction in
            for number in 0..<1_200 {
                try transaction.recordInbound(
                    InboundID(channel: "sms", messageID: "\(number)"), from: Sample.hanh, reply: "ok",
                    at: Sample.now.adding(seconds: Int64(number)))
            }
        }
        var limits = PurgeLimits(at: Sample.now)
        limits.inboundBefore = Sample.now.adding(seconds: 1_100)
        #expect(try await store.purge(limits) == 1_100)
        #expect(try await store.read { try $0.reply(to: InboundID(channel: "sms", messageID: "1099")) } == nil)
        #expect(try await store.read { try $0.reply(to: InboundID(channel: "sms", messageID: "1100")) } == .text("ok"))
    }

    @Test func keepsInboundIDsForEightDays() {
        #expect(PurgeLimits(at: Sample.now).inboundBefore <= Sample.now.adding(seconds: -8 * 86_400))
    }
}
