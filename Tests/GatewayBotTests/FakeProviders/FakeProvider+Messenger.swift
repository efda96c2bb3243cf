extension FakeProvider {
    /// A Facebook page, https://developers.facebook.com/docs/messenger-platform.
    static let messenger = FakeProvider(
        type: "messenger",
        settings: ["app_secret": "secret", "verify_token": "verify", "page_access_token": "page"],
        wrongSetting: ("page_access_token", "expired"),
        recipient: "partner:5678",
        rules: { text in
            [
                .request("POST", "/v25.0/me/messages"),
                .field("Authorization", "Bearer page").authenticating,
                .json(["messaging_type": "RESPONSE", "recipient.id": "5678", "message.text": text]),
            ]
        },
        accepted: FakeAnswer(200, #"{"recipient_id":"5678","message_id":"m-1"}"#),
        busy: FakeAnswer(400, #"{"error":{"message":"Calls to this api have exceeded the rate limit","code":613}}"#),
        refused: FakeAnswer(400, #"{"error":{"message":"No matching user found","code":100,"error_subcode":2018001}}"#),
        optedOut: FakeAnswer(400, #"{"error":{"message":"This person isn't available right now.","code":551}}"#),
        unauthorized: FakeAnswer(401, #"{"error":{"message":"Invalid OAuth access token","code":190}}"#),
        malformed: FakeAnswer(400, #"{"error":{"message":"Invalid parameter","code":100}}"#),
        delivered: { _, _ in
            meta(
                #"{"object":"page","entry":[{"id":"1","time":1,"messaging":[{"sender":{"id":"5678"},"#
                    + #""delivery":{"mids":["m-1"],"watermark":1}}]}]}"#)
        },
        writes: { text, seconds in
            meta(
                #"{"object":"page","entry":[{"id":"1","time":1,"messaging":[{"sender":{"id":"5678"},"#
                    + #""recipient":{"id":"1"},"timestamp":\#(seconds)000,"message":{"mid":"in-1","text":"\#(text)"}}]}]}"#
            )
        }
    )

    /// A call with Meta's signature.
    static func meta(_ body: String) -> FakeCall {
        .json(.inbound, body, ["X-Hub-Signature-256": "sha256=\(FakeSignature.hex(body, key: "secret"))"])
    }
}
