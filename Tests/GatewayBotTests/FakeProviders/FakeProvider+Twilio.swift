extension FakeProvider {
    /// Twilio, https://www.twilio.com/docs/messaging/api/message-resource.
    static let twilio = FakeProvider(
        type: "twilio",
        settings: [
            "account_sid": "AC1", "auth_token": "token", "from": "+15005550006", "public_url": publicURL,
        ],
        wrongSetting: ("auth_token", "another"),
        rules: { text in
            [
                .request("POST", "/2010-04-01/Accounts/AC1/Messages.json"),
                .field("Authorization", FakeSignature.basic("AC1", "token")).authenticating,
                .form([
                    "To": number, "From": "+15005550006", "Body": text,
                    "StatusCallback": "\(publicURL)/channels/partner/status",
                ]),
            ]
        },
        accepted: FakeAnswer(201, #"{"sid":"SM1","status":"queued"}"#),
        busy: FakeAnswer(429, #"{"code":20429,"message":"Too Many Requests","status":429}"#),
        refused: FakeAnswer(
            400, #"{"code":21211,"message":"The 'To' number is invalid","status":400}"#),
        optedOut: FakeAnswer(
            400, #"{"code":21610,"message":"Attempt to send to unsubscribed recipient"}"#),
        unauthorized: FakeAnswer(401, #"{"code":20003,"message":"Authenticate","status":401}"#),
        delivered: { _, _ in
            twilio(
                .status, ["MessageSid": "SM1", "MessageStatus": "delivered", "To": number, "From": "+15005550006"])
        },
        writes: { text, _ in
            let fields = ["MessageSid": "SMin", "From": number, "To": "+15005550006", "Body": text, "NumMedia": "0"]
            return twilio(.inbound, fields)
        },
        readsAnswer: { $0.firstMatch(of: /<Message[^>]*>(.*)<\/Message>/).map { String($0.1) } }
    )

    /// A call signed over the address and the sorted parameters.
    private static func twilio(_ address: FakeCall.Address, _ fields: [String: String]) -> FakeCall {
        var call = FakeCall.form(address, FakeCall.query(fields))
        let signed = call.url + fields.sorted { $0.key < $1.key }.map { $0.key + $0.value }.joined()
        call.fields["X-Twilio-Signature"] = FakeSignature.base64SHA1(signed, key: "token")
        return call
    }
}
