import Crypto

/// Signing and verifying by Standard Webhooks, symmetric scheme `v1`.
///
/// The signed content is `id.timestamp.body`; https://github.com/standard-webhooks/standard-webhooks
package struct StandardWebhooks: Sendable {
    private let key: [UInt8]

    /// Takes a secret of the form `whsec_` and base 64; the prefix may be missing. Nil for anything else.
    package init?(secret: Secret) {
        let text = secret.revealed
        let encoded = text.hasPrefix("whsec_") ? text.dropFirst(6) : text[...]
        guard let key = Base64.decode(encoded), !key.isEmpty else { return nil }
        self.key = key
    }

    /// The value of `webhook-signature` for a message.
    package func signature(id: String, timestampSeconds: Int64, body: [UInt8]) -> String {
        let content = Self.content(id: id, timestamp: String(timestampSeconds), body: body)
        return "v1," + Base64.encode(Authenticator.code(SHA256.self, key: key, content: content))
    }

    /// The three fields that sign a message.
    package func headerFields(id: String, timestampSeconds: Int64, body: [UInt8]) -> [(name: String, value: String)] {
        [
            ("webhook-id", id), ("webhook-timestamp", String(timestampSeconds)),
            ("webhook-signature", signature(id: id, timestampSeconds: timestampSeconds, body: body)),
        ]
    }

    /// Throws: `.badSignature` unless one of the listed signatures is right and the time is within five minutes.
    func verify(_ request: WebhookRequest) throws(WebhookRejection) {
        guard let id = request.header("webhook-id"), let timestamp = request.header("webhook-timestamp"),
            let list = request.header("webhook-signature")
        else { throw .badSignature("webhook-id, webhook-timestamp or webhook-signature is missing") }
        let content = Self.content(id: id, timestamp: timestamp, body: request.body)
        let isSigned = list.split(separator: " ").contains { entry in
            entry.hasPrefix("v1,")
                && Authenticator.isValid(Base64.decode(entry.dropFirst(3)), SHA256.self, key: key, content: content)
        }
        guard isSigned else { throw .badSignature("webhook-signature does not match") }
        try ReplayWindow.attempt.check(seconds: timestamp, receivedAtMs: request.receivedAtMs)
    }

    private static func content(id: String, timestamp: String, body: [UInt8]) -> [UInt8] {
        Array("\(id).\(timestamp).".utf8) + body
    }
}
