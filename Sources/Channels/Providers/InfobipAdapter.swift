import HTTPTypes

/// Infobip SMS.
///
/// https://www.infobip.com/docs/api/channels/sms. Webhooks are unsigned unless the subscription says otherwise.
package struct InfobipAdapter: WebhookReceiving, MessageSending {
    package static let type: ChannelType = "infobip"
    package static let consoleStep = "Portal, the number, Forward to HTTP: paste the address with ?token=…."
    package static let settings: [SettingDescription] =
        WebhookToken.settings + [
            .optional("base_url", "the account's own address, https://XXXXX.api.infobip.com; needed to send"),
            .optionalSecret("api_key", "Developer Tools → API keys; needed to send"),
            .optional("from", "our number without plus sign, or a registered sender name; needed to send"),
            ChannelSettings.publicURLSetting,
        ] + ChannelLimits.paceSettings

    package let limits: ChannelLimits
    private let token: WebhookToken
    private let baseURL: String?
    private let apiKey: Secret?
    private let from: String?
    private let statusURL: String?

    package init(settings: ChannelSettings) throws(ChannelSettingsError) {
        token = try WebhookToken(settings: settings)
        baseURL = try settings.baseURL("base_url")
        apiKey = settings.secret("api_key")
        from = settings["from"]
        statusURL = try settings.statusURL().map(token.guarding)
        limits = try ChannelLimits(medium: .sms, maximumLength: 1_600).paced(by: settings)
    }

    package func handleInbound(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        try request.require(.post)
        try token.verify(request)
        let body = try request.json()
        guard body.isObject else { throw .undecodable("the body must be a JSON object") }
        var batch = InboundBatch()
        for result in body["results"].elements {
            guard let id = result["messageId"].identifier else { throw .undecodable("messageId is missing") }
            if let state = Self.state(of: result["status"]) {
                let code = result["error"]["name"].string ?? result["status"]["name"].string
                batch.receipts.append(
                    Receipt(
                        providerMessageID: id, reference: id, state: state, reason: state == .failed ? code : nil))
            } else if let text = result["text"].string {
                batch.messages.append(
                    InboundMessage(
                        providerMessageID: id,
                        from: try .phone(result["from"].identifier, bareDigits: .international),
                        to: result["to"].identifier, text: text,
                        sentAtMs: result["receivedAt"].string.flatMap(ProviderTime.milliseconds)))
            } else {
                batch.ignoredCount += 1
            }
        }
        return batch
    }

    package func sendRequest(for message: OutboundMessage, nowMs: Int64) throws(SendRefusal) -> ProviderRequest {
        guard let baseURL, let apiKey, let from else { throw .notConfigured(keys: ["base_url", "api_key", "from"]) }
        guard let number = PhoneNumber(message.to) else { throw .unusableRecipient("must be a telephone number") }
        var content: [JSON.Member] = [
            .init(name: "from", value: .string(from)),
            .init(
                name: "destinations",
                value: [["to": .string(number.digits), "messageId": .string(message.id)]]),
            .init(name: "content", value: ["text": .string(message.text)]),
        ]
        if let statusURL {
            let delivery: JSON = [
                "url": .string(statusURL), "intermediateReport": true, "contentType": "application/json",
            ]
            content.append(.init(name: "webhooks", value: ["delivery": delivery]))
        }
        return .json(
            to: "\(baseURL)/sms/3/messages", ["messages": [.object(content)]],
            authorization: "App \(apiKey.revealed)")
    }

    package func classify(_ response: ProviderResponse) -> SendOutcome {
        let message = response.json["messages"].elements.first ?? .null
        let status = message["status"]
        guard (200..<300).contains(response.status), let group = status["groupId"].integer else {
            return .byStatus(of: response, canRepeat: false)
        }
        return switch group {
        // Pending, delivered.
        case 1, 3: .accepted(providerMessageID: message["messageId"].identifier)
        default: .rejected(reason: status["name"].string ?? "group \(group)", isPermanent: group != 5)
        }
    }

    private static func state(of status: JSON) -> Receipt.State? {
        switch status["groupName"].string {
        case "PENDING": .sent
        case "DELIVERED": .delivered
        case "UNDELIVERABLE", "EXPIRED", "REJECTED": .failed
        default: nil
        }
    }
}
