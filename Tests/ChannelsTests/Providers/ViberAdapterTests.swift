import Testing

@testable import Channels

struct ViberAdapterTests {
    @Test(arguments: [
        (
            #"{"event":"delivered","message_token":4912661846655238145,"user_id":"u="}"#,
            Receipt(providerMessageID: "4912661846655238145", recipient: "u=", state: .delivered)
        ),
        (
            #"{"event":"seen","message_token":4912661846655238145,"user_id":"u="}"#,
            Receipt(providerMessageID: "4912661846655238145", recipient: "u=", state: .read)
        ),
        (
            #"{"event":"failed","message_token":4912661846655238145,"user_id":"u=","desc":"x"}"#,
            Receipt(providerMessageID: "4912661846655238145", recipient: "u=", state: .failed, reason: "x")
        ),
        (
            #"{"event":"unsubscribed","user_id":"u="}"#,
            Receipt(recipient: "u=", state: .optedOut, reason: "unsubscribed")
        ),
    ])
    func readsReceipts(body: String, expected: Receipt) throws {
        #expect(try SignedChannel.viber().batch(body).receipts == [expected])
    }

    @Test(arguments: [
        #"{"event":"conversation_started","user":{"id":"u"}}"#, #"{"event":"subscribed","user":{"id":"u"}}"#,
        #"{"event":"message","message_token":1,"sender":{"id":"u"},"message":{"type":"picture"}}"#,
    ])
    func ignoresOtherEvents(body: String) throws {
        #expect(try SignedChannel.viber().batch(body) == .ignored)
    }

    @Test func offersQuickReplies() throws {
        let sender = try #require(try FullSettings.make("viber") as? ViberAdapter)
        let request = try sender.sendRequest(
            for: OutboundMessage(id: "1", to: "u=", text: "x", quickReplies: ["1"]), nowMs: 0)
        let body = try JSON(parsing: request.body)
        #expect(body["keyboard"]["Buttons"] == [["ActionType": "reply", "ActionBody": "1", "Text": "1"]])
        #expect(body["sender"] == ["name": "HTX"])
    }
}
