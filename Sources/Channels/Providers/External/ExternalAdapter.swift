import HTTPTypes

/// The "External API" contract of RapidPro, from the gateway's side: what most local aggregators can be set to.
///
/// https://github.com/nyaruka/courier, `handlers/external`. Inbound parameters are `from` or `sender`, `text`, and
/// optionally `id`, `to` and `date` or `time`; sending fills a template.
package struct ExternalAdapter: WebhookReceiving, MessageSending {
    package static let type: ChannelType = "external"
    package static let consoleStep = "Have the aggregator call the address with ?token=… and from, text and id."
    package static let settings: [SettingDescription] =
        WebhookToken.settings + [
            .optional("send_url", "address with {{id}}, {{text}}, {{to}}, {{to_no_plus}}, {{from}}; needed to send"),
            .optional("send_method", "GET or POST; POST if left out"),
            .optional("send_body", "body with the same placeholders; id, text, to and from as a form if left out"),
            .optional("content_type", "of send_body: urlencoded, json or xml; it decides how texts are escaped"),
            .optionalSecret("send_authorization", "the Authorization field of sending requests, if any"),
            .optional("success_text", "what the answer's body must contain; any answer 2xx counts if left out"),
            .optional("from", "our number or short code"),
            ChannelSettings.publicURLSetting,
        ] + ChannelLimits.paceSettings

    package let limits: ChannelLimits
    private let token: WebhookToken
    private let template: ExternalTemplate?
    private let successText: String?

    package init(settings: ChannelSettings) throws(ChannelSettingsError) {
        token = try WebhookToken(settings: settings)
        template = try ExternalTemplate(settings: settings)
        successText = settings["success_text"]
        limits = try ChannelLimits(medium: .sms, maximumLength: 1_600).paced(by: settings)
    }

    package func handleInbound(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        try request.require(.get, .post)
        try token.verify(request)
        let fields = request.parameters()
        let from = try SenderAddress.phone(fields.first(of: "from", "sender"), bareDigits: .local)
        guard fields.bytes("text") != nil else { throw .undecodable("text is missing") }
        let text = try fields.text("text")
        let date = fields.first(of: "date", "time")
        let sentAtMs = date.flatMap(ProviderTime.milliseconds)
        guard date == nil || sentAtMs != nil else { throw .undecodable("date must be an RFC 3339 time") }
        let time = sentAtMs ?? request.receivedAtMs
        let id = fields.first(of: "id", "uuid") ?? DerivedID.make(from.value, text, String(time))
        let message = InboundMessage(
            providerMessageID: id, from: from, to: fields["to"], text: text, sentAtMs: sentAtMs)
        return InboundBatch(messages: [message])
    }

    /// `id` and `status`, which is sent, delivered, failed or stopped; RapidPro puts the latter at the path's end.
    package func handleStatus(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        try request.require(.get, .post)
        try token.verify(request)
        let fields = request.parameters()
        switch fields["status"] {
        case "stopped":
            let recipient = try SenderAddress.phone(fields.first(of: "from", "sender"), bareDigits: .local)
            return InboundBatch(receipts: [Receipt(recipient: recipient.value, state: .optedOut)])
        case "sent": return try Self.receipt(.sent, fields)
        case "delivered": return try Self.receipt(.delivered, fields)
        case "failed": return try Self.receipt(.failed, fields)
        default: throw .undecodable("status must be sent, delivered, failed or stopped")
        }
    }

    package func sendRequest(for message: OutboundMessage, nowMs: Int64) throws(SendRefusal) -> ProviderRequest {
        guard let template else { throw .notConfigured(keys: ["send_url"]) }
        return template.request(for: message)
    }

    package func classify(_ response: ProviderResponse) -> SendOutcome {
        guard (200..<300).contains(response.status) else { return .byStatus(of: response, canRepeat: false) }
        if let successText, !String(decoding: response.body, as: UTF8.self).contains(successText) {
            return .rejected(reason: "the answer does not contain success_text", isPermanent: false)
        }
        return .accepted(providerMessageID: nil)
    }

    private static func receipt(
        _ state: Receipt.State, _ fields: FormParameters
    ) throws(WebhookRejection) -> InboundBatch {
        InboundBatch(receipts: [Receipt(reference: try fields.required("id"), state: state)])
    }
}
