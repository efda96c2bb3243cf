import Crypto
import HTTPTypes
import Testing

@testable import Channels

struct ZaloAdapterTests {
    private func event(_ name: String, _ rest: String) -> String {
        #"{"app_id":"1234567890123456789","event_name":"\#(name)","timestamp":"1700000000000",\#(rest)}"#
    }

    private func batch(_ name: String, _ rest: String) throws -> InboundBatch {
        try SignedChannel.zalo().batch(event(name, rest))
    }

    @Test func readsReceiptsAndDepartures() throws {
        #expect(
            try batch("user_received_message", #""message":{"msg_id":"m1"}"#).receipts
                == [Receipt(providerMessageID: "m1", state: .delivered)])
        #expect(
            try batch("user_seen_message", #""message":{"msg_ids":["m1","m2"]}"#).receipts.map(\.providerMessageID)
                == ["m1", "m2"])
        #expect(
            try batch("unfollow", #""follower":{"id":"u1"}"#).receipts
                == [Receipt(recipient: "u1", state: .optedOut, reason: "unfollow")])
    }

    @Test(arguments: ["oa_send_text", "user_send_image", "user_send_sticker", "follow", "something_new"])
    func ignoresOurOwnAndOtherEvents(name: String) throws {
        #expect(try batch(name, #""message":{"text":"x","msg_id":"1"},"sender":{"id":"1"}"#) == .ignored)
    }

    @Test func anUnsignedTrialIsWelcomedButNoUnsignedEvent() throws {
        let adapter = try SignedChannel.zalo().adapter
        for body in ["", "{}", "hello"] {
            let batch = try adapter.handleInbound(.post(body))
            #expect(batch == .handshake(.empty))
            #expect(adapter.acknowledgement(for: batch, replies: []).status == 200)
        }
        #expect(Verdict(of: adapter, .post(event("user_send_text", #""message":{}"#))) == .badSignature)
    }

    @Test func eventsOfAnotherApplicationAreRefused() throws {
        let channel = try SignedChannel.zalo()
        let foreign = event("follow", #""x":1"#).replacing("1234567890123456789", with: "9")
        #expect(Verdict(of: channel.adapter, channel.signed(.post(foreign, at: SignedChannel.nowMs))) == .badSignature)
    }

    @Test func provesTheApplicationsSecretWhenAsked() throws {
        let adapter = try #require(try FullSettings.make("zalo") as? ZaloAdapter)
        let request = try adapter.sendRequest(for: OutboundMessage(id: "1", to: "u1", text: "Giá"), nowMs: 0)
        #expect(request.url == "https://openapi.zalo.me/v3.0/oa/message/cs")
        #expect(try JSON(parsing: request.body) == ["recipient": ["user_id": "u1"], "message": ["text": "Giá"]])
        let fields = WebhookRequest(
            method: .post, target: "", publicRoot: "", headerFields: request.headerFields, receivedAtMs: 0)
        #expect(fields.header("access_token") == "at")
        let proof = Signing.hex(Signing.hmac(SHA256.self, "as", Array("at".utf8)))
        #expect(fields.header("appsecret_proof") == proof)
        #expect(throws: ChannelSettingsError.self) {
            try ZaloAdapter.made(["app_id": "1", "oa_secret_key": "k", "use_appsecret_proof": "true"])
        }
    }

    @Test func renewsItsCredentials() throws {
        let adapter = try #require(try FullSettings.make("zalo") as? ZaloAdapter)
        let request = try adapter.refreshRequest()
        let fields = FormParameters(parsing: request.body)
        #expect(fields["refresh_token"] == "rt")
        #expect(fields["grant_type"] == "refresh_token")
        #expect(fields["app_id"] == "1")
        let answer = ProviderResponse(
            status: 200, body: Array(#"{"access_token":"at2","refresh_token":"rt2","expires_in":"90000"}"#.utf8))
        let renewed = try #require(adapter.refreshedCredentials(from: answer))
        #expect(renewed.lifetimeSeconds == 90_000)
        #expect(adapter.with(renewed).credentials == renewed)
        #expect(FormParameters(parsing: try adapter.with(renewed).refreshRequest().body)["refresh_token"] == "rt2")
        let refusal = ProviderResponse(status: 200, body: Array(#"{"error":-14014}"#.utf8))
        #expect(adapter.refreshedCredentials(from: refusal) == nil)
        #expect(adapter.hasExpired(ProviderResponse(status: 200, body: Array(#"{"error":-216}"#.utf8))))
        #expect(!adapter.hasExpired(ProviderResponse(status: 200, body: Array(#"{"error":0}"#.utf8))))
    }
}
