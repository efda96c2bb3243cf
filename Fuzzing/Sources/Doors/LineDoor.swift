import Foundation
import Market

/// The line protocol of standard input: lines of text, with an address, or JSON.
struct LineDoor: Door {
    var examples: [[UInt8]] {
        [
            "BAN RAU 5TAN CAMAU\n+84900000002\tMUA RAU 5 TAN TPHCM\r\n\nzalo:123\tXE",
            #"{"channel":"sms","from":"+84900000001","id":"m1","text":"GIÁ LÚA","at":"2026-11-25T08:30:00+07:00"}"#,
            #"{"from":"0900000001","id":7,"text":"b\u00e1n \ud83c\udf4a","at":1795572000000}"#,
        ].map { Array($0.utf8) }
    }

    func take(_ bytes: [UInt8]) {
        let sender = Address("+84900000000")
        for line in lines(in: bytes) {
            switch ChatLine(line, sender: sender) {
            case .message(let message):
                precondition(message.text.count <= ChatLine.maximumCharacters, "a text longer than the limit")
                precondition(!message.from.text.isEmpty, "a message of nobody")
            case .unusable(let from, let fault): precondition(!from.text.isEmpty && !fault.reply.isEmpty)
            case .blank: break
            }
        }
    }

    /// As they come through a pipe, cut off at a limit that short inputs reach too.
    private func lines(in bytes: [UInt8]) -> [LineReader.Line] {
        var ends: [Int32] = [0, 0]
        precondition(pipe(&ends) == 0)
        defer { close(ends[0]) }
        // No more than a pipe holds while nobody reads.
        let count = min(bytes.count, 60_000)
        precondition(write(ends[1], bytes, count) == count)
        close(ends[1])
        var reader = LineReader(descriptor: ends[0], maximumLineBytes: 512)
        var lines: [LineReader.Line] = []
        while let some = try? reader.next() { lines += some }
        return lines
    }
}
