extension FakeProvider {
    /// A Viber bot, https://developers.viber.com/docs/api/rest-bot-api/.
    static let viber = FakeProvider(
        type: "viber",
        settings: ["auth_token": "viber-token", "sender_name": "HTX"],
        wrongSetting: ("auth_token", "another"),
        recipient: "partner:xy5/5y6O81+/kbWHpLhBoA==",
        rules: { text in
            [
                .request("POST", "/pa/send_message"),
                FakeRule(complaint: "no token", isAuthentication: true) { request in
                    (request.fields["x-viber-auth-token"] ?? request.json("auth_token")) == "viber-token"
                },
                .json(["receiver": "xy5/5y6O81+/kbWHpLhBoA==", "type": "text", "text": text, "sender.name": "HTX"]),
            ]
        },
        accepted: FakeAnswer(200, #"{"status":0,"status_message":"ok","message_token":5741311803571721087}"#),
        busy: FakeAnswer(200, #"{"status":12,"status_message":"tooManyRequests"}"#),
        refused: FakeAnswer(200, #"{"status":5,"status_message":"receiverNotRegistered"}"#),
        optedOut: FakeAnswer(200, #"{"status":6,"status_message":"receiverNotSubscribed"}"#),
        unauthorized: FakeAnswer(200, #"{"status":2,"status_message":"invalidAuthToken"}"#),
        malformed: FakeAnswer(200, #"{"status":3,"status_message":"badData"}"#),
        delivered: { _, _ in
            let body =
                #"{"event":"delivered","timestamp":1457764197627,"message_token":5741311803571721087,"#
                + #""user_id":"xy5/5y6O81+/kbWHpLhBoA=="}"#
            let signature = FakeSignature.hex(body, key: "viber-token")
            return .json(.inbound, body, ["X-Viber-Content-Signature": signature])
        },
        writes: { text, seconds in
            let body =
                #"{"event":"message","timestamp":\#(seconds)000,"message_token":4987381189870374000,"#
                + #""sender":{"id":"xy5/5y6O81+/kbWHpLhBoA==","name":"Ba"},"message":{"text":"\#(text)","type":"text"}}"#
            let signature = FakeSignature.hex(body, key: "viber-token")
            return .json(.inbound, body, ["X-Viber-Content-Signature": signature])
        }
    )
}
