import HTTPTypes

/// eSMS.vn for sending with a brand name, and its status calls; there is no documented way to receive.
///
/// https://developers.esms.vn/
package struct ESMSAdapter: WebhookReceiving, MessageSending {
    package static let type: ChannelType = "esms"
    package static let consoleStep =
        "Nothing to paste: the bot names its status address with each message; ask eSMS to allow it."
    package static let settings: [SettingDescription] =
        [
            .requiredSecret("api_key", "ApiKey of the account page"),
            .requiredSecret("secret_key", "SecretKey of the account page"),
        ] + WebhookToken.settings + [
            .optional("brandname", "registered brand name; needed for sms_type 2"),
            .optional("sms_type", "2 customer care (default) or 8 fixed number"),
            .optional("sandbox", "true to try out without sending"),
            ChannelSettings.apiURLSetting("https://rest.esms.vn"),
            ChannelSettings.publicURLSetting,
        ] + ChannelLimits.paceSettings

    package let limits: ChannelLimits
    private let apiURL: String
    private let apiKey: Secret
    private let secretKey: Secret
    private let token: WebhookToken
    private let brandname: String?
    private let smsType: String
    private let isSandbox: Bool
    private let statusURL: String?

    package init(settings: ChannelSettings) throws(ChannelSettingsError) {
        apiKey = try settings.requiredSecret("api_key", of: Self.settings)
        secretKey = try settings.requiredSecret("secret_key", of: Self.settings)
        token = try WebhookToken(settings: settings)
        brandname = settings["brandname"]
        smsType = try settings.choice("sms_type", of: ["2", "8"]) ?? "2"
        isSandbox = try settings.flag("sandbox", default: false)
        statusURL = try settings.statusURL().map(token.guarding)
        apiURL = try settings.apiURL(or: "https://rest.esms.vn")
        limits = try ChannelLimits(medium: .sms, maximumLength: 612).paced(by: settings)
    }

    package func handleInbound(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        throw .notOffered("eSMS.vn does not deliver incoming messages")
    }

    /// `SendStatus` 5 means that processing is over; who got it is told by `SendSuccess` and `SendFailed`.
    package func handleStatus(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        try request.require(.get)
        try token.verify(request)
        let fields = request.parameters()
        let id = try fields.required("SMSID")
        let status = try fields.required("SendStatus")
        let isFailed = fields["SendFailed"].flatMap { Int($0) } ?? 0 > 0
        let isDelivered = fields["SendSuccess"].flatMap { Int($0) } ?? 0 > 0
        let state: Receipt.State
        switch status {
        case "4": state = .failed
        case "5" where isFailed: state = .failed
        case "5" where isDelivered: state = .delivered
        case "5", "7": state = .sent
        default: return .ignored
        }
        let receipt = Receipt(
            providerMessageID: id, reference: fields.first(of: "RequestId"),
            recipient: fields.first(of: "phonenumber").flatMap { PhoneNumber($0)?.e164 }, state: state,
            reason: state == .failed ? "SendStatus \(status)" : nil)
        return InboundBatch(receipts: [receipt])
    }

    package func sendRequest(for message: OutboundMessage, nowMs: Int64) throws(SendRefusal) -> ProviderRequest {
        guard let number = PhoneNumber(message.to) else { throw .unusableRecipient("must be a telephone number") }
        var content: [JSON.Member] = [
            .init(name: "ApiKey", value: .string(apiKey.revealed)),
            .init(name: "SecretKey", value: .string(secretKey.revealed)),
            .init(name: "Phone", value: .string(number.national)),
            .init(name: "Content", value: .string(message.text)),
            .init(name: "SmsType", value: .string(smsType)),
            .init(name: "IsUnicode", value: TextEncoding(for: message.text) == .unicode ? "1" : "0"),
            .init(name: "RequestId", value: .string(message.id)),
            .init(name: "Sandbox", value: isSandbox ? "1" : "0"),
        ]
        if let brandname { content.append(.init(name: "Brandname", value: .string(brandname))) }
        if let statusURL { content.append(.init(name: "CallbackUrl", value: .string(statusURL))) }
        return .json(
            to: "\(apiURL)/MainService.svc/json/SendMultipleMessage_V4_post_json/", .object(content),
            idempotencyKey: message.id)
    }

    /// https://developers.esms.vn/en/esms-api/table-of-error-codes; HTTP 200 whatever happens.
    package func classify(_ response: ProviderResponse) -> SendOutcome {
        let body = response.json
        guard let code = body["CodeResult"].identifier else { return .byStatus(of: response, canRepeat: true) }
        return switch code {
        case "100": .accepted(providerMessageID: body["SMSID"].identifier)
        // The same RequestId was taken before.
        case "124": .accepted(providerMessageID: nil)
        // Number blocked or malformed.
        case "99", "108": .rejected(reason: "code \(code)", isPermanent: true)
        // Keys, balance, brand name, address, template: the account.
        default: .rejected(reason: "code \(code)", isPermanent: false)
        }
    }
}
