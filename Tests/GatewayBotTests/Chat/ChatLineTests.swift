import Market
import Testing
import Vocabulary

@testable import GatewayBot

/// The forms of a line.
struct ChatLineTests {
    private let sender = Address("+84900000000")

    private func reading(_ text: String) -> ChatLine {
        ChatLine(.bytes(Array(text.utf8)), sender: sender)
    }

    private func message(
        _ text: String, from: String = "+84900000000", channel: String = "chat", id: String? = nil, at: Int64? = nil
    ) -> ChatLine {
        .message(
            ChatMessage(
                channel: channel, from: Address(from), id: id, text: text, at: at.map { Timestamp(milliseconds: $0) }))
    }

    @Test func takesAPlainLineAsTheSendersText() {
        #expect(reading("BAN RAU 5TAN CAMAU") == message("BAN RAU 5TAN CAMAU"))
    }

    @Test(arguments: [
        ("+84912345678\tXE", "+84912345678", "XE"), ("0912345678\tXE", "+84912345678", "XE"),
        ("zalo:246\tXE\tCA MAU", "zalo:246", "XE\tCA MAU"),
    ])
    func takesTheAddressBeforeATab(line: String, from: String, text: String) {
        #expect(reading(line) == message(text, from: from))
    }

    @Test(arguments: ["BAN RAU\t5TAN", "RAU\t5 TAN", "\tBAN RAU"])
    func takesATabWithoutAnAddressAsABlank(line: String) {
        #expect(reading(line) == message(line))
    }

    @Test func readsObjects() {
        #expect(
            reading(#"{"channel":"zalo","from":"246","id":7,"text":"XE","at":"2026-11-25T01:30:00Z"}"#)
                == message("XE", from: "zalo:246", channel: "zalo", id: "7", at: 1_795_570_200_000))
        #expect(reading(#"{"text":"XE","at":5}"#) == message("XE", at: 5))
        #expect(reading(#"{"from":"0912345678","text":"XE"}"#) == message("XE", from: "+84912345678"))
    }

    @Test(arguments: [
        (#"{"id":"1"}"#, ChatLine.Fault.notAnObject), (#"{"text":"XE""#, .notAnObject),
        (#"{"text":"XE","at":"soon"}"#, .badTime),
    ])
    func refusesObjectsThatItCannotRead(line: String, fault: ChatLine.Fault) {
        #expect(reading(line) == .unusable(from: sender, fault))
    }

    @Test func refusesOtherEncodings() {
        let bytes = Array("+84912345678\tB".utf8) + [0xC1, 0x80]
        #expect(ChatLine(.bytes(bytes), sender: sender) == .unusable(from: Address("+84912345678"), .notUTF8))
        #expect(ChatLine(.bytes([0xFF]), sender: sender) == .unusable(from: sender, .notUTF8))
    }

    @Test func countsCharactersNotBytes() {
        let longest = String(repeating: "ạ", count: 1_600)
        #expect(reading(longest) == message(longest))
        #expect(reading(longest + "a") == .unusable(from: sender, .tooLong))
        #expect(ChatLine(.tooLong, sender: sender) == .unusable(from: sender, .tooLong))
    }

    @Test func skipsBlankLines() {
        #expect(reading("") == .blank)
        #expect(reading(" \t ") == .blank)
    }
}
