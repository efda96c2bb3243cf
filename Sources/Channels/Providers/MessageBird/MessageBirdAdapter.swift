import HTTPTypes

/// MessageBird's SMS API, which Bird keeps running for older accounts.
///
/// https://developers.messagebird.com/api/sms-messaging/
package struct MessageBirdAdapter: WebhookReceiving, MessageSending {
    package static let type: ChannelType = "messagebird"
    package static let consoleStep =
        "Dashboard, Developers, Webhooks or the number's flow: paste the address; set the status address "
        + "ending in /status."
    package static let settings: [SettingDescription] =
        [
            .requiredSecret("signing_key", "Developers → API settings → Signing key; not the access key"),
            .optionalSecret("access_key", "live API access key; needed to send"),
            .optional("from", "our number without plus sign, or a registered sender name; needed to send"),
            ChannelSettings.apiURLSetting("https://rest.messagebird.com"),
        ] + ChannelLimits.paceSettings

    package let limits: ChannelLimits
    private let apiURL: String
    private let signature: MessageBirdSignature
    private let accessKey: Secret?
    private let from: String?

    package init(settings: ChannelSettings) throws(ChannelSettingsError) {
        signature = MessageBirdSignature(signingKey: try settings.requiredSecret("signing_key", of: Self.settings))
        accessKey = settings.secret("access_key")
        from = settings["from"]
        apiURL = try settings.apiURL(or: "https://rest.messagebird.com")
        limits = try ChannelLimits(medium: .sms, maximumLength: 1_377).paced(by: settings)
    }

    /// Names vary in case, and `id` and `body` may come twice; the last counts. Short codes have names of their own.
    package func handleInbound(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        let fields = try verifiedFields(of: request)
        guard let id = fields.first(of: "id", "mid") else { throw .undecodable("id is missing") }
        let created = fields["createddatetime"].flatMap(ProviderTime.milliseconds)
        let message = InboundMessage(
            providerMessageID: id,
            from: try .phone(fields.first(of: "originator", "sender"), bareDigits: .international),
            to: fields.first(of: "recipient", "receiver", "shortcode"),
            text: try fields.text(fields.bytes("body") == nil ? "message" : "body"),
            sentAtMs: created ?? fields["receive_datetime"].flatMap(ProviderTime.compactMilliseconds))
        return InboundBatch(messages: [message])
    }

    package func handleStatus(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        let fields = try verifiedFields(of: request)
        let code = fields.first(of: "statuserrorcode")
        let state: Receipt.State
        switch fields["status"] {
        // "Recipient opted out".
        case _ where code == "103": state = .optedOut
        case "scheduled", "sent", "buffered": state = .sent
        case "delivered": state = .delivered
        case "expired", "delivery_failed": state = .failed
        default: return .ignored
        }
        let recipient = try? SenderAddress.phone(fields["recipient"], bareDigits: .international)
        let receipt = Receipt(
            providerMessageID: try fields.required("id"), reference: fields.first(of: "reference"),
            recipient: recipient?.value, state: state, reason: code.map { "code \($0)" })
        return InboundBatch(receipts: [receipt])
    }

    package func acknowledgement(for batch: InboundBatch, replies: [Reply]) -> WebhookResponse {
        .text("OK")
    }

    package func sendRequest(for message: OutboundMessage, nowMs: Int64) throws(SendRefusal) -> ProviderRequest {
        guard let accessKey, let from else { throw .notConfigured(keys: ["access_key", "from"]) }
        guard let number = PhoneNumber(message.to) else { throw .unusableRecipient("must be a telephone number") }
        let content: JSON = [
            "recipients": [.string(number.digits)], "reference": .string(message.id), "originator": .string(from),
            "body": .string(message.text), "datacoding": "auto",
        ]
        return .json(
            to: "\(apiURL)/messages", content,
            authorization: "AccessKey \(accessKey.revealed)")
    }

    package func classify(_ response: ProviderResponse) -> SendOutcome {
        if (200..<300).contains(response.status), let id = response.json["id"].identifier {
            return .accepted(providerMessageID: id)
        }
        let code = response.json["errors"].elements.first?["code"].integer
        // 25: not enough balance, which the provider answers with 422 like a mistake in the message.
        if code == 25 { return .rejected(reason: "code 25, not enough balance", isPermanent: false) }
        return .byStatus(of: response, canRepeat: false, reason: code.map { "code \($0)" })
    }

    private func verifiedFields(of request: WebhookRequest) throws(WebhookRejection) -> FormParameters {
        try request.require(.post, .get)
        try signature.verify(request)
        return request.parameters().withLowercasedNames()
    }
}
