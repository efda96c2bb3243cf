import Foundation

extension FakeProvider {
    /// Jasmin's HTTP interface, https://docs.jasminsms.com/en/latest/apis/ja-http/.
    static let jasmin = FakeProvider(
        type: "jasmin",
        addressKey: "send_url",
        addressPath: "/send",
        settings: [
            "webhook_token": token, "username": "bot", "password": "pass", "from": "8099", "public_url": publicURL,
        ],
        wrongSetting: ("password", "another"),
        rules: { text in
            [
                .request("POST", "/send"),
                FakeRule.form(["username": "bot", "password": "pass"]).authenticating,
                .form([
                    "to": number, "from": "8099", "coding": "0", "content": text, "dlr": "yes", "dlr-level": "3",
                    "dlr-method": "POST", "dlr-url": "\(publicURL)/channels/partner/status?token=\(token)",
                ]),
            ]
        },
        accepted: FakeAnswer(200, #"Success "07033084-5cfd-4812-90a4-e4d24ffb6e3d""#),
        busy: FakeAnswer(403, #"Error "User throughput exceeded (1 per second)""#),
        busyForSeconds: 1,
        refused: FakeAnswer(400, #"Error "Argument [to] has an invalid value""#),
        unauthorized: FakeAnswer(403, #"Error "Authentication failure for username:bot""#),
        delivered: { _, _ in
            FakeCall(
                address: .status, query: "?token=\(token)",
                fields: ["Content-Type": "application/x-www-form-urlencoded"],
                body: "id=07033084-5cfd-4812-90a4-e4d24ffb6e3d&level=3&message_status=DELIVRD")
        },
        writes: { text, _ in
            let hexadecimal = text.utf8.map { String(format: "%02x", $0) }.joined()
            let fields = ["id": "in-1", "from": digits, "to": "8099", "content": text, "binary": hexadecimal]
            var call = FakeCall.form(.inbound, FakeCall.query(fields) + "&priority=0&coding=%00")
            call.query = "?token=\(token)"
            return call
        }
    )
}
