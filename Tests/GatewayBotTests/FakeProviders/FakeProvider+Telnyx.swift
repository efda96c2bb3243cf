import Crypto
import Foundation

extension FakeProvider {
    /// Telnyx Messaging, https://developers.telnyx.com/api/messaging/send-message.
    static let telnyx = FakeProvider(
        type: "telnyx",
        settings: [
            "public_key": telnyxKey.publicKey.rawRepresentation.base64EncodedString(), "api_key": "KEY1",
            "from": "+15005550006", "messaging_profile_id": "profile", "public_url": publicURL,
        ],
        wrongSetting: ("api_key", "KEY2"),
        rules: { text in
            [
                .request("POST", "/v2/messages"),
                .field("Authorization", "Bearer KEY1").authenticating,
                .json([
                    "from": "+15005550006", "to": number, "text": text, "messaging_profile_id": "profile",
                    "webhook_url": "\(publicURL)/channels/partner/status",
                ]),
            ]
        },
        accepted: FakeAnswer(200, #"{"data":{"record_type":"message","id":"t-1"}}"#),
        busy: FakeAnswer(429, #"{"errors":[{"code":"40005","title":"Too Many Requests"}]}"#),
        refused: FakeAnswer(400, #"{"errors":[{"code":"40310","title":"Invalid 'to' address"}]}"#),
        optedOut: FakeAnswer(400, #"{"errors":[{"code":"40300","title":"Blocked due to STOP message"}]}"#),
        unauthorized: FakeAnswer(401, #"{"errors":[{"code":"10009","title":"Authentication failed"}]}"#),
        delivered: { _, seconds in
            try telnyx(
                .status,
                #"{"data":{"event_type":"message.finalized","id":"e-1","payload":{"id":"t-1","to":["#
                    + #"{"phone_number":"+84912345678","status":"delivered"}]}}}"#, at: seconds)
        },
        writes: { text, seconds in
            try telnyx(
                .inbound,
                #"{"data":{"event_type":"message.received","id":"e-in","occurred_at":"2026-11-25T02:00:00.000Z","#
                    + #""payload":{"id":"in-1","from":{"phone_number":"\#(number)"},"#
                    + #""to":[{"phone_number":"+15005550006"}],"text":"\#(text)"}}}"#, at: seconds)
        }
    )

    /// A call signed over time and body.
    private static func telnyx(_ address: FakeCall.Address, _ body: String, at seconds: Int64) throws -> FakeCall {
        let signature = try telnyxKey.signature(for: Data("\(seconds)|\(body)".utf8)).base64EncodedString()
        return .json(address, body, ["telnyx-timestamp": "\(seconds)", "telnyx-signature-ed25519": signature])
    }

    private static let telnyxKey = Curve25519.Signing.PrivateKey()
}
