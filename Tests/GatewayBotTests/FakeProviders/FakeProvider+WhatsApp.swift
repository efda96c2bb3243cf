extension FakeProvider {
    /// WhatsApp's Cloud API, https://developers.facebook.com/docs/whatsapp/cloud-api.
    static let whatsApp = FakeProvider(
        type: "whatsapp",
        settings: [
            "app_secret": "secret", "verify_token": "verify", "phone_number_id": "12345", "access_token": "access",
        ],
        wrongSetting: ("access_token", "expired"),
        rules: { text in
            [
                .request("POST", "/v25.0/12345/messages"),
                .field("Authorization", "Bearer access").authenticating,
                .json([
                    "messaging_product": "whatsapp", "recipient_type": "individual", "to": digits, "type": "text",
                    "text.body": text, "text.preview_url": "false",
                ]),
            ]
        },
        accepted: FakeAnswer(
            200, #"{"messaging_product":"whatsapp","contacts":[{"wa_id":"84912345678"}],"messages":[{"id":"wamid.1"}]}"#
        ),
        busy: FakeAnswer(429, #"{"error":{"message":"Rate limit hit","code":130429}}"#, fields: ["Retry-After": "30"]),
        busyForSeconds: 30,
        refused: FakeAnswer(400, #"{"error":{"message":"Message undeliverable","code":131026}}"#),
        optedOut: FakeAnswer(400, #"{"error":{"message":"User has stopped marketing messages","code":131050}}"#),
        unauthorized: FakeAnswer(401, #"{"error":{"message":"Error validating access token","code":190}}"#),
        malformed: FakeAnswer(400, #"{"error":{"message":"Invalid parameter","code":100}}"#),
        delivered: { _, _ in
            meta(
                #"{"object":"whatsapp_business_account","entry":[{"id":"8","changes":[{"field":"messages","value":{"#
                    + #""messaging_product":"whatsapp","metadata":{"phone_number_id":"12345"},"statuses":[{"#
                    + #""id":"wamid.1","status":"delivered","timestamp":"1","recipient_id":"84912345678"}]}}]}]}"#)
        },
        writes: { text, seconds in
            meta(
                #"{"object":"whatsapp_business_account","entry":[{"id":"8","changes":[{"field":"messages","value":{"#
                    + #""messaging_product":"whatsapp","metadata":{"phone_number_id":"12345"},"messages":[{"#
                    + #""from":"84912345678","id":"in-1","timestamp":"\#(seconds)","type":"text","#
                    + #""text":{"body":"\#(text)"}}]}}]}]}"#)
        }
    )
}
