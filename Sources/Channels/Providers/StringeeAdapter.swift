import Crypto
import HTTPTypes

/// Stringee for sending with a brand name; incoming messages are not documented.
///
/// https://developer.stringee.com/docs/sms/send-sms-rest-api; signatures as in Stringee's own server samples.
package struct StringeeAdapter: WebhookReceiving, MessageSending {
    package static let type: ChannelType = "stringee"
    package static let consoleStep = "Nothing to paste for sending; the address only takes signed call events."
    package static let settings: [SettingDescription] =
        [
            .requiredSecret("signing_secret", "the project's signing secret key"),
            .optional("api_key_sid", "SK.0.…; needed to send"),
            .optionalSecret("api_key_secret", "shown with it; needed to send"),
            .optional("from", "registered brand name; needed to send"),
            ChannelSettings.apiURLSetting("https://api.stringee.com"),
        ] + ChannelLimits.paceSettings

    package let limits: ChannelLimits
    private let apiURL: String
    private let signingSecret: Secret
    private let keySID: String?
    private let keySecret: Secret?
    private let from: String?

    package init(settings: ChannelSettings) throws(ChannelSettingsError) {
        signingSecret = try settings.requiredSecret("signing_secret", of: Self.settings)
        keySID = settings["api_key_sid"]
        keySecret = settings.secret("api_key_secret")
        from = settings["from"]
        apiURL = try settings.apiURL(or: "https://api.stringee.com")
        limits = try ChannelLimits(medium: .sms, maximumLength: 612).paced(by: settings)
    }

    /// Events are verified and counted; only calls have a documented form.
    package func handleInbound(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        try request.require(.post)
        try BodySignature(fieldName: "X-STRINGEE-SIGNATURE", encoding: .base64)
            .verify(request, Insecure.SHA1.self, key: signingSecret)
        guard try request.json().isObject else { throw .undecodable("the body must be a JSON object") }
        return .ignored
    }

    package func sendRequest(for message: OutboundMessage, nowMs: Int64) throws(SendRefusal) -> ProviderRequest {
        guard let keySID, let keySecret, let from else {
            throw .notConfigured(keys: ["api_key_sid", "api_key_secret", "from"])
        }
        guard let number = PhoneNumber(message.to) else { throw .unusableRecipient("must be a telephone number") }
        let nowSeconds = nowMs / 1_000
        let claims: JSON = [
            "jti": .string("\(keySID)-\(nowSeconds)"), "iss": .string(keySID),
            "exp": .number(String(nowSeconds + 600)), "rest_api": true,
        ]
        let header = [JSON.Member(name: "cty", value: "stringee-api;v=1")]
        let content: JSON = [
            "sms": [["from": .string(from), "to": .string(number.digits), "text": .string(message.text)]]
        ]
        return ProviderRequest.json(to: "\(apiURL)/v1/sms", content)
            .setting("X-STRINGEE-AUTH", JSONWebToken.sign(claims, key: keySecret, extraHeader: header))
    }

    /// The form of the answer is not confirmed: only a message marked as taken counts as accepted.
    package func classify(_ response: ProviderResponse) -> SendOutcome {
        guard let result = response.json["result"].elements.first, let code = result["r"].integer else {
            return .byStatus(of: response, canRepeat: false)
        }
        return code == 0
            ? .accepted(providerMessageID: nil) : .rejected(reason: "result \(code)", isPermanent: false)
    }
}
