import HTTPTypes

@testable import Channels

extension WebhookRequest {
    /// A POST with the given fields and body, arriving at `receivedAtMs`.
    static func post(
        _ body: String, target: String = "/channels/c/inbound", root: String = "https://bot.example.org",
        contentType: String = "application/json", fields: [(String, String)] = [], at receivedAtMs: Int64 = 0
    ) -> WebhookRequest {
        var request = WebhookRequest(
            method: .post, target: target, publicRoot: root, body: Array(body.utf8), receivedAtMs: receivedAtMs)
        request.set([("Content-Type", contentType)] + fields)
        return request
    }

    static func form(
        _ body: String, target: String = "/channels/c/inbound", root: String = "https://bot.example.org",
        fields: [(String, String)] = [], at receivedAtMs: Int64 = 0
    ) -> WebhookRequest {
        .post(
            body, target: target, root: root, contentType: "application/x-www-form-urlencoded", fields: fields,
            at: receivedAtMs)
    }

    static func get(_ target: String, root: String = "https://bot.example.org", at receivedAtMs: Int64 = 0) -> Self {
        WebhookRequest(method: .get, target: target, publicRoot: root, receivedAtMs: receivedAtMs)
    }

    mutating func set(_ fields: [(String, String)]) {
        for (name, value) in fields {
            if let name = HTTPField.Name(name) { headerFields[name] = value }
        }
    }
}
