import Crypto

/// MessageBird's signatures: a JSON Web Token, or the older HMAC of time, query and body.
///
/// https://developers.messagebird.com/api/#verifying-http-requests
struct MessageBirdSignature: Sendable {
    let signingKey: Secret

    /// Throws: `.badSignature`.
    func verify(_ request: WebhookRequest) throws(WebhookRejection) {
        if let token = request.header("MessageBird-Signature-JWT") {
            try verifyToken(token, of: request)
        } else {
            try verifyDeprecated(request)
        }
    }

    private func verifyToken(_ text: String, of request: WebhookRequest) throws(WebhookRejection) {
        let token = try JSONWebToken(verifying: text, key: signingKey)
        let claims = token.claims
        guard claims["iss"].string == "MessageBird", claims["jti"].identifier != nil else {
            throw .badSignature("the token is not issued by MessageBird")
        }
        // A second to either side for clocks that are not alike; the token lives for a minute.
        let nowSeconds = request.receivedAtMs / 1_000
        guard let notBefore = claims["nbf"].integer, let expiry = claims["exp"].integer, notBefore - 1 <= nowSeconds,
            nowSeconds <= expiry + 1
        else { throw .badSignature("the token is not valid now; check the clock") }
        guard token.hasHash(of: Array(request.url.utf8), in: "url_hash") else {
            throw .badSignature("url_hash does not match; check public_url")
        }
        let hasHash = claims["payload_hash"] != .null
        guard hasHash == !request.body.isEmpty, !hasHash || token.hasHash(of: request.body, in: "payload_hash") else {
            throw .badSignature("payload_hash does not match the body")
        }
    }

    private func verifyDeprecated(_ request: WebhookRequest) throws(WebhookRejection) {
        guard let timestamp = request.header("MessageBird-Request-Timestamp"),
            let signature = request.header("MessageBird-Signature")
        else { throw .badSignature("MessageBird-Signature-JWT is missing") }
        let query = request.rawQuery.split(separator: "&").sorted().joined(separator: "&")
        let content = Array("\(timestamp)\n\(query)\n".utf8) + Array(SHA256.hash(data: request.body))
        guard Authenticator.isValid(Base64.decode(signature), SHA256.self, key: signingKey.bytes, content: content)
        else { throw .badSignature("MessageBird-Signature does not match; check signing_key") }
        try ReplayWindow.attempt.check(seconds: timestamp, receivedAtMs: request.receivedAtMs)
    }
}
