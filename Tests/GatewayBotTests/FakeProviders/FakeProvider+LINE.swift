extension FakeProvider {
    /// LINE's Messaging API, https://developers.line.biz/en/reference/messaging-api/; it reports nothing about messages.
    static let line = FakeProvider(
        type: "line",
        settings: ["channel_secret": "secret", "channel_access_token": "access"],
        wrongSetting: ("channel_access_token", "expired"),
        recipient: "partner:U8189cf6745fc0d808977bdb0b9f22995",
        rules: [
            .request("POST", "/v2/bot/message/push"),
            .field("Authorization", "Bearer access").authenticating,
            .json([
                "to": "U8189cf6745fc0d808977bdb0b9f22995", "messages.0.type": "text", "messages.0.text": text,
            ]),
            FakeRule(complaint: "X-Line-Retry-Key is no UUID") { request in
                request.fields["x-line-retry-key"]?.wholeMatch(of: /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/) != nil
            },
        ],
        accepted: FakeAnswer(200, #"{"sentMessages":[{"id":"461230966842064897"}]}"#),
        busy: FakeAnswer(429, #"{"message":"The API rate limit has been exceeded. Try again later."}"#),
        refused: FakeAnswer(400, #"{"message":"The property, 'to', in the request body is invalid"}"#),
        unauthorized: FakeAnswer(401, #"{"message":"Authentication failed due to the expired access token"}"#)
    )
}
