import HTTPTypes
import Testing

@testable import Channels

/// Documented sending requests, built by the adapters.
enum OutboundVectors {
    private static let id = "0191e180-7d60-7000-aded-7d8b151cbd5b"

    static func check(_ vector: Vector) throws {
        let message = OutboundMessage(
            id: id, to: vector.inputs["to"].string.map(address) ?? "U1", text: try vector.input("text"),
            replyContext: vector.inputs["reply_token"].string.map {
                LINEReplyToken(token: $0, receivedAtMs: SignedChannel.nowMs).replyContext
            })
        let request = try adapter(vector).sendRequest(for: message, nowMs: SignedChannel.nowMs)
        for member in vector.expected.members {
            let value = member.value.string ?? ""
            switch member.name {
            case "method": #expect(request.method.rawValue == value)
            case "authorization": #expect(request.headerFields[.authorization] == value)
            case "path":
                let path = value.replacing("{version}", with: "v25.0").replacing("{phone_number_id}", with: "12345")
                #expect(
                    path == "/" + request.url.split(separator: "/").dropFirst(2).joined(separator: "/") + tail(path))
            case "body":
                let expected = try JSON(parsing: Array(value.utf8))
                // The status address of the sample is its own.
                let own = expected.members.filter { $0.name != "url" }
                #expect(try JSON(parsing: request.body).contains(.object(own)))
            case "form": try check(FormParameters(parsing: request.body), member.value)
            case "query": try check(query(of: request), member.value)
            case "text_bytes_hex":
                #expect(query(of: request).bytes("text").map { Signing.hex($0) } == value)
                #expect(query(of: request)["charset"] == nil)
            default: Issue.record("the test does not know what \(member.name) means")
            }
        }
    }

    private static func check(_ fields: FormParameters, _ expected: JSON) throws {
        for member in expected.members {
            #expect(fields[member.name] == member.value.string)
        }
    }

    private static func query(of request: ProviderRequest) -> FormParameters {
        FormParameters(parsing: (request.url.split(separator: "?").last ?? "").utf8)
    }

    /// Splitting an address loses a slash at its end.
    private static func tail(_ path: String) -> String {
        path.hasSuffix("/") ? "/" : ""
    }

    /// The form in which the bot keeps addresses: with a plus sign where the sample is a telephone number.
    private static func address(_ to: String) -> String {
        PhoneNumber(to, bareDigits: .international)?.e164 ?? to
    }

    private static func adapter(_ vector: Vector) throws -> any MessageSending {
        let open = ["allow_unsigned": "true"]
        let from = vector.inputs["from"].string ?? ""
        return switch vector.provider {
        case "plivo":
            try PlivoAdapter.made([
                "auth_id": "AuthID", "auth_token": "AuthToken", "from": from, "public_url": "https://localhost",
            ])
        case "twilio": try TwilioAdapter.made(["account_sid": "accountSID", "auth_token": "authToken", "from": from])
        case "infobip":
            try InfobipAdapter.made(open.merging(["base_url": "https://x.org", "api_key": "k", "from": from]) { $1 })
        case "messagebird":
            try MessageBirdAdapter.made(["signing_key": "k", "access_key": "authtoken", "from": from])
        case "whatsapp-cloud":
            try WhatsAppAdapter.made([
                "app_secret": "s", "verify_token": "v", "phone_number_id": "12345", "access_token": "t",
            ])
        case "messenger":
            try MessengerAdapter.made(["app_secret": "s", "verify_token": "v", "page_access_token": "t"])
        case "viber": try ViberAdapter.made(["auth_token": "Token"])
        case "line": try LINEAdapter.made(["channel_secret": "s", "channel_access_token": "t"])
        case "kannel":
            try KannelAdapter.made(
                open.merging([
                    "send_url": "http://127.0.0.1:13013/cgi-bin/sendsms", "username": "u", "password": "p",
                    "from": from,
                ]) { $1 })
        default: throw UnknownProvider(name: vector.provider)
        }
    }
}
