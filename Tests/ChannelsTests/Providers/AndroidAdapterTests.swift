import HTTPTypes
import Testing

@testable import Channels

struct AndroidAdapterTests {
    private func batch(_ body: String) throws -> InboundBatch {
        let channel = try SignedChannel.android()
        return try channel.adapter.handleInbound(channel.signed(.post(body, at: SignedChannel.nowMs)))
    }

    @Test func readsAMessageWithAndWithoutItsOptionalMembers() throws {
        let whole = try batch(
            #"{"event":"sms:received","id":"E1","payload":{"messageId":"h","message":"Giá lúa?","sender":"+84901234567","#
                + #""recipient":null,"simNumber":null,"receivedAt":"2024-06-22T15:46:11.000+07:00"}}"#)
        let message = try #require(whole.messages.first)
        #expect(message.providerMessageID == "E1")
        #expect(message.sentAtMs == 1_719_045_971_000)
        #expect(message.to == nil)
        let old = try batch(#"{"event":"sms:received","id":"E1","payload":{"message":"x","phoneNumber":"0901234567"}}"#)
        #expect(old.messages.first?.from.value == "+84901234567")
    }

    @Test(arguments: [("Viettel", false), ("191", false), ("0901234567", true), ("6505551212", true)])
    func answersPeopleOnly(sender: String, expected: Bool) throws {
        let batch = try batch(
            #"{"event":"sms:received","id":"E","payload":{"message":"x","sender":"\#(sender)"}}"#)
        #expect(batch.messages.first?.canBeAnswered == expected)
    }

    @Test(arguments: [
        ("sms:sent", Receipt.State.sent, nil), ("sms:delivered", .delivered, nil),
        ("sms:failed", .failed, "RESULT_ERROR"), ("sms:cancelled", .failed, "cancelled"),
    ])
    func readsReceipts(event: String, state: Receipt.State, reason: String?) throws {
        let batch = try batch(
            #"{"event":"\#(event)","id":"E","payload":{"messageId":"o1","reason":"RESULT_ERROR"}}"#)
        #expect(batch.receipts == [Receipt(providerMessageID: "o1", reference: "o1", state: state, reason: reason)])
    }

    @Test(arguments: ["system:ping", "app:started", "mms:received", "sms:data-received"])
    func ignoresOtherEvents(event: String) throws {
        #expect(try batch(#"{"event":"\#(event)","id":"E","payload":{}}"#) == .ignored)
    }

    @Test(arguments: [
        "{}", "[]", #"{"event":"sms:received","payload":{"message":"x","sender":"1234567"}}"#,
        #"{"event":"sms:received","id":"E","payload":{"sender":"1234567"}}"#,
        #"{"event":"sms:received","id":"E","payload":{"message":"x"}}"#, #"{"event":"sms:sent","payload":{}}"#,
    ])
    func refusesWhatLacksItsEssentials(body: String) {
        #expect(throws: WebhookRejection.self) { try batch(body) }
    }

    @Test func sendsWithItsOwnIdSoThatARepetitionIsKnown() throws {
        let adapter = try #require(try FullSettings.make("android") as? AndroidAdapter)
        let request = try adapter.sendRequest(
            for: OutboundMessage(id: "o1", to: "+84901234567", text: "x"), nowMs: 0)
        #expect(request.url == "https://api.sms-gate.app/3rdparty/v1/messages")
        #expect(request.headerFields[.authorization] == "Basic dTpw")
        #expect(request.idempotencyKey == "o1")
        #expect(
            try JSON(parsing: request.body)
                == [
                    "id": "o1", "textMessage": ["text": "x"], "phoneNumbers": ["+84901234567"],
                    "withDeliveryReport": true, "simNumber": 2, "ttl": 3600,
                ])
        let unplaced = try adapter.sendRequest(for: OutboundMessage(id: "o2", to: "6505551212", text: "x"), nowMs: 0)
        #expect(unplaced.url.hasSuffix("/messages?skipPhoneValidation=true"))
    }

    @Test(arguments: [
        (202, #"{"id":"o1","state":"Pending"}"#, SendOutcome.accepted(providerMessageID: "o1")),
        (409, #"{"message":"message with the same ID already exists"}"#, .accepted(providerMessageID: nil)),
        (400, "", .rejected(reason: "HTTP 400", isPermanent: true)),
        (401, "", .rejected(reason: "HTTP 401", isPermanent: false)), (500, "", .retry(afterSeconds: nil)),
    ])
    func classifies(status: Int, body: String, expected: SendOutcome) throws {
        let adapter = try AndroidAdapter.made(["signing_key": "k"])
        #expect(adapter.classify(ProviderResponse(status: status, body: Array(body.utf8))) == expected)
    }
}
