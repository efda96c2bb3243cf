import HTTPTypes

/// Africa's Talking SMS, a plain model of an aggregator with form posts; it does not serve Vietnamese numbers.
///
/// https://developers.africastalking.com/docs/sms/overview
package struct AfricasTalkingAdapter: WebhookReceiving, MessageSending {
    package static let type: ChannelType = "africastalking"
    package static let consoleStep =
        "Dashboard, SMS, Callback URLs: paste the address with ?token=… for incoming messages, the one "
        + "ending in /status for delivery reports."
    package static let settings: [SettingDescription] =
        WebhookToken.settings + [
            .optional("username", "of the application; needed to send"),
            .optionalSecret("api_key", "Settings → API key; needed to send"),
            .optional("from", "our short code or sender name"),
            ChannelSettings.apiURLSetting("https://api.africastalking.com"),
        ] + ChannelLimits.paceSettings

    package let limits: ChannelLimits
    private let apiURL: String
    private let token: WebhookToken
    private let username: String?
    private let apiKey: Secret?
    private let from: String?

    package init(settings: ChannelSettings) throws(ChannelSettingsError) {
        token = try WebhookToken(settings: settings)
        username = settings["username"]
        apiKey = settings.secret("api_key")
        from = settings["from"]
        apiURL = try settings.apiURL(or: "https://api.africastalking.com")
        limits = try ChannelLimits(medium: .sms, maximumLength: 1_600).paced(by: settings)
    }

    package func handleInbound(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        try request.require(.post)
        try token.verify(request)
        let fields = request.parameters()
        let message = InboundMessage(
            providerMessageID: try fields.required("id"),
            from: try .phone(fields["from"], bareDigits: .international), to: fields["to"],
            text: try fields.text("text"), sentAtMs: fields["date"].flatMap(ProviderTime.milliseconds),
            replyContext: fields.first(of: "linkId"))
        return InboundBatch(messages: [message])
    }

    package func handleStatus(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        try request.require(.post)
        try token.verify(request)
        let fields = request.parameters()
        let state: Receipt.State
        switch try fields.required("status") {
        case "Success": state = .delivered
        case "Sent", "Buffered", "Submitted": state = .sent
        case "Rejected", "Failed", "Expired", "AbsentSubscriber": state = .failed
        default: return .ignored
        }
        let reason = fields.first(of: "failureReason")
        return InboundBatch(receipts: [
            Receipt(
                providerMessageID: try fields.required("id"),
                state: reason == "UserInBlacklist" ? .optedOut : state, reason: reason)
        ])
    }

    package func sendRequest(for message: OutboundMessage, nowMs: Int64) throws(SendRefusal) -> ProviderRequest {
        guard let username, let apiKey else { throw .notConfigured(keys: ["username", "api_key"]) }
        var fields = [("username", username), ("to", message.to), ("message", message.text)]
        if let from { fields.append(("from", from)) }
        // Replies to premium messages are paid for by the link.
        if let linkID = message.replyContext { fields.append(("linkId", linkID)) }
        return ProviderRequest.form(
            to: "\(apiURL)/version1/messaging", fields.map { (name: $0.0, value: $0.1) }
        ).setting("apikey", apiKey.revealed)
    }

    /// 201 with a status for each recipient.
    package func classify(_ response: ProviderResponse) -> SendOutcome {
        let data = response.json["SMSMessageData"]
        guard (200..<300).contains(response.status), let reason = data["Message"].string else {
            return .byStatus(of: response, canRepeat: false)
        }
        // Nobody was sent to, and the message says why.
        guard let recipient = data["Recipients"].elements.first, let status = recipient["status"].string else {
            return .rejected(reason: reason, isPermanent: false)
        }
        return switch status {
        case "Success": .accepted(providerMessageID: recipient["messageId"].identifier)
        case "UserInBlacklist", "DoNotDisturbRejection": .optedOut
        case "InvalidPhoneNumber", "UnsupportedNumberType": .rejected(reason: status, isPermanent: true)
        case "InternalServerError", "GatewayError": .ambiguous(reason: status)
        default: .rejected(reason: status, isPermanent: false)
        }
    }
}
