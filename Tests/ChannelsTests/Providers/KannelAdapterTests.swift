import HTTPTypes
import Testing

@testable import Channels

struct KannelAdapterTests {
    private let adapter: KannelAdapter

    init() throws {
        adapter = try KannelAdapter.made([
            "allow_unsigned": "true", "send_url": "http://127.0.0.1:13013/cgi-bin/sendsms", "username": "u",
            "password": "p&w", "from": "8099",
        ])
    }

    private func message(_ query: String) throws -> InboundMessage {
        try #require(
            try adapter.handleInbound(.get("/channels/c/inbound?id=1&sender=0901234567&\(query)")).messages.first)
    }

    @Test(arguments: [
        ("message=Gi%C3%A1", "Giá"), ("message=Gi%C3%A1&charset=UTF-8&coding=0", "Giá"),
        ("message=Gi%C3%A1&charset=GSM", "Giá"), ("message=Gi%E1&charset=WINDOWS-1252", "Giá"),
        ("message=%00G%1E%C7&coding=2", "Gệ"), ("message=%00G%1E%C7&charset=UTF-16BE&coding=2", "Gệ"),
        ("message=", ""), ("text=x+y", "x y"),
    ])
    func honoursTheCharset(query: String, expected: String) throws {
        #expect(try message(query).text == expected)
    }

    @Test(arguments: ["message=Gi%E1", "message=x&charset=KOI8-R", "message=%00&coding=2", "charset=UTF-8"])
    func refusesTextsThatCannotBeRead(query: String) {
        #expect(throws: WebhookRejection.self) { try message(query) }
    }

    @Test func readsAPostedBody() throws {
        var request = WebhookRequest.post(
            "Giá lúa", target: "/channels/c/inbound?id=7", contentType: "text/plain; charset=UTF-8",
            fields: [("X-Kannel-From", "+84901234567"), ("X-Kannel-To", "8099"), ("X-Kannel-Coding", "0")])
        let message = try #require(try adapter.handleInbound(request).messages.first)
        #expect(message.text == "Giá lúa")
        #expect(message.from.value == "+84901234567")
        #expect(message.to == "8099")
        request.body = [0x00, 0x47]
        request.set([("Content-Type", "text/plain; charset=UTF-16BE")])
        #expect(try adapter.handleInbound(request).messages.first?.text == "G")
    }

    @Test func tellsPartsAndSkipsBinaries() throws {
        #expect(
            try message("message=x&udh=0500032A0302").part == MessagePart(reference: "42", total: 3, index: 2))
        #expect(try adapter.handleInbound(.get("/?id=1&sender=0901234567&message=%00&coding=1")) == .ignored)
    }

    /// As Kannel 1.4.5 called the address of docs/channels/kannel.md, with its fake SMS centre behind it.
    @Test func readsWhatARealKannelCalls() throws {
        func call(_ rest: String) throws -> InboundBatch {
            try adapter.handleInbound(
                .get("/channels/k/inbound?token=T&sender=84901234567&to=8099&\(rest)&udh=&smsc=FAKE"))
        }
        let text = try call(
            "message=BAN+RAU+5+TAN&ts=1795469587&id=4a3c30d6-4143-4be4-9a6a-41d641fb8fd2&charset=UTF-8&coding=0")
        let message = try #require(text.messages.first)
        #expect(message.text == "BAN RAU 5 TAN")
        #expect(message.from.value == "+84901234567")
        #expect(message.sentAtMs == 1_795_469_587_000)
        #expect(message.part == nil)
        let binary = try call("message=Gi%E1+%24%40&ts=1795469589&id=2700b91b&charset=8-BIT&coding=1")
        #expect(binary == .ignored)
        let report = try adapter.handleStatus(.get("/s?token=T&uuid=o1&status=8&answer=ACK%2F"))
        #expect(report.receipts == [Receipt(reference: "o1", state: .sent)])
    }

    /// An SMPP centre's receipt repeats the message, which is nobody else's business.
    @Test(arguments: [
        (
            "id:12 sub:001 dlvrd:000 submit date:2611252229 done date:2611252229 stat:UNDELIV err:027 text:BAN stat:x",
            "stat:UNDELIV err:027"
        ),
        ("NACK/11/Invalid Destination Address", "NACK/11/Invalid Destination Address"),
        ("BAN RAU 5TAN", "report 2"), ("", "report 2"),
    ])
    func givesTheCentresReasonAndNotTheText(answer: String, expected: String) throws {
        let query = "/s?token=T&uuid=o1&status=2&answer=\(PercentEncoding.encode(answer))"
        let report = try adapter.handleStatus(.get(query))
        #expect(report.receipts == [Receipt(reference: "o1", state: .failed, reason: expected)])
    }

    @Test func theBodyIsTheReply() throws {
        #expect(adapter.replyRoute == .response(atMost: 1))
        let batch = try adapter.handleInbound(.get("/?id=1&sender=0901234567&message=x"))
        func answer(_ text: String?) -> WebhookResponse {
            adapter.acknowledgement(
                for: batch,
                replies: [Reply(providerMessageID: "1", to: "", text: text, segments: 1, isDuplicate: false)])
        }
        #expect(answer("Gia lua 8500").body == Array("Gia lua 8500".utf8))
        #expect(answer("Gia lua 8500").contentType == "text/plain; charset=utf-8")
        #expect(answer("Gia lua 8500").headerFields.isEmpty)
        #expect(answer("Giá lúa").headerFields == [try #require(HTTPField.Name("X-Kannel-Coding")): "2"])
        #expect(answer(nil).body.isEmpty)
    }

    @Test(arguments: [
        ("1", Receipt.State.delivered), ("2", .failed), ("4", .sent), ("8", .sent), ("16", .failed), ("32", nil),
    ])
    func readsReports(status: String, expected: Receipt.State?) throws {
        let batch = try adapter.handleStatus(.get("/channels/c/status?uuid=o1&status=\(status)"))
        #expect(batch.receipts.first?.state == expected)
        #expect(batch.receipts.first?.reference == (expected == nil ? nil : "o1"))
    }

    @Test func sendsGSMTextsAsUTF8AndOthersAsUTF16() throws {
        let plain = try adapter.sendRequest(for: OutboundMessage(id: "1", to: "+84901234567", text: "A B"), nowMs: 0)
        #expect(plain.method == .get)
        #expect(
            plain.url
                == "http://127.0.0.1:13013/cgi-bin/sendsms?username=u&password=p%26w&to=%2B84901234567&from=8099"
                + "&coding=0&charset=UTF-8&text=A%20B")
        let accented = try adapter.sendRequest(for: OutboundMessage(id: "1", to: "+84901234567", text: "Gệ"), nowMs: 0)
        #expect(accented.url.hasSuffix("&coding=2&text=%00G%1E%C7"))
    }

    @Test(arguments: [
        (202, "0: Accepted for delivery", SendOutcome.accepted(providerMessageID: nil)),
        (202, "3: Queued for later delivery", .accepted(providerMessageID: nil)),
        (503, "Temporal failure, try again later.", .retry(afterSeconds: nil)),
        (403, "Authorization failed for sendsms", .rejected(reason: "HTTP 403", isPermanent: false)),
        (403, "Not routable. Do not try again.", .rejected(reason: "not routable", isPermanent: true)),
        (400, "Missing receiver", .rejected(reason: "HTTP 400", isPermanent: true)),
    ])
    func classifies(status: Int, body: String, expected: SendOutcome) {
        #expect(adapter.classify(ProviderResponse(status: status, body: Array(body.utf8))) == expected)
    }
}
