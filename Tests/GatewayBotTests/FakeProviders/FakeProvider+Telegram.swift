extension FakeProvider {
    /// A Telegram bot, https://core.telegram.org/bots/api; it reports nothing about messages.
    static let telegram = FakeProvider(
        type: "telegram",
        settings: ["secret_token": "s-1", "bot_token": "123:ABC"],
        wrongSetting: ("bot_token", "123:XYZ"),
        recipient: "partner:3527065",
        rules: { text in
            [
                FakeRule.request("POST", "/bot123:ABC/sendMessage").authenticating,
                .json(["chat_id": "3527065", "text": text]),
            ]
        },
        accepted: FakeAnswer(200, #"{"ok":true,"result":{"message_id":5,"chat":{"id":3527065,"type":"private"}}}"#),
        busy: FakeAnswer(
            429,
            #"{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":35}}"#),
        busyForSeconds: 35,
        refused: FakeAnswer(400, #"{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}"#),
        optedOut: FakeAnswer(
            403, #"{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}"#),
        unauthorized: FakeAnswer(401, #"{"ok":false,"error_code":401,"description":"Unauthorized"}"#),
        writes: { text, seconds in
            let body =
                #"{"update_id":174114370,"message":{"message_id":41,"from":{"id":3527065,"first_name":"Nic"},"#
                + #""chat":{"id":3527065,"type":"private"},"date":\#(seconds),"text":"\#(text)"}}"#
            return .json(.inbound, body, ["X-Telegram-Bot-Api-Secret-Token": "s-1"])
        },
        readsAnswer: { FakeJSON($0)?["text"]?.text }
    )
}
