extension FakeProvider {
    /// A Zalo Official Account, https://developers.zalo.me/docs/official-account/.
    static let zalo = FakeProvider(
        type: "zalo",
        settings: ["app_id": "1234", "oa_secret_key": "oa-secret", "access_token": "access"],
        wrongSetting: ("access_token", "expired"),
        recipient: "partner:246845883529197922",
        rules: { text in
            [
                .request("POST", "/v3.0/oa/message/cs"),
                .field("access_token", "access").authenticating,
                .json(["recipient.user_id": "246845883529197922", "message.text": text]),
            ]
        },
        accepted: FakeAnswer(200, #"{"error":0,"message":"Success","data":{"message_id":"z-1"}}"#),
        busy: FakeAnswer(200, #"{"error":-32,"message":"rate limit"}"#),
        busyForSeconds: 60,
        refused: FakeAnswer(200, #"{"error":-207,"message":"user id is invalid"}"#),
        optedOut: FakeAnswer(200, #"{"error":-213,"message":"user has not followed OA"}"#),
        unauthorized: FakeAnswer(200, #"{"error":-216,"message":"access token is invalid"}"#),
        malformed: FakeAnswer(200, #"{"error":-201,"message":"params is invalid"}"#),
        delivered: { _, seconds in
            let body =
                #"{"app_id":"1234","event_name":"user_received_message","message":{"msg_ids":["z-1"]},"#
                + #""recipient":{"id":"388613280878808645"},"timestamp":"\#(seconds)000"}"#
            let mac = FakeSignature.sha256("1234\(body)\(seconds)000oa-secret")
            return .json(.inbound, body, ["X-ZEvent-Signature": "mac=\(mac)"])
        },
        writes: { text, seconds in
            let body =
                #"{"app_id":"1234","sender":{"id":"246845883529197922"},"recipient":{"id":"388613280878808645"},"#
                + #""event_name":"user_send_text","message":{"text":"\#(text)","msg_id":"in-1"},"#
                + #""timestamp":"\#(seconds)000"}"#
            let mac = FakeSignature.sha256("1234\(body)\(seconds)000oa-secret")
            return .json(.inbound, body, ["X-ZEvent-Signature": "mac=\(mac)"])
        }
    )
}
