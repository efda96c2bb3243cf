extension FakeProvider {
    /// Stringee, https://developer.stringee.com/docs/sms/send-sms-rest-api; how it reports is not documented.
    static let stringee = FakeProvider(
        type: "stringee",
        settings: ["signing_secret": "sign", "api_key_sid": "SK.0.1", "api_key_secret": "secret", "from": "HTX"],
        wrongSetting: ("api_key_secret", "another"),
        rules: { text in
            [
                .request("POST", "/v1/sms"),
                FakeRule(complaint: "X-STRINGEE-AUTH", isAuthentication: true) { request in
                    FakeSignature.isToken(
                        request.fields["x-stringee-auth"] ?? "", key: "secret",
                        header: ["cty": "stringee-api;v=1", "alg": "HS256"],
                        claims: ["iss": "SK.0.1", "rest_api": "true"])
                },
                .json(["sms.0.from": "HTX", "sms.0.to": digits, "sms.0.text": text]),
            ]
        },
        accepted: FakeAnswer(200, #"{"smsSent":1,"result":[{"r":0,"msg":"success"}]}"#),
        busy: FakeAnswer(429),
        refused: FakeAnswer(400, #"{"message":"invalid parameters"}"#)
    )
}
