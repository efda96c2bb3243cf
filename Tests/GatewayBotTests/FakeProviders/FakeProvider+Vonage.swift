extension FakeProvider {
    /// Vonage's SMS API, https://developer.vonage.com/en/api/sms; HTTP 200 whatever happens.
    static let vonage = FakeProvider(
        type: "vonage",
        settings: [
            "api_key": "key", "api_secret": "secret", "signature_secret": "sign", "from": "8099",
            "public_url": publicURL,
        ],
        wrongSetting: ("api_secret", "another"),
        rules: { text in
            [
                .request("POST", "/sms/json"),
                FakeRule.form(["api_key": "key", "api_secret": "secret"]).authenticating,
                .form([
                    "from": "8099", "to": digits, "text": text, "type": "text", "status-report-req": "1",
                    "callback": "\(publicURL)/channels/partner/status",
                ]),
            ]
        },
        accepted: FakeAnswer(
            200, #"{"message-count":"1","messages":[{"message-id":"v-1","status":"0"}]}"#),
        busy: FakeAnswer(200, #"{"messages":[{"status":"1","error-text":"Throughput Rate Exceeded"}]}"#),
        busyForSeconds: 1,
        refused: FakeAnswer(200, #"{"messages":[{"status":"7","error-text":"Number barred"}]}"#),
        unauthorized: FakeAnswer(200, #"{"messages":[{"status":"4","error-text":"Bad Credentials"}]}"#),
        malformed: FakeAnswer(200, #"{"messages":[{"status":"2","error-text":"Missing Params"}]}"#),
        delivered: { _, seconds in
            vonage(
                .status,
                [
                    "err-code": "0", "messageId": "v-1", "msisdn": digits, "scts": "2611251200",
                    "status": "delivered", "timestamp": "\(seconds)", "to": "8099",
                ])
        },
        writes: { text, seconds in
            vonage(
                .inbound,
                [
                    "msisdn": digits, "to": "8099", "messageId": "in-1", "text": text, "type": "text",
                    "message-timestamp": "2026-11-25 02:00:00", "timestamp": "\(seconds)", "nonce": "n-1",
                ])
        }
    )

    /// Vonage's Messages API, https://developer.vonage.com/en/api/messages-olympus.
    static let vonageMessages = FakeProvider(
        type: "vonage-messages",
        settings: ["signature_secret": "sign", "api_key": "key", "api_secret": "secret", "from": "8099"],
        wrongSetting: ("api_secret", "another"),
        rules: { text in
            [
                .request("POST", "/v1/messages"),
                .field("Authorization", FakeSignature.basic("key", "secret")).authenticating,
                .json(["from": "8099", "to": digits, "channel": "sms", "message_type": "text", "text": text]),
            ]
        },
        accepted: FakeAnswer(202, #"{"message_uuid":"u-1"}"#),
        busy: FakeAnswer(429, #"{"title":"Rate Limit Hit"}"#, fields: ["Retry-After": "45"]),
        busyForSeconds: 45,
        refused: FakeAnswer(422, #"{"title":"Invalid params"}"#),
        unauthorized: FakeAnswer(401, #"{"title":"Unauthorized"}"#),
        malformed: FakeAnswer(422, #"{"title":"Invalid params"}"#),
        delivered: { _, seconds in
            let body = #"{"message_uuid":"u-1","to":"84912345678","from":"8099","channel":"sms","status":"delivered"}"#
            return vonageMessages(.status, body, at: seconds)
        },
        writes: { text, seconds in
            let body =
                #"{"channel":"sms","message_uuid":"in-1","to":"8099","from":"\#(digits)","#
                + #""timestamp":"2026-11-25T02:00:00.000Z","message_type":"text","text":"\#(text)"}"#
            return vonageMessages(.inbound, body, at: seconds)
        }
    )

    /// A call signed by md5hash, the account's default: sorted parameters and the secret at their end.
    private static func vonage(_ address: FakeCall.Address, _ fields: [String: String]) -> FakeCall {
        let signed = fields.sorted { $0.key < $1.key }.map { "&\($0.key)=\($0.value)" }.joined()
        return .form(address, FakeCall.query(fields) + "&sig=\(FakeSignature.md5(signed + "sign"))")
    }

    /// A call with a token over the body's hash.
    private static func vonageMessages(_ address: FakeCall.Address, _ body: String, at seconds: Int64) -> FakeCall {
        let claims =
            #"{"iss":"Vonage","iat":\#(seconds),"jti":"j-1","api_key":"key","#
            + #""payload_hash":"\#(FakeSignature.sha256(body))"}"#
        return .json(address, body, ["Authorization": "Bearer \(FakeSignature.jsonWebToken(claims, key: "sign"))"])
    }
}
