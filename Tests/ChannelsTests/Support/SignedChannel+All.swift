import Crypto

@testable import Channels

extension SignedChannel {
    /// 14 November 2023, 22:13:20 UTC.
    static let nowMs: Int64 = 1_700_000_000_000
    private static let nowSeconds = "1700000000"

    /// Every adapter with a signature; made at run time, because making one can fail.
    static func all() throws -> [SignedChannel] {
        try [
            generic(), android(), twilio(), plivo(), plivoV3(), telnyx(), messageBird(), messageBirdDeprecated(),
            bird(),
            sinch(), vonageMessages(), telegram(), zalo(), messenger(), whatsApp(), viber(), line(), stringee(),
        ]
    }

    private static func standardWebhooks(_ request: WebhookRequest) -> [(String, String)] {
        let content = Array("msg_1.\(nowSeconds).".utf8) + request.body
        let code = Base64.encode(Signing.hmac(SHA256.self, "0123456789abcdef", content))
        return [("webhook-id", "msg_1"), ("webhook-timestamp", nowSeconds), ("webhook-signature", "v1,\(code)")]
    }

    private static let standardWebhookFields = ["webhook-id", "webhook-timestamp", "webhook-signature"]
    private static let standardWebhookSecret = "whsec_MDEyMzQ1Njc4OWFiY2RlZg=="

    static func generic() throws -> SignedChannel {
        SignedChannel(
            adapter: try GenericAdapter.made(["signing_secret": standardWebhookSecret]),
            unsigned: .post(#"{"id":"1","from":"+84901234567","text":"GIA LUA"}"#, at: nowMs),
            signedFields: standardWebhookFields, windowMs: 300_000, sign: standardWebhooks)
    }

    static func bird() throws -> SignedChannel {
        SignedChannel(
            adapter: try BirdAdapter.made(["signing_secret": standardWebhookSecret]),
            unsigned: .post(
                #"{"type":"sms.received","data":{"sms_id":"1","from":"+84901234567","text":"GIA"}}"#, at: nowMs),
            signedFields: standardWebhookFields, windowMs: 300_000, sign: standardWebhooks)
    }

    static func android() throws -> SignedChannel {
        SignedChannel(
            adapter: try AndroidAdapter.made(["signing_key": "key"]),
            unsigned: .post(
                #"{"event":"sms:received","id":"E","payload":{"message":"GIA","sender":"0901234567"}}"#, at: nowMs),
            signedFields: ["X-Timestamp", "X-Signature"], windowMs: 300_000
        ) { request in
            let code = Signing.hmac(SHA256.self, "key", request.body + Array(nowSeconds.utf8))
            return [("X-Timestamp", nowSeconds), ("X-Signature", Signing.hex(code))]
        }
    }

    static func twilio() throws -> SignedChannel {
        SignedChannel(
            adapter: try TwilioAdapter.made(["account_sid": "AC1", "auth_token": "token"]),
            unsigned: .form("MessageSid=SM1&From=84901234567&Body=GIA", at: nowMs),
            signedFields: ["X-Twilio-Signature"]
        ) { request in
            let fields = FormParameters(parsing: request.body).all.sorted { $0.name < $1.name }
            let content = Array(request.url.utf8) + fields.flatMap { Array($0.name.utf8) + $0.value }
            return [("X-Twilio-Signature", Base64.encode(Signing.hmac(Insecure.SHA1.self, "token", content)))]
        }
    }

    static func plivo() throws -> SignedChannel {
        SignedChannel(
            adapter: try PlivoAdapter.made(["auth_id": "MA1", "auth_token": "token"]),
            unsigned: .form("MessageUUID=1&From=84901234567&To=8099&Text=GIA", at: nowMs),
            signedFields: ["X-Plivo-Signature-V2", "X-Plivo-Signature-V2-Nonce"], coversBody: false
        ) { request in
            let content = Array("\(request.url.prefix { $0 != "?" })12345".utf8)
            let code = Base64.encode(Signing.hmac(SHA256.self, "token", content))
            return [("X-Plivo-Signature-V2", code), ("X-Plivo-Signature-V2-Nonce", "12345")]
        }
    }

    static func plivoV3() throws -> SignedChannel {
        SignedChannel(
            adapter: try PlivoAdapter.made(["auth_id": "MA1", "auth_token": "token"]),
            unsigned: .form("From=84901234567&MessageUUID=1&Text=GIA&To=8099", at: nowMs),
            signedFields: ["X-Plivo-Signature-V3", "X-Plivo-Signature-V3-Nonce"]
        ) { request in
            let fields = FormParameters(parsing: request.body).all.flatMap { Array($0.name.utf8) + $0.value }
            let content = Array("\(request.url)?".utf8) + fields + Array(".12345".utf8)
            let code = Base64.encode(Signing.hmac(SHA256.self, "token", content))
            return [("X-Plivo-Signature-V3", code), ("X-Plivo-Signature-V3-Nonce", "12345")]
        }
    }

    static func telnyx() throws -> SignedChannel {
        // The first key pair of RFC 8032, section 7.1.
        let seed = Hex.decode("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60") ?? []
        let key = try Curve25519.Signing.PrivateKey(rawRepresentation: seed)
        return SignedChannel(
            adapter: try TelnyxAdapter.made([
                "public_key": Base64.encode(Array(key.publicKey.rawRepresentation)), "api_key": "KEY", "from": "+1",
            ]),
            unsigned: .post(
                #"{"data":{"event_type":"message.received","payload":{"id":"1","from":{"phone_number":"+84901"#
                    + #"234567"},"text":"GIA"}}}"#, at: nowMs),
            signedFields: ["telnyx-timestamp", "telnyx-signature-ed25519"], windowMs: 300_000
        ) { request in
            let content = Array("\(nowSeconds)|".utf8) + request.body
            let signature = (try? key.signature(for: content)).map { Base64.encode(Array($0)) } ?? ""
            return [("telnyx-timestamp", nowSeconds), ("telnyx-signature-ed25519", signature)]
        }
    }

    static func messageBird() throws -> SignedChannel {
        SignedChannel(
            adapter: try MessageBirdAdapter.made(["signing_key": "key"]),
            unsigned: .form("id=1&originator=84901234567&body=GIA", at: nowMs),
            signedFields: ["MessageBird-Signature-JWT"], windowMs: 61_000
        ) { request in
            let seconds = nowMs / 1_000
            var claims: [JSON.Member] = [
                .init(name: "iss", value: "MessageBird"), .init(name: "jti", value: "j"),
                .init(name: "nbf", value: .number(String(seconds))),
                .init(name: "exp", value: .number(String(seconds + 60))),
                .init(name: "url_hash", value: .string(Signing.sha256(Array(request.url.utf8)))),
            ]
            if !request.body.isEmpty {
                claims.append(.init(name: "payload_hash", value: .string(Signing.sha256(request.body))))
            }
            return [("MessageBird-Signature-JWT", JSONWebToken.sign(.object(claims), key: Secret("key")))]
        }
    }

    static func messageBirdDeprecated() throws -> SignedChannel {
        SignedChannel(
            adapter: try MessageBirdAdapter.made(["signing_key": "key"]),
            unsigned: .form("id=1&originator=84901234567&body=GIA", at: nowMs),
            signedFields: ["MessageBird-Request-Timestamp", "MessageBird-Signature"], windowMs: 300_000
        ) { request in
            let content = Array("\(nowSeconds)\n\n".utf8) + Array(SHA256.hash(data: request.body))
            let code = Base64.encode(Signing.hmac(SHA256.self, "key", content))
            return [("MessageBird-Request-Timestamp", nowSeconds), ("MessageBird-Signature", code)]
        }
    }

    static func sinch() throws -> SignedChannel {
        SignedChannel(
            adapter: try SinchAdapter.made(["signing_secret": "secret"]),
            unsigned: .post(#"{"type":"mo_text","id":"1","from":"84901234567","body":"GIA"}"#, at: nowMs),
            signedFields: [
                "x-sinch-webhook-signature", "x-sinch-webhook-signature-nonce", "x-sinch-webhook-signature-timestamp",
            ], windowMs: 300_000
        ) { request in
            let code = Signing.hmac(SHA256.self, "secret", request.body + Array(".n1.\(nowSeconds)".utf8))
            return [
                ("x-sinch-webhook-signature", Base64.encode(code)), ("x-sinch-webhook-signature-nonce", "n1"),
                ("x-sinch-webhook-signature-timestamp", nowSeconds),
            ]
        }
    }

    static func vonageMessages() throws -> SignedChannel {
        SignedChannel(
            adapter: try VonageMessagesAdapter.made(["signature_secret": "secret"]),
            unsigned: .post(
                #"{"message_uuid":"1","from":"84901234567","message_type":"text","text":"GIA"}"#, at: nowMs),
            signedFields: ["Authorization"], windowMs: 300_000
        ) { request in
            let claims: JSON = [
                "iss": "Vonage", "iat": .number(nowSeconds), "payload_hash": .string(Signing.sha256(request.body)),
            ]
            return [("Authorization", "Bearer " + JSONWebToken.sign(claims, key: Secret("secret")))]
        }
    }

    static func telegram() throws -> SignedChannel {
        SignedChannel(
            adapter: try TelegramAdapter.made(["secret_token": "s-1"]),
            unsigned: .post(
                #"{"update_id":1,"message":{"chat":{"id":7,"type":"private"},"text":"GIA"}}"#, at: nowMs),
            signedFields: ["X-Telegram-Bot-Api-Secret-Token"], coversBody: false
        ) { _ in [("X-Telegram-Bot-Api-Secret-Token", "s-1")] }
    }

    static func zalo() throws -> SignedChannel {
        SignedChannel(
            adapter: try ZaloAdapter.made(["app_id": "1234567890123456789", "oa_secret_key": "secret"]),
            unsigned: .post(
                #"{"app_id":"1234567890123456789","sender":{"id":"1"},"event_name":"user_send_text","message":"#
                    + #"{"text":"GIA","msg_id":"9"},"timestamp":"1700000000000"}"#, at: nowMs),
            signedFields: ["X-ZEvent-Signature"], windowMs: 604_800_000
        ) { request in
            let timestamp = (try? JSON(parsing: request.body))?["timestamp"].identifier ?? ""
            let content = Array("1234567890123456789".utf8) + request.body + Array((timestamp + "secret").utf8)
            return [("X-ZEvent-Signature", "mac=" + Signing.sha256(content))]
        }
    }

    private static func meta(_ request: WebhookRequest) -> [(String, String)] {
        [("X-Hub-Signature-256", "sha256=" + Signing.hex(Signing.hmac(SHA256.self, "sesame", request.body)))]
    }

    static func messenger() throws -> SignedChannel {
        SignedChannel(
            adapter: try MessengerAdapter.made(["app_secret": "sesame", "verify_token": "meatyhamhock"]),
            unsigned: .post(
                #"{"object":"page","entry":[{"messaging":[{"message":{"text":"GIA","mid":"m"},"sender":{"id":"5"}}]}]}"#,
                at: nowMs),
            signedFields: ["X-Hub-Signature-256"], sign: meta)
    }

    static func whatsApp() throws -> SignedChannel {
        SignedChannel(
            adapter: try WhatsAppAdapter.made(["app_secret": "sesame", "verify_token": "meatyhamhock"]),
            unsigned: .post(
                #"{"object":"whatsapp_business_account","entry":[{"changes":[{"value":{"messages":[{"from":"849012345"#
                    + #"67","id":"w","text":{"body":"GIA"}}]}}]}]}"#, at: nowMs),
            signedFields: ["X-Hub-Signature-256"], sign: meta)
    }

    static func viber() throws -> SignedChannel {
        SignedChannel(
            adapter: try ViberAdapter.made(["auth_token": "token"]),
            unsigned: .post(
                #"{"event":"message","message_token":4987381189870374000,"sender":{"id":"a="},"message":{"text":"G"}}"#,
                at: nowMs),
            signedFields: ["X-Viber-Content-Signature"]
        ) { request in
            [("X-Viber-Content-Signature", Signing.hex(Signing.hmac(SHA256.self, "token", request.body)))]
        }
    }

    static func line() throws -> SignedChannel {
        SignedChannel(
            adapter: try LINEAdapter.made(["channel_secret": "secret"]),
            unsigned: .post(
                #"{"events":[{"type":"message","source":{"type":"user","userId":"u"},"message":{"id":"1","type":"text","#
                    + #""text":"GIA"}}]}"#, at: nowMs),
            signedFields: ["X-Line-Signature"]
        ) { request in
            [("X-Line-Signature", Base64.encode(Signing.hmac(SHA256.self, "secret", request.body)))]
        }
    }

    static func stringee() throws -> SignedChannel {
        SignedChannel(
            adapter: try StringeeAdapter.made(["signing_secret": "secret"]),
            unsigned: .post(#"{"type":"stringee_call","event":"x"}"#, at: nowMs),
            signedFields: ["X-STRINGEE-SIGNATURE"]
        ) { request in
            [("X-STRINGEE-SIGNATURE", Base64.encode(Signing.hmac(Insecure.SHA1.self, "secret", request.body)))]
        }
    }
}
