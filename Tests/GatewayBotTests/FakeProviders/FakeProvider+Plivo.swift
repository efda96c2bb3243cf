extension FakeProvider {
    /// Plivo, https://www.plivo.com/docs/messaging/api/message.
    static let plivo = FakeProvider(
        type: "plivo",
        settings: ["auth_id": "MA1", "auth_token": "token", "from": "8099", "public_url": publicURL],
        wrongSetting: ("auth_token", "another"),
        rules: { text in
            [
                .request("POST", "/v1/Account/MA1/Message/"),
                .field("Authorization", FakeSignature.basic("MA1", "token")).authenticating,
                .json([
                    "src": "8099", "dst": digits, "text": text, "url": "\(publicURL)/channels/partner/status",
                    "method": "POST",
                ]),
            ]
        },
        accepted: FakeAnswer(202, #"{"message":"message(s) queued","message_uuid":["p-1"]}"#),
        busy: FakeAnswer(429, fields: ["Retry-After": "20"]),
        busyForSeconds: 20,
        refused: FakeAnswer(400, #"{"error":"dst is invalid"}"#),
        delivered: { _, _ in
            plivo(.status, "MessageUUID=p-1&ParentMessageUUID=p-1&Status=delivered&To=84912345678")
        },
        writes: { text, _ in
            let fields = [
                "MessageUUID": "in-1", "From": digits, "To": "8099", "Text": text, "Type": "sms", "Units": "1",
            ]
            return plivo(.inbound, FakeCall.query(fields))
        },
        readsAnswer: { $0.firstMatch(of: /<Message[^>]*>(.*)<\/Message>/).map { String($0.1) } }
    )

    /// A call signed over the address and a nonce.
    private static func plivo(_ address: FakeCall.Address, _ body: String) -> FakeCall {
        var call = FakeCall.form(address, body)
        call.fields["X-Plivo-Signature-V2"] = FakeSignature.base64("\(call.url)12345", key: "token")
        call.fields["X-Plivo-Signature-V2-Nonce"] = "12345"
        return call
    }
}
