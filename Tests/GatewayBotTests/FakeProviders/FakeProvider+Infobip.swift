extension FakeProvider {
    /// Infobip SMS, https://www.infobip.com/docs/api/channels/sms.
    static let infobip = FakeProvider(
        type: "infobip",
        addressKey: "base_url",
        settings: ["webhook_token": token, "api_key": "key", "from": "8099", "public_url": publicURL],
        wrongSetting: ("api_key", "another"),
        rules: { text in
            [
                .request("POST", "/sms/3/messages"),
                .field("Authorization", "App key").authenticating,
                .json([
                    "messages.0.from": "8099", "messages.0.destinations.0.to": digits, "messages.0.content.text": text,
                    "messages.0.webhooks.delivery.url": "\(publicURL)/channels/partner/status?token=\(token)",
                    "messages.0.webhooks.delivery.contentType": "application/json",
                ]),
            ]
        },
        accepted: FakeAnswer(
            200,
            #"{"messages":[{"messageId":"i-1","status":{"groupId":1,"groupName":"PENDING"}}]}"#
        ),
        busy: FakeAnswer(429, #"{"requestError":{"serviceException":{"messageId":"TOO_MANY_REQUESTS"}}}"#),
        refused: FakeAnswer(
            200, #"{"messages":[{"status":{"groupId":2,"groupName":"UNDELIVERABLE","name":"UNDELIVERABLE_NOT_SENT"}}]}"#
        ),
        unauthorized: FakeAnswer(401, #"{"requestError":{"serviceException":{"messageId":"UNAUTHORIZED"}}}"#),
        delivered: { _, _ in
            var call = FakeCall.json(
                .status,
                #"{"results":[{"messageId":"i-1","to":"84912345678","status":{"groupId":3,"groupName":"DELIVERED"}}]}"#)
            call.query = "?token=\(token)"
            return call
        },
        writes: { text, _ in
            var call = FakeCall.json(
                .inbound,
                #"{"results":[{"messageId":"in-1","from":"\#(digits)","to":"8099","text":"\#(text)","smsCount":1,"#
                    + #""receivedAt":"2026-11-25T02:00:00.000+0000"}],"messageCount":1,"pendingMessageCount":0}"#)
            call.query = "?token=\(token)"
            return call
        }
    )
}
