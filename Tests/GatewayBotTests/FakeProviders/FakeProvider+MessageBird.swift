extension FakeProvider {
    /// MessageBird's SMS API, https://developers.messagebird.com/api/sms-messaging/.
    static let messageBird = FakeProvider(
        type: "messagebird",
        settings: ["signing_key": "sign", "access_key": "access", "from": "8099"],
        wrongSetting: ("access_key", "another"),
        rules: { text in
            [
                .request("POST", "/messages"),
                .field("Authorization", "AccessKey access").authenticating,
                .json(["recipients.0": digits, "originator": "8099", "body": text, "datacoding": "auto"]),
                FakeRule(complaint: "no reference") { $0.json("reference")?.isEmpty == false },
            ]
        },
        accepted: FakeAnswer(201, #"{"id":"b-1","recipients":{"totalSentCount":1}}"#),
        busy: FakeAnswer(429, #"{"errors":[{"code":2,"description":"Request not allowed"}]}"#),
        refused: FakeAnswer(422, #"{"errors":[{"code":9,"description":"no (correct) recipients found"}]}"#),
        unauthorized: FakeAnswer(
            401, #"{"errors":[{"code":2,"description":"incorrect access_key"}]}"#),
        malformed: FakeAnswer(422, #"{"errors":[{"code":9,"description":"invalid params"}]}"#),
        delivered: { request, seconds in
            let reference = request.json("reference") ?? ""
            var call = FakeCall(
                method: "GET", address: .status,
                query: "?id=b-1&reference=\(reference)&recipient=84912345678&status=delivered")
            let claims =
                #"{"iss":"MessageBird","jti":"j-1","nbf":\#(seconds),"exp":\#(seconds + 60),"#
                + #""url_hash":"\#(FakeSignature.sha256(call.url))"}"#
            call.fields["MessageBird-Signature-JWT"] = FakeSignature.jsonWebToken(claims, key: "sign")
            return call
        },
        writes: { text, seconds in
            var call = FakeCall.form(
                .inbound, FakeCall.query(["id": "in-1", "originator": digits, "recipient": "8099", "body": text]))
            let claims =
                #"{"iss":"MessageBird","jti":"j-2","nbf":\#(seconds),"exp":\#(seconds + 60),"url_hash":"#
                + #""\#(FakeSignature.sha256(call.url))","payload_hash":"\#(FakeSignature.sha256(call.body))"}"#
            call.fields["MessageBird-Signature-JWT"] = FakeSignature.jsonWebToken(claims, key: "sign")
            return call
        }
    )

    /// Bird's platform, https://github.com/messagebird/bird-sdk-typescript.
    static let bird = FakeProvider(
        type: "bird",
        settings: ["signing_secret": "whsec_MDEyMzQ1Njc4OWFiY2RlZg==", "api_key": "bk_eu1_x", "from": "8099"],
        wrongSetting: ("api_key", "bk_eu1_y"),
        rules: { text in
            [
                .request("POST", "/v1/sms/messages"),
                .field("Authorization", "Bearer bk_eu1_x").authenticating,
                .json(["to": number, "from": "8099", "text": text, "category": "transactional"]),
                FakeRule(complaint: "no Idempotency-Key") { $0.fields["idempotency-key"]?.isEmpty == false },
            ]
        },
        accepted: FakeAnswer(202, #"{"id":"sms_1","status":"accepted"}"#),
        busy: FakeAnswer(429, #"{"code":"rate_limited"}"#, fields: ["Retry-After": "30"]),
        busyForSeconds: 30,
        refused: FakeAnswer(422, #"{"code":"invalid_recipient"}"#),
        unauthorized: FakeAnswer(401, #"{"code":"unauthorized"}"#),
        malformed: FakeAnswer(422, #"{"code":"invalid_request"}"#),
        delivered: { _, seconds in
            let body = #"{"type":"sms.delivered","data":{"sms_id":"sms_1","to":"+84912345678"}}"#
            return .json(.status, body, FakeSignature.standardWebhooks(body, key: "0123456789abcdef", at: seconds))
        },
        writes: { text, seconds in
            let body =
                #"{"type":"sms.received","timestamp":"2026-11-25T02:00:00Z","data":{"sms_id":"in-1","from":"\#(number)","#
                + #""to":"8099","text":"\#(text)"}}"#
            return .json(.inbound, body, FakeSignature.standardWebhooks(body, key: "0123456789abcdef", at: seconds))
        }
    )
}
