import HTTPTypes

/// Bird's new platform, the successor of MessageBird, for SMS.
///
/// Webhooks follow Standard Webhooks; the events' shapes are those of Bird's public SDK,
/// https://github.com/messagebird/bird-sdk-typescript.
package struct BirdAdapter: WebhookReceiving, MessageSending {
    package static let type: ChannelType = "bird"
    package static let consoleStep =
        "Dashboard, Developers, Webhooks: paste the address, choose the sms.* events, copy the secret at "
        + "once."
    package static let settings: [SettingDescription] =
        [
            .requiredSecret("signing_secret", "whsec_…, shown when the webhook endpoint is created"),
            .optionalSecret("api_key", "bk_REGION_…; needed to send"),
            .optional("from", "our number in the form +84…, a short code or a registered sender name"),
            .optional("category", "transactional (default) or another category that Bird knows"),
            ChannelSettings.apiURLSetting("https://REGION.platform.bird.com"),
        ] + ChannelLimits.paceSettings

    package let limits: ChannelLimits
    private let apiURL: String
    private let webhooks: StandardWebhooks
    private let apiKey: Secret?
    private let from: String?
    private let category: String

    package init(settings: ChannelSettings) throws(ChannelSettingsError) {
        let secret = try settings.requiredSecret("signing_secret", of: Self.settings)
        guard let webhooks = StandardWebhooks(secret: secret) else {
            throw settings.wrong("signing_secret", "must be whsec_ followed by base64")
        }
        self.webhooks = webhooks
        apiKey = settings.secret("api_key")
        let keyParts = apiKey?.revealed.split(separator: "_") ?? []
        guard apiKey == nil || keyParts.count == 3 && keyParts[0] == "bk" else {
            throw settings.wrong("api_key", "must have the form bk_REGION_…")
        }
        let region = keyParts.count == 3 ? String(keyParts[1]) : ""
        from = settings["from"]
        category = settings["category"] ?? "transactional"
        apiURL = try settings.apiURL(or: "https://\(region).platform.bird.com")
        limits = try ChannelLimits(medium: .sms, maximumLength: 1_836).paced(by: settings)
    }

    package func handleInbound(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        try request.require(.post)
        try webhooks.verify(request)
        let event = try request.json()
        let data = event["data"]
        switch event["type"].string {
        case "sms.received":
            guard let id = data["sms_id"].identifier else { throw .undecodable("data.sms_id is missing") }
            let message = InboundMessage(
                providerMessageID: id, from: try .phone(data["from"].identifier, bareDigits: .international),
                to: data["to"].identifier, text: data["text"].string ?? "",
                sentAtMs: event["timestamp"].string.flatMap(ProviderTime.milliseconds))
            return InboundBatch(messages: [message])
        case "sms.sent": return try Self.receipt(.sent, data)
        case "sms.delivered": return try Self.receipt(.delivered, data)
        case "sms.failed", "sms.undelivered", "sms.rejected", "sms.expired": return try Self.receipt(.failed, data)
        case .some: return .ignored
        case nil: throw .undecodable("type is missing")
        }
    }

    package func sendRequest(for message: OutboundMessage, nowMs: Int64) throws(SendRefusal) -> ProviderRequest {
        guard let apiKey else { throw .notConfigured(keys: ["api_key"]) }
        var content: [JSON.Member] = [
            .init(name: "to", value: .string(message.to)), .init(name: "text", value: .string(message.text)),
            .init(name: "category", value: .string(category)),
            .init(name: "metadata", value: ["reference": .string(message.id)]),
        ]
        if let from { content.append(.init(name: "from", value: .string(from))) }
        return ProviderRequest.json(
            to: "\(apiURL)/v1/sms/messages", .object(content),
            authorization: "Bearer \(apiKey.revealed)", idempotencyKey: message.id
        ).setting("Idempotency-Key", message.id)
    }

    package func classify(_ response: ProviderResponse) -> SendOutcome {
        if (200..<300).contains(response.status), let id = response.json["id"].identifier {
            return .accepted(providerMessageID: id)
        }
        return .byStatus(of: response, canRepeat: true, reason: response.json["code"].identifier)
    }

    private static func receipt(_ state: Receipt.State, _ data: JSON) throws(WebhookRejection) -> InboundBatch {
        guard let id = data["sms_id"].identifier else { throw .undecodable("data.sms_id is missing") }
        return InboundBatch(receipts: [
            Receipt(
                providerMessageID: id, reference: data["metadata"]["reference"].identifier,
                recipient: data["to"].identifier, state: state, reason: data["error"]["code"].identifier)
        ])
    }
}
