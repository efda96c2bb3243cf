import Crypto
import Testing

@testable import Channels

struct VonageAdapterTests {
    private func sms(_ query: String) throws -> InboundBatch {
        let adapter = try VonageSMSAdapter.made(["api_key": "k", "allow_unsigned": "true"])
        return try adapter.handleInbound(.get("/channels/c/inbound?\(query)"))
    }

    @Test func partsOfOneMessageAreToldApart() throws {
        let query = "msisdn=84901234567&to=8099&messageId=M&text=b&concat=true&concat-ref=4&concat-total=2&concat-part="
        let first = try #require(try sms(query + "1").messages.first)
        let second = try #require(try sms(query + "2").messages.first)
        #expect(first.providerMessageID == "M/1")
        #expect(second.providerMessageID == "M/2")
        #expect(second.part == MessagePart(reference: "4", total: 2, index: 2))
        #expect(try sms(query + "3").messages.first?.part == nil)
        #expect(try sms(query.replacing("concat=true", with: "concat=false") + "1").messages.first?.part == nil)
    }

    @Test func binariesAreIgnored() throws {
        #expect(try sms("msisdn=84901234567&messageId=M&type=binary&data=00") == .ignored)
    }

    @Test func signedRequestsAreGoodForADay() throws {
        let adapter = try VonageSMSAdapter.made(["api_key": "k", "signature_secret": "s", "signature_method": "sha256"])
        let content = "&messageId=M&msisdn=84901234567&text=a_b_c&timestamp=1700000000"
        let code = Signing.hex(Signing.hmac(SHA256.self, "s", Array(content.utf8)))
        func verdict(_ nowMs: Int64, sig: String) -> Verdict {
            let body = "timestamp=1700000000&text=a%26b%3Dc&msisdn=84901234567&messageId=M&sig=\(sig)"
            return Verdict(of: adapter, .form(body, at: nowMs))
        }
        #expect(verdict(1_700_000_000_000, sig: code) == .accepted)
        #expect(verdict(1_700_000_000_000, sig: code.uppercased()) == .accepted)
        #expect(verdict(1_700_086_400_000, sig: code) == .accepted)
        #expect(verdict(1_700_090_000_000, sig: code) == .badSignature)
        #expect(verdict(1_699_999_000_000, sig: code) == .badSignature)
        for index in 0..<code.count {
            for bit in 0..<7 {
                var changed = Array(code.utf8)
                changed[index] ^= 1 << bit
                let sig = PercentEncoding.encode(changed)
                #expect(verdict(1_700_000_000_000, sig: sig) == .badSignature, "\(index) \(bit)")
            }
        }
    }

    @Test func sendsAccentsAsUnicode() throws {
        let sender = try #require(try FullSettings.make("vonage") as? VonageSMSAdapter)
        func fields(_ text: String) throws -> FormParameters {
            FormParameters(
                parsing: try sender.sendRequest(for: OutboundMessage(id: "1", to: "0901234567", text: text), nowMs: 0)
                    .body)
        }
        #expect(try fields("Giá")["type"] == "unicode")
        #expect(try fields("Gia")["type"] == "text")
        #expect(try fields("Gia")["callback"] == "https://bot.example.org/channels/vonage/status")
    }

    @Test func theOlderFormOfMessagesIsReadToo() throws {
        let batch = try SignedChannel.vonageMessages().batch(
            #"{"message_uuid":"1","from":{"type":"sms","number":"84901234567"},"to":{"number":"8099"},"message":"#
                + #"{"content":{"type":"text","text":"GIA"}},"timestamp":"2020-01-01T14:00:00.000Z"}"#)
        #expect(batch.messages.first?.from.value == "+84901234567")
        #expect(batch.messages.first?.to == "8099")
        #expect(batch.messages.first?.text == "GIA")
        #expect(try SignedChannel.vonageMessages().batch(#"{"message_uuid":"1","message_type":"image"}"#) == .ignored)
    }

    @Test(arguments: [
        ("submitted", Receipt.State.sent), ("delivered", .delivered), ("read", .read), ("rejected", .failed),
        ("undeliverable", .failed), ("other", nil),
    ])
    func readsStatuses(status: String, expected: Receipt.State?) throws {
        let batch = try SignedChannel.vonageMessages().batch(
            #"{"message_uuid":"1","client_ref":"o1","status":"\#(status)"}"#)
        #expect(batch.receipts.first?.state == expected)
        #expect(batch.receipts.first?.reference == (expected == nil ? nil : "o1"))
    }
}
