import Crypto
import Foundation
import Vocabulary

extension ProviderExchange {
    static var chats: [ProviderExchange] {
        [
            ProviderExchange(
                type: "zalo", settings: ["app_id": "1234567890123456789", "oa_secret_key": "khoa"],
                sender: "zalo:246845883529197922", signedFields: ["X-ZEvent-Signature"]
            ) { id, text, now, _ in
                let body =
                    #"{"app_id":"1234567890123456789","sender":{"id":"246845883529197922"},"recipient":{"id":"1"},"#
                    + #""event_name":"user_send_text","message":{"text":"\#(text)","msg_id":"\#(id)"},"#
                    + #""timestamp":"\#(now.milliseconds)"}"#
                // A plain hash of all four, no HMAC.
                let content = "1234567890123456789" + body + "\(now.milliseconds)" + "khoa"
                let code = Sign.hex(SHA256.hash(data: Data(content.utf8)))
                return Call(fields: [("X-ZEvent-Signature", "mac=" + code)], body: Array(body.utf8))
            },
            ProviderExchange(
                type: "telegram", settings: ["secret_token": "hang-rau_2026"], sender: "telegram:3527065",
                coversBody: false, signedFields: ["X-Telegram-Bot-Api-Secret-Token"]
            ) { id, text, now, _ in
                let body =
                    #"{"update_id":\#(id),"message":{"message_id":41,"from":{"id":3527065,"is_bot":false},"#
                    + #""chat":{"id":3527065,"type":"private"},"date":\#(now.milliseconds / 1_000),"text":"\#(text)"}}"#
                return Call(
                    fields: [("X-Telegram-Bot-Api-Secret-Token", "hang-rau_2026")], body: Array(body.utf8))
            },
            meta("messenger", sender: "messenger:5678") { id, text in
                #"{"object":"page","entry":[{"id":"1","messaging":[{"sender":{"id":"5678"},"recipient":{"id":"1"},"#
                    + #""timestamp":1,"message":{"mid":"\#(id)","text":"\#(text)"}}]}]}"#
            },
            meta("whatsapp", sender: phone) { id, text in
                #"{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":"#
                    + #"{"metadata":{"phone_number_id":"1"},"messages":[{"from":"84912345678","id":"\#(id)","#
                    + #""timestamp":"1454119029","type":"text","text":{"body":"\#(text)"}}]}}]}]}"#
            },
            ProviderExchange(
                type: "viber", settings: ["auth_token": "khoa"], sender: "viber:xy5/5y6O81+/kbWHpLhBoA==",
                signedFields: ["X-Viber-Content-Signature"]
            ) { id, text, _, _ in
                let body =
                    Array(
                        #"{"event":"message","timestamp":1,"message_token":\#(id),"sender":{"id":"xy5/5y6O81+/kbWHpLhBoA=="},"#
                            .utf8) + Array(#""message":{"type":"text","text":"\#(text)"}}"#.utf8)
                let code = Sign.hex(Sign.hmac(SHA256.self, "khoa", body))
                return Call(fields: [("X-Viber-Content-Signature", code)], body: body)
            },
            ProviderExchange(
                type: "line", settings: ["channel_secret": "khoa"], sender: "line:uabcdefghij",
                signedFields: ["X-Line-Signature"]
            ) { id, text, _, _ in
                let body =
                    Array(
                        #"{"destination":"U","events":[{"type":"message","mode":"active","timestamp":1,"replyToken":"r","#
                            .utf8)
                    + Array(
                        #""source":{"type":"user","userId":"uabcdefghij"},"message":{"id":"\#(id)","type":"text","#.utf8
                    )
                    + Array(#""text":"\#(text)"}}]}"#.utf8)
                let code = Sign.base64(Sign.hmac(SHA256.self, "khoa", body))
                return Call(fields: [("X-Line-Signature", code)], body: body)
            },
        ]
    }

    private static func meta(
        _ type: String, sender: String, body: @escaping @Sendable (String, String) -> String
    ) -> ProviderExchange {
        ProviderExchange(
            type: type, settings: ["app_secret": "khoa", "verify_token": "xin-chao"], sender: sender,
            signedFields: ["X-Hub-Signature-256"]
        ) { id, text, _, _ in
            let body = Array(body(id, text).utf8)
            let code = Sign.hex(Sign.hmac(SHA256.self, "khoa", body))
            return Call(fields: [("X-Hub-Signature-256", "sha256=" + code)], body: body)
        }
    }
}
