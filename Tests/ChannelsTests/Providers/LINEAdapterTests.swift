import HTTPTypes
import Testing

@testable import Channels

struct LINEAdapterTests {
    private let adapter: LINEAdapter

    init() throws {
        adapter = try #require(try FullSettings.make("line") as? LINEAdapter)
    }

    private func request(tokenAgeMs: Int64?) throws -> ProviderRequest {
        let context = tokenAgeMs.map { LINEReplyToken(token: "r:1", receivedAtMs: 1_000_000 - $0).replyContext }
        return try adapter.sendRequest(
            for: OutboundMessage(id: "o1", to: "u1", text: "x", quickReplies: ["1"], replyContext: context),
            nowMs: 1_000_000)
    }

    @Test func answersWithTheTokenWhileItLivesAndPushesLater() throws {
        let reply = try request(tokenAgeMs: 29_999)
        #expect(reply.url.hasSuffix("/reply"))
        #expect(try JSON(parsing: reply.body)["replyToken"] == "r:1")
        #expect(reply.idempotencyKey == nil)
        for age in [30_000, nil] as [Int64?] {
            let push = try request(tokenAgeMs: age)
            #expect(push.url.hasSuffix("/push"))
            #expect(try JSON(parsing: push.body)["to"] == "u1")
            // Where a reply may have gone before, a push would be a second message.
            #expect(push.idempotencyKey == (age == nil ? "o1" : nil))
        }
    }

    @Test func theRetryKeyIsAUUIDOfTheMessage() throws {
        let name = try #require(HTTPField.Name("X-Line-Retry-Key"))
        let key = try #require(try request(tokenAgeMs: nil).headerFields[name])
        #expect(key.split(separator: "-").map(\.count) == [8, 4, 4, 4, 12])
        #expect(key.utf8.dropFirst(14).first == UInt8(ascii: "8"))
        #expect(try request(tokenAgeMs: nil).headerFields[name] == key)
        let other = try adapter.sendRequest(for: OutboundMessage(id: "o2", to: "u1", text: "x"), nowMs: 0)
        #expect(other.headerFields[name] != key)
    }

    @Test func offersQuickReplies() throws {
        let message = try JSON(parsing: try request(tokenAgeMs: nil).body)["messages"].elements.first
        #expect(
            message?["quickReply"]["items"].elements
                == [["type": "action", "action": ["type": "message", "label": "1", "text": "1"]]])
    }

    @Test func readsDeparturesAndIgnoresTheRest() throws {
        let batch = try SignedChannel.line().batch(
            #"""
            {"events":[
              {"type":"unfollow","source":{"type":"user","userId":"u1"}},
              {"type":"follow","source":{"type":"user","userId":"u1"}},
              {"type":"message","mode":"standby","source":{"type":"user","userId":"u1"},
               "message":{"id":"1","type":"text","text":"x"}},
              {"type":"message","source":{"type":"group","groupId":"g"},"message":{"id":"1","type":"text","text":"x"}}]}
            """#)
        #expect(batch.receipts == [Receipt(recipient: "u1", state: .optedOut, reason: "unfollow")])
        #expect(batch.messages.isEmpty)
        #expect(batch.ignoredCount == 3)
    }
}
