import Testing

@testable import Channels

struct TelegramAdapterTests {
    private func batch(_ body: String) throws -> InboundBatch { try SignedChannel.telegram().batch(body) }

    @Test(arguments: [
        #"{"update_id":1,"message":{"chat":{"id":-100,"type":"group"},"text":"x"}}"#,
        #"{"update_id":1,"message":{"chat":{"id":7,"type":"private"},"sticker":{}}}"#,
        #"{"update_id":1,"message":{"chat":{"id":7,"type":"private"},"text":"x","from":{"id":7,"is_bot":true}}}"#,
        #"{"update_id":1,"edited_message":{"chat":{"id":7,"type":"private"},"text":"x"}}"#,
        #"{"update_id":1,"callback_query":{"id":"1"}}"#, #"{"update_id":1}"#,
    ])
    func ignoresWhatIsNoTextOfAPerson(body: String) throws {
        #expect(try batch(body) == .ignored)
    }

    @Test func readsCaptionsAndIdsBeyondThirtyTwoBits() throws {
        let batch = try batch(
            #"{"update_id":9007199254740993,"message":{"chat":{"id":5000000001,"type":"private"},"caption":"GIA"}}"#)
        #expect(batch.messages.first?.providerMessageID == "9007199254740993")
        #expect(batch.messages.first?.from.value == "5000000001")
        #expect(batch.messages.first?.text == "GIA")
    }

    @Test func blockingTheBotIsAnOptOut() throws {
        let batch = try batch(
            #"{"update_id":1,"my_chat_member":{"chat":{"id":7},"new_chat_member":{"status":"kicked"}}}"#)
        #expect(batch.receipts == [Receipt(recipient: "7", state: .optedOut, reason: "blocked the bot")])
    }

    @Test func repliesByOneMethodInTheResponse() throws {
        let channel = try SignedChannel.telegram()
        let batch = try channel.adapter.handleInbound(channel.request)
        let reply = Reply(
            providerMessageID: "1", to: "7", text: "Có <b>", quickReplies: ["1", "2"], segments: 1, isDuplicate: false)
        let response = channel.adapter.acknowledgement(for: batch, replies: [reply])
        #expect(
            try JSON(parsing: response.body)
                == [
                    "method": "sendMessage", "chat_id": 7, "text": "Có <b>",
                    "reply_markup": [
                        "keyboard": [[["text": "1"], ["text": "2"]]], "one_time_keyboard": true,
                        "resize_keyboard": true,
                    ],
                ])
        #expect(channel.adapter.acknowledgement(for: batch, replies: []) == .empty)
        let outbox = try TelegramAdapter.made(["secret_token": "s-1", "reply_by": "outbox"])
        #expect(outbox.acknowledgement(for: batch, replies: [reply]) == .empty)
    }
}
