@testable import Conversation
import Testing

@Suite struct MessageFittingTests {
    private func letters(_ count: Int) -> String {
        String(repeating: "a", count: count)
    }

    private func fitted(_ message: Message) -> String {
        message.fitted { $0 }
    }

    @Test func leavesAMessageThatFitsAlone() {
        #expect(fitted([.must("Chao."), .may("Moi."), .hint("Nhan DS.")]) == "Chao. Moi. Nhan DS.")
    }

    @Test func dropsHintsFirstFromTheEnd() {
        let message: Message = [.must(letters(100)), .hint(letters(40)), .may("may"), .hint(letters(30))]
        #expect(fitted(message) == "\(letters(100)) \(letters(40)) may")
    }

    @Test func shortensBeforeItLeavesOut() {
        let message: Message = [.must(letters(150), brief: "short"), .may(letters(60))]
        #expect(fitted(message) == "short \(letters(60))")
    }

    @Test func shortensFromTheEnd() {
        let message: Message = [.must(letters(80), brief: "one"), .must(letters(90), brief: "two")]
        #expect(fitted(message) == "\(letters(80)) two")
    }

    @Test func leavesOutWhatMayGoForOneSegment() {
        #expect(fitted([.must(letters(150)), .may(letters(60))]) == letters(150))
    }

    @Test func takesASecondSegmentWhereTheMeaningNeedsIt() {
        let message: Message = [.must(letters(150)), .must(letters(100)), .hint(letters(30))]
        #expect(fitted(message) == "\(letters(150)) \(letters(100)) \(letters(30))")
        #expect(SegmentCount(of: fitted(message)).segments == 2)
    }

    @Test func cutsWhatIsTooLongForTwo() {
        let text = fitted([.must(letters(500))])
        #expect(SegmentCount(of: text).segments == 2)
        #expect(text.hasSuffix("a..."))
        #expect(text.utf8.count == 306)
    }

    @Test func doesNotStripAnAccentedMessageToOneSegment() {
        let message: Message = [.must(String(repeating: "ă", count: 60)), .may(String(repeating: "ơ", count: 60))]
        #expect(SegmentCount(of: fitted(message)).segments == 2)
        #expect(fitted(message).contains("ơ"))
    }

    @Test func aChatGetsEveryPartOnALineOfItsOwn() {
        let voice = Voice(Preferences(), medium: .chat)
        #expect(voice.text(of: [.must("Chào."), .may("Mời."), .hint("Nhắn DS.")]) == "Chào.\nMời.\nNhắn DS.")
    }

    @Test func aTextMessageLosesItsAccentsUnlessTheyAreWanted() {
        var preferences = Preferences()
        #expect(Voice(preferences, medium: .sms).text(of: "Đã đăng") == "Da dang")
        preferences.wantsAccents = true
        #expect(Voice(preferences, medium: .sms).text(of: "Đã đăng") == "Đã đăng")
        preferences.wantsAccents = false
        #expect(Voice(preferences, medium: .chat).text(of: "Đã đăng") == "Da dang")
    }
}
