import Testing

@testable import Channels

/// Documented incoming requests, signed where the provider signs, and the messages that they hold.
enum InboundVectors {
    static func check(_ vector: Vector) throws {
        let (adapter, request) = try received(vector)
        let batch = try adapter.handleInbound(request)
        if vector.expected["ignored"].bool == true {
            #expect(batch.messages.isEmpty && batch.receipts.isEmpty && batch.ignoredCount == 1)
            return
        }
        if let skipped = vector.expected["skipped"].integer { #expect(Int64(batch.ignoredCount) == skipped) }
        let expectations = vector.expected["messages"].elements
        let expected = expectations.isEmpty ? [vector.expected] : expectations
        #expect(batch.messages.count == expected.count)
        for (message, expectation) in zip(batch.messages, expected) {
            for member in expectation.members {
                try check(message, member, of: vector)
            }
        }
    }

    private static func check(_ message: InboundMessage, _ member: JSON.Member, of vector: Vector) throws {
        let value = member.value
        switch member.name {
        case "from": #expect(message.from.raw == value.string)
        case "to", "phone_number_id": #expect(message.to == value.string)
        case "text": #expect(message.text == value.string)
        case "received_at_utc":
            #expect(message.sentAtMs == ProviderTime.milliseconds(try #require(value.string)))
        case "message_id" where value == .null:
            #expect(message.providerMessageID.hasPrefix("d-"))
        case "message_id" where ["dedupe_id", "update_id"].contains { vector.expected[$0] != .null }:
            // Another id than this one tells repetitions apart.
            break
        case "message_id":
            let id = try #require(value.string)
            #expect(message.providerMessageID == (message.part.map { "\(id)/\($0.index)" } ?? id))
        case "dedupe_id", "update_id": #expect(message.providerMessageID == value.identifier)
        case "chat_id": #expect(message.from.value == value.identifier)
        case "concat":
            let part = try #require(message.part)
            #expect(part.reference == value["ref"].string)
            #expect(Int64(part.total) == value["total"].integer)
            #expect(Int64(part.index) == value["part"].integer)
        case "reply_token":
            #expect(message.replyContext.flatMap(LINEReplyToken.init(replyContext:))?.token == value.string)
        // What is left out on purpose: kinds that only texts have, and the id of the telling rather than of the text.
        case "type": #expect(value.string == "text")
        case "event_id": #expect(message.providerMessageID != value.string)
        default: Issue.record("the test does not know what \(member.name) means")
        }
    }

    private static func received(_ vector: Vector) throws -> (any WebhookReceiving, WebhookRequest) {
        let unsigned = try vector.request(at: SignedChannel.nowMs)
        if let channel = try signedChannel(vector.provider) {
            var request = unsigned
            // The made-up time of this sample is in 1974.
            if vector.provider == "zalo-oa" { request.receivedAtMs = 154_390_853_474 }
            return (channel.adapter, channel.signed(request))
        }
        return (try unsignedChannel(vector.provider), unsigned)
    }

    static func signedChannel(_ provider: String) throws -> SignedChannel? {
        switch provider {
        case "twilio": try .twilio()
        case "plivo": try .plivo()
        case "messagebird": try .messageBird()
        case "sinch": try .sinch()
        case "telegram": try .telegram()
        case "messenger": try .messenger()
        case "whatsapp-cloud": try .whatsApp()
        case "viber": try .viber()
        case "line": try .line()
        case "telnyx": try .telnyx()
        case "capcom6 android-sms-gateway": try .android()
        case "zalo-oa": try .zalo()
        default: nil
        }
    }

    static func unsignedChannel(_ provider: String) throws -> any WebhookReceiving {
        let open = ["allow_unsigned": "true"]
        return switch provider {
        case "vonage-sms": try VonageSMSAdapter.made(open.merging(["api_key": "k"]) { $1 })
        case "infobip": try InfobipAdapter.made(open)
        case "africastalking": try AfricasTalkingAdapter.made(open)
        case "kannel": try KannelAdapter.made(open)
        case "rapidpro-external": try ExternalAdapter.made(open)
        case "speedsms.vn": try SpeedSMSAdapter.made(open)
        case "esms.vn": try ESMSAdapter.made(open.merging(["api_key": "k", "secret_key": "s"]) { $1 })
        default: throw UnknownProvider(name: provider)
        }
    }
}
