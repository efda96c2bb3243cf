import Crypto
import Testing

@testable import Channels

struct TwilioAdapterTests {
    private func reply(_ text: String?) -> Reply {
        Reply(providerMessageID: "SM1", to: "+84901234567", text: text, segments: 1, isDuplicate: false)
    }

    @Test func repliesInTwiMLWithMarkupEscaped() throws {
        let channel = try SignedChannel.twilio()
        let batch = try channel.adapter.handleInbound(channel.request)
        let response = channel.adapter.acknowledgement(
            for: batch, replies: [reply("<Response> & \"5 > 4\""), reply(nil), reply("Xong")])
        #expect(response.contentType == "text/xml; charset=utf-8")
        #expect(
            String(decoding: response.body, as: UTF8.self)
                == #"<?xml version="1.0" encoding="UTF-8"?><Response><Message>&lt;Response&gt; &amp; &quot;5 &gt; "#
                + "4&quot;</Message><Message>Xong</Message></Response>")
    }

    @Test func silenceIsAnEmptyResponse() throws {
        let channel = try SignedChannel.twilio()
        let batch = try channel.adapter.handleInbound(channel.request)
        let empty = #"<?xml version="1.0" encoding="UTF-8"?><Response/>"#
        #expect(channel.adapter.acknowledgement(for: batch, replies: []).body == Array(empty.utf8))
        let outbox = try TwilioAdapter.made(["account_sid": "AC1", "auth_token": "token", "reply_by": "outbox"])
        #expect(outbox.replyRoute == .outbox)
        #expect(outbox.acknowledgement(for: batch, replies: [reply("x")]).body == Array(empty.utf8))
    }

    @Test func whatsAppGoesBackToWhatsApp() throws {
        let adapter = try TwilioAdapter.made([
            "account_sid": "AC1", "auth_token": "t", "from": "+15005550006", "medium": "whatsapp",
        ])
        #expect(adapter.limits.medium == .chat)
        let message = OutboundMessage(id: "1", to: "whatsapp:+84901234567", text: "x")
        let fields = FormParameters(parsing: try adapter.sendRequest(for: message, nowMs: 0).body)
        #expect(fields["To"] == "whatsapp:+84901234567")
        #expect(fields["From"] == "whatsapp:+15005550006")
    }

    @Test func sendsThroughAMessagingServiceWithAStatusAddress() throws {
        let adapter = try TwilioAdapter.made(
            [
                "account_sid": "AC1", "auth_token": "t", "messaging_service_sid": "MG1",
                "public_url": "https://b.org/x/",
            ], name: "sms 1")
        let request = try adapter.sendRequest(
            for: OutboundMessage(id: "1", to: "+84901234567", text: "Giá & lúa"), nowMs: 0)
        let fields = FormParameters(parsing: request.body)
        #expect(fields["MessagingServiceSid"] == "MG1")
        #expect(fields["From"] == nil)
        #expect(fields["Body"] == "Giá & lúa")
        #expect(fields["StatusCallback"] == "https://b.org/x/channels/sms%201/status")
    }

    @Test func aGetIsSignedByItsAddressAlone() throws {
        let adapter = try TwilioAdapter.made(["account_sid": "AC1", "auth_token": "token"])
        var request = WebhookRequest.get("/channels/c/inbound?MessageSid=SM1&From=%2B84901234567&Body=GIA")
        let code = Authenticator.code(Insecure.SHA1.self, key: Array("token".utf8), content: Array(request.url.utf8))
        request.set([("X-Twilio-Signature", Base64.encode(code))])
        #expect(try adapter.handleInbound(request).messages.first?.text == "GIA")
        request.url += "&x=1"
        #expect(Verdict(of: adapter, request) == .badSignature)
    }

    @Test(arguments: [
        ("queued", nil), ("sent", Receipt.State.sent), ("delivered", .delivered), ("read", .read), ("failed", .failed),
        ("undelivered", .failed), ("accepted", nil), ("new-word", nil),
    ])
    func readsStatuses(status: String, expected: Receipt.State?) throws {
        let channel = try SignedChannel.twilio()
        let request = channel.signed(.form("MessageSid=SM1&MessageStatus=\(status)&To=%2B84901234567&ErrorCode="))
        let batch = try channel.adapter.handleStatus(request)
        #expect(batch.receipts.first?.state == expected)
        #expect(batch.receipts.first?.reason == nil)
        #expect(batch.ignoredCount == (expected == nil ? 1 : 0))
    }

    @Test func anOptOutIsToldByItsCode() throws {
        let channel = try SignedChannel.twilio()
        let request = channel.signed(
            .form("MessageSid=SM1&MessageStatus=failed&To=%2B84901234567&ErrorCode=21610"))
        #expect(
            try channel.adapter.handleStatus(request).receipts == [
                Receipt(providerMessageID: "SM1", recipient: "+84901234567", state: .optedOut, reason: "21610")
            ])
    }

    @Test(arguments: [
        (201, #"{"sid":"SM9","status":"queued"}"#, SendOutcome.accepted(providerMessageID: "SM9")),
        (400, #"{"code":21610}"#, .optedOut), (429, #"{"code":20429}"#, .retry(afterSeconds: nil)),
        (400, #"{"code":21211}"#, .rejected(reason: "HTTP 400, code 21211", isPermanent: true)),
        (400, #"{"code":21408}"#, .rejected(reason: "code 21408", isPermanent: false)),
        (401, #"{"code":20003}"#, .rejected(reason: "HTTP 401, code 20003", isPermanent: false)),
        (500, "", .ambiguous(reason: "HTTP 500")), (503, "", .retry(afterSeconds: nil)),
        (200, "<html>", .ambiguous(reason: "HTTP 200 without the expected body")),
    ])
    func classifies(status: Int, body: String, expected: SendOutcome) throws {
        let adapter = try TwilioAdapter.made(["account_sid": "AC1", "auth_token": "t"])
        #expect(adapter.classify(ProviderResponse(status: status, body: Array(body.utf8))) == expected)
    }
}
