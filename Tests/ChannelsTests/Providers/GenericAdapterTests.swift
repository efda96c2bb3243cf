import HTTPTypes
import Testing

@testable import Channels

struct GenericAdapterTests {
    private static let secret = Secret("whsec_MDEyMzQ1Njc4OWFiY2RlZg==")
    private let adapter: GenericAdapter
    private let webhooks: StandardWebhooks

    init() throws {
        adapter = try GenericAdapter.made([
            "signing_secret": Self.secret.revealed, "send_url": "https://example.org/out/",
        ])
        webhooks = try #require(StandardWebhooks(secret: Self.secret))
    }

    private func signed(_ body: String, sentAtSeconds: Int64 = 1_000, receivedAtMs: Int64 = 1_000_000) -> WebhookRequest
    {
        let fields = webhooks.headerFields(id: "msg_1", timestampSeconds: sentAtSeconds, body: Array(body.utf8))
        return .post(body, fields: fields.map { ($0.name, $0.value) }, at: receivedAtMs)
    }

    @Test(arguments: [
        (#""at":1700000000123"#, Int64?(1_700_000_000_123)), (#""at":"2023-11-14T22:13:20.123Z""#, 1_700_000_000_123),
        (#""at":"2023-11-15T05:13:20+07:00""#, 1_700_000_000_000), (#""at":null"#, nil), (#""extra":1"#, nil),
    ])
    func readsTheTimeInBothForms(member: String, expected: Int64?) throws {
        let batch = try adapter.handleInbound(signed(#"{"id":"7","from":"0901234567","text":" GIÁ\n",\#(member)}"#))
        let message = try #require(batch.messages.first)
        #expect(batch.messages.count == 1)
        #expect(message.providerMessageID == "7")
        #expect(message.from.value == "+84901234567")
        #expect(message.from.raw == "0901234567")
        #expect(message.text == " GIÁ\n")
        #expect(message.sentAtMs == expected)
        #expect(message.canBeAnswered)
    }

    @Test func keepsOpaqueSendersAsTheyAre() throws {
        let batch = try adapter.handleInbound(signed(#"{"id":"7","from":"Bác Ba#3","text":""}"#))
        #expect(batch.messages.first?.from.value == "Bác Ba#3")
        #expect(batch.messages.first?.canBeAnswered == true)
    }

    @Test(arguments: [
        "", "null", "[]", "7", #""text""#, "{", #"{"id":"7","from":"a"}"#, #"{"id":"","from":"a","text":"b"}"#,
        #"{"id":"7","text":"b"}"#, #"{"id":"7","from":"a","text":7}"#, #"{"id":"7","from":"a","text":"b","at":"soon"}"#,
        #"{"id":"7","from":"a","text":"b","at":{}}"#, #"{"id":"7","from":"a","text":"b"}x"#,
    ])
    func refusesWhatIsNoMessage(body: String) {
        #expect(Verdict(of: adapter, signed(body)) == .undecodable)
    }

    @Test func refusesTextThatIsNotUTF8() {
        let bytes = Array(#"{"id":"7","from":"a","text":""#.utf8) + [0xC3, 0x28] + Array(#""}"#.utf8)
        var request = signed("")
        request.body = bytes
        for (name, value) in webhooks.headerFields(id: "msg_1", timestampSeconds: 1_000, body: bytes) {
            request.set([(name, value)])
        }
        #expect(Verdict(of: adapter, request) == .undecodable)
    }

    @Test(arguments: [(Int64(700), Verdict.accepted), (1_300, .accepted), (699, .badSignature), (1_301, .badSignature)])
    func acceptsFiveMinutesToEitherSide(sentAtSeconds: Int64, expected: Verdict) {
        let request = signed(#"{"id":"7","from":"a","text":"b"}"#, sentAtSeconds: sentAtSeconds)
        #expect(Verdict(of: adapter, request) == expected)
    }

    @Test func acceptsOneRightSignatureOfSeveral() {
        var request = signed(#"{"id":"7","from":"a","text":"b"}"#)
        let right = request.header("webhook-signature") ?? ""
        request.set([("webhook-signature", "v1a,AAAA v1,AAAA= \(right)")])
        #expect(Verdict(of: adapter, request) == .accepted)
        request.set([("webhook-signature", "v2,\(right.dropFirst(3))")])
        #expect(Verdict(of: adapter, request) == .badSignature)
    }

    @Test func isPostOnly() {
        var request = signed(#"{"id":"7","from":"a","text":"b"}"#)
        request.method = .get
        #expect(Verdict(of: adapter, request) == .methodNotAllowed)
    }

    @Test func answersInTheResponse() throws {
        #expect(adapter.replyRoute == .response(atMost: 1))
        let batch = try adapter.handleInbound(signed(#"{"id":"7","from":"a","text":"b"}"#))
        let reply = Reply(providerMessageID: "7", to: "a", text: "Dạ \"có\"\n", segments: 1, isDuplicate: true)
        let response = adapter.acknowledgement(for: batch, replies: [reply])
        #expect(response.status == 200)
        #expect(response.contentType == "application/json")
        #expect(
            String(decoding: response.body, as: UTF8.self)
                == #"{"reply":"Dạ \"có\"\n","segments":1,"duplicate":true}"#)
        let silence = Reply(providerMessageID: "7", to: "a", text: nil, segments: 0, isDuplicate: false)
        #expect(
            String(decoding: adapter.acknowledgement(for: batch, replies: [silence]).body, as: UTF8.self)
                == #"{"reply":null,"segments":0,"duplicate":false}"#)
    }

    @Test func signsWhatItSendsSoThatItCouldReceiveIt() throws {
        let message = OutboundMessage(id: "out-1", to: "+84901234567", text: "Có người mua")
        let request = try adapter.sendRequest(for: message, nowMs: 1_000_999)
        #expect(request.url == "https://example.org/out/")
        #expect(request.idempotencyKey == "out-1")
        #expect(try JSON(parsing: request.body) == ["id": "out-1", "to": "+84901234567", "text": "Có người mua"])
        var echo = WebhookRequest(
            method: .post, target: "/", publicRoot: "", headerFields: request.headerFields, body: request.body,
            receivedAtMs: 1_000_999)
        try webhooks.verify(echo)
        echo.body.append(0x20)
        #expect(throws: WebhookRejection.self) { try webhooks.verify(echo) }
    }

    @Test func readsStates() throws {
        let batch = try adapter.handleStatus(signed(#"{"id":"out-1","state":"failed","reason":"absent"}"#))
        #expect(batch.receipts == [Receipt(reference: "out-1", state: .failed, reason: "absent")])
        #expect(throws: WebhookRejection.self) { try adapter.handleStatus(signed(#"{"id":"out-1","state":"x"}"#)) }
    }

    @Test(arguments: [
        (200, SendOutcome.accepted(providerMessageID: nil)), (410, .optedOut), (500, .retry(afterSeconds: nil)),
        (429, .retry(afterSeconds: nil)), (422, .rejected(reason: "HTTP 422", isPermanent: true)),
        (401, .rejected(reason: "HTTP 401", isPermanent: false)),
    ])
    func classifies(status: Int, expected: SendOutcome) {
        #expect(adapter.classify(ProviderResponse(status: status, body: Array(#"{"id":"p1"}"#.utf8))) == expected)
    }

    @Test(arguments: [
        ([:], "channel c: set signing_secret (whsec_ and base64 of at least 24 random bytes, known to both sides)"),
        (["signing_secret": "whsec_*"], "channel c: signing_secret must be whsec_ followed by base64"),
    ])
    func saysWhatIsWrongWithItsSettings(values: [String: String], expected: String) {
        #expect {
            try GenericAdapter.made(values)
        } throws: { error in
            "\(error)" == expected
        }
    }
}
