extension FakeProvider {
    /// LINE's Messaging API, https://developers.line.biz/en/reference/messaging-api/; it reports nothing about messages.
    static let line = FakeProvider(
        type: "line",
        settings: ["channel_secret": "secret", "channel_access_token": "access"],
        wrongSetting: ("channel_access_token", "expired"),
        recipient: "partner:\(lineUser)",
        rules: { text in
            [
                FakeRule(complaint: "neither a push nor a reply") { request in
                    request.method == "POST"
                        && (request.path == "/v2/bot/message/push" && request.json("to") == lineUser
                            || request.path == "/v2/bot/message/reply" && request.json("replyToken") == "reply-1")
                },
                .field("Authorization", "Bearer access").authenticating,
                .json(["messages.0.type": "text", "messages.0.text": text]),
                FakeRule(complaint: "X-Line-Retry-Key is no UUID") { request in
                    let key = request.fields["x-line-retry-key"] ?? ""
                    return request.path == "/v2/bot/message/reply"
                        || key.wholeMatch(of: /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/) != nil
                },
            ]
        },
        accepted: FakeAnswer(200, #"{"sentMessages":[{"id":"461230966842064897"}]}"#),
        busy: FakeAnswer(429, #"{"message":"The API rate limit has been exceeded. Try again later."}"#),
        refused: FakeAnswer(400, #"{"message":"The property, 'to', in the request body is invalid"}"#),
        unauthorized: FakeAnswer(401, #"{"message":"Authentication failed due to the expired access token"}"#),
        writes: { text, seconds in
            let body =
                #"{"destination":"U1","events":[{"type":"message","mode":"active","timestamp":\#(seconds)000,"#
                + #""webhookEventId":"01FZ","source":{"type":"user","userId":"\#(lineUser)"},"#
                + #""replyToken":"reply-1","message":{"id":"in-1","type":"text","text":"\#(text)"}}]}"#
            return .json(.inbound, body, ["X-Line-Signature": FakeSignature.base64(body, key: "secret")])
        }
    )

    private static let lineUser = "U8189cf6745fc0d808977bdb0b9f22995"
}
