import Crypto
import HTTPTypes

/// A Viber bot; new ones are given on commercial terms only.
///
/// https://developers.viber.com/docs/api/rest-bot-api/
package struct ViberAdapter: WebhookReceiving, MessageSending {
    package static let type: ChannelType = "viber"
    package static let consoleStep =
        "Call set_webhook with this address; Viber then posts an event \"webhook\", which is answered 200."
    package static let settings: [SettingDescription] =
        [
            .requiredSecret("auth_token", "of the bot, in its settings; it also signs the webhooks"),
            .optional("sender_name", "the name shown above our messages, at most 28 characters"),
            ChannelSettings.apiURLSetting("https://chatapi.viber.com"),
        ] + ChannelLimits.paceSettings

    package let limits: ChannelLimits
    private let apiURL: String
    private let authToken: Secret
    private let senderName: String?

    package init(settings: ChannelSettings) throws(ChannelSettingsError) {
        authToken = try settings.requiredSecret("auth_token", of: Self.settings)
        senderName = settings["sender_name"]
        apiURL = try settings.apiURL(or: "https://chatapi.viber.com")
        limits = try ChannelLimits(medium: .chat, maximumLength: 7_000, quickReplies: 12).paced(by: settings)
    }

    package func handleInbound(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        try request.require(.post)
        try BodySignature(fieldName: "X-Viber-Content-Signature", encoding: .hex)
            .verify(request, SHA256.self, key: authToken)
        let event = try request.json()
        // A 64-bit number, beyond what a floating-point one holds.
        let token = event["message_token"].identifier
        switch event["event"].string {
        case "webhook": return .handshake(.empty)
        case "message":
            guard let token else { throw .undecodable("message_token is missing") }
            guard let text = event["message"]["text"].string else { return .ignored }
            let message = InboundMessage(
                providerMessageID: token, from: try .account(event["sender"]["id"].identifier), text: text,
                sentAtMs: event["timestamp"].integer)
            return InboundBatch(messages: [message])
        case "unsubscribed":
            let receipt = Receipt(recipient: event["user_id"].identifier, state: .optedOut, reason: "unsubscribed")
            return InboundBatch(receipts: [receipt])
        case "delivered": return Self.receipt(.delivered, token, event)
        case "seen": return Self.receipt(.read, token, event)
        case "failed": return Self.receipt(.failed, token, event)
        case .some: return .ignored
        case nil: throw .undecodable("event is missing")
        }
    }

    package func sendRequest(for message: OutboundMessage, nowMs: Int64) throws(SendRefusal) -> ProviderRequest {
        var content: [JSON.Member] = [
            .init(name: "auth_token", value: .string(authToken.revealed)),
            .init(name: "receiver", value: .string(message.to)), .init(name: "text", value: .string(message.text)),
            .init(name: "type", value: "text"), .init(name: "tracking_data", value: .string(message.id)),
        ]
        if let senderName { content.append(.init(name: "sender", value: ["name": .string(senderName)])) }
        if !message.quickReplies.isEmpty {
            let buttons = message.quickReplies.map { reply -> JSON in
                ["ActionType": "reply", "ActionBody": .string(reply.text), "Text": .string(reply.label)]
            }
            content.append(.init(name: "keyboard", value: ["Type": "keyboard", "Buttons": .array(buttons)]))
        }
        return .json(to: "\(apiURL)/pa/send_message", .object(content))
    }

    /// HTTP 200 whatever happens; `status` is 0 or a code.
    package func classify(_ response: ProviderResponse) -> SendOutcome {
        let body = response.json
        guard let status = body["status"].integer else { return .byStatus(of: response, canRepeat: false) }
        let reason = "status \(status)"
        return switch status {
        case 0: .accepted(providerMessageID: body["message_token"].identifier)
        // Receiver not subscribed.
        case 6: .optedOut
        case 12: .retry(afterSeconds: nil)
        // Bad data, receiver not registered or without a suitable device.
        case 3, 5, 7: .rejected(reason: reason, isPermanent: true)
        case 1: .ambiguous(reason: reason)
        default: .rejected(reason: reason, isPermanent: false)
        }
    }

    private static func receipt(_ state: Receipt.State, _ token: String?, _ event: JSON) -> InboundBatch {
        InboundBatch(receipts: [
            Receipt(
                providerMessageID: token, recipient: event["user_id"].identifier, state: state,
                reason: event["desc"].string)
        ])
    }
}
