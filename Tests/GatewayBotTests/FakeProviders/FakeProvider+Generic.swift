extension FakeProvider {
    /// The bot's own contract, `docs/channels/generic.md`.
    static let generic = FakeProvider(
        type: "generic",
        addressKey: "send_url",
        addressPath: "/out",
        settings: ["signing_secret": "whsec_MDEyMzQ1Njc4OWFiY2RlZg=="],
        wrongSetting: ("signing_secret", "whsec_ZmVkY2JhOTg3NjU0MzIxMA=="),
        rules: { text in
            [
                .request("POST", "/out"),
                FakeRule(complaint: "the signature", isAuthentication: true) { request in
                    guard let id = request.fields["webhook-id"], let time = request.fields["webhook-timestamp"] else {
                        return false
                    }
                    let code = FakeSignature.base64("\(id).\(time).\(request.body)", key: genericKey)
                    return request.fields["webhook-signature"] == "v1,\(code)"
                },
                .json(["to": number, "text": text]),
                FakeRule(complaint: "no id") { $0.json("id")?.isEmpty == false },
            ]
        },
        accepted: FakeAnswer(202),
        busy: FakeAnswer(429, fields: ["Retry-After": "40"]),
        busyForSeconds: 40,
        refused: FakeAnswer(422, #"{"error":"no such number"}"#),
        optedOut: FakeAnswer(410),
        delivered: { request, seconds in
            let body = #"{"id":"\#(request.json("id") ?? "")","state":"delivered"}"#
            return .json(.status, body, FakeSignature.standardWebhooks(body, key: genericKey, at: seconds))
        },
        writes: { text, seconds in
            let body = #"{"id":"in-1","from":"\#(number)","text":"\#(text)"}"#
            return .json(.inbound, body, FakeSignature.standardWebhooks(body, key: genericKey, at: seconds))
        },
        readsAnswer: { FakeJSON($0)?["reply"]?.text }
    )

    private static let genericKey = "0123456789abcdef"
}
