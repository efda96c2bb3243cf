import HTTPTypes

/// Kannel's smsbox: an `sms-service` group calls us, the `sendsms` interface sends.
///
/// https://www.kannel.org/download/1.4.5/userguide-1.4.5/userguide.html. The names of the parameters are ours to
/// choose in `get-url`; `docs/channels/kannel.md` has the line to paste.
package struct KannelAdapter: WebhookReceiving, MessageSending {
    package static let type: ChannelType = "kannel"
    package static let consoleStep =
        "Put the address with ?token=… into get-url of the sms-service group, as docs/channels/kannel.md "
        + "shows; then reload Kannel."
    package static let settings: [SettingDescription] =
        WebhookToken.settings + [
            .optional("send_url", "smsbox's sendsms, such as http://127.0.0.1:13013/cgi-bin/sendsms; needed to send"),
            .optional("username", "of the sendsms-user group; needed to send"),
            .optionalSecret("password", "of the sendsms-user group; needed to send"),
            .optional("from", "our number or short code"),
            .optional("smsc", "the smsc-id to send through; Kannel's own routing if left out"),
            .optional("reply_by", "response (Kannel sends the body) or outbox; response if left out"),
            ChannelSettings.publicURLSetting,
        ] + ChannelLimits.paceSettings

    package let limits: ChannelLimits
    package let replyRoute: ReplyRoute
    private let token: WebhookToken
    private let sendURL: String?
    private let username: String?
    private let password: Secret?
    private let from: String?
    private let smsc: String?
    private let statusURL: String?

    package init(settings: ChannelSettings) throws(ChannelSettingsError) {
        token = try WebhookToken(settings: settings)
        sendURL = try settings.url("send_url")
        username = settings["username"]
        password = settings.secret("password")
        from = settings["from"]
        smsc = settings["smsc"]
        statusURL = try settings.statusURL().map(token.guarding)
        replyRoute = try settings.replyRoute(atMost: 1)
        limits = try ChannelLimits(medium: .sms, maximumLength: 1_600).paced(by: settings)
    }

    package func handleInbound(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        try request.require(.get, .post)
        try token.verify(request)
        let fields = request.parameters()
        // Binary messages (ring tones, settings) are no texts.
        let coding = fields["coding"] ?? request.header("X-Kannel-Coding")
        guard coding != "1" else { return .ignored }
        let sender = fields.first(of: "sender", "from") ?? request.header("X-Kannel-From")
        let header = fields["udh"] ?? request.header("X-Kannel-UDH")
        let message = InboundMessage(
            providerMessageID: try fields.required("id"), from: try .phone(sender, bareDigits: .local),
            to: fields["to"] ?? request.header("X-Kannel-To"),
            text: try Self.text(of: request, fields, isUnicode: coding == "2"),
            sentAtMs: fields["ts"].flatMap { Int64($0) }.flatMap(ProviderTime.milliseconds(fromSeconds:)),
            part: header.flatMap { Hex.decode($0) }.flatMap { UserDataHeader($0).part })
        return InboundBatch(messages: [message])
    }

    /// Kannel fills `%d` of the address that we gave it with the kind of the report.
    package func handleStatus(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        try request.require(.get, .post)
        try token.verify(request)
        let fields = request.parameters()
        let state: Receipt.State
        var reason: String?
        switch try fields.required("status") {
        case "1": state = .delivered
        case "2", "16":
            state = .failed
            reason = Self.reason(fields)
        case "4", "8": state = .sent
        default: return .ignored
        }
        let receipt = Receipt(reference: try fields.required("uuid"), state: state, reason: reason)
        return InboundBatch(receipts: [receipt])
    }

    /// The body is what Kannel sends to the person; with `omit-empty = true` an empty one sends nothing.
    package func acknowledgement(for batch: InboundBatch, replies: [Reply]) -> WebhookResponse {
        guard replyRoute != .outbox, let text = replies.lazy.compactMap(\.text).first else { return .text("") }
        var response = WebhookResponse.text(text)
        if TextEncoding(for: text) == .unicode, let coding = HTTPField.Name("X-Kannel-Coding") {
            // Taken into account with accept-x-kannel-headers = true; accents are lost without it.
            response.headerFields[coding] = "2"
        }
        return response
    }

    package func sendRequest(for message: OutboundMessage, nowMs: Int64) throws(SendRefusal) -> ProviderRequest {
        guard let sendURL, let username, let password else {
            throw .notConfigured(keys: ["send_url", "username", "password"])
        }
        var fields = [("username", username), ("password", password.revealed), ("to", message.to)]
        if let from { fields.append(("from", from)) }
        if let smsc { fields.append(("smsc", smsc)) }
        if let statusURL {
            let reference = PercentEncoding.encode(message.id)
            let separator = statusURL.contains("?") ? "&" : "?"
            // 1 delivered, 2 failed, 8 accepted and 16 rejected by the SMS centre.
            fields.append(("dlr-mask", "27"))
            fields.append(("dlr-url", "\(statusURL)\(separator)uuid=\(reference)&status=%d&answer=%A"))
        }
        let text =
            switch TextEncoding(for: message.text) {
            case .gsm7: "coding=0&charset=UTF-8&text=" + PercentEncoding.encode(message.text)
            // Without a charset, coding 2 means UTF-16, most significant byte first.
            case .unicode: "coding=2&text=" + PercentEncoding.encode(Charset.utf16BigEndian(message.text))
            }
        let query = PercentEncoding.query(fields.map { (name: $0.0, value: $0.1) })
        return ProviderRequest(method: .get, url: "\(sendURL)?\(query)&\(text)")
    }

    /// https://www.kannel.org/download/1.4.5/userguide-1.4.5/userguide.html, "SMS Push reply codes".
    package func classify(_ response: ProviderResponse) -> SendOutcome {
        let answer = String(decoding: response.body.prefix(200), as: UTF8.self)
        return switch response.status {
        // 0: accepted; 3: queued for later. Kannel gives no id.
        case 200..<300: .accepted(providerMessageID: nil)
        case 403 where answer.contains("routable"): .rejected(reason: "not routable", isPermanent: true)
        default: .byStatus(of: response, canRepeat: false)
        }
    }

    /// What the SMS centre gives as the reason; its receipt may also repeat the message, and that stays out.
    ///
    /// An SMPP receipt is `id:… stat:UNDELIV err:027 text:…`, a refusal `NACK/11/Invalid Destination Address`.
    private static func reason(_ fields: FormParameters) -> String {
        let report = "report \(fields["status"] ?? "")"
        guard let answer = fields.first(of: "answer") else { return report }
        let words = answer.split(separator: " ").prefix { !$0.lowercased().hasPrefix("text:") }
            .filter { $0.hasPrefix("stat:") || $0.hasPrefix("err:") }
        if !words.isEmpty { return words.joined(separator: " ") }
        return answer.hasPrefix("NACK/") ? answer : report
    }

    /// The text in the character set that `%C` or the content type names.
    private static func text(
        of request: WebhookRequest, _ fields: FormParameters, isUnicode: Bool
    ) throws(WebhookRejection) -> String {
        let content = request.header("Content-Type") ?? ""
        let isBody = request.method == .post && (content.hasPrefix("text/plain") || content.hasPrefix("application/oc"))
        let declared = isBody ? content.split(separator: "charset=").dropFirst().first.map(String.init) : nil
        let name = declared ?? fields["charset"] ?? (isUnicode ? "UTF-16BE" : "UTF-8")
        guard let charset = Charset(name: name) else { throw .undecodable("the charset is unknown; use UTF-8") }
        let bytes = isBody ? request.body : fields.bytes("message") ?? fields.bytes("text")
        guard let bytes else { throw .undecodable("message is missing") }
        guard let text = charset.decode(bytes) else { throw .undecodable("message does not fit its charset") }
        return text
    }
}
