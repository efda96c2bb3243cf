import Crypto
import HTTPTypes

/// A LINE Official Account by the Messaging API.
///
/// https://developers.line.biz/en/reference/messaging-api/. One-to-one chats only.
package struct LINEAdapter: WebhookReceiving, MessageSending {
    package static let type: ChannelType = "line"
    package static let consoleStep =
        "LINE Developers, Messaging API: paste the address, press Verify, switch on Use webhook and "
        + "Webhook redelivery."
    package static let settings: [SettingDescription] =
        [
            .requiredSecret("channel_secret", "Basic settings → Channel secret"),
            .optionalSecret("channel_access_token", "Messaging API → Channel access token; needed to send"),
            ChannelSettings.apiURLSetting("https://api.line.me"),
        ] + ChannelLimits.paceSettings

    package let limits: ChannelLimits
    private let apiURL: String
    private let channelSecret: Secret
    private let accessToken: Secret?

    package init(settings: ChannelSettings) throws(ChannelSettingsError) {
        channelSecret = try settings.requiredSecret("channel_secret", of: Self.settings)
        accessToken = settings.secret("channel_access_token")
        apiURL = try settings.apiURL(or: "https://api.line.me")
        limits = try ChannelLimits(
            medium: .chat, maximumLength: 5_000, messagesPerSecond: 100, quickReplies: Self.mostQuickReplies
        ).paced(by: settings)
    }

    /// No events at all is what the console's Verify button sends.
    package func handleInbound(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        try request.require(.post)
        try BodySignature(fieldName: "X-Line-Signature", encoding: .base64)
            .verify(request, SHA256.self, key: channelSecret)
        let body = try request.json()
        guard body.isObject else { throw .undecodable("the body must be a JSON object") }
        var batch = InboundBatch()
        for event in body["events"].elements {
            try Self.add(event, to: &batch, receivedAtMs: request.receivedAtMs)
        }
        return batch
    }

    package func sendRequest(for message: OutboundMessage, nowMs: Int64) throws(SendRefusal) -> ProviderRequest {
        guard let accessToken else { throw .notConfigured(keys: ["channel_access_token"]) }
        let authorization = "Bearer \(accessToken.revealed)"
        let messages: JSON = [.object(Self.content(of: message))]
        let token = message.replyContext.flatMap(LINEReplyToken.init(replyContext:))
        if let token, token.isUsable(nowMs: nowMs) {
            return .json(
                to: "\(apiURL)/v2/bot/message/reply",
                ["replyToken": .string(token.token), "messages": messages], authorization: authorization)
        }
        // A push is known by its key, but not a reply that may have gone before it.
        return ProviderRequest.json(
            to: "\(apiURL)/v2/bot/message/push", ["to": .string(message.to), "messages": messages],
            authorization: authorization, idempotencyKey: token == nil ? message.id : nil
        ).setting("X-Line-Retry-Key", Self.retryKey(message.id))
    }

    package func classify(_ response: ProviderResponse) -> SendOutcome {
        let body = response.json
        return switch response.status {
        case 200..<300: .accepted(providerMessageID: body["sentMessages"].elements.first?["id"].identifier)
        // The same retry key was accepted before.
        case 409: .accepted(providerMessageID: body["sentMessages"].elements.first?["id"].identifier)
        // By then the token counts as used up, and the next attempt is a push.
        case 400 where body["message"].string == "Invalid reply token": .retry(afterSeconds: 30)
        // Too fast, or the month's quota is used up.
        case 429 where body["message"].string?.contains("monthly limit") == true:
            .rejected(reason: "monthly limit", isPermanent: false)
        default: .byStatus(of: response, canRepeat: true)
        }
    }

    private static let mostQuickReplies = 13

    private static func add(
        _ event: JSON, to batch: inout InboundBatch, receivedAtMs: Int64
    ) throws(WebhookRejection) {
        let source = event["source"]
        let user = source["userId"].identifier
        // In standby another application answers.
        guard source["type"].string == "user", event["mode"].string != "standby" else {
            batch.ignoredCount += 1
            return
        }
        let message = event["message"]
        switch event["type"].string {
        case "unfollow":
            batch.receipts.append(Receipt(recipient: user, state: .optedOut, reason: "unfollow"))
        case "message" where message["type"].string == "text":
            guard let id = message["id"].identifier else { throw .undecodable("message.id is missing") }
            let token = event["replyToken"].string.map { LINEReplyToken(token: $0, receivedAtMs: receivedAtMs) }
            batch.messages.append(
                InboundMessage(
                    providerMessageID: id, from: try .account(user), text: message["text"].string ?? "",
                    sentAtMs: event["timestamp"].integer, replyContext: token?.replyContext))
        default: batch.ignoredCount += 1
        }
    }

    private static func content(of message: OutboundMessage) -> [JSON.Member] {
        var content: [JSON.Member] = [
            .init(name: "type", value: "text"), .init(name: "text", value: .string(message.text)),
        ]
        if !message.quickReplies.isEmpty {
            let items = message.quickReplies.prefix(mostQuickReplies).map { reply -> JSON in
                let label = JSON.string(reply.label(atMost: 20))
                return [
                    "type": "action", "action": ["type": "message", "label": label, "text": .string(reply.text)],
                ]
            }
            content.append(.init(name: "quickReply", value: ["items": .array(items)]))
        }
        return content
    }

    /// LINE wants a UUID: the first half of the id's digest in that form, RFC 9562 version 8.
    private static func retryKey(_ id: String) -> String {
        var bytes = Array(SHA256.hash(data: Array(id.utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        return [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { Hex.encode(bytes[$0]) }.joined(separator: "-")
    }
}
