import HTTPTypes
import Testing

@testable import Channels

/// Batches, receipts and answers of the SMS clouds beyond the published samples.
struct CloudAdapterTests {
    @Test func infobipTellsMessagesAndReportsInOneBatch() throws {
        let adapter = try InfobipAdapter.made(["allow_unsigned": "true"])
        func batch(_ body: String) throws -> InboundBatch { try adapter.handleInbound(.post(body)) }
        let mixed = try batch(
            #"""
            {"results":[
              {"messageId":"a","from":"84901234567","text":"GIA"},{"messageId":"b","from":"Viettel","text":"QC"},
              {"messageId":"c","status":{"groupName":"EXPIRED","name":"EXPIRED_EXPIRED"}},
              {"messageId":"d","from":"84901234567","message":[{"contentType":"image/png"}]}]}
            """#)
        #expect(mixed.messages.map(\.text) == ["GIA", "QC"])
        #expect(mixed.messages.map(\.canBeAnswered) == [true, false])
        #expect(
            mixed.receipts
                == [Receipt(providerMessageID: "c", reference: "c", state: .failed, reason: "EXPIRED_EXPIRED")])
        #expect(mixed.ignoredCount == 1)
        #expect(try batch(#"{"results":[],"messageCount":0}"#) == InboundBatch())
        #expect(throws: WebhookRejection.self) { try batch(#"{"results":[{"from":"1","text":"x"}]}"#) }
    }

    @Test func plivoRepliesInXMLWithEverythingEscaped() throws {
        let channel = try SignedChannel.plivo()
        let batch = try channel.adapter.handleInbound(channel.request)
        let reply = Reply(
            providerMessageID: "1", to: "+84901234567", text: "<Message> & 'x'", segments: 1, isDuplicate: false)
        let response = channel.adapter.acknowledgement(for: batch, replies: [reply])
        #expect(response.contentType == "application/xml; charset=utf-8")
        #expect(
            String(decoding: response.body, as: UTF8.self)
                == #"<Response><Message src="8099" dst="84901234567" type="sms">&lt;Message&gt; &amp; &apos;x&apos;"#
                + "</Message></Response>")
        #expect(
            String(decoding: channel.adapter.acknowledgement(for: batch, replies: []).body, as: UTF8.self)
                == "<Response></Response>")
    }

    @Test func plivoAcceptsAnyOfSeveralSignatures() throws {
        let channel = try SignedChannel.plivoV3()
        var request = channel.request
        let right = try #require(request.header("X-Plivo-Signature-V3"))
        request.set([("X-Plivo-Signature-V3", "AAAA, \(right)")])
        #expect(Verdict(of: channel.adapter, request) == .accepted)
        request.set([("X-Plivo-Signature-V3", "AAAA,BBBB")])
        #expect(Verdict(of: channel.adapter, request) == .badSignature)
    }

    @Test func plivoReportsTheWholeMessageByItsFirstPart() throws {
        let channel = try SignedChannel.plivo()
        let request = channel.signed(
            .form("MessageUUID=p2&ParentMessageUUID=p1&Status=undelivered&ErrorCode=30&To=84901234567"))
        #expect(
            try channel.adapter.handleStatus(request).receipts
                == [Receipt(providerMessageID: "p1", recipient: "+84901234567", state: .failed, reason: "30")])
    }

    @Test func telnyxTellsStatesByRecipient() throws {
        let batch = try SignedChannel.telnyx().batch(
            #"""
            {"data":{"event_type":"message.finalized","payload":{"id":"t1","errors":[{"code":"40008"}],"to":[
              {"phone_number":"+84901234567","status":"delivery_failed"},
              {"phone_number":"+84987654321","status":"delivered"},{"status":"webhook_delivered"}]}}}
            """#)
        #expect(
            batch.receipts == [
                Receipt(providerMessageID: "t1", recipient: "+84901234567", state: .failed, reason: "40008"),
                Receipt(providerMessageID: "t1", recipient: "+84987654321", state: .delivered),
            ])
        #expect(batch.ignoredCount == 1)
        #expect(try SignedChannel.telnyx().batch(#"{"data":{"event_type":"call.initiated"}}"#) == .ignored)
    }

    @Test func messageBirdReadsShortCodesAndAnswersOK() throws {
        let channel = try SignedChannel.messageBird()
        let batch = try channel.adapter.handleInbound(
            channel.signed(
                .form(
                    "mid=1&shortcode=8099&originator=84901234567&message=GIA&receive_datetime=20231114221320",
                    at: SignedChannel.nowMs)))
        #expect(batch.messages.first?.text == "GIA")
        #expect(batch.messages.first?.to == "8099")
        #expect(batch.messages.first?.sentAtMs == 1_700_000_000_000)
        #expect(channel.adapter.acknowledgement(for: batch, replies: []).body == Array("OK".utf8))
    }

    @Test(arguments: [
        ("sms.sent", Receipt.State.sent), ("sms.delivered", .delivered), ("sms.failed", .failed),
        ("sms.undelivered", .failed), ("sms.rejected", .failed), ("sms.expired", .failed),
    ])
    func birdReadsReceipts(type: String, state: Receipt.State) throws {
        let batch = try SignedChannel.bird().batch(
            #"{"type":"\#(type)","data":{"sms_id":"s","to":"+84901234567","metadata":{"reference":"o1"}}}"#)
        #expect(
            batch.receipts
                == [Receipt(providerMessageID: "s", reference: "o1", recipient: "+84901234567", state: state)])
    }

    @Test func birdMarksARepetition() throws {
        let sender = try #require(try FullSettings.make("bird") as? BirdAdapter)
        let request = try sender.sendRequest(for: OutboundMessage(id: "o1", to: "+84901234567", text: "x"), nowMs: 0)
        #expect(request.url == "https://eu1.platform.bird.com/v1/sms/messages")
        #expect(request.idempotencyKey == "o1")
    }

    @Test func sinchTellsReportsOfBothKinds() throws {
        let one = try SignedChannel.sinch().batch(
            #"{"type":"recipient_delivery_report_sms","batch_id":"b","recipient":"84901234567","code":401,"#
                + #""status":"Failed","client_reference":"o1"}"#)
        #expect(
            one.receipts == [
                Receipt(
                    providerMessageID: "b", reference: "o1", recipient: "+84901234567", state: .failed,
                    reason: "code 401")
            ])
        let summary = try SignedChannel.sinch().batch(
            #"{"type":"delivery_report_sms","batch_id":"b","statuses":[{"status":"Delivered"},{"status":"Unknown"}]}"#)
        #expect(summary.receipts == [Receipt(providerMessageID: "b", state: .delivered)])
        #expect(summary.ignoredCount == 1)
        #expect(try SignedChannel.sinch().batch(#"{"type":"mo_binary","id":"1"}"#) == .ignored)
    }

    @Test func stringeeSignsItsOwnRequests() throws {
        let sender = try #require(try FullSettings.make("stringee") as? StringeeAdapter)
        let request = try sender.sendRequest(
            for: OutboundMessage(id: "1", to: "0901234567", text: "x"), nowMs: 1_700_000_000_500)
        let echo = WebhookRequest(
            method: .post, target: "", publicRoot: "", headerFields: request.headerFields, receivedAtMs: 0)
        let token = try JSONWebToken(
            verifying: try #require(echo.header("X-STRINGEE-AUTH")), key: Secret("ks"))
        #expect(
            token.claims == ["jti": "SK.0.1-1700000000", "iss": "SK.0.1", "exp": 1_700_000_600, "rest_api": true])
    }
}
