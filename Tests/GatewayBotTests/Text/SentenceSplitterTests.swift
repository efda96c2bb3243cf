import Conversation
import Testing

@testable import GatewayBot

/// Long texts in pieces, and chats' texts as text messages.
struct SentenceSplitterTests {
    @Test(arguments: [
        ("Mot. Hai. Ba.", 100, ["Mot. Hai. Ba."]), ("Mot. Hai. Ba.", 10, ["Mot. Hai.", "Ba."]),
        ("Mot\nHai ba. Bon", 9, ["Mot", "Hai ba.", "Bon"]), ("mot hai ba", 7, ["mot hai", "ba"]),
        ("abcdefgh", 3, ["abc", "def", "gh"]), ("", 5, [""]), ("5.000d/kg. Het", 12, ["5.000d/kg.", "Het"]),
    ])
    func cutsAtLinesThenSentencesThenWords(text: String, limit: Int, expected: [String]) {
        #expect(SentenceSplitter.pieces(of: text, limit: limit) == expected)
    }

    @Test func neverCutsACharacterAndLosesNothing() {
        let text = String(repeating: "Lúa 👩‍🌾 ", count: 300)
        for limit in [1, 2, 7, 8, 40, 500] {
            let pieces = SentenceSplitter.pieces(of: text, limit: limit)
            #expect(pieces.joined().filter { $0 != " " } == text.filter { $0 != " " })
            #expect(pieces.allSatisfy { $0.utf16.count <= limit || $0.count == 1 })
        }
    }

    @Test func makesATextMessageOfAChatsText() {
        #expect(ShortText.make(of: "Có người mua\n5 tấn rau.", keepsAccents: false) == "Co nguoi mua 5 tan rau.")
        #expect(ShortText.make(of: "Có\nrau.", keepsAccents: true) == "Có rau.")
        let long = (1...40).map { "Nguoi mua so \($0) o TPHCM." }.joined(separator: "\n")
        let short = ShortText.make(of: long, keepsAccents: false)
        #expect(SegmentCount(of: short).segments == 2)
        #expect(short.hasSuffix("TPHCM."))
        let word = ShortText.make(of: String(repeating: "a", count: 900), keepsAccents: false)
        #expect(word.hasSuffix("..."))
        #expect(SegmentCount(of: word).segments == 2)
    }
}
