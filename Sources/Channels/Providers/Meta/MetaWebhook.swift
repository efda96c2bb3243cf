import Crypto
import HTTPTypes

/// What Messenger and WhatsApp have in common: the subscription handshake and the signature.
///
/// https://developers.facebook.com/docs/graph-api/webhooks/getting-started
struct MetaWebhook: Sendable {
    static let settings: [SettingDescription] = [
        .requiredSecret("app_secret", "App settings → Basic → App secret"),
        .requiredSecret("verify_token", "text of your choice, entered next to the callback address"),
    ]

    private static let signature = BodySignature(fieldName: "X-Hub-Signature-256", prefix: "sha256=", encoding: .hex)
    private let appSecret: Secret
    private let verifyToken: Secret

    init(settings: ChannelSettings) throws(ChannelSettingsError) {
        appSecret = try settings.requiredSecret("app_secret", of: Self.settings)
        verifyToken = try settings.requiredSecret("verify_token", of: Self.settings)
    }

    /// The answer to a subscription's handshake, nil for a signed event. Throws: ``WebhookRejection``.
    func handshake(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch? {
        try request.require(.get, .post)
        guard request.method == .get else {
            // The signature is over the bytes as sent, with \u escapes and all.
            try Self.signature.verify(request, SHA256.self, key: appSecret)
            return nil
        }
        let fields = request.parameters()
        guard fields["hub.mode"] == "subscribe", Authenticator.isToken(fields["hub.verify_token"], verifyToken) else {
            throw .badSignature("hub.verify_token is not verify_token")
        }
        return .handshake(.text(try fields.required("hub.challenge")))
    }

    /// The code of an error answer of the Graph API.
    static func errorCode(of response: ProviderResponse) -> Int64? {
        response.json["error"]["code"].integer
    }

    /// Codes by which the Graph API asks to slow down or come back.
    static let throttlingCodes: Set<Int64> = [1, 2, 4, 17, 32, 341, 613]
}
