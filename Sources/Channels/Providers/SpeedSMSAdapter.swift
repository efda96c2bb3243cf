import HTTPTypes

/// SpeedSMS.vn, with a two-way number for receiving.
///
/// https://speedsms.vn/sms-api-service/. The shape of incoming messages comes from a public client and is not confirmed
/// by the provider; there is no signature and no message id.
package struct SpeedSMSAdapter: WebhookReceiving, MessageSending {
    package static let type: ChannelType = "speedsms"
    package static let consoleStep =
        "connect.speedsms.vn, API settings: paste the address with ?token=… as the webhook."
    package static let settings: [SettingDescription] =
        WebhookToken.settings + [
            .optionalSecret("access_token", "the account page's API access token; needed to send"),
            .optional("sms_type", "2 customer care (default), 3 brand name, 6 fixed number, 7 own number, 8 two-way"),
            .optional("sender", "brand name, or device id of an Android phone for type 5"),
            ChannelSettings.apiURLSetting("https://api.speedsms.vn"),
        ] + ChannelLimits.paceSettings

    package let limits: ChannelLimits
    private let apiURL: String
    private let token: WebhookToken
    private let accessToken: Secret?
    private let smsType: Int
    private let sender: String

    package init(settings: ChannelSettings) throws(ChannelSettingsError) {
        token = try WebhookToken(settings: settings)
        accessToken = settings.secret("access_token")
        smsType = try settings.positiveInteger("sms_type") ?? 2
        sender = settings["sender"] ?? ""
        apiURL = try settings.apiURL(or: "https://api.speedsms.vn")
        // 60 requests in 60 seconds.
        limits = try ChannelLimits(medium: .sms, maximumLength: 480, messagesPerSecond: 1).paced(by: settings)
    }

    package func handleInbound(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        try request.require(.post)
        try token.verify(request)
        let body = try request.json()
        guard body.isObject else { throw .undecodable("the body must be a JSON object") }
        if body["type"].string == "report" { return try Self.report(body) }
        guard let text = body["content"].string else { throw .undecodable("content is missing") }
        let from = try SenderAddress.phone(body["phone"].identifier, bareDigits: .local)
        let id = DerivedID.make(from.value, text, String(request.receivedAtMs))
        return InboundBatch(messages: [InboundMessage(providerMessageID: id, from: from, text: text)])
    }

    package func sendRequest(for message: OutboundMessage, nowMs: Int64) throws(SendRefusal) -> ProviderRequest {
        guard let accessToken else { throw .notConfigured(keys: ["access_token"]) }
        guard let number = PhoneNumber(message.to) else { throw .unusableRecipient("must be a telephone number") }
        let content: JSON = [
            "to": [.string(number.national)], "content": .string(message.text), "sms_type": .number(String(smsType)),
            "sender": .string(sender),
        ]
        return .json(
            to: "\(apiURL)/index.php/sms/send", content,
            authorization: ProviderRequest.basic(accessToken.revealed, Secret("x")))
    }

    package func classify(_ response: ProviderResponse) -> SendOutcome {
        let body = response.json
        if response.status == 429 { return .retry(afterSeconds: response.retryAfterSeconds ?? 60) }
        guard let code = body["code"].identifier else { return .byStatus(of: response, canRepeat: false) }
        if body["status"].string == "success" {
            let isInvalid = !body["data"]["invalidPhone"].elements.isEmpty
            return isInvalid
                ? .rejected(reason: "invalid phone", isPermanent: true)
                : .accepted(providerMessageID: body["data"]["tranId"].identifier)
        }
        return switch code {
        // Parameters, phone, encoding, length: the message itself.
        case "101", "105", "110", "113": .rejected(reason: "code \(code)", isPermanent: true)
        case "500": .retry(afterSeconds: nil)
        // Address locked, account blocked, not allowed, balance: the account.
        default: .rejected(reason: "code \(code)", isPermanent: false)
        }
    }

    private static func report(_ body: JSON) throws(WebhookRejection) -> InboundBatch {
        guard let id = body["tranId"].identifier, let status = body["status"].integer else {
            throw .undecodable("tranId or status is missing")
        }
        let receipt = Receipt(
            providerMessageID: id, recipient: body["phone"].identifier.flatMap { PhoneNumber($0)?.e164 },
            state: status == 0 ? .delivered : .failed, reason: status == 0 ? nil : "status \(status)")
        return InboundBatch(receipts: [receipt])
    }
}
