import Crypto
import HTTPTypes

/// Telnyx Messaging.
///
/// https://developers.telnyx.com/docs/messaging/messages/receiving-webhooks
package struct TelnyxAdapter: WebhookReceiving, MessageSending {
    package static let type: ChannelType = "telnyx"
    package static let consoleStep = "Portal, the messaging profile, Inbound: paste the address as webhook URL, API v2."
    package static let settings: [SettingDescription] =
        [
            .required("public_key", "Account Settings → Keys & Credentials → Public Key, base64"),
            .optionalSecret("api_key", "API Keys, KEY…; needed to send"),
            .optional("from", "our number in the form +84…; needed to send"),
            .optional("messaging_profile_id", "the profile to send with, if the number has several"),
            ChannelSettings.apiURLSetting("https://api.telnyx.com"),
            ChannelSettings.publicURLSetting,
        ] + ChannelLimits.paceSettings

    package let limits: ChannelLimits
    private let apiURL: String
    private let publicKey: Curve25519.Signing.PublicKey
    private let apiKey: Secret?
    private let from: String?
    private let profileID: String?
    private let statusURL: String?

    package init(settings: ChannelSettings) throws(ChannelSettingsError) {
        let text = try settings.required("public_key", of: Self.settings)
        guard let bytes = Base64.decode(text), let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
        else { throw settings.wrong("public_key", "must be base64 of 32 bytes, as the portal shows it") }
        publicKey = key
        apiKey = settings.secret("api_key")
        from = settings["from"]
        profileID = settings["messaging_profile_id"]
        statusURL = try settings.statusURL()
        apiURL = try settings.apiURL(or: "https://api.telnyx.com")
        limits = try ChannelLimits(medium: .sms, maximumLength: 1_600, messagesPerSecond: 1).paced(by: settings)
    }

    package func handleInbound(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        try request.require(.post)
        try verify(request)
        let event = try request.json()["data"]
        let payload = event["payload"]
        switch event["event_type"].string {
        case "message.received":
            // payload.id stays the same when the event is told again under another id.
            guard let id = payload["id"].identifier else { throw .undecodable("payload.id is missing") }
            let message = InboundMessage(
                providerMessageID: id,
                from: try .phone(payload["from"]["phone_number"].identifier, bareDigits: .international),
                to: payload["to"].elements.first?["phone_number"].identifier, text: payload["text"].string ?? "",
                sentAtMs: event["occurred_at"].string.flatMap(ProviderTime.milliseconds))
            return InboundBatch(messages: [message])
        case "message.sent", "message.finalized": return try Self.receipts(of: payload)
        case .some: return .ignored
        case nil: throw .undecodable("data.event_type is missing")
        }
    }

    package func sendRequest(for message: OutboundMessage, nowMs: Int64) throws(SendRefusal) -> ProviderRequest {
        guard let apiKey, let from else { throw .notConfigured(keys: ["api_key", "from"]) }
        var content: [JSON.Member] = [
            .init(name: "from", value: .string(from)), .init(name: "to", value: .string(message.to)),
            .init(name: "text", value: .string(message.text)),
        ]
        if let profileID { content.append(.init(name: "messaging_profile_id", value: .string(profileID))) }
        if let statusURL { content.append(.init(name: "webhook_url", value: .string(statusURL))) }
        return .json(
            to: "\(apiURL)/v2/messages", .object(content), authorization: "Bearer \(apiKey.revealed)")
    }

    package func classify(_ response: ProviderResponse) -> SendOutcome {
        let body = response.json
        if (200..<300).contains(response.status), let id = body["data"]["id"].identifier {
            return .accepted(providerMessageID: id)
        }
        let code = body["errors"].elements.first?["code"].identifier
        // "Blocked due to STOP message".
        if code == "40300" { return .optedOut }
        return .byStatus(of: response, canRepeat: false, reason: code.map { "code \($0)" })
    }

    private func verify(_ request: WebhookRequest) throws(WebhookRejection) {
        guard let timestamp = request.header("telnyx-timestamp"),
            let signature = request.header("telnyx-signature-ed25519").flatMap({ Base64.decode($0) })
        else { throw .badSignature("telnyx-timestamp or telnyx-signature-ed25519 is missing") }
        guard publicKey.isValidSignature(signature, for: Array("\(timestamp)|".utf8) + request.body) else {
            throw .badSignature("telnyx-signature-ed25519 does not match; check public_key")
        }
        try ReplayWindow.attempt.check(seconds: timestamp, receivedAtMs: request.receivedAtMs)
    }

    private static func receipts(of payload: JSON) throws(WebhookRejection) -> InboundBatch {
        guard let id = payload["id"].identifier else { throw .undecodable("payload.id is missing") }
        var batch = InboundBatch()
        for recipient in payload["to"].elements {
            let state: Receipt.State
            switch recipient["status"].string {
            case "sent", "queued", "sending", "delivery_unconfirmed": state = .sent
            case "delivered": state = .delivered
            case "sending_failed", "delivery_failed": state = .failed
            default:
                batch.ignoredCount += 1
                continue
            }
            let code = payload["errors"].elements.first?["code"].identifier
            batch.receipts.append(
                Receipt(
                    providerMessageID: id, recipient: recipient["phone_number"].identifier, state: state,
                    reason: state == .failed ? code : nil))
        }
        return batch
    }
}
