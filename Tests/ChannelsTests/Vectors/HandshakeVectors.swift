import HTTPTypes
import Testing

@testable import Channels

/// Requests by which a provider tries out an address.
enum HandshakeVectors {
    static func check(_ vector: Vector) throws {
        let unsigned = try vector.request(at: SignedChannel.nowMs)
        let channels: [SignedChannel] =
            switch vector.provider {
            case "meta (messenger, whatsapp-cloud)": [try .messenger(), try .whatsApp()]
            case "viber": [try .viber()]
            case "line": [try .line()]
            default: throw UnknownProvider(name: vector.provider)
            }
        for channel in channels {
            // The handshake of Meta is a GET and not signed.
            let request = unsigned.method == .get ? unsigned : channel.signed(unsigned)
            let batch = try channel.adapter.handleInbound(request)
            #expect(batch.messages.isEmpty && batch.receipts.isEmpty)
            let response = channel.adapter.acknowledgement(for: batch, replies: [])
            #expect(Int64(response.status) == vector.expected["http_status"].integer)
            #expect(String(decoding: response.body, as: UTF8.self) == vector.expected["body"].string ?? "")
            if unsigned.method == .get {
                var forged = unsigned
                forged.target = forged.target.replacing("meatyhamhock", with: "meatyhamhoc")
                #expect(Verdict(of: channel.adapter, forged) == .badSignature)
            }
        }
    }
}
