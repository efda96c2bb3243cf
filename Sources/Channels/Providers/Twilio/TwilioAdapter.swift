import HTTPTypes

/// Twilio's Programmable Messaging, for SMS and WhatsApp numbers.
///
/// https://www.twilio.com/docs/messaging/guides/webhook-request
package struct TwilioAdapter: WebhookReceiving, MessageSending {
    package static let type: ChannelType = "twilio"
    package static let consoleStep =
        "Console, the phone number, Messaging: paste the address under \"A message comes in\", HTTP POST."
    package static let settings: [SettingDescription] =
        [
            .required("account_sid", "Account SID on the console's first page, AC…"),
            .requiredSecret("auth_token", "primary Auth Token next to it; it also signs the webhooks"),
            .optional("from", "our number in the form +84…, or a registered sender name; needed to send"),
            .optional("messaging_service_sid", "MG…, in place of from"),
            .optional("medium", "sms or whatsapp; sms if left out"),
            .optional("reply_by", "response (TwiML) or outbox (REST); response if left out"),
            ChannelSettings.apiURLSetting("https://api.twilio.com"),
            ChannelSettings.publicURLSetting,
        ] + ChannelLimits.paceSettings

    package let limits: ChannelLimits
    package let replyRoute: ReplyRoute
    private let apiURL: String
    private let accountSID: String
    private let authToken: Secret
    private let sender: (name: String, value: String)?
    private let isWhatsApp: Bool
    private let statusURL: String?
    private let signature: TwilioSignature

    package init(settings: ChannelSettings) throws(ChannelSettingsError) {
        accountSID = try settings.required("account_sid", of: Self.settings)
        authToken = try settings.requiredSecret("auth_token", of: Self.settings)
        signature = TwilioSignature(authToken: authToken)
        isWhatsApp = try settings.choice("medium", of: ["sms", "whatsapp"]) == "whatsapp"
        sender =
            settings["messaging_service_sid"].map { ("MessagingServiceSid", $0) }
            ?? settings["from"].map { ("From", $0) }
        statusURL = try settings.statusURL()
        replyRoute = try settings.replyRoute(atMost: .max)
        apiURL = try settings.apiURL(or: "https://api.twilio.com")
        limits = try ChannelLimits(
            medium: isWhatsApp ? .chat : .sms, maximumLength: 1_600, messagesPerSecond: isWhatsApp ? 80 : 1
        ).paced(by: settings)
    }

    package func handleInbound(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        let fields = try verifiedFields(of: request)
        let message = InboundMessage(
            providerMessageID: try fields.required("MessageSid"), from: try Self.sender(fields["From"]),
            to: fields["To"], text: try fields.text("Body"))
        return InboundBatch(messages: [message])
    }

    package func handleStatus(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        let fields = try verifiedFields(of: request)
        let code = fields["ErrorCode"].flatMap { $0.isEmpty ? nil : $0 }
        let state: Receipt.State
        switch fields["MessageStatus"] {
        case _ where code == Self.optedOutCode: state = .optedOut
        case "sent": state = .sent
        case "delivered", "partially_delivered": state = .delivered
        case "read": state = .read
        case "failed", "undelivered", "canceled": state = .failed
        default: return .ignored
        }
        let receipt = Receipt(
            providerMessageID: try fields.required("MessageSid"),
            recipient: try? Self.sender(fields["To"]).value,
            state: state, reason: code)
        return InboundBatch(receipts: [receipt])
    }

    package func acknowledgement(for batch: InboundBatch, replies: [Reply]) -> WebhookResponse {
        let texts = replyRoute == .outbox ? [] : replies.compactMap(\.text)
        let messages = texts.map { "<Message>\(XMLText.escape($0))</Message>" }.joined()
        let response = messages.isEmpty ? "<Response/>" : "<Response>\(messages)</Response>"
        return .xml(#"<?xml version="1.0" encoding="UTF-8"?>"# + response, contentType: "text/xml; charset=utf-8")
    }

    package func sendRequest(for message: OutboundMessage, nowMs: Int64) throws(SendRefusal) -> ProviderRequest {
        guard let sender else { throw .notConfigured(keys: ["from or messaging_service_sid"]) }
        let from = sender.name == "From" ? addressed(sender.value) : sender.value
        var fields = [("To", addressed(message.to)), (sender.name, from), ("Body", message.text)]
        if let statusURL { fields.append(("StatusCallback", statusURL)) }
        return .form(
            to: "\(apiURL)/2010-04-01/Accounts/\(PercentEncoding.encode(accountSID))/Messages.json",
            fields.map { (name: $0.0, value: $0.1) }, authorization: ProviderRequest.basic(accountSID, authToken))
    }

    package func classify(_ response: ProviderResponse) -> SendOutcome {
        let body = response.json
        if (200..<300).contains(response.status), let id = body["sid"].identifier {
            return .accepted(providerMessageID: id)
        }
        let code = body["code"].identifier
        switch code {
        case Self.optedOutCode: return .optedOut
        // Too many requests; the account's queue is full. Neither was processed.
        case "20429", "30001": return .retry(afterSeconds: response.retryAfterSeconds)
        // Region not enabled, sender not ours, template needed: somebody must change the account.
        case "21408", "21606", "21212", "21603", "63016":
            return .rejected(reason: "code \(code ?? "")", isPermanent: false)
        default: return .byStatus(of: response, canRepeat: false, reason: code.map { "code \($0)" })
        }
    }

    /// "Attempt to send to unsubscribed recipient".
    private static let optedOutCode = "21610"
    private static let whatsAppPrefix = "whatsapp:"

    private func verifiedFields(of request: WebhookRequest) throws(WebhookRejection) -> FormParameters {
        try request.require(.post, .get)
        try signature.verify(request)
        return request.parameters()
    }

    /// WhatsApp addresses keep their prefix, so that an answer goes back the way the message came.
    private static func sender(_ from: String?) throws(WebhookRejection) -> SenderAddress {
        if let from, from.hasPrefix(whatsAppPrefix) { return try .account(from) }
        return try .phone(from, bareDigits: .international)
    }

    private func addressed(_ address: String) -> String {
        isWhatsApp && !address.hasPrefix(Self.whatsAppPrefix) ? Self.whatsAppPrefix + address : address
    }
}

/// https://www.twilio.com/docs/messaging/api/message-resource#read-multiple-message-resources
extension TwilioAdapter: InboundListing {
    package var listsNewestFirst: Bool { true }

    /// Twilio's filter knows days only, so some messages are listed that were known before.
    package func listRequest(
        after position: String?, sinceMs: Int64, nowMs: Int64
    ) throws(SendRefusal) -> ProviderRequest {
        let since = max(sinceMs, position.flatMap { Int64($0) } ?? sinceMs)
        var fields = [("DateSent>", String(ProviderTime.text(milliseconds: since).prefix(10))), ("PageSize", "200")]
        if let sender, sender.name == "From" { fields.append(("To", addressed(sender.value))) }
        let query = PercentEncoding.query(fields.map { (name: $0.0, value: $0.1) })
        return page("/2010-04-01/Accounts/\(PercentEncoding.encode(accountSID))/Messages.json?\(query)")
    }

    package func listing(from response: ProviderResponse) -> InboundListingAnswer {
        let body = response.json
        guard (200..<300).contains(response.status), body["messages"] != .null else {
            return .refused(reason: "HTTP \(response.status)" + (body["code"].identifier.map { ", code \($0)" } ?? ""))
        }
        var batch = InboundBatch()
        var newest: Int64?
        for message in body["messages"].elements where message["direction"].string == "inbound" {
            guard let id = message["sid"].identifier, let text = message["body"].string,
                let from = try? Self.sender(message["from"].string)
            else {
                batch.ignoredCount += 1
                continue
            }
            let sentAtMs = message["date_sent"].string.flatMap(ProviderTime.mailMilliseconds)
            newest = max(newest ?? .min, sentAtMs ?? .min)
            batch.messages.append(
                InboundMessage(
                    providerMessageID: id, from: from, to: message["to"].string, text: text, sentAtMs: sentAtMs))
        }
        // The address of the next page is a path; whatever else it were, it could not lead away from Twilio.
        let next = body["next_page_uri"].string.flatMap { $0.hasPrefix("/") ? page($0) : nil }
        return .page(batch, next: next, position: newest.map(String.init))
    }

    private func page(_ path: String) -> ProviderRequest {
        var request = ProviderRequest(method: .get, url: apiURL + path)
        request.headerFields[.authorization] = ProviderRequest.basic(accountSID, authToken)
        return request
    }
}
