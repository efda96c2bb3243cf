import HTTPTypes

/// Our own contract for anything that has no adapter: JSON signed by Standard Webhooks, answered in the response.
package struct GenericAdapter: WebhookReceiving, MessageSending {
    package static let type: ChannelType = "generic"
    package static let consoleStep =
        "Give the other side the address and the secret; it posts {\"id\",\"from\",\"text\"} there, signed as "
        + "Standard Webhooks."
    package static let settings: [SettingDescription] =
        [
            .requiredSecret("signing_secret", "whsec_ and base64 of at least 24 random bytes, known to both sides"),
            .optional("send_url", "where the bot posts {\"id\",\"to\",\"text\"}, signed the same way, for its notices"),
            .optional("medium", "sms for short unaccented texts, chat for accented ones; sms if left out"),
        ] + ChannelLimits.paceSettings

    package let limits: ChannelLimits
    package let replyRoute = ReplyRoute.response(atMost: 1)
    private let webhooks: StandardWebhooks
    private let sendURL: String?

    package init(settings: ChannelSettings) throws(ChannelSettingsError) {
        let secret = try settings.requiredSecret("signing_secret", of: Self.settings)
        guard let webhooks = StandardWebhooks(secret: secret) else {
            throw settings.wrong("signing_secret", "must be whsec_ followed by base64")
        }
        self.webhooks = webhooks
        sendURL = try settings.url("send_url")
        let isChat = try settings.choice("medium", of: ["sms", "chat"]) == "chat"
        limits = try ChannelLimits(medium: isChat ? .chat : .sms, maximumLength: isChat ? 4_096 : 1_600)
            .paced(by: settings)
    }

    package func handleInbound(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        let body = try verifiedBody(of: request)
        guard let id = body["id"].identifier else { throw .undecodable("id is missing; send a string") }
        guard let text = body["text"].string else { throw .undecodable("text is missing; send a string") }
        guard let from = body["from"].identifier else { throw .undecodable("from is missing; send a string") }
        let message = InboundMessage(
            providerMessageID: id, from: Self.sender(from), text: text, sentAtMs: try Self.time(body["at"]))
        return InboundBatch(messages: [message])
    }

    package func handleStatus(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        let body = try verifiedBody(of: request)
        guard let id = body["id"].identifier else { throw .undecodable("id is missing; send a string") }
        let state: Receipt.State
        switch body["state"].string {
        case "sent": state = .sent
        case "delivered": state = .delivered
        case "read": state = .read
        case "failed": state = .failed
        case "opted_out": state = .optedOut
        default: throw .undecodable("state must be sent, delivered, read, failed or opted_out")
        }
        return InboundBatch(receipts: [Receipt(reference: id, state: state, reason: body["reason"].string)])
    }

    package func acknowledgement(for batch: InboundBatch, replies: [Reply]) -> WebhookResponse {
        guard let reply = replies.first else { return .empty }
        return .json([
            "reply": reply.text.map { .string($0) } ?? .null,
            "segments": .number(String(reply.segments)),
            "duplicate": .bool(reply.isDuplicate),
        ])
    }

    package func sendRequest(for message: OutboundMessage, nowMs: Int64) throws(SendRefusal) -> ProviderRequest {
        guard let sendURL else { throw .notConfigured(keys: ["send_url"]) }
        let content: JSON = ["id": .string(message.id), "to": .string(message.to), "text": .string(message.text)]
        let request = ProviderRequest.json(to: sendURL, content, idempotencyKey: message.id)
        return webhooks.headerFields(id: message.id, timestampSeconds: nowMs / 1_000, body: request.body)
            .reduce(request) { $0.setting($1.name, $1.value) }
    }

    package func classify(_ response: ProviderResponse) -> SendOutcome {
        switch response.status {
        // Receipts refer to our id, so no other is needed.
        case 200..<300: .accepted(providerMessageID: nil)
        case 410: .optedOut
        default: .byStatus(of: response, canRepeat: true)
        }
    }

    private func verifiedBody(of request: WebhookRequest) throws(WebhookRejection) -> JSON {
        try request.require(.post)
        try webhooks.verify(request)
        let body = try request.json()
        guard body.isObject else { throw .undecodable("the body must be a JSON object") }
        return body
    }

    /// A telephone number in any usual form becomes one address; anything else is an id that we do not read.
    private static func sender(_ from: String) -> SenderAddress {
        if let number = PhoneNumber(from) { return SenderAddress(value: number.e164, raw: from, kind: .phone) }
        return SenderAddress(value: from, raw: from, kind: .account)
    }

    private static func time(_ at: JSON) throws(WebhookRejection) -> Int64? {
        switch at {
        case .null: return nil
        case .number: if let milliseconds = at.integer { return milliseconds }
        case .string(let text): if let milliseconds = ProviderTime.milliseconds(text) { return milliseconds }
        default: break
        }
        throw .undecodable("at must be Unix milliseconds or an ISO 8601 time")
    }
}
