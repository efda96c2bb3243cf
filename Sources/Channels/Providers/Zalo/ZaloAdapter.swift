import Crypto
import HTTPTypes

/// A Zalo Official Account.
///
/// https://developers.zalo.me/docs/official-account/webhook. The Zalo Bot Platform has other rules and is not this.
package struct ZaloAdapter: WebhookReceiving, MessageSending {
    package static let type: ChannelType = "zalo"
    package static let consoleStep =
        "developers.zalo.me, the application, Webhook: paste the address, press Check (200 is expected), "
        + "switch on user_send_text, user_received_message, user_seen_message and unfollow."
    package static let settings: [SettingDescription] =
        [
            .required("app_id", "of the application on developers.zalo.me"),
            .requiredSecret("oa_secret_key", "the application's Webhook page, OA Secret Key; not the app's own secret"),
            .optionalSecret("access_token", "of the Official Account; needed to send"),
            .optionalSecret("refresh_token", "that came with it; without it sending ends after about a day"),
            .optionalSecret("app_secret", "the application's secret key; needed to renew the access token"),
            .optional("use_appsecret_proof", "true where the application demands appsecret_proof"),
            ChannelSettings.apiURLSetting("https://openapi.zalo.me"),
            ChannelSettings.apiURLSetting("https://oauth.zaloapp.com", name: "oauth_url"),
        ] + ChannelLimits.paceSettings

    package let limits: ChannelLimits
    package private(set) var credentials: RefreshableCredentials?
    private let apiURL: String
    private let oauthURL: String
    private let appID: String
    private let secretKey: Secret
    private let appSecret: Secret?
    private let usesProof: Bool

    package init(settings: ChannelSettings) throws(ChannelSettingsError) {
        appID = try settings.required("app_id", of: Self.settings)
        secretKey = try settings.requiredSecret("oa_secret_key", of: Self.settings)
        appSecret = settings.secret("app_secret")
        usesProof = try settings.flag("use_appsecret_proof", default: false)
        let refreshToken = settings.secret("refresh_token")
        credentials = settings.secret("access_token").map {
            RefreshableCredentials(accessToken: $0, refreshToken: refreshToken)
        }
        guard !usesProof || appSecret != nil else { throw settings.wrong("app_secret", "is needed for the proof") }
        apiURL = try settings.apiURL(or: "https://openapi.zalo.me")
        oauthURL = try settings.apiURL("oauth_url", or: "https://oauth.zaloapp.com")
        limits = try ChannelLimits(medium: .chat, maximumLength: 2_000).paced(by: settings)
    }

    package func handleInbound(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        try request.require(.post)
        guard let signature = request.header("X-ZEvent-Signature") else {
            // Zalo tries an address without a signature when it is registered; that is no event.
            guard (try? request.json())?["event_name"].string == nil else {
                throw .badSignature("X-ZEvent-Signature is missing")
            }
            return .handshake(.empty)
        }
        let event = try verifiedEvent(of: request, signature: signature)
        switch event["event_name"].string {
        case "user_send_text", "anonymous_send_text":
            guard let text = event["message"]["text"].string else { throw .undecodable("message.text is missing") }
            guard let id = event["message"]["msg_id"].identifier else { throw .undecodable("msg_id is missing") }
            let message = InboundMessage(
                providerMessageID: id, from: try .account(event["sender"]["id"].identifier),
                to: event["recipient"]["id"].identifier, text: text, sentAtMs: event["timestamp"].integer)
            return InboundBatch(messages: [message])
        case "user_received_message": return Self.receipts(.delivered, event["message"])
        case "user_seen_message": return Self.receipts(.read, event["message"])
        case "unfollow":
            let follower = event["follower"]["id"].identifier ?? event["sender"]["id"].identifier
            return InboundBatch(receipts: [Receipt(recipient: follower, state: .optedOut, reason: "unfollow")])
        // Pictures, locations, follows, and our own messages.
        default: return .ignored
        }
    }

    package func sendRequest(for message: OutboundMessage, nowMs: Int64) throws(SendRefusal) -> ProviderRequest {
        guard let accessToken = credentials?.accessToken else { throw .notConfigured(keys: ["access_token"]) }
        let content: JSON = [
            "recipient": ["user_id": .string(message.to)], "message": ["text": .string(message.text)],
        ]
        let request = ProviderRequest.json(to: "\(apiURL)/v3.0/oa/message/cs", content)
            .setting("access_token", accessToken.revealed)
        guard usesProof, let appSecret else { return request }
        let proof = Authenticator.code(SHA256.self, key: appSecret.bytes, content: accessToken.bytes)
        return request.setting("appsecret_proof", Hex.encode(proof))
    }

    /// HTTP 200 whatever happens; `error` is 0 or a negative code.
    package func classify(_ response: ProviderResponse) -> SendOutcome {
        let body = response.json
        guard let error = body["error"].integer else { return .byStatus(of: response, canRepeat: false) }
        return switch error {
        case 0: .accepted(providerMessageID: body["data"]["message_id"].identifier)
        case Error.tooManyRequests: .retry(afterSeconds: 60)
        case Error.notFollowing, Error.refusedByUser: .optedOut
        case Error.windowClosed, Error.windowClosedAgain:
            .rejected(reason: "error \(error): the person has not written for too long", isPermanent: true)
        case Error.unknownUser: .rejected(reason: "error \(error)", isPermanent: true)
        case Error.unknown: .ambiguous(reason: "error \(error)")
        default: .rejected(reason: "error \(error)", isPermanent: false)
        }
    }

    /// Codes of https://developers.zalo.me/docs/official-account/phu-luc/ma-loi; not confirmed against a live account.
    private enum Error {
        static let tooManyRequests: Int64 = -32
        static let unknown: Int64 = -200
        static let unknownUser: Int64 = -207
        static let notFollowing: Int64 = -213
        static let invalidToken: Int64 = -216
        static let expiredToken: Int64 = -220
        /// Neither a consultation nor anything else may be sent so long after the person's last message.
        static let windowClosed: Int64 = -230
        static let windowClosedAgain: Int64 = -232
        static let refusedByUser: Int64 = -244
    }

    /// `mac=` and the SHA-256 of app id, body, the body's own timestamp and the secret key: a plain hash, no HMAC.
    private func verifiedEvent(of request: WebhookRequest, signature: String) throws(WebhookRejection) -> JSON {
        guard let event = try? request.json(), let timestamp = event["timestamp"].identifier else {
            throw .badSignature("the body holds no timestamp, so nothing in it can be signed")
        }
        let content = Array(appID.utf8) + request.body + Array(timestamp.utf8) + secretKey.bytes
        guard signature.hasPrefix("mac="), let digest = Hex.decode(signature.dropFirst(4)),
            Authenticator.areEqual(digest, Array(SHA256.hash(data: content)))
        else { throw .badSignature("X-ZEvent-Signature does not match; check app_id and oa_secret_key") }
        guard event["app_id"].identifier == appID else { throw .badSignature("the event is for another app_id") }
        try ReplayWindow.whileIDsAreRemembered.check(event["timestamp"].integer, receivedAtMs: request.receivedAtMs)
        return event
    }

    /// One receipt for each message that the event names.
    private static func receipts(_ state: Receipt.State, _ message: JSON) -> InboundBatch {
        let ids =
            [message["msg_id"].identifier].compactMap(\.self) + message["msg_ids"].elements.compactMap(\.identifier)
        return InboundBatch(receipts: ids.map { Receipt(providerMessageID: $0, state: state) })
    }
}

extension ZaloAdapter: CredentialRefreshing {
    package func with(_ credentials: RefreshableCredentials) -> ZaloAdapter {
        var copy = self
        copy.credentials = credentials
        return copy
    }

    package func refreshRequest() throws(SendRefusal) -> ProviderRequest {
        guard let appSecret, let refreshToken = credentials?.refreshToken else {
            throw .notConfigured(keys: ["app_secret", "refresh_token"])
        }
        return ProviderRequest.form(
            to: "\(oauthURL)/v4/oa/access_token",
            [("refresh_token", refreshToken.revealed), ("app_id", appID), ("grant_type", "refresh_token")]
        ).setting("secret_key", appSecret.revealed)
    }

    package func refreshedCredentials(from response: ProviderResponse) -> RefreshableCredentials? {
        let body = response.json
        guard let accessToken = body["access_token"].string, let refreshToken = body["refresh_token"].string else {
            return nil
        }
        return RefreshableCredentials(
            accessToken: Secret(accessToken), refreshToken: Secret(refreshToken),
            lifetimeSeconds: body["expires_in"].integer)
    }

    package func refusal(in response: ProviderResponse) -> String {
        let body = response.json
        return body["error_name"].string ?? body["error"].identifier.map { "error \($0)" } ?? "HTTP \(response.status)"
    }

    package func hasExpired(_ response: ProviderResponse) -> Bool {
        [Error.invalidToken, Error.expiredToken].contains(response.json["error"].integer)
    }
}
