import HTTPTypes

/// Vonage's SMS API, once Nexmo.
///
/// https://developer.vonage.com/en/messaging/sms/guides/inbound-sms. The webhook may be set to GET, POST or POST-JSON.
package struct VonageSMSAdapter: WebhookReceiving, MessageSending {
    package static let type: ChannelType = "vonage"
    package static let consoleStep =
        "Dashboard, API settings: paste the address as inbound SMS webhook, and the one ending in "
        + "/status for delivery receipts."
    package static let settings: [SettingDescription] =
        [
            .required("api_key", "on the dashboard's first page"),
            .optionalSecret("api_secret", "next to it; needed to send"),
            .optionalSecret("signature_secret", "Settings → Signature secret, once support has switched signing on"),
            .optional("signature_method", "md5hash (default), md5, sha1, sha256 or sha512, as in the settings"),
            .optionalSecret("webhook_token", "in place of signature_secret: see ?token= in the webhook address"),
            .optional("allow_unsigned", "true to do without either, for trying out only"),
            .optional("from", "our number without plus sign, or a registered sender name; needed to send"),
            ChannelSettings.apiURLSetting("https://rest.nexmo.com"),
            ChannelSettings.publicURLSetting,
        ] + ChannelLimits.paceSettings

    package let limits: ChannelLimits
    private let apiURL: String
    private let apiKey: String
    private let apiSecret: Secret?
    private let signature: VonageSMSSignature?
    private let token: WebhookToken?
    private let from: String?
    private let statusURL: String?

    package init(settings: ChannelSettings) throws(ChannelSettingsError) {
        apiKey = try settings.required("api_key", of: Self.settings)
        apiSecret = settings.secret("api_secret")
        let methods = VonageSMSSignature.Method.allCases.map(\.rawValue)
        let method = try settings.choice("signature_method", of: methods) ?? "md5hash"
        signature = settings.secret("signature_secret").map { secret in
            VonageSMSSignature(method: VonageSMSSignature.Method(rawValue: method) ?? .md5hash, secret: secret)
        }
        token = signature == nil ? try WebhookToken(settings: settings) : nil
        from = settings["from"]
        let callback = try settings.statusURL()
        statusURL = token.flatMap { token in callback.map(token.guarding) } ?? callback
        apiURL = try settings.apiURL(or: "https://rest.nexmo.com")
        limits = try ChannelLimits(medium: .sms, maximumLength: 918, messagesPerSecond: 30).paced(by: settings)
    }

    package func handleInbound(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        let fields = try verifiedFields(of: request)
        guard fields["type"] != "binary" else { return .ignored }
        let id = try fields.required("messageId")
        let part = Self.part(of: fields)
        let message = InboundMessage(
            // The parts of one message may share its id.
            providerMessageID: part.map { "\(id)/\($0.index)" } ?? id,
            from: try .phone(fields["msisdn"], bareDigits: .international), to: fields["to"],
            text: try fields.text("text"), sentAtMs: fields["message-timestamp"].flatMap(ProviderTime.milliseconds),
            part: part)
        return InboundBatch(messages: [message])
    }

    /// In a delivery receipt `msisdn` is the handset and `to` our sender.
    package func handleStatus(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        let fields = try verifiedFields(of: request)
        let state: Receipt.State
        switch fields["status"] {
        case "delivered": state = .delivered
        case "accepted", "buffered": state = .sent
        case "expired", "failed", "rejected": state = .failed
        default: return .ignored
        }
        let recipient = try? SenderAddress.phone(fields["msisdn"], bareDigits: .international)
        let receipt = Receipt(
            providerMessageID: try fields.required("messageId"), reference: fields.first(of: "client-ref"),
            recipient: recipient?.value, state: state,
            reason: state == .failed ? fields["err-code"].map { "err-code \($0)" } : nil)
        return InboundBatch(receipts: [receipt])
    }

    package func sendRequest(for message: OutboundMessage, nowMs: Int64) throws(SendRefusal) -> ProviderRequest {
        guard let apiSecret, let from else { throw .notConfigured(keys: ["api_secret", "from"]) }
        guard let number = PhoneNumber(message.to) else { throw .unusableRecipient("must be a telephone number") }
        var fields = [
            ("api_key", apiKey), ("api_secret", apiSecret.revealed), ("from", from), ("to", number.digits),
            ("text", message.text), ("type", TextEncoding(for: message.text) == .unicode ? "unicode" : "text"),
            ("client-ref", String(message.id.prefix(40))),
        ]
        if let statusURL { fields += [("status-report-req", "1"), ("callback", statusURL)] }
        return .form(to: "\(apiURL)/sms/json", fields.map { (name: $0.0, value: $0.1) })
    }

    /// HTTP 200 whatever happens; each part of the message has a `status` of its own.
    package func classify(_ response: ProviderResponse) -> SendOutcome {
        let parts = response.json["messages"].elements
        guard let first = parts.first else { return .byStatus(of: response, canRepeat: false) }
        guard let failed = parts.first(where: { $0["status"].identifier != "0" }) else {
            return .accepted(providerMessageID: first["message-id"].identifier)
        }
        let status = failed["status"].identifier ?? "missing"
        guard parts.allSatisfy({ $0["status"].identifier != "0" }) else {
            return .ambiguous(reason: "some parts were taken, one has status \(status)")
        }
        return switch status {
        case "1": .retry(afterSeconds: 1)
        case "5": .ambiguous(reason: "status 5, internal error")
        // Parameters missing or wrong, message wrong, number barred, not in the list of test numbers, too long.
        case "2", "3", "6", "7", "29", "12": .rejected(reason: "status \(status)", isPermanent: true)
        default: .rejected(reason: "status \(status)", isPermanent: false)
        }
    }

    private func verifiedFields(of request: WebhookRequest) throws(WebhookRejection) -> FormParameters {
        try request.require(.get, .post)
        try token?.verify(request)
        let fields = try Self.fields(of: request)
        try signature?.verify(fields, receivedAtMs: request.receivedAtMs)
        return fields
    }

    private static func fields(of request: WebhookRequest) throws(WebhookRejection) -> FormParameters {
        guard request.hasContentType("application/json"), request.method == .post else { return request.parameters() }
        guard case .object(let members)? = try? request.json() else {
            throw .badSignature("the body is no JSON object, so nothing in it can be signed")
        }
        var fields = FormParameters()
        for member in members {
            guard let value = member.value.string ?? member.value.identifier else { continue }
            fields.append(name: member.name, value: value)
        }
        return fields
    }

    private static func part(of fields: FormParameters) -> MessagePart? {
        guard fields["concat"] == "true", let reference = fields["concat-ref"],
            let total = fields["concat-total"].flatMap({ Int($0) }),
            let index = fields["concat-part"].flatMap({ Int($0) })
        else { return nil }
        return MessagePart(reference: reference, total: total, index: index)
    }
}
