extension FakeProvider {
    /// SpeedSMS.vn, https://speedsms.vn/sms-api-service/.
    static let speedSMS = FakeProvider(
        type: "speedsms",
        settings: ["webhook_token": token, "access_token": "access", "sms_type": "8", "sender": "0900000000"],
        wrongSetting: ("access_token", "another"),
        rules: { text in
            [
                .request("POST", "/index.php/sms/send"),
                .field("Authorization", FakeSignature.basic("access", "x")).authenticating,
                .json(["to.0": national, "content": text, "sms_type": "8", "sender": "0900000000"]),
            ]
        },
        accepted: FakeAnswer(
            200,
            #"{"status":"success","code":"00","data":{"tranId":7,"totalSMS":1,"totalPrice":250,"invalidPhone":[]}}"#),
        busy: FakeAnswer(429, fields: ["X-Rate-Limit-Reset": "60"]),
        refused: FakeAnswer(200, #"{"status":"error","code":"105","message":"phone number invalid"}"#),
        unauthorized: FakeAnswer(200, #"{"status":"error","code":"009","message":"not allowed"}"#),
        malformed: FakeAnswer(200, #"{"status":"error","code":"101","message":"invalid parameters"}"#),
        delivered: { _, _ in
            var call = FakeCall.json(.status, #"{"type":"report","tranId":7,"phone":"\#(national)","status":0}"#)
            call.query = "?token=\(token)"
            return call
        },
        writes: { text, _ in
            var call = FakeCall.json(.inbound, #"{"type":"sms","phone":"\#(national)","content":"\#(text)"}"#)
            call.query = "?token=\(token)"
            return call
        }
    )
}
