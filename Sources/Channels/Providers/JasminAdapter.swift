import HTTPTypes

/// Jasmin SMS Gateway over its HTTP API: an HTTP client connector calls us, `/send` sends.
///
/// https://docs.jasminsms.com/en/latest/apis/ja-http/. Jasmin joins long messages itself and repeats a call until the
/// answer is `ACK/Jasmin`.
package struct JasminAdapter: WebhookReceiving, MessageSending {
    package static let type: ChannelType = "jasmin"
    package static let consoleStep =
        "httpccm -a: an HTTP connector with this address and ?token=…, then a route to it (morouter -a)."
    package static let settings: [SettingDescription] =
        WebhookToken.settings + [
            .optional("send_url", "Jasmin's HTTP API, such as http://127.0.0.1:1401/send; needed to send"),
            .optional("username", "of the Jasmin user; needed to send"),
            .optionalSecret("password", "of the Jasmin user; needed to send"),
            .optional("from", "our number or short code"),
            ChannelSettings.publicURLSetting,
        ] + ChannelLimits.paceSettings

    package let limits: ChannelLimits
    private let token: WebhookToken
    private let sendURL: String?
    private let username: String?
    private let password: Secret?
    private let from: String?
    private let statusURL: String?

    package init(settings: ChannelSettings) throws(ChannelSettingsError) {
        token = try WebhookToken(settings: settings)
        sendURL = try settings.url("send_url")
        username = settings["username"]
        password = settings.secret("password")
        from = settings["from"]
        statusURL = try settings.statusURL().map(token.guarding)
        limits = try ChannelLimits(medium: .sms, maximumLength: 1_600).paced(by: settings)
    }

    package func handleInbound(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        try request.require(.get, .post)
        try token.verify(request)
        let fields = request.parameters()
        let message = InboundMessage(
            providerMessageID: try fields.required("id"), from: try .phone(fields["from"], bareDigits: .local),
            to: fields["to"], text: try Self.text(of: fields))
        return InboundBatch(messages: [message])
    }

    package func handleStatus(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        try request.require(.get, .post)
        try token.verify(request)
        let fields = request.parameters()
        let status = try fields.required("message_status")
        let state: Receipt.State
        switch status {
        case "ESME_ROK", "ACCEPTD": state = .sent
        case "DELIVRD": state = .delivered
        case "UNDELIV", "EXPIRED", "REJECTD", "DELETED": state = .failed
        // At level 1 any other status is the SMS centre's refusal.
        case let other where other.hasPrefix("ESME_R"): state = .failed
        default: return .ignored
        }
        let receipt = Receipt(
            providerMessageID: try fields.required("id"), state: state, reason: state == .failed ? status : nil)
        return InboundBatch(receipts: [receipt])
    }

    package func acknowledgement(for batch: InboundBatch, replies: [Reply]) -> WebhookResponse {
        .text("ACK/Jasmin")
    }

    package func sendRequest(for message: OutboundMessage, nowMs: Int64) throws(SendRefusal) -> ProviderRequest {
        guard let sendURL, let username, let password else {
            throw .notConfigured(keys: ["send_url", "username", "password"])
        }
        var fields = [("username", username), ("password", password.revealed), ("to", message.to)]
        if let from { fields.append(("from", from)) }
        switch TextEncoding(for: message.text) {
        case .gsm7: fields += [("coding", "0"), ("content", message.text)]
        case .unicode: fields += [("coding", "8"), ("hex-content", Hex.encode(Charset.utf16BigEndian(message.text)))]
        }
        if let statusURL {
            fields += [("dlr", "yes"), ("dlr-level", "3"), ("dlr-method", "POST"), ("dlr-url", statusURL)]
        }
        return .form(to: sendURL, fields.map { (name: $0.0, value: $0.1) })
    }

    /// The answer is `Success "id"` or `Error "reason"`.
    package func classify(_ response: ProviderResponse) -> SendOutcome {
        let answer = String(decoding: response.body.prefix(200), as: UTF8.self)
        let quoted = answer.split(separator: "\"", omittingEmptySubsequences: false).dropFirst().first.map(String.init)
        return switch response.status {
        case 200..<300 where answer.hasPrefix("Success"): .accepted(providerMessageID: quoted)
        // The user's throughput is also told as 403.
        case 403 where answer.contains("throughput"): .retry(afterSeconds: 1)
        // No route or no connector: Jasmin's own set-up.
        case 412: .rejected(reason: "HTTP 412, no route", isPermanent: false)
        default: .byStatus(of: response, canRepeat: false)
        }
    }

    /// `binary` holds the text's bytes in hexadecimal and is always right; `content` has been through a form.
    private static func text(of fields: FormParameters) throws(WebhookRejection) -> String {
        let bytes = fields["binary"].flatMap { Hex.decode($0) } ?? fields.bytes("content")
        guard let bytes else { throw .undecodable("content is missing") }
        let charset: Charset
        // Jasmin's manual writes the number; release 0.11 sends the octet itself, as coding=%08.
        switch fields["coding"] {
        case "8", "\u{08}": charset = .utf16BigEndian
        case "3", "\u{03}": charset = .windows1252
        default: charset = .utf8
        }
        guard let text = charset.decode(bytes) ?? Charset.windows1252.decode(bytes) else {
            throw .undecodable("content does not fit its coding")
        }
        return text
    }
}
