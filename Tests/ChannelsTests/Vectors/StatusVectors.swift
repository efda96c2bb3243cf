import Testing

@testable import Channels

/// Documented delivery reports and what they mean for a message of ours.
enum StatusVectors {
    static func check(_ vector: Vector) throws {
        let unsigned = try vector.request(at: SignedChannel.nowMs)
        let batch: InboundBatch
        if let channel = try InboundVectors.signedChannel(vector.provider) {
            batch = try channel.adapter.handleStatus(channel.signed(unsigned))
        } else {
            batch = try InboundVectors.unsignedChannel(vector.provider).handleStatus(unsigned)
        }
        let receipt = try #require(batch.receipts.first)
        #expect(batch.receipts.count == 1 && batch.messages.isEmpty)
        #expect(receipt.state == (try state(of: vector)))
        for member in vector.expected.members {
            switch member.name {
            case "message_id": #expect(receipt.providerMessageID == member.value.string)
            case "reference": #expect(receipt.reference == member.value.string)
            case "recipient":
                let digits = try #require(member.value.string)
                #expect(receipt.recipient == PhoneNumber(digits, bareDigits: .international)?.e164 ?? digits)
            case "opt_out": #expect((receipt.state == .optedOut) == member.value.bool)
            case "error_code": #expect(receipt.reason == member.value.string)
            case "err_code": #expect(receipt.reason == nil && member.value.string == "0")
            // All of these make up the state.
            case "status", "dlr", "meaning", "send_status", "failed", "succeeded", "total_sent", "success": break
            default: Issue.record("the test does not know what \(member.name) means")
            }
        }
    }

    /// What the vector says, in the bot's words.
    private static func state(of vector: Vector) throws -> Receipt.State {
        let expected = vector.expected
        if expected["opt_out"].bool == true { return .optedOut }
        if expected["success"].bool == true || expected["meaning"].string == "delivered" { return .delivered }
        if expected["meaning"].string == "buffered" { return .sent }
        if expected["send_status"].integer == 5 { return expected["failed"].integer ?? 0 > 0 ? .failed : .sent }
        switch expected["status"].string {
        case "delivered", "DELIVERED", "Success": return .delivered
        case "sent": return .sent
        case let status: throw UnknownProvider(name: status ?? "no status")
        }
    }
}
