import HTTPTypes

/// WhatsApp by Meta's Cloud API.
///
/// https://developers.facebook.com/docs/whatsapp/cloud-api
package struct WhatsAppAdapter: WebhookReceiving, MessageSending {
    package static let type: ChannelType = "whatsapp"
    package static let consoleStep =
        "App dashboard, WhatsApp, Configuration: paste the address and verify_token, press Verify, "
        + "subscribe messages."
    package static let settings: [SettingDescription] =
        MetaWebhook.settings + [
            .optional("phone_number_id", "WhatsApp → API setup, the id and not the number; needed to send"),
            .optionalSecret("access_token", "of a system user with whatsapp_business_messaging; needed to send"),
            .optional("graph_version", "version of the Graph API, v25.0 if left out"),
            ChannelSettings.apiURLSetting("https://graph.facebook.com"),
        ] + ChannelLimits.paceSettings

    package let limits: ChannelLimits
    private let apiURL: String
    private let webhook: MetaWebhook
    private let phoneNumberID: String?
    private let accessToken: Secret?
    private let version: String

    package init(settings: ChannelSettings) throws(ChannelSettingsError) {
        webhook = try MetaWebhook(settings: settings)
        phoneNumberID = settings["phone_number_id"]
        accessToken = settings.secret("access_token")
        version = settings["graph_version"] ?? "v25.0"
        apiURL = try settings.apiURL(or: "https://graph.facebook.com")
        limits = try ChannelLimits(
            medium: .chat, maximumLength: 4_096, messagesPerSecond: 80, quickReplies: Self.mostRows
        ).paced(by: settings)
    }

    package func handleInbound(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        if let handshake = try webhook.handshake(request) { return handshake }
        let body = try request.json()
        guard body["object"].string == "whatsapp_business_account" else {
            throw .undecodable("object must be whatsapp_business_account")
        }
        var batch = InboundBatch()
        for change in body["entry"].elements.flatMap({ $0["changes"].elements }) {
            let value = change["value"]
            for message in value["messages"].elements {
                try Self.add(message, to: &batch, number: value["metadata"]["phone_number_id"].identifier)
            }
            for status in value["statuses"].elements {
                Self.add(status: status, to: &batch)
            }
        }
        return batch
    }

    package func sendRequest(for message: OutboundMessage, nowMs: Int64) throws(SendRefusal) -> ProviderRequest {
        guard let phoneNumberID, let accessToken else {
            throw .notConfigured(keys: ["phone_number_id", "access_token"])
        }
        // People with a user name have an id in place of a number, such as VN.1234, and another key for it.
        let to = message.to.hasPrefix("+") ? String(message.to.dropFirst()) : message.to
        let isNumber = to.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        let body: [JSON.Member] = [
            .init(name: "messaging_product", value: "whatsapp"), .init(name: "recipient_type", value: "individual"),
            .init(name: isNumber ? "to" : "recipient", value: .string(to)),
        ]
        return .json(
            to: "\(apiURL)/\(version)/\(PercentEncoding.encode(phoneNumberID))/messages",
            .object(body + Self.content(of: message)), authorization: "Bearer \(accessToken.revealed)")
    }

    package func classify(_ response: ProviderResponse) -> SendOutcome {
        if (200..<300).contains(response.status), let id = response.json["messages"].elements.first?["id"].identifier {
            return .accepted(providerMessageID: id)
        }
        guard let code = MetaWebhook.errorCode(of: response) else { return .byStatus(of: response, canRepeat: false) }
        if MetaWebhook.throttlingCodes.contains(code) { return .retry(afterSeconds: response.retryAfterSeconds) }
        return switch code {
        case 80_007, 130_429, 131_048, 131_056, 133_016, 131_053: .retry(afterSeconds: response.retryAfterSeconds)
        // The person stopped our messages.
        case 131_050: .optedOut
        // Not on WhatsApp; a parameter that is wrong.
        case 131_026, 131_009, 131_008, 100: .rejected(reason: "code \(code)", isPermanent: true)
        // More than 24 hours after the person's last message, so only a template would go.
        case 131_047: .rejected(reason: "code \(code): the person has not written for a day", isPermanent: true)
        default: .rejected(reason: "code \(code)", isPermanent: false)
        }
    }

    private static let mostButtons = 3
    private static let mostRows = 10

    /// Up to three answers are buttons, up to ten a list; the text of either holds 1,024 characters, and beyond that it
    /// says it all by itself.
    private static func content(of message: OutboundMessage) -> [JSON.Member] {
        let replies = message.quickReplies
        guard (1...mostRows).contains(replies.count), message.text.utf16.count <= 1_024 else {
            return [
                .init(name: "type", value: "text"),
                .init(name: "text", value: ["body": .string(message.text), "preview_url": false]),
            ]
        }
        let body: JSON = ["text": .string(message.text)]
        let interactive: JSON =
            if replies.count <= mostButtons {
                ["type": "button", "body": body, "action": ["buttons": .array(replies.map(button))]]
            } else {
                [
                    "type": "list", "body": body,
                    "action": ["button": "Chọn", "sections": [["rows": .array(replies.map(row))]]],
                ]
            }
        return [.init(name: "type", value: "interactive"), .init(name: "interactive", value: interactive)]
    }

    private static func button(_ reply: QuickReply) -> JSON {
        ["type": "reply", "reply": ["id": .string(reply.text), "title": .string(reply.label(atMost: 20))]]
    }

    private static func row(_ reply: QuickReply) -> JSON {
        ["id": .string(reply.text), "title": .string(reply.label(atMost: 24))]
    }

    private static func add(
        _ message: JSON, to batch: inout InboundBatch, number: String?
    ) throws(WebhookRejection) {
        let interactive = message["interactive"]
        let text =
            message["text"]["body"].string ?? message["button"]["text"].string
            ?? interactive["button_reply"]["id"].string ?? interactive["list_reply"]["id"].string
        guard let text, message["group_id"].identifier == nil else {
            batch.ignoredCount += 1
            return
        }
        guard let id = message["id"].identifier else { throw .undecodable("messages[].id is missing") }
        batch.messages.append(
            InboundMessage(
                providerMessageID: id, from: try sender(message), to: number, text: text,
                sentAtMs: message["timestamp"].integer.flatMap(ProviderTime.milliseconds(fromSeconds:))))
    }

    private static func sender(_ message: JSON) throws(WebhookRejection) -> SenderAddress {
        guard let digits = message["from"].identifier else { return try .account(message["from_user_id"].identifier) }
        guard PhoneNumber(digits, bareDigits: .international) != nil else { return try .account(digits) }
        return try .phone(digits, bareDigits: .international)
    }

    private static func add(status: JSON, to batch: inout InboundBatch) {
        let state: Receipt.State
        switch status["status"].string {
        case "sent": state = .sent
        case "delivered": state = .delivered
        case "read": state = .read
        case "failed": state = .failed
        default:
            batch.ignoredCount += 1
            return
        }
        let recipient = status["recipient_id"].identifier
        batch.receipts.append(
            Receipt(
                providerMessageID: status["id"].identifier,
                recipient: recipient.flatMap { PhoneNumber($0, bareDigits: .international)?.e164 } ?? recipient,
                state: state, reason: status["errors"].elements.first?["code"].identifier.map { "code \($0)" }))
    }
}
