extension FakeProvider {
    /// Sinch SMS, https://developers.sinch.com/docs/sms/api-reference/.
    static let sinch = FakeProvider(
        type: "sinch",
        settings: [
            "signing_secret": "sign", "service_plan_id": "plan", "api_token": "access", "from": "8099",
            "public_url": publicURL,
        ],
        wrongSetting: ("api_token", "another"),
        rules: { text in
            [
                .request("POST", "/xms/v1/plan/batches"),
                .field("Authorization", "Bearer access").authenticating,
                .json([
                    "from": "8099", "to.0": digits, "body": text, "delivery_report": "per_recipient",
                    "callback_url": "\(publicURL)/channels/partner/status",
                ]),
            ]
        },
        accepted: FakeAnswer(201, #"{"id":"s-1","canceled":false,"type":"mt_text"}"#),
        busy: FakeAnswer(429),
        refused: FakeAnswer(400, #"{"code":"syntax_invalid_parameter_format","text":"to"}"#),
        delivered: { _, seconds in
            sinch(
                .status,
                #"{"type":"recipient_delivery_report_sms","batch_id":"s-1","recipient":"84912345678","code":0,"#
                    + #""status":"Delivered","at":"2026-11-25T08:49:58.429Z"}"#, at: seconds)
        },
        writes: { text, seconds in
            sinch(
                .inbound,
                #"{"id":"in-1","type":"mo_text","from":"\#(digits)","to":"8099","body":"\#(text)","#
                    + #""sent_at":"2026-11-25T02:00:00.429Z","received_at":"2026-11-25T02:00:00.429Z"}"#, at: seconds)
        }
    )

    /// A call signed over body, nonce and time.
    private static func sinch(_ address: FakeCall.Address, _ body: String, at seconds: Int64) -> FakeCall {
        let signature = FakeSignature.base64("\(body).nonce.\(seconds)", key: "sign")
        return .json(
            address, body,
            [
                "x-sinch-webhook-signature": signature, "x-sinch-webhook-signature-nonce": "nonce",
                "x-sinch-webhook-signature-timestamp": "\(seconds)",
                "x-sinch-webhook-signature-algorithm": "HmacSHA256",
            ])
    }
}
