import HTTPTypes

/// Plivo SMS.
///
/// https://www.plivo.com/docs/messaging/use-cases/receive-sms
package struct PlivoAdapter: WebhookReceiving, MessageSending {
    package static let type: ChannelType = "plivo"
    package static let consoleStep =
        "Console, the messaging application: paste the address as Message URL, POST; assign the number "
        + "to it."
    package static let settings: [SettingDescription] =
        [
            .required("auth_id", "Auth ID on the console's first page"),
            .requiredSecret("auth_token", "Auth Token next to it; it also signs the webhooks"),
            .optional("from", "our number without plus sign; needed to send by the outbox"),
            .optional("reply_by", "response (XML) or outbox (REST); response if left out"),
            ChannelSettings.apiURLSetting("https://api.plivo.com"),
            ChannelSettings.publicURLSetting,
        ] + ChannelLimits.paceSettings

    package let limits: ChannelLimits
    package let replyRoute: ReplyRoute
    private let apiURL: String
    private let authID: String
    private let authToken: Secret
    private let signature: PlivoSignature
    private let from: String?
    private let statusURL: String?

    package init(settings: ChannelSettings) throws(ChannelSettingsError) {
        authID = try settings.required("auth_id", of: Self.settings)
        authToken = try settings.requiredSecret("auth_token", of: Self.settings)
        signature = PlivoSignature(authToken: authToken)
        from = settings["from"]
        replyRoute = try settings.replyRoute(atMost: .max)
        statusURL = try settings.statusURL()
        apiURL = try settings.apiURL(or: "https://api.plivo.com")
        limits = try ChannelLimits(medium: .sms, maximumLength: 1_600, messagesPerSecond: 5).paced(by: settings)
    }

    package func handleInbound(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        let fields = try verifiedFields(of: request)
        var message = InboundMessage(
            providerMessageID: try fields.required("MessageUUID"),
            from: try .phone(fields["From"], bareDigits: .international), to: fields["To"],
            text: try fields.text("Text"))
        // Version 2 does not sign the body, so whoever saw one signature could put another text under it.
        if request.header("X-Plivo-Signature-V3") == nil {
            message.contentID = request.header("X-Plivo-Signature-V2-Nonce").map { "nonce/\($0)" }
        }
        return InboundBatch(messages: [message])
    }

    package func handleStatus(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        let fields = try verifiedFields(of: request)
        let state: Receipt.State
        switch fields["Status"] {
        case "queued", "sent": state = .sent
        case "delivered": state = .delivered
        case "undelivered", "rejected", "failed": state = .failed
        default: return .ignored
        }
        // Each part of a long message is told by itself; the first one's id is the one that sending gave.
        let id = try fields.required(fields.first(of: "ParentMessageUUID") == nil ? "MessageUUID" : "ParentMessageUUID")
        let recipient = try? SenderAddress.phone(fields["To"], bareDigits: .international)
        return InboundBatch(receipts: [
            Receipt(
                providerMessageID: id, recipient: recipient?.value, state: state,
                reason: state == .failed ? fields.first(of: "ErrorCode") : nil)
        ])
    }

    package func acknowledgement(for batch: InboundBatch, replies: [Reply]) -> WebhookResponse {
        let elements =
            replyRoute == .outbox
            ? []
            : replies.compactMap { reply -> String? in
                guard let message = batch.messages.first(where: { $0.providerMessageID == reply.providerMessageID }),
                    let source = message.to, let text = reply.text
                else { return nil }
                let attributes = "src=\"\(XMLText.escape(source))\" dst=\"\(XMLText.escape(message.from.raw))\""
                return "<Message \(attributes) type=\"sms\">\(XMLText.escape(text))</Message>"
            }
        return .xml("<Response>\(elements.joined())</Response>", contentType: "application/xml; charset=utf-8")
    }

    package func sendRequest(for message: OutboundMessage, nowMs: Int64) throws(SendRefusal) -> ProviderRequest {
        guard let from else { throw .notConfigured(keys: ["from"]) }
        guard let number = PhoneNumber(message.to) else { throw .unusableRecipient("must be a telephone number") }
        var content: [JSON.Member] = [
            .init(name: "src", value: .string(from)), .init(name: "dst", value: .string(number.digits)),
            .init(name: "text", value: .string(message.text)),
        ]
        if let statusURL {
            content += [.init(name: "url", value: .string(statusURL)), .init(name: "method", value: "POST")]
        }
        return .json(
            to: "\(apiURL)/v1/Account/\(PercentEncoding.encode(authID))/Message/", .object(content),
            authorization: ProviderRequest.basic(authID, authToken))
    }

    package func classify(_ response: ProviderResponse) -> SendOutcome {
        if (200..<300).contains(response.status), let id = response.json["message_uuid"].elements.first?.identifier {
            return .accepted(providerMessageID: id)
        }
        return .byStatus(of: response, canRepeat: false)
    }

    private func verifiedFields(of request: WebhookRequest) throws(WebhookRejection) -> FormParameters {
        try request.require(.post, .get)
        try signature.verify(request)
        return request.parameters()
    }
}
