import HTTPTypes

/// Vonage's Messages API for SMS, WhatsApp, Viber and Messenger.
///
/// https://developer.vonage.com/en/messages/concepts/signed-webhooks. Besides the present flat form of webhooks the
/// nested one of version 0.1 is read.
package struct VonageMessagesAdapter: WebhookReceiving, MessageSending {
    package static let type: ChannelType = "vonage-messages"
    package static let consoleStep =
        "Dashboard, the application, Messages: paste the address as inbound URL, and the one ending in "
        + "/status as status URL."
    package static let settings: [SettingDescription] =
        [
            .requiredSecret("signature_secret", "Settings → Signature secret of the account"),
            .optional("api_key", "on the dashboard's first page; needed to send"),
            .optionalSecret("api_secret", "next to it; needed to send"),
            .optional("from", "our number without plus sign, or page id; needed to send"),
            .optional("medium", "sms (default), whatsapp, viber_service or messenger"),
            ChannelSettings.apiURLSetting("https://api.nexmo.com"),
        ] + ChannelLimits.paceSettings

    package let limits: ChannelLimits
    private let apiURL: String
    private let signatureSecret: Secret
    private let apiKey: String?
    private let apiSecret: Secret?
    private let from: String?
    private let medium: String

    package init(settings: ChannelSettings) throws(ChannelSettingsError) {
        signatureSecret = try settings.requiredSecret("signature_secret", of: Self.settings)
        apiKey = settings["api_key"]
        apiSecret = settings.secret("api_secret")
        from = settings["from"]
        medium = try settings.choice("medium", of: ["sms", "whatsapp", "viber_service", "messenger"]) ?? "sms"
        apiURL = try settings.apiURL(or: "https://api.nexmo.com")
        limits = try ChannelLimits(
            medium: medium == "sms" ? .sms : .chat, maximumLength: medium == "messenger" ? 640 : 1_000
        ).paced(by: settings)
    }

    package func handleInbound(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        try request.require(.post)
        try verify(request)
        let body = try request.json()
        if body["status"].identifier != nil { return try Self.receipt(of: body) }
        guard let id = body["message_uuid"].identifier else { throw .undecodable("message_uuid is missing") }
        let content = body["message"]["content"]
        guard body["message_type"].string ?? content["type"].string == "text" else { return .ignored }
        guard let text = body["text"].string ?? content["text"].string else { throw .undecodable("text is missing") }
        let from = body["from"]
        let number = from.identifier ?? from["number"].identifier ?? from["id"].identifier
        let isMessenger = body["channel"].string ?? from["type"].string == "messenger"
        let message = InboundMessage(
            providerMessageID: id,
            from: isMessenger ? try .account(number) : try .phone(number, bareDigits: .international),
            to: body["to"].identifier ?? body["to"]["number"].identifier, text: text,
            sentAtMs: body["timestamp"].string.flatMap(ProviderTime.milliseconds))
        return InboundBatch(messages: [message])
    }

    package func sendRequest(for message: OutboundMessage, nowMs: Int64) throws(SendRefusal) -> ProviderRequest {
        guard let apiKey, let apiSecret, let from else {
            throw .notConfigured(keys: ["api_key", "api_secret", "from"])
        }
        let content: JSON = [
            "from": .string(from), "to": .string(PhoneNumber(message.to)?.digits ?? message.to),
            "channel": .string(medium), "message_type": "text", "text": .string(message.text),
            "client_ref": .string(message.id),
        ]
        return .json(
            to: "\(apiURL)/v1/messages", content,
            authorization: ProviderRequest.basic(apiKey, apiSecret))
    }

    package func classify(_ response: ProviderResponse) -> SendOutcome {
        if (200..<300).contains(response.status), let id = response.json["message_uuid"].identifier {
            return .accepted(providerMessageID: id)
        }
        return .byStatus(of: response, canRepeat: false, reason: response.json["title"].string)
    }

    /// The token is signed with the account's secret, holds the body's hash and is recent.
    private func verify(_ request: WebhookRequest) throws(WebhookRejection) {
        guard let field = request.header("Authorization"), field.hasPrefix("Bearer ") else {
            throw .badSignature("the Authorization field holds no bearer token")
        }
        let token = try JSONWebToken(verifying: String(field.dropFirst("Bearer ".count)), key: signatureSecret)
        guard token.claims["iss"].string == "Vonage" else { throw .badSignature("the token is not issued by Vonage") }
        guard token.hasHash(of: request.body, in: "payload_hash") else {
            throw .badSignature("payload_hash does not match the body")
        }
        let issuedAtMs = token.claims["iat"].integer.flatMap { ProviderTime.milliseconds(fromSeconds: $0) }
        try ReplayWindow.attempt.check(issuedAtMs, receivedAtMs: request.receivedAtMs)
    }

    private static func receipt(of body: JSON) throws(WebhookRejection) -> InboundBatch {
        guard let id = body["message_uuid"].identifier else { throw .undecodable("message_uuid is missing") }
        let state: Receipt.State
        switch body["status"].string {
        case "submitted": state = .sent
        case "delivered": state = .delivered
        case "read": state = .read
        case "rejected", "undeliverable": state = .failed
        default: return .ignored
        }
        let reason = body["error"]["title"].identifier ?? body["error"]["code"].identifier
        return InboundBatch(receipts: [
            Receipt(providerMessageID: id, reference: body["client_ref"].identifier, state: state, reason: reason)
        ])
    }
}
