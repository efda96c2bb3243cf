import Testing

@testable import Channels

struct JasminAdapterTests {
    private let adapter: JasminAdapter

    init() throws {
        adapter = try #require(try FullSettings.make("jasmin") as? JasminAdapter)
    }

    private func text(_ fields: String) throws -> String? {
        let request = WebhookRequest.form("id=1&from=84901234567&to=8099&\(fields)", target: "/?token=t0k")
        return try adapter.handleInbound(request).messages.first?.text
    }

    @Test func readsTheBytesThatTheCodingNames() throws {
        #expect(try text("coding=0&content=GIA+LUA&binary=474941204c5541") == "GIA LUA")
        #expect(try text("coding=8&content=%00G%1E%C7&binary=00471ec7") == "Gệ")
        #expect(try text("coding=8&content=%00G%1E%C7") == "Gệ")
        #expect(try text("coding=3&binary=4769e1") == "Giá")
        // As Jasmin 0.11.1 really writes it.
        #expect(try text("content=%00G%1E%C7&binary=00471ec7&priority=0&coding=%08") == "Gệ")
        #expect(try text("content=Gi%C3%A1") == "Giá")
        #expect(throws: WebhookRejection.self) { try text("coding=0") }
    }

    @Test func acknowledgesInJasminsWords() throws {
        #expect(adapter.acknowledgement(for: InboundBatch(), replies: []).body == Array("ACK/Jasmin".utf8))
    }

    @Test(arguments: [
        ("1", "ESME_ROK", Receipt.State.sent), ("1", "ESME_RINVDSTADR", .failed), ("2", "DELIVRD", .delivered),
        ("2", "UNDELIV", .failed), ("2", "EXPIRED", .failed), ("2", "ACCEPTD", .sent), ("2", "UNKNOWN", nil),
    ])
    func readsReports(level: String, status: String, expected: Receipt.State?) throws {
        let request = WebhookRequest.form(
            "id=j1&level=\(level)&message_status=\(status)&connector=c", target: "/?token=t0k")
        let receipt = try adapter.handleStatus(request).receipts.first
        #expect(receipt?.state == expected)
        #expect(receipt?.reason == (expected == .failed ? status : nil))
    }

    @Test func sendsAccentsAsUTF16() throws {
        let request = try adapter.sendRequest(
            for: OutboundMessage(id: "1", to: "+84901234567", text: "Gệ"), nowMs: 0)
        let fields = FormParameters(parsing: request.body)
        #expect(fields["coding"] == "8")
        #expect(fields["hex-content"] == "00471ec7")
        #expect(fields["content"] == nil)
        #expect(fields["dlr-url"] == "https://bot.example.org/channels/jasmin/status?token=t0k")
        #expect(fields["dlr-level"] == "3")
        let plain = FormParameters(
            parsing: try adapter.sendRequest(for: OutboundMessage(id: "1", to: "8099", text: "A"), nowMs: 0).body)
        #expect(plain["coding"] == "0")
        #expect(plain["content"] == "A")
    }

    @Test(arguments: [
        (
            200, #"Success "07033084-5cfd-4812-90a4-e4d24ffb6e3d""#,
            SendOutcome.accepted(providerMessageID: "07033084-5cfd-4812-90a4-e4d24ffb6e3d")
        ),
        (412, #"Error "No route found""#, .rejected(reason: "HTTP 412, no route", isPermanent: false)),
        (403, #"Error "User throughput exceeded""#, .retry(afterSeconds: 1)),
        (403, #"Error "Authentication failure for username:u""#, .rejected(reason: "HTTP 403", isPermanent: false)),
        (400, #"Error "Argument [to] has an invalid value""#, .rejected(reason: "HTTP 400", isPermanent: true)),
        (500, #"Error "Cannot send submit_sm""#, .ambiguous(reason: "HTTP 500")),
        (200, "", .ambiguous(reason: "HTTP 200 without the expected body")),
    ])
    func classifies(status: Int, body: String, expected: SendOutcome) {
        #expect(adapter.classify(ProviderResponse(status: status, body: Array(body.utf8))) == expected)
    }
}
