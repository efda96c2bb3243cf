/// The guard of providers that sign nothing: a token in the query of the webhook address.
struct WebhookToken: Sendable {
    static let settings: [SettingDescription] = [
        .requiredSecret(
            "webhook_token",
            "long random text; give the provider the webhook address followed by ?token= and this text"),
        .optional("allow_unsigned", "true to do without webhook_token, for gateways on a private network only"),
    ]

    /// Nil where the operator decided to do without.
    let token: Secret?

    /// Throws: `.missing` when there is neither a token nor the decision to do without.
    init(settings: ChannelSettings) throws(ChannelSettingsError) {
        if try settings.flag("allow_unsigned", default: false) {
            token = settings.secret("webhook_token")
        } else {
            token = try settings.requiredSecret("webhook_token", of: Self.settings)
        }
    }

    /// Throws: `.badSignature` unless the query holds the token.
    func verify(_ request: WebhookRequest) throws(WebhookRejection) {
        guard let token else { return }
        guard Authenticator.isToken(FormParameters(parsing: request.rawQuery.utf8)["token"], token) else {
            throw .badSignature("the query holds no token, or another than webhook_token")
        }
    }

    /// A callback address of ours with the token in its query.
    func guarding(_ url: String) -> String {
        guard let token else { return url }
        return url + (url.contains("?") ? "&" : "?") + "token=" + PercentEncoding.encode(token.revealed)
    }
}
