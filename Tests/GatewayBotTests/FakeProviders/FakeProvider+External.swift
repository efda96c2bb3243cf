extension FakeProvider {
    /// An aggregator that is called by a template, as RapidPro's external channels describe them.
    static let external = FakeProvider(
        type: "external",
        addressKey: "send_url",
        addressPath: "/send",
        settings: [
            "webhook_token": token, "content_type": "json", "from": "8099", "send_authorization": "Token abc",
            "send_body": #"{"ref": {{id}}, "phone": {{to_no_plus}}, "sender": {{from}}, "message": {{text}}}"#,
            "success_text": #""code":0"#,
        ],
        wrongSetting: ("send_authorization", "Token another"),
        rules: { text in
            [
                .request("POST", "/send"),
                .field("Authorization", "Token abc").authenticating,
                .json(["phone": digits, "sender": "8099", "message": text]),
                FakeRule(complaint: "no id of ours") { $0.json("ref")?.isEmpty == false },
            ]
        },
        accepted: FakeAnswer(200, #"{"code":0}"#),
        busy: FakeAnswer(429, fields: ["Retry-After": "25"]),
        busyForSeconds: 25,
        refused: FakeAnswer(422, #"{"code":7}"#),
        unauthorized: FakeAnswer(200, #"{"code":1,"message":"wrong token"}"#),
        delivered: { request, _ in
            let query = "?token=\(token)&status=delivered&id=\(request.json("ref") ?? "")"
            return FakeCall(method: "GET", address: .status, query: query)
        },
        writes: { text, _ in
            let query = FakeCall.query(["token": token, "from": number, "text": text, "id": "in-1"])
            return FakeCall(method: "GET", query: "?\(query)")
        }
    )
}
