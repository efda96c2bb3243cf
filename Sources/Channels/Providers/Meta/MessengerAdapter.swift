import HTTPTypes

/// A Facebook page by the Messenger Platform.
///
/// https://developers.facebook.com/docs/messenger-platform
package struct MessengerAdapter: WebhookReceiving, MessageSending {
    package static let type: ChannelType = "messenger"
    package static let consoleStep =
        "App dashboard, Messenger, Webhooks: paste the address and verify_token, press Verify, subscribe "
        + "messages, messaging_postbacks, message_deliveries and message_reads."
    package static let settings: [SettingDescription] =
        MetaWebhook.settings + [
            .optionalSecret("page_access_token", "Messenger → Settings → Access tokens, for the page; needed to send"),
            .optional("graph_version", "version of the Graph API, v25.0 if left out"),
            ChannelSettings.apiURLSetting("https://graph.facebook.com"),
        ] + ChannelLimits.paceSettings

    package let limits: ChannelLimits
    private let apiURL: String
    private let webhook: MetaWebhook
    private let accessToken: Secret?
    private let version: String

    package init(settings: ChannelSettings) throws(ChannelSettingsError) {
        webhook = try MetaWebhook(settings: settings)
        accessToken = settings.secret("page_access_token")
        version = settings["graph_version"] ?? "v25.0"
        apiURL = try settings.apiURL(or: "https://graph.facebook.com")
        limits = try ChannelLimits(medium: .chat, maximumLength: 2_000, quickReplies: Self.mostQuickReplies)
            .paced(by: settings)
    }

    package func handleInbound(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        if let handshake = try webhook.handshake(request) { return handshake }
        let body = try request.json()
        guard body["object"].string == "page" else { throw .undecodable("object must be page") }
        var batch = InboundBatch()
        for entry in body["entry"].elements {
            for event in entry["messaging"].elements {
                try Self.add(event, to: &batch)
            }
        }
        return batch
    }

    package func sendRequest(for message: OutboundMessage, nowMs: Int64) throws(SendRefusal) -> ProviderRequest {
        guard let accessToken else { throw .notConfigured(keys: ["page_access_token"]) }
        var content = [JSON.Member(name: "text", value: .string(message.text))]
        if !message.quickReplies.isEmpty {
            let replies = message.quickReplies.prefix(Self.mostQuickReplies).map { reply -> JSON in
                ["content_type": "text", "title": .string(reply.label(atMost: 20)), "payload": .string(reply.text)]
            }
            content.append(.init(name: "quick_replies", value: .array(replies)))
        }
        let body: JSON = [
            "messaging_type": "RESPONSE", "recipient": ["id": .string(message.to)], "message": .object(content),
        ]
        return .json(
            to: "\(apiURL)/\(version)/me/messages", body,
            authorization: "Bearer \(accessToken.revealed)")
    }

    package func classify(_ response: ProviderResponse) -> SendOutcome {
        if (200..<300).contains(response.status), let id = response.json["message_id"].identifier {
            return .accepted(providerMessageID: id)
        }
        guard let code = MetaWebhook.errorCode(of: response) else { return .byStatus(of: response, canRepeat: false) }
        let subcode = response.json["error"]["error_subcode"].integer
        let reason = "code \(code)" + (subcode.map { "/\($0)" } ?? "")
        if MetaWebhook.throttlingCodes.contains(code) { return .retry(afterSeconds: response.retryAfterSeconds) }
        return switch (code, subcode) {
        // "This person isn't available right now": blocked the page, or has gone.
        case (551, _): .optedOut
        // No matching user.
        case (100, 2_018_001): .rejected(reason: reason, isPermanent: true)
        // More than 24 hours after the person's last message; nothing but a message of theirs opens it again.
        case (10, 2_018_278): .rejected(reason: "\(reason): the person has not written for a day", isPermanent: true)
        default: .rejected(reason: reason, isPermanent: false)
        }
    }

    private static let mostQuickReplies = 13

    private static func add(_ event: JSON, to batch: inout InboundBatch) throws(WebhookRejection) {
        let message = event["message"]
        let postback = event["postback"]
        let person = event["sender"]["id"].identifier
        let delivered = event["delivery"]["mids"].elements.compactMap(\.identifier)
        if !delivered.isEmpty {
            batch.receipts += delivered.map { Receipt(providerMessageID: $0, state: .delivered) }
            return
        }
        // A delivery without ids and a reading name the moment up to which everything arrived.
        if let moment = event["read"]["watermark"].integer ?? event["delivery"]["watermark"].integer {
            let state: Receipt.State = event["read"].isObject ? .read : .delivered
            batch.receipts.append(Receipt(recipient: person, untilMs: moment, state: state))
            return
        }
        let text = message["quick_reply"]["payload"].string ?? message["text"].string ?? postback["payload"].string
        // Echoes are our own messages; answering them would never end.
        guard let text, let id = message["mid"].identifier ?? postback["mid"].identifier,
            message["is_echo"].bool != true, message["is_deleted"].bool != true
        else {
            batch.ignoredCount += 1
            return
        }
        batch.messages.append(
            InboundMessage(
                providerMessageID: id, from: try .account(person),
                to: event["recipient"]["id"].identifier, text: text, sentAtMs: event["timestamp"].integer))
    }
}
