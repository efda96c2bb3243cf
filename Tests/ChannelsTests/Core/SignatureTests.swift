import Crypto
import HTTPTypes
import Testing

@testable import Channels

/// What every adapter with a signature must refuse.
struct SignatureTests {
    static let nowMs: Int64 = 1_700_000_000_000

    static let samples: [SignedSample] = samplesOrNone(generic, android, twilio)

    @Test func everySampleIsMade() {
        #expect(Self.samples.count == 3)
    }

    @Test(arguments: samples)
    func acceptsTheRequestAsSigned(sample: SignedSample) {
        #expect(Verdict(of: sample.adapter, sample.request) == .accepted)
    }

    @Test(arguments: samples.filter(\.coversBody))
    func rejectsEverySingleBitChangeOfTheBody(sample: SignedSample) {
        for index in sample.request.body.indices {
            for bit in 0..<8 {
                var request = sample.request
                request.body[index] ^= 1 << bit
                #expect(Verdict(of: sample.adapter, request) == .badSignature, "byte \(index) bit \(bit)")
            }
        }
    }

    @Test(arguments: samples)
    func rejectsEverySingleBitChangeOfSignedFields(sample: SignedSample) throws {
        for field in sample.signedFields {
            let value = try #require(sample.request.header(field))
            for index in value.utf8.indices {
                for bit in 0..<7 {
                    var bytes = Array(value.utf8)
                    let offset = value.utf8.distance(from: value.startIndex, to: index)
                    bytes[offset] ^= 1 << bit
                    var request = sample.request
                    request.set([(field, String(decoding: bytes, as: UTF8.self))])
                    #expect(Verdict(of: sample.adapter, request) == .badSignature, "\(field) \(offset) bit \(bit)")
                }
            }
        }
    }

    @Test(arguments: samples)
    func rejectsMissingEmptyAndHugeSignatures(sample: SignedSample) {
        for field in sample.signedFields {
            for value in [nil, "", " ", String(repeating: "A", count: 60_000), "v1,", "sha256=", "mac=", "Bearer "] {
                var request = sample.request
                if let name = HTTPField.Name(field) { request.headerFields[name] = value }
                #expect(Verdict(of: sample.adapter, request) == .badSignature)
            }
        }
    }

    private static func samplesOrNone(_ makers: () throws -> SignedSample...) -> [SignedSample] {
        makers.compactMap { try? $0() }
    }

    private static func generic() throws -> SignedSample {
        let body = #"{"id":"1","from":"+84901234567","text":"GIA LUA"}"#
        let key = "0123456789abcdef"
        let signature = Signing.hmac(SHA256.self, key, "msg_1.1700000000.\(body)")
        return SignedSample(
            adapter: try GenericAdapter.made(["signing_secret": "whsec_" + Base64.encode(Array(key.utf8))]),
            request: .post(
                body,
                fields: [
                    ("webhook-id", "msg_1"), ("webhook-timestamp", "1700000000"),
                    ("webhook-signature", "v1," + Base64.encode(signature)),
                ], at: nowMs),
            signedFields: ["webhook-id", "webhook-timestamp", "webhook-signature"])
    }

    private static func android() throws -> SignedSample {
        let body = #"{"event":"sms:received","id":"E","payload":{"message":"GIA LUA","sender":"0901234567"}}"#
        let signature = Signing.hmac(SHA256.self, "key", body + "1700000000")
        return SignedSample(
            adapter: try AndroidAdapter.made(["signing_key": "key"]),
            request: .post(
                body, fields: [("X-Timestamp", "1700000000"), ("X-Signature", Signing.hex(signature))], at: nowMs),
            signedFields: ["X-Timestamp", "X-Signature"])
    }

    private static func twilio() throws -> SignedSample {
        let body = "MessageSid=SM1&From=84901234567&Body=GIA"
        let content = "https://bot.example.org/channels/c/inboundBodyGIAFrom84901234567MessageSidSM1"
        let signature = Signing.hmac(Insecure.SHA1.self, "token", content)
        return SignedSample(
            adapter: try TwilioAdapter.made(["account_sid": "AC1", "auth_token": "token"]),
            request: .form(body, fields: [("X-Twilio-Signature", Base64.encode(signature))], at: nowMs),
            signedFields: ["X-Twilio-Signature"])
    }
}
