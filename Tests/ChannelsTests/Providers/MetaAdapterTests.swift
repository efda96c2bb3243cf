import Testing

@testable import Channels

struct MetaAdapterTests {
    @Test func messengerReadsEveryEntryOfABatch() throws {
        let batch = try SignedChannel.messenger().batch(
            #"""
            {"object":"page","entry":[
              {"messaging":[
                {"sender":{"id":"1"},"recipient":{"id":"9"},"timestamp":5,"message":{"mid":"a","text":"GI\u00c1"}},
                {"sender":{"id":"2"},"message":{"mid":"b","text":"Hai","quick_reply":{"payload":"2"}}},
                {"sender":{"id":"3"},"postback":{"mid":"c","payload":"BAT DAU"}}]},
              {"messaging":[
                {"sender":{"id":"9"},"message":{"mid":"d","text":"x","is_echo":true}},
                {"sender":{"id":"4"},"message":{"mid":"e","is_deleted":true,"text":"x"}},
                {"sender":{"id":"4"},"message":{"mid":"f","attachments":[]}},
                {"sender":{"id":"4"},"read":{"watermark":7}},
                {"sender":{"id":"4"},"delivery":{"mids":["g","h"],"watermark":7}}]}]}
            """#)
        #expect(batch.messages.map(\.text) == ["GIÁ", "2", "BAT DAU"])
        #expect(batch.messages.map(\.providerMessageID) == ["a", "b", "c"])
        #expect(batch.messages.map(\.from.value) == ["1", "2", "3"])
        #expect(
            batch.receipts
                == [Receipt(recipient: "4", untilMs: 7, state: .read)]
                + ["g", "h"].map { Receipt(providerMessageID: $0, state: .delivered) })
        #expect(batch.ignoredCount == 3)
    }

    @Test func whatsAppReadsMessagesButtonsAndStatuses() throws {
        let batch = try SignedChannel.whatsApp().batch(
            #"""
            {"object":"whatsapp_business_account","entry":[{"changes":[
              {"value":{"metadata":{"phone_number_id":"9"},"messages":[
                {"from":"84901234567","id":"a","timestamp":"1700000000","type":"text","text":{"body":"Giá"}},
                {"from_user_id":"VN.1234","id":"b","type":"text","text":{"body":"x"}},
                {"from":"84901234567","id":"c","interactive":{"button_reply":{"id":"2","title":"Hai"}}},
                {"from":"84901234567","id":"d","interactive":{"list_reply":{"id":"3","title":"Ba"}}},
                {"from":"84901234567","id":"e","button":{"text":"CO","payload":"p"}},
                {"from":"84901234567","id":"f","group_id":"g","text":{"body":"x"}},
                {"from":"84901234567","id":"g","type":"image","image":{}}]}},
              {"value":{"statuses":[
                {"id":"w1","status":"delivered","recipient_id":"84901234567"},
                {"id":"w1","status":"read","recipient_id":"84901234567"},
                {"id":"w2","status":"failed","recipient_id":"84901234567","errors":[{"code":131026}]},
                {"id":"w3","status":"deleted"}]}}]}]}
            """#)
        #expect(batch.messages.map(\.text) == ["Giá", "x", "2", "3", "CO"])
        #expect(batch.messages.map(\.from.value).prefix(2) == ["+84901234567", "VN.1234"])
        #expect(batch.messages.first?.sentAtMs == 1_700_000_000_000)
        #expect(batch.messages.map(\.canBeAnswered) == Array(repeating: true, count: 5))
        #expect(batch.receipts.map(\.state) == [.delivered, .read, .failed])
        #expect(batch.receipts.last?.reason == "code 131026")
        #expect(batch.receipts.first?.recipient == "+84901234567")
        #expect(batch.ignoredCount == 3)
    }

    @Test func whatsAppAddressesPeopleWithoutANumberByTheirId() throws {
        let sender = try #require(try FullSettings.make("whatsapp") as? WhatsAppAdapter)
        let request = try sender.sendRequest(for: OutboundMessage(id: "1", to: "VN.1234", text: "x"), nowMs: 0)
        let body = try JSON(parsing: request.body)
        #expect(body["recipient"] == "VN.1234")
        #expect(body["to"] == .null)
    }

    @Test func whatsAppShowsUpToThreeButtonsThenAList() throws {
        let sender = try #require(try FullSettings.make("whatsapp") as? WhatsAppAdapter)
        func kind(_ count: Int, text: String = "x") throws -> JSON {
            let replies = (0..<count).map { QuickReply(label: "\($0) HTX Rau an toàn Tân Tiến", text: "\($0)") }
            let message = OutboundMessage(id: "1", to: "+84901234567", text: text, quickReplies: replies)
            let body = try JSON(parsing: try sender.sendRequest(for: message, nowMs: 0).body)
            return body["type"] == "text" ? "text" : body["interactive"]["type"]
        }
        #expect(try [0, 1, 3, 4, 10, 11].map { try kind($0) } == ["text", "button", "button", "list", "list", "text"])
        #expect(try kind(1, text: String(repeating: "a", count: 1_025)) == "text")
    }

    @Test func messengerOffersQuickReplies() throws {
        let sender = try #require(try FullSettings.make("messenger") as? MessengerAdapter)
        let message = OutboundMessage(
            id: "1", to: "5", text: "x", quickReplies: (1...20).map { QuickReply(label: "\($0)", text: "\($0)") })
        let body = try JSON(parsing: try sender.sendRequest(for: message, nowMs: 0).body)
        #expect(body["message"]["quick_replies"].elements.count == 13)
        #expect(
            body["message"]["quick_replies"].elements.first
                == ["content_type": "text", "title": "1", "payload": "1"])
    }

    @Test func otherObjectsAreRefused() throws {
        for body in [#"{"object":"user"}"#, "[]", "{}"] {
            #expect(throws: WebhookRejection.self) { try SignedChannel.messenger().batch(body) }
            #expect(throws: WebhookRejection.self) { try SignedChannel.whatsApp().batch(body) }
        }
    }

    @Test(arguments: ["hub.mode=subscribe&hub.challenge=1", "hub.mode=x&hub.verify_token=meatyhamhock&hub.challenge=1"])
    func handshakesNeedTheTokenAndTheMode(query: String) throws {
        let adapter = try SignedChannel.messenger().adapter
        #expect(Verdict(of: adapter, .get("/channels/c/inbound?\(query)")) == .badSignature)
    }
}
