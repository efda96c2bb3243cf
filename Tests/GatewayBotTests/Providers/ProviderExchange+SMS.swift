import Crypto
import Foundation
import HTTPTypes
import Vocabulary

extension ProviderExchange {
    static let phone = "+84912345678"
    private static let digits = "84912345678"
    private static let token = "hang-rau-2026"

    static let telnyxKey = Curve25519.Signing.PrivateKey()

    static var telephony: [ProviderExchange] {
        [
            standardWebhooks("generic") { #"{"id":"\#($0)","from":"\#(phone)","text":"\#($1)"}"# },
            standardWebhooks("bird") {
                #"{"type":"sms.received","data":{"sms_id":"\#($0)","from":"\#(phone)","to":"8099","text":"\#($1)"}}"#
            },
            ProviderExchange(
                type: "android", settings: ["signing_key": "khoa"], sender: phone,
                signedFields: ["X-Timestamp", "X-Signature"]
            ) { id, text, now, _ in
                let body =
                    Array(
                        #"{"deviceId":"d","event":"sms:received","id":"\#(id)","payload":{"messageId":"abc","message":"\#(text)","#
                            .utf8)
                    + Array(
                        #""sender":"0912345678","recipient":null,"simNumber":1,"receivedAt":"2026-11-25T09:00:00.000+07:00"}}"#
                            .utf8)
                let seconds = "\(now.milliseconds / 1_000)"
                let code = Sign.hex(Sign.hmac(SHA256.self, "khoa", body + Array(seconds.utf8)))
                return Call(fields: [("X-Timestamp", seconds), ("X-Signature", code)], body: body)
            },
            ProviderExchange(type: "kannel", settings: ["webhook_token": token], sender: phone) { id, text, now, _ in
                let fields = [
                    ("token", token), ("sender", phone), ("to", "8099"), ("message", text), ("id", id),
                    ("ts", "\(now.milliseconds / 1_000)"), ("charset", "UTF-8"), ("coding", "0"),
                ]
                return Call(method: .get, query: "?" + Sign.form(fields))
            },
            unsignedForm("jasmin", ["id": "id", "from": digits, "to": "8099", "content": "text"]),
            unsignedForm("africastalking", ["id": "id", "from": phone, "to": "8099", "text": "text"]),
            unsignedForm("external", ["id": "id", "sender": phone, "text": "text"]),
            ProviderExchange(type: "infobip", settings: ["webhook_token": token], sender: phone) { id, text, _, _ in
                let result = #"{"messageId":"\#(id)","from":"\#(digits)","to":"8099","text":"\#(text)","smsCount":1}"#
                let body = #"{"results":[\#(result)],"messageCount":1,"pendingMessageCount":0}"#
                return Call(query: "?token=\(token)", body: Array(body.utf8))
            },
            ProviderExchange(
                type: "twilio", settings: ["account_sid": "AC1", "auth_token": "khoa"], sender: phone,
                signedFields: ["X-Twilio-Signature"]
            ) { id, text, _, url in
                let fields = [
                    ("AccountSid", "AC1"), ("Body", text), ("From", phone), ("MessageSid", id), ("To", "8099"),
                ]
                let content = url + fields.map { $0.0 + $0.1 }.joined()
                let code = Sign.base64(Sign.hmac(Insecure.SHA1.self, "khoa", Array(content.utf8)))
                return Call(
                    contentType: formType, fields: [("X-Twilio-Signature", code)], body: Array(Sign.form(fields).utf8))
            },
            ProviderExchange(
                type: "plivo", settings: ["auth_id": "MA1", "auth_token": "khoa"], sender: phone, coversBody: false,
                signedFields: ["X-Plivo-Signature-V2", "X-Plivo-Signature-V2-Nonce"]
            ) { id, text, _, url in
                let code = Sign.base64(Sign.hmac(SHA256.self, "khoa", Array((url + "n-\(id)").utf8)))
                let fields = [("MessageUUID", id), ("From", digits), ("To", "8099"), ("Text", text), ("Type", "sms")]
                return Call(
                    contentType: formType,
                    fields: [("X-Plivo-Signature-V2", code), ("X-Plivo-Signature-V2-Nonce", "n-\(id)")],
                    body: Array(Sign.form(fields).utf8))
            },
            ProviderExchange(
                type: "vonage",
                settings: [
                    "api_key": "ak", "api_secret": "as", "signature_secret": "khoa", "signature_method": "sha256",
                ], sender: phone
            ) { id, text, now, _ in
                let fields = [
                    ("messageId", id), ("msisdn", digits), ("nonce", "n1"), ("text", text),
                    ("timestamp", "\(now.milliseconds / 1_000)"), ("to", "8099"), ("type", "text"),
                ]
                let content = fields.map { "&\($0.0)=\($0.1)" }.joined()
                let code = Sign.hex(Sign.hmac(SHA256.self, "khoa", Array(content.utf8)))
                return Call(contentType: formType, body: Array(Sign.form(fields + [("sig", code)]).utf8))
            },
            ProviderExchange(
                type: "vonage-messages", settings: ["signature_secret": "khoa"], sender: phone,
                signedFields: ["Authorization"]
            ) { id, text, now, _ in
                let body =
                    #"{"channel":"sms","message_uuid":"\#(id)","to":"8099","from":"\#(digits)","message_type":"text","#
                    + #""text":"\#(text)"}"#
                let hash = Sign.hex(SHA256.hash(data: Data(body.utf8)))
                let claims =
                    #"{"iss":"Vonage","iat":\#(now.milliseconds / 1_000),"jti":"j","api_key":"ak","payload_hash":"\#(hash)"}"#
                let token = Sign.token(claims, key: "khoa")
                return Call(fields: [("Authorization", "Bearer " + token)], body: Array(body.utf8))
            },
            ProviderExchange(
                type: "telnyx",
                settings: ["public_key": telnyxKey.publicKey.rawRepresentation.base64EncodedString()], sender: phone,
                signedFields: ["telnyx-timestamp", "telnyx-signature-ed25519"]
            ) { id, text, now, _ in
                let body =
                    Array(
                        #"{"data":{"id":"e","event_type":"message.received","payload":{"id":"\#(id)","from":{"phone_number":"#
                            .utf8)
                    + Array(#""\#(phone)"},"to":[{"phone_number":"+8480"}],"text":"\#(text)"}}}"#.utf8)
                let seconds = "\(now.milliseconds / 1_000)"
                let signature = (try? telnyxKey.signature(for: Array((seconds + "|").utf8) + body)) ?? Data()
                return Call(
                    fields: [
                        ("telnyx-timestamp", seconds), ("telnyx-signature-ed25519", signature.base64EncodedString()),
                    ], body: body)
            },
            ProviderExchange(
                type: "messagebird", settings: ["signing_key": "khoa"], sender: phone,
                signedFields: ["MessageBird-Signature-JWT"]
            ) { id, text, now, url in
                let body = Sign.form([("id", id), ("originator", digits), ("recipient", "8099"), ("body", text)])
                let seconds = now.milliseconds / 1_000
                let claims =
                    #"{"iss":"MessageBird","jti":"j","nbf":\#(seconds),"exp":\#(seconds + 60),"url_hash":"#
                    + #""\#(Sign.hex(SHA256.hash(data: Data(url.utf8))))","payload_hash":"#
                    + #""\#(Sign.hex(SHA256.hash(data: Data(body.utf8))))"}"#
                return Call(
                    contentType: formType, fields: [("MessageBird-Signature-JWT", Sign.token(claims, key: "khoa"))],
                    body: Array(body.utf8))
            },
            ProviderExchange(
                type: "sinch", settings: ["signing_secret": "khoa"], sender: phone,
                signedFields: ["x-sinch-webhook-signature", "x-sinch-webhook-signature-timestamp"]
            ) { id, text, now, _ in
                let body = #"{"id":"\#(id)","type":"mo_text","from":"\#(digits)","to":"8099","body":"\#(text)"}"#
                let seconds = "\(now.milliseconds / 1_000)"
                let code = Sign.hmac(SHA256.self, "khoa", Array("\(body).n1.\(seconds)".utf8))
                return Call(
                    fields: [
                        ("x-sinch-webhook-signature", Sign.base64(code)), ("x-sinch-webhook-signature-nonce", "n1"),
                        ("x-sinch-webhook-signature-timestamp", seconds),
                        ("x-sinch-webhook-signature-algorithm", "HmacSHA256"),
                    ], body: Array(body.utf8))
            },
        ]
    }

    private static let formType = "application/x-www-form-urlencoded"

    /// A form with a token in the address; `id` and `text` among the values stand for those of the message.
    private static func unsignedForm(_ type: String, _ values: [String: String]) -> ProviderExchange {
        ProviderExchange(type: type, settings: ["webhook_token": token], sender: phone) { id, text, _, _ in
            let fields = values.sorted { $0.key < $1.key }.map { name, value in
                (name, value == "id" ? id : value == "text" ? text : value)
            }
            return Call(query: "?token=\(token)", contentType: formType, body: Array(Sign.form(fields).utf8))
        }
    }

    private static func standardWebhooks(
        _ type: String, body: @escaping @Sendable (String, String) -> String
    ) -> ProviderExchange {
        let secret = "whsec_" + Data("0123456789abcdef0123456789abcdef".utf8).base64EncodedString()
        return ProviderExchange(
            type: type, settings: ["signing_secret": secret], sender: phone,
            signedFields: ["webhook-id", "webhook-timestamp", "webhook-signature"]
        ) { id, text, now, _ in
            let body = body(id, text)
            let seconds = "\(now.milliseconds / 1_000)"
            let code = Sign.hmac(
                SHA256.self, "0123456789abcdef0123456789abcdef", Array("msg.\(seconds).\(body)".utf8))
            return Call(
                fields: [
                    ("webhook-id", "msg"), ("webhook-timestamp", seconds),
                    ("webhook-signature", "v1," + Sign.base64(code)),
                ], body: Array(body.utf8))
        }
    }
}
