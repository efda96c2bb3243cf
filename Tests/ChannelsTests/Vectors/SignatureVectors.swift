import HTTPTypes
import Testing

@testable import Channels

/// Published signatures, given to the adapters as the requests they belong to.
enum SignatureVectors {
    static func check(_ vector: Vector) throws {
        let isValid = try #require(vector.expected["valid"].bool as Bool?)
        for (adapter, request) in try requests(of: vector) {
            #expect(Verdict(of: adapter, request).isVerified == isValid)
        }
        if vector.id == "vonage-messages-jwt" { try checkClaims(of: vector) }
        if vector.expected["parses_as_json"].bool == false, let (adapter, request) = try requests(of: vector).first {
            #expect(Verdict(of: adapter, request) == .undecodable)
        }
    }

    private static func requests(of vector: Vector) throws -> [(any WebhookReceiving, WebhookRequest)] {
        switch vector.provider {
        case "twilio": [try twilio(vector)]
        case "vonage-sms": [try vonage(vector)]
        // The token is published without its body; its claims are compared instead.
        case "vonage-messages": []
        case "plivo": [try plivo(vector)]
        case "messagebird": [try messageBird(vector)]
        case "sinch": [try sinch(vector)]
        case "line":
            [(try LINEAdapter.made(["channel_secret": try vector.input("channel_secret")]), try inField(vector))]
        case "viber":
            [(try ViberAdapter.made(["auth_token": try vector.input("auth_token")]), try inField(vector))]
        case "meta (messenger, whatsapp-cloud)": try meta(vector)
        case "telnyx": [try telnyx(vector)]
        case "capcom6 android-sms-gateway": [try android(vector)]
        case "zalo-oa": [try zalo(vector)]
        case "stringee":
            [
                (
                    try StringeeAdapter.made(["signing_secret": try vector.input("signing_secret_key")]),
                    try inField(vector)
                )
            ]
        case "bird": [try bird(vector)]
        default: throw UnknownProvider(name: vector.provider)
        }
    }

    /// The body with the signature in the field that the vector names.
    private static func inField(_ vector: Vector, at receivedAtMs: Int64 = 0) throws -> WebhookRequest {
        var request = try vector.request(at: receivedAtMs)
        request.set([(try vector.input("header"), try vector.input("signature"))])
        return request
    }

    /// Parameters as a form; a list stands for a repeated name.
    private static func form(_ params: JSON) -> String {
        let fields = params.members.flatMap { member in
            let values = member.value.elements.isEmpty ? [member.value] : member.value.elements
            return values.map { (name: member.name, value: $0.identifier ?? "") }
        }
        return PercentEncoding.query(fields)
    }

    /// The part of an address after its host.
    private static func target(of url: String) -> String {
        let rest = url.split(separator: "://", maxSplits: 1).last ?? ""
        return String(rest.drop { $0 != "/" })
    }

    private static func twilio(_ vector: Vector) throws -> (any WebhookReceiving, WebhookRequest) {
        let adapter = try TwilioAdapter.made(["account_sid": "AC1", "auth_token": try vector.input("auth_token")])
        var request = try vector.request(at: 0)
        request.url = try vector.input("url")
        request.target = target(of: request.url)
        if request.body.isEmpty { request.body = Array(form(vector.inputs["params"]).utf8) }
        request.set([(try vector.input("header"), try vector.input("signature"))])
        if let signedURL = vector.expected["signed_url"].string {
            #expect(TwilioSignature.spellings(of: request.url).contains(signedURL))
        }
        return (adapter, request)
    }

    private static func vonage(_ vector: Vector) throws -> (any WebhookReceiving, WebhookRequest) {
        let adapter = try VonageSMSAdapter.made([
            "api_key": "k", "signature_secret": try vector.input("signature_secret"),
            "signature_method": try vector.input("algorithm"),
        ])
        let params = vector.inputs["params"]
        let seconds = try #require(params["timestamp"].integer)
        let body = form(params) + "&sig=" + (try vector.input("sig"))
        return (adapter, .form(body, at: seconds * 1_000))
    }

    private static func checkClaims(of vector: Vector) throws {
        let secret = Secret(try vector.input("signature_secret"))
        let token = try JSONWebToken(verifying: try vector.input("token"), key: secret)
        #expect(token.claims.contains(vector.expected["claims"]))
        #expect(throws: WebhookRejection.self) {
            try JSONWebToken(verifying: try vector.input("token"), key: Secret("another"))
        }
        let adapter = try VonageMessagesAdapter.made(["signature_secret": secret.revealed])
        let issuedAtMs = try #require(token.claims["iat"].integer) * 1_000
        let request = WebhookRequest.post(
            "{}", fields: [("Authorization", "Bearer " + (try vector.input("token")))], at: issuedAtMs)
        // Another body than the one whose hash is signed.
        #expect(Verdict(of: adapter, request) == .badSignature)
    }

    private static func plivo(_ vector: Vector) throws -> (any WebhookReceiving, WebhookRequest) {
        let adapter = try PlivoAdapter.made(["auth_id": "MA1", "auth_token": try vector.input("auth_token")])
        let version = try vector.input("version")
        var request = WebhookRequest.form(form(vector.inputs["params"]))
        request.url = try vector.input("uri")
        if vector.inputs["method"].string == "GET" {
            request.method = .get
            request.url += "?" + String(decoding: request.body, as: UTF8.self)
            request.body = []
        }
        request.target = target(of: request.url)
        request.set([
            ("X-Plivo-Signature-\(version)", try vector.input("signature")),
            ("X-Plivo-Signature-\(version)-Nonce", try vector.input("nonce")),
        ])
        return (adapter, request)
    }

    private static func messageBird(_ vector: Vector) throws -> (any WebhookReceiving, WebhookRequest) {
        let key = vector.inputs["signing_key"].string ?? "any"
        let adapter = try MessageBirdAdapter.made(["signing_key": key])
        if vector.inputs["scheme"].string == "legacy" {
            let seconds = try #require(vector.inputs["timestamp"].integer)
            let query = vector.inputs["sorted_query"].string ?? ""
            var request = WebhookRequest.post(
                vector.inputs["body"].string ?? "", target: "/?\(query)", at: seconds * 1_000)
            request.set([
                ("MessageBird-Request-Timestamp", String(seconds)),
                (try vector.input("header"), try vector.input("signature")),
            ])
            return (adapter, request)
        }
        let receivedAtMs = try #require(ProviderTime.milliseconds(try vector.input("received_at")))
        var request = WebhookRequest.form(vector.inputs["payload"].string ?? "", at: receivedAtMs)
        request.method = HTTPRequest.Method(try vector.input("method")) ?? .get
        request.url = try vector.input("url")
        request.target = target(of: request.url)
        request.set([(try vector.input("header"), try vector.input("token"))])
        return (adapter, request)
    }

    private static func sinch(_ vector: Vector) throws -> (any WebhookReceiving, WebhookRequest) {
        let adapter = try SinchAdapter.made(["signing_secret": try vector.input("secret")])
        let seconds = try #require(vector.inputs["timestamp"].integer)
        var request = try vector.request(at: seconds * 1_000)
        request.set([
            ("x-sinch-webhook-signature", try vector.input("signature")),
            ("x-sinch-webhook-signature-nonce", try vector.input("nonce")),
            ("x-sinch-webhook-signature-timestamp", String(seconds)),
            ("x-sinch-webhook-signature-algorithm", try vector.input("algorithm")),
        ])
        return (adapter, request)
    }

    private static func meta(_ vector: Vector) throws -> [(any WebhookReceiving, WebhookRequest)] {
        let settings = ["app_secret": try vector.input("app_secret"), "verify_token": "v"]
        let request = try inField(vector)
        return [(try MessengerAdapter.made(settings), request), (try WhatsAppAdapter.made(settings), request)]
    }

    private static func telnyx(_ vector: Vector) throws -> (any WebhookReceiving, WebhookRequest) {
        let adapter = try TelnyxAdapter.made(["public_key": try vector.input("public_key_base64")])
        let seconds = try #require(vector.inputs["timestamp"].integer)
        var request = try inField(vector, at: seconds * 1_000)
        request.set([("telnyx-timestamp", String(seconds))])
        return (adapter, request)
    }

    private static func android(_ vector: Vector) throws -> (any WebhookReceiving, WebhookRequest) {
        let adapter = try AndroidAdapter.made(["signing_key": try vector.input("signing_key")])
        let seconds = try #require(vector.inputs["timestamp"].integer)
        var request = try vector.request(at: seconds * 1_000)
        request.set(vector.inputs["headers"].members.map { ($0.name, $0.value.string ?? "") })
        return (adapter, request)
    }

    private static func zalo(_ vector: Vector) throws -> (any WebhookReceiving, WebhookRequest) {
        let adapter = try ZaloAdapter.made([
            "app_id": try vector.input("app_id"), "oa_secret_key": try vector.input("oa_secret_key"),
        ])
        return (adapter, try inField(vector, at: try #require(vector.inputs["timestamp"].integer)))
    }

    private static func bird(_ vector: Vector) throws -> (any WebhookReceiving, WebhookRequest) {
        let adapter = try BirdAdapter.made(["signing_secret": try vector.input("secret")])
        let fields = vector.inputs["headers"]
        let seconds = try #require(fields["webhook-timestamp"].integer)
        var request = try vector.request(at: seconds * 1_000)
        request.set(fields.members.map { ($0.name, $0.value.string ?? "") })
        return (adapter, request)
    }
}
