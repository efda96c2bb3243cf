extension FakeProvider {
    /// Africa's Talking, https://developers.africastalking.com/docs/sms/sending/bulk.
    static let africasTalking = FakeProvider(
        type: "africastalking",
        settings: ["webhook_token": token, "username": "user", "api_key": "key", "from": "8099"],
        wrongSetting: ("api_key", "another"),
        rules: { text in
            [
                .request("POST", "/version1/messaging"),
                .field("apikey", "key").authenticating,
                .form(["username": "user", "to": number, "message": text, "from": "8099"]),
            ]
        },
        accepted: recipients("Sent to 1/1", #"{"statusCode":101,"status":"Success","messageId":"ATXid_1"}"#),
        busy: FakeAnswer(429),
        refused: recipients("Sent to 0/1", #"{"statusCode":403,"status":"InvalidPhoneNumber"}"#),
        optedOut: recipients("Sent to 0/1", #"{"statusCode":406,"status":"UserInBlacklist"}"#),
        delivered: { _, _ in
            FakeCall(
                address: .status, query: "?token=\(token)",
                fields: ["Content-Type": "application/x-www-form-urlencoded"],
                body: "id=ATXid_1&status=Success&phoneNumber=%2B84912345678&networkCode=63902&retryCount=0")
        },
        writes: { text, _ in
            let fields = ["linkId": "l-1", "text": text, "to": "8099", "id": "in-1", "from": number]
            var call = FakeCall.form(.inbound, FakeCall.query(fields) + "&date=2026-11-25T02%3A00%3A00Z")
            call.query = "?token=\(token)"
            return call
        }
    )

    private static func recipients(_ message: String, _ recipient: String) -> FakeAnswer {
        FakeAnswer(201, #"{"SMSMessageData":{"Message":"\#(message)","Recipients":[\#(recipient)]}}"#)
    }
}
