import Crypto
import HTTPTypes

/// Sinch SMS, the XMS interface.
///
/// https://developers.sinch.com/docs/sms/api-reference/
package struct SinchAdapter: WebhookReceiving, MessageSending {
    package static let type: ChannelType = "sinch"
    package static let consoleStep =
        "Dashboard, SMS, the service plan: paste the address as callback URL; ask for signed callbacks."
    package static let settings: [SettingDescription] =
        [
            .requiredSecret("signing_secret", "the webhook secret; ask the account manager to switch signing on"),
            .optional("service_plan_id", "SMS → APIs in the dashboard; needed to send"),
            .optionalSecret("api_token", "next to it; needed to send"),
            .optional("region", "us (default), eu, au, br or ca"),
            .optional("from", "our number without plus sign; needed to send"),
            ChannelSettings.apiURLSetting("https://REGION.sms.api.sinch.com"),
            ChannelSettings.publicURLSetting,
        ] + ChannelLimits.paceSettings

    package let limits: ChannelLimits
    private let apiURL: String
    private let signingSecret: Secret
    private let servicePlanID: String?
    private let apiToken: Secret?
    private let from: String?
    private let statusURL: String?

    package init(settings: ChannelSettings) throws(ChannelSettingsError) {
        signingSecret = try settings.requiredSecret("signing_secret", of: Self.settings)
        servicePlanID = settings["service_plan_id"]
        apiToken = settings.secret("api_token")
        let region = try settings.choice("region", of: ["us", "eu", "au", "br", "ca"]) ?? "us"
        from = settings["from"]
        statusURL = try settings.statusURL()
        apiURL = try settings.apiURL(or: "https://\(region).sms.api.sinch.com")
        limits = try ChannelLimits(medium: .sms, maximumLength: 2_000).paced(by: settings)
    }

    package func handleInbound(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        try request.require(.post)
        try verify(request)
        let body = try request.json()
        switch body["type"].string {
        case "mo_text":
            guard let id = body["id"].identifier else { throw .undecodable("id is missing") }
            guard let text = body["body"].string else { throw .undecodable("body is missing") }
            let message = InboundMessage(
                providerMessageID: id, from: try .phone(body["from"].identifier, bareDigits: .international),
                to: body["to"].identifier, text: text,
                sentAtMs: (body["sent_at"].string ?? body["received_at"].string).flatMap(ProviderTime.milliseconds))
            return InboundBatch(messages: [message])
        case "recipient_delivery_report_sms":
            return try Self.receipts(of: body, [body])
        case "delivery_report_sms":
            return try Self.receipts(of: body, body["statuses"].elements)
        case .some: return .ignored
        case nil: throw .undecodable("type is missing")
        }
    }

    package func sendRequest(for message: OutboundMessage, nowMs: Int64) throws(SendRefusal) -> ProviderRequest {
        guard let servicePlanID, let apiToken, let from else {
            throw .notConfigured(keys: ["service_plan_id", "api_token", "from"])
        }
        guard let number = PhoneNumber(message.to) else { throw .unusableRecipient("must be a telephone number") }
        var content: [JSON.Member] = [
            .init(name: "from", value: .string(from)), .init(name: "to", value: [.string(number.digits)]),
            .init(name: "body", value: .string(message.text)), .init(name: "delivery_report", value: "per_recipient"),
            .init(name: "client_reference", value: .string(message.id)),
        ]
        if let statusURL { content.append(.init(name: "callback_url", value: .string(statusURL))) }
        return .json(
            to: "\(apiURL)/xms/v1/\(PercentEncoding.encode(servicePlanID))/batches",
            .object(content), authorization: "Bearer \(apiToken.revealed)")
    }

    package func classify(_ response: ProviderResponse) -> SendOutcome {
        if (200..<300).contains(response.status), let id = response.json["id"].identifier {
            return .accepted(providerMessageID: id)
        }
        return .byStatus(of: response, canRepeat: false, reason: response.json["code"].identifier)
    }

    /// HMAC over body, nonce and time, joined by full stops.
    private func verify(_ request: WebhookRequest) throws(WebhookRejection) {
        guard let signature = request.header("x-sinch-webhook-signature"),
            let nonce = request.header("x-sinch-webhook-signature-nonce"),
            let timestamp = request.header("x-sinch-webhook-signature-timestamp")
        else { throw .badSignature("x-sinch-webhook-signature, its nonce or its timestamp is missing") }
        let content = request.body + Array(".\(nonce).\(timestamp)".utf8)
        guard
            Authenticator.isValid(
                Base64.decode(signature), SHA256.self, key: signingSecret.bytes, content: content)
        else { throw .badSignature("x-sinch-webhook-signature does not match; check signing_secret") }
        try ReplayWindow.attempt.check(seconds: timestamp, receivedAtMs: request.receivedAtMs)
    }

    private static func receipts(of body: JSON, _ statuses: [JSON]) throws(WebhookRejection) -> InboundBatch {
        guard let id = body["batch_id"].identifier else { throw .undecodable("batch_id is missing") }
        var batch = InboundBatch()
        for status in statuses {
            let state: Receipt.State
            switch status["status"].string {
            case "Queued", "Dispatched": state = .sent
            case "Delivered": state = .delivered
            case "Aborted", "Cancelled", "Rejected", "Deleted", "Failed", "Expired": state = .failed
            default:
                batch.ignoredCount += 1
                continue
            }
            let recipient = try? SenderAddress.phone(status["recipient"].identifier, bareDigits: .international)
            batch.receipts.append(
                Receipt(
                    providerMessageID: id, reference: body["client_reference"].identifier,
                    recipient: recipient?.value, state: state,
                    reason: state == .failed ? status["code"].identifier.map { "code \($0)" } : nil))
        }
        return batch
    }
}
