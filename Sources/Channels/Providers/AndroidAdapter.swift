import Crypto
import HTTPTypes

/// An Android phone with a SIM, by capcom6's SMS Gateway for Android ("SMSGate").
///
/// https://docs.sms-gate.app/features/webhooks/
package struct AndroidAdapter: WebhookReceiving, MessageSending {
    package static let type: ChannelType = "android"
    package static let consoleStep =
        "Register the address once each for sms:received, sms:sent, sms:delivered and sms:failed (app or "
        + "POST /webhooks); then send an SMS to the phone."
    package static let settings: [SettingDescription] =
        [
            .requiredSecret("signing_key", "the app's Settings → Webhooks → Signing Key"),
            .optional(
                "api_url",
                "https://api.sms-gate.app/3rdparty/v1 (default), or the phone in the local network, http://PHONE:8080"),
            .optional("username", "shown on the app's Home screen; needed to send"),
            .optionalSecret("password", "shown next to it; needed to send"),
            .optional("device_id", "of the phone, where the account has several; for gatewaybot reconcile"),
            .optional("sim_number", "1 or 2, for phones with two SIM cards"),
            .optional("ttl_seconds", "how long the phone may try to send; no limit if left out"),
        ] + ChannelLimits.paceSettings

    package let limits: ChannelLimits
    private let signingKey: Secret
    private let apiURL: String
    private let username: String?
    private let password: Secret?
    private let deviceID: String?
    private let simNumber: Int?
    private let ttlSeconds: Int?

    package init(settings: ChannelSettings) throws(ChannelSettingsError) {
        signingKey = try settings.requiredSecret("signing_key", of: Self.settings)
        apiURL = try settings.baseURL("api_url") ?? "https://api.sms-gate.app/3rdparty/v1"
        username = settings["username"]
        password = settings.secret("password")
        deviceID = settings["device_id"]
        simNumber = try settings.positiveInteger("sim_number")
        ttlSeconds = try settings.positiveInteger("ttl_seconds")
        // Android stops and asks its user beyond 30 segments a minute; twelve messages have at most 24.
        limits = try ChannelLimits(medium: .sms, maximumLength: 1_600, messagesPerSecond: 0.2).paced(by: settings)
    }

    package func handleInbound(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        try request.require(.post)
        try verify(request)
        let event = try request.json()
        let payload = event["payload"]
        switch event["event"].string {
        case "sms:received": return InboundBatch(messages: [try Self.message(of: event)])
        case "sms:sent": return try Self.receipt(.sent, payload)
        case "sms:delivered": return try Self.receipt(.delivered, payload)
        case "sms:failed": return try Self.receipt(.failed, payload, reason: payload["reason"].string)
        case "sms:cancelled": return try Self.receipt(.failed, payload, reason: "cancelled")
        case .some: return .ignored
        case nil: throw .undecodable("event is missing")
        }
    }

    package func sendRequest(for message: OutboundMessage, nowMs: Int64) throws(SendRefusal) -> ProviderRequest {
        guard let username, let password else { throw .notConfigured(keys: ["username", "password"]) }
        var content: [JSON.Member] = [
            .init(name: "id", value: .string(message.id)),
            .init(name: "textMessage", value: ["text": .string(message.text)]),
            .init(name: "phoneNumbers", value: [.string(message.to)]),
            .init(name: "withDeliveryReport", value: true),
        ]
        if let simNumber { content.append(.init(name: "simNumber", value: .number(String(simNumber)))) }
        if let ttlSeconds { content.append(.init(name: "ttl", value: .number(String(ttlSeconds)))) }
        // The API takes E.164 only, unless told that we know what we do.
        let query = message.to.hasPrefix("+") ? "" : "?skipPhoneValidation=true"
        return .json(
            to: "\(apiURL)/messages\(query)", .object(content),
            authorization: ProviderRequest.basic(username, password), idempotencyKey: message.id)
    }

    package func classify(_ response: ProviderResponse) -> SendOutcome {
        switch response.status {
        case 200..<300: .accepted(providerMessageID: response.json["id"].identifier)
        // The same id was taken before.
        case 409: .accepted(providerMessageID: nil)
        default: .byStatus(of: response, canRepeat: true)
        }
    }

    /// The phone signs body and timestamp with nothing between them, anew for each attempt.
    private func verify(_ request: WebhookRequest) throws(WebhookRejection) {
        guard let timestamp = request.header("X-Timestamp"), let signature = request.header("X-Signature") else {
            throw .badSignature("X-Timestamp or X-Signature is missing; set a signing key in the app")
        }
        let content = request.body + Array(timestamp.utf8)
        guard Authenticator.isValid(Hex.decode(signature), SHA256.self, key: signingKey.bytes, content: content) else {
            throw .badSignature("X-Signature does not match; check signing_key")
        }
        try ReplayWindow.attempt.check(seconds: timestamp, receivedAtMs: request.receivedAtMs)
    }

    private static func message(of event: JSON) throws(WebhookRejection) -> InboundMessage {
        let payload = event["payload"]
        guard let id = event["id"].identifier else { throw .undecodable("id is missing") }
        guard let text = payload["message"].string else { throw .undecodable("payload.message is missing") }
        let from = payload["sender"].identifier ?? payload["phoneNumber"].identifier
        let receivedAt = payload["receivedAt"].string
        var message = InboundMessage(
            providerMessageID: id, from: try .phone(from, bareDigits: .local), to: payload["recipient"].string,
            text: text, sentAtMs: receivedAt.flatMap(ProviderTime.milliseconds))
        // The app finds a message in the phone's store again, and tells it under another id.
        message.contentID = receivedAt.map { DerivedID.make(message.from.value, text, $0) }
        return message
    }

    private static func receipt(
        _ state: Receipt.State, _ payload: JSON, reason: String? = nil
    ) throws(WebhookRejection) -> InboundBatch {
        guard let id = payload["messageId"].identifier else { throw .undecodable("payload.messageId is missing") }
        // The id is ours, given in the sending request.
        let receipt = Receipt(providerMessageID: id, reference: id, state: state, reason: reason)
        return InboundBatch(receipts: [receipt])
    }
}

/// https://docs.sms-gate.app/features/reading-messages/
extension AndroidAdapter: InboundListing {
    package var listsNewestFirst: Bool { true }

    package func listRequest(
        after position: String?, sinceMs: Int64, nowMs: Int64
    ) throws(SendRefusal) -> ProviderRequest {
        guard let username, let password else { throw .notConfigured(keys: ["username", "password"]) }
        var content: [JSON.Member] = [
            .init(name: "since", value: .string(ProviderTime.text(milliseconds: sinceMs))),
            .init(name: "until", value: .string(ProviderTime.text(milliseconds: nowMs))),
        ]
        if let deviceID { content.append(.init(name: "deviceId", value: .string(deviceID))) }
        return .json(
            to: "\(apiURL)/messages/inbox/export", .object(content),
            authorization: ProviderRequest.basic(username, password))
    }

    /// The phone answers by the webhook, with a call for each message.
    package func listing(from response: ProviderResponse) -> InboundListingAnswer {
        guard (200..<300).contains(response.status) else {
            return .refused(reason: "HTTP \(response.status); check api_url, username, password and device_id")
        }
        return .byWebhook(explanation: "the phone was asked; what it received comes to the webhook, each message once")
    }
}
