extension FakeProvider {
    /// eSMS.vn, https://developers.esms.vn/.
    static let eSMS = FakeProvider(
        type: "esms",
        settings: [
            "api_key": "key", "secret_key": "secret", "webhook_token": token, "brandname": "HTX",
            "public_url": publicURL,
        ],
        wrongSetting: ("secret_key", "another"),
        rules: { text in
            [
                .request("POST", "/MainService.svc/json/SendMultipleMessage_V4_post_json/"),
                FakeRule.json(["ApiKey": "key", "SecretKey": "secret"]).authenticating,
                .json([
                    "Phone": national, "Content": text, "Brandname": "HTX", "SmsType": "2", "IsUnicode": "0",
                    "Sandbox": "0",
                    "CallbackUrl": "\(publicURL)/channels/partner/status?token=\(token)",
                ]),
                FakeRule(complaint: "no RequestId") { $0.json("RequestId")?.isEmpty == false },
            ]
        },
        accepted: FakeAnswer(200, #"{"CodeResult":"100","CountRegenerate":0,"SMSID":"dc712784"}"#),
        busy: FakeAnswer(503),
        refused: FakeAnswer(200, #"{"CodeResult":"99","ErrorMessage":"Phone not valid"}"#),
        unauthorized: FakeAnswer(200, #"{"CodeResult":"101","ErrorMessage":"Authorize Failed"}"#),
        malformed: FakeAnswer(200, #"{"CodeResult":"99","ErrorMessage":"unknown"}"#),
        delivered: { request, _ in
            let reference = request.json("RequestId") ?? ""
            let query = "&SMSID=dc712784&SendFailed=0&SendStatus=5&SendSuccess=1&TotalReceiver=1&RequestId=\(reference)"
            return FakeCall(method: "GET", address: .status, query: "?token=\(token)\(query)&phonenumber=\(national)")
        }
    )
}
