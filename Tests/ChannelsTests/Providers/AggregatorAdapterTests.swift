import HTTPTypes
import Testing

@testable import Channels

/// Vietnamese aggregators, Africa's Talking and the External API contract.
struct AggregatorAdapterTests {
    @Test func speedSMSMessagesHaveIdsOfTheirOwn() throws {
        let adapter = try SpeedSMSAdapter.made(["allow_unsigned": "true"])
        let body = #"{"type":"sms","phone":"0912000000","content":"1"}"#
        let first = try #require(try adapter.handleInbound(.post(body, at: 1)).messages.first)
        let second = try #require(try adapter.handleInbound(.post(body, at: 2)).messages.first)
        // Two answers "1" are two answers: the provider gives nothing to tell a repetition by.
        #expect(first.providerMessageID != second.providerMessageID)
        #expect(first.from.value == "+84912000000")
        for body in ["{}", "[]", #"{"phone":"0912000000"}"#, #"{"content":"x"}"#, #"{"type":"report","tranId":1}"#] {
            #expect(Verdict(of: adapter, .post(body)) == .undecodable)
        }
    }

    @Test(arguments: [
        ("SendStatus=5&SendSuccess=1&SendFailed=0", Receipt.State.delivered),
        ("SendStatus=5&SendSuccess=0&SendFailed=1", .failed), ("SendStatus=5&SendSuccess=0&SendFailed=0", .sent),
        ("SendStatus=4", .failed), ("SendStatus=7", .sent), ("SendStatus=1", nil), ("SendStatus=2", nil),
    ])
    func esmsSaysHowItEnded(query: String, expected: Receipt.State?) throws {
        let adapter = try #require(try FullSettings.make("esms") as? ESMSAdapter)
        let batch = try adapter.handleStatus(.get("/?token=t0k&SMSID=e1&RequestId=o1&phonenumber=0901888484&\(query)"))
        #expect(batch.receipts.first?.state == expected)
        if expected != nil {
            #expect(batch.receipts.first?.reference == "o1")
            #expect(batch.receipts.first?.recipient == "+84901888484")
        }
    }

    @Test func esmsHasNoIncomingMessages() throws {
        let adapter = try #require(try FullSettings.make("esms") as? ESMSAdapter)
        #expect(Verdict(of: adapter, .post("{}")) == .notOffered)
        let request = try adapter.sendRequest(for: OutboundMessage(id: "o1", to: "+84901234567", text: "Giá"), nowMs: 0)
        #expect(
            try JSON(parsing: request.body).contains([
                "ApiKey": "ak", "SecretKey": "sk", "Phone": "0901234567", "Content": "Giá", "Brandname": "HTX",
                "SmsType": "2", "IsUnicode": "1", "RequestId": "o1", "Sandbox": "0",
                "CallbackUrl": "https://bot.example.org/channels/esms/status?token=t0k",
            ]))
    }

    @Test(arguments: [
        ("Success", "", Receipt.State.delivered), ("Sent", "", .sent), ("Failed", "UserInBlacklist", .optedOut),
        ("Rejected", "InvalidPhoneNumber", .failed), ("Other", "", nil),
    ])
    func africasTalkingReadsReports(status: String, reason: String, expected: Receipt.State?) throws {
        let adapter = try AfricasTalkingAdapter.made(["allow_unsigned": "true"])
        let batch = try adapter.handleStatus(.form("id=a1&status=\(status)&failureReason=\(reason)"))
        #expect(batch.receipts.first?.state == expected)
    }

    @Test func africasTalkingPaysRepliesByTheirLink() throws {
        let adapter = try AfricasTalkingAdapter.made(["allow_unsigned": "true", "username": "u", "api_key": "k"])
        let batch = try adapter.handleInbound(.form("id=1&from=%2B254791541111&to=21512&text=x&linkId=L1"))
        let context = batch.messages.first?.replyContext
        let request = try adapter.sendRequest(
            for: OutboundMessage(id: "1", to: "+254791541111", text: "y", replyContext: context), nowMs: 0)
        #expect(FormParameters(parsing: request.body)["linkId"] == "L1")
    }

    @Test func externalRecognisesRepetitionsByIdOrDateOnly() throws {
        let adapter = try ExternalAdapter.made(["allow_unsigned": "true"])
        func id(_ fields: String, at ms: Int64) throws -> String? {
            try adapter.handleInbound(.form("from=0901234567&text=x\(fields)", at: ms)).messages.first?
                .providerMessageID
        }
        #expect(try id("&id=7", at: 1) == "7")
        #expect(try id("&date=2017-06-23T12:30:00Z", at: 1) == (try id("&time=2017-06-23T12:30:00Z", at: 2)))
        #expect(try id("", at: 1) != (try id("", at: 2)))
        #expect(throws: WebhookRejection.self) { try id("&date=yesterday", at: 1) }
    }

    @Test(arguments: ["text=x", "from=0901234567", "from=&text=x", "from=0901234567&text=%C3%28"])
    func externalRefusesWhatLacksItsEssentials(body: String) throws {
        let adapter = try ExternalAdapter.made(["allow_unsigned": "true"])
        #expect(Verdict(of: adapter, .form(body)) == .undecodable)
    }

    @Test(arguments: [
        ("id=o1&status=sent", Receipt(reference: "o1", state: .sent)),
        ("id=o1&status=delivered", Receipt(reference: "o1", state: .delivered)),
        ("id=o1&status=failed", Receipt(reference: "o1", state: .failed)),
        ("from=0901234567&status=stopped", Receipt(recipient: "+84901234567", state: .optedOut)),
    ])
    func externalReadsStatuses(body: String, expected: Receipt) throws {
        let adapter = try ExternalAdapter.made(["allow_unsigned": "true"])
        #expect(try adapter.handleStatus(.form(body)).receipts == [expected])
    }

    private func external(_ extra: [String: String]) throws -> ExternalAdapter {
        try ExternalAdapter.made(extra.merging(["allow_unsigned": "true", "from": "+8499"]) { old, _ in old })
    }

    @Test func externalFillsItsTemplatesOnce() throws {
        let message = OutboundMessage(id: "o1", to: "+84901234567", text: "{{to}} & \"x\" {{")
        let query = try external([
            "send_url": "https://a.org/s?t={{text}}&to={{to_no_plus}}&f={{from_no_plus}}&u={{other}}",
            "send_method": "GET",
        ]).sendRequest(for: message, nowMs: 0)
        #expect(query.method == .get)
        #expect(
            query.url == "https://a.org/s?t=%7B%7Bto%7D%7D%20%26%20%22x%22%20%7B%7B&to=84901234567&f=8499&u={{other}}")
        let form = try external(["send_url": "https://a.org/s"]).sendRequest(for: message, nowMs: 0)
        #expect(FormParameters(parsing: form.body)["text"] == message.text)
        #expect(FormParameters(parsing: form.body)["id"] == "o1")
        let json = try external([
            "send_url": "https://a.org/s", "content_type": "json", "send_body": #"{"m":{{text}},"to":[{{to}}]}"#,
            "send_authorization": "Token abc",
        ]).sendRequest(for: message, nowMs: 0)
        #expect(try JSON(parsing: json.body) == ["m": .string(message.text), "to": ["+84901234567"]])
        #expect(json.headerFields[.authorization] == "Token abc")
        let xml = try external([
            "send_url": "https://a.org/s", "content_type": "xml", "send_body": "<m>{{text}}</m>",
        ]).sendRequest(for: message, nowMs: 0)
        #expect(String(decoding: xml.body, as: UTF8.self) == "<m>{{to}} &amp; &quot;x&quot; {{</m>")
    }

    @Test func externalCanDemandAWordInTheAnswer() throws {
        let adapter = try external(["send_url": "https://a.org/s", "success_text": "OK"])
        #expect(
            adapter.classify(ProviderResponse(status: 200, body: Array("0 OK".utf8)))
                == .accepted(providerMessageID: nil))
        #expect(
            adapter.classify(ProviderResponse(status: 200, body: Array("ERR".utf8)))
                == .rejected(reason: "the answer does not contain success_text", isPermanent: false))
    }
}
