extension FakeProvider {
    /// SMS Gateway for Android, https://docs.sms-gate.app/features/sending-messages/ and …/webhooks/.
    static let android = FakeProvider(
        type: "android",
        addressPath: "/3rdparty/v1",
        settings: ["signing_key": "key", "username": "user", "password": "pass", "sim_number": "2"],
        wrongSetting: ("password", "another"),
        rules: { text in
            [
                .request("POST", "/3rdparty/v1/messages"),
                .field("Authorization", FakeSignature.basic("user", "pass")).authenticating,
                .json([
                    "textMessage.text": text, "phoneNumbers.0": number, "simNumber": "2", "withDeliveryReport": "true",
                ]),
                FakeRule(complaint: "no id of ours") { $0.json("id")?.isEmpty == false },
            ]
        },
        accepted: FakeAnswer(202, #"{"id":"given-by-the-service","state":"Pending"}"#),
        busy: FakeAnswer(503, fields: ["Retry-After": "20"]),
        busyForSeconds: 20,
        refused: FakeAnswer(400, #"{"message":"invalid phone number"}"#),
        delivered: { _, seconds in
            let body = #"{"event":"sms:delivered","id":"e1","payload":{"messageId":"given-by-the-service"}}"#
            return .json(
                .inbound, body,
                ["X-Timestamp": "\(seconds)", "X-Signature": FakeSignature.hex(body + "\(seconds)", key: "key")])
        },
        writes: { text, seconds in
            let body =
                #"{"deviceId":"d","event":"sms:received","id":"in-1","payload":{"messageId":"abc","message":"\#(text)","#
                + #""sender":"\#(number)","recipient":null,"simNumber":2,"receivedAt":"2026-11-25T09:00:00.000+07:00"}}"#
            return .json(
                .inbound, body,
                ["X-Timestamp": "\(seconds)", "X-Signature": FakeSignature.hex(body + "\(seconds)", key: "key")])
        }
    )
}
