import Crypto
import HTTPTypes
import Testing

@testable import Channels

/// What every adapter with a signature must refuse.
struct SignatureTests {
    static let channels: [SignedChannel] = (try? SignedChannel.all()) ?? []

    @Test func everyChannelIsMade() throws {
        #expect(try SignedChannel.all().count == 18)
    }

    @Test(arguments: channels)
    func acceptsTheRequestAsSigned(channel: SignedChannel) {
        #expect(Verdict(of: channel.adapter, channel.request) == .accepted)
    }

    @Test(arguments: channels.filter(\.coversBody))
    func rejectsEverySingleBitChangeOfTheBody(channel: SignedChannel) {
        let signed = channel.request
        for index in signed.body.indices {
            for bit in 0..<8 {
                var request = signed
                request.body[index] ^= 1 << bit
                #expect(Verdict(of: channel.adapter, request) == .badSignature, "byte \(index) bit \(bit)")
            }
        }
    }

    @Test(arguments: channels)
    func rejectsEverySingleBitChangeOfSignedFields(channel: SignedChannel) throws {
        let signed = channel.request
        for field in channel.signedFields {
            let bytes = Array(try #require(signed.header(field)).utf8)
            for index in bytes.indices {
                for bit in 0..<7 {
                    var changed = bytes
                    changed[index] ^= 1 << bit
                    var request = signed
                    request.set([(field, String(decoding: changed, as: UTF8.self))])
                    // A field cannot hold NUL: HTTPTypes turns it into the space that stood there before.
                    guard request.header(field) != signed.header(field) else { continue }
                    #expect(Verdict(of: channel.adapter, request) == .badSignature, "\(field) \(index) bit \(bit)")
                }
            }
        }
    }

    @Test(arguments: channels)
    func rejectsMissingEmptyAndHugeSignatures(channel: SignedChannel) {
        let wrong = [nil, "", " ", "v1,", "sha256=", "mac=", "Bearer ", "Bearer ..", "=", ","]
        for field in channel.signedFields {
            for value in wrong + [String(repeating: "A", count: 60_000)] {
                var request = channel.request
                if let name = HTTPField.Name(field) { request.headerFields[name] = value }
                #expect(Verdict(of: channel.adapter, request) == .badSignature)
            }
        }
    }

    @Test(arguments: channels)
    func acceptsSignedTimesWithinTheWindowOnly(channel: SignedChannel) {
        guard let windowMs = channel.windowMs else {
            // Without a signed time, age does not matter: repetitions are known by their id.
            var request = channel.request
            request.receivedAtMs += 31_536_000_000
            #expect(Verdict(of: channel.adapter, request) == .accepted)
            return
        }
        for (deltaMs, expected) in [
            (windowMs, Verdict.accepted), (windowMs + 1_000, .badSignature), (-1_000, .accepted),
            (-301_000, .badSignature), (.max - SignedChannel.nowMs, .badSignature),
            (.min + SignedChannel.nowMs, .badSignature),
        ] {
            var request = channel.request
            request.receivedAtMs += deltaMs
            #expect(Verdict(of: channel.adapter, request) == expected, "\(deltaMs)")
        }
    }

    @Test(arguments: channels)
    func rejectsMethodsThatTheProviderNeverUses(channel: SignedChannel) {
        var request = channel.request
        request.method = .delete
        #expect(Verdict(of: channel.adapter, request) == .methodNotAllowed)
    }

    @Test(arguments: channels.filter(\.coversBody))
    func signedGarbageIsUndecodableOrIgnored(channel: SignedChannel) {
        var random = SeededBytes(seed: 7)
        for count in [0, 1, 2, 3, 16, 200, 5_000] {
            for _ in 0..<20 {
                var request = channel.unsigned
                request.body = random.next(count)
                let verdict = Verdict(of: channel.adapter, channel.signed(request))
                // Where the signed time is in the body, garbage cannot be signed.
                #expect(verdict == .undecodable || verdict == .badSignature)
            }
        }
    }
}
