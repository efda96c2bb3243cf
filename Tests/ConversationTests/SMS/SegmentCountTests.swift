import Conversation
import Testing

@Suite struct SegmentCountTests {
    @Test(arguments: [
        (0, 0), (1, 1), (160, 1), (161, 2), (306, 2), (307, 3), (459, 3), (460, 4),
    ])
    func countsPlainLetters(letters: Int, segments: Int) {
        let count = SegmentCount(of: String(repeating: "a", count: letters))
        #expect(count == SegmentCount(of: String(repeating: "b", count: letters)))
        #expect(count.encoding == .gsm7)
        #expect(count.units == letters)
        #expect(count.segments == segments)
    }

    @Test(arguments: [(70, 1), (71, 2), (134, 2), (135, 3)])
    func countsLettersOutsideTheAlphabetInUTF16(letters: Int, segments: Int) {
        let count = SegmentCount(of: String(repeating: "ậ", count: letters))
        #expect(count.encoding == .ucs2)
        #expect(count.units == letters)
        #expect(count.segments == segments)
    }

    @Test func oneLetterOutsideTheAlphabetChangesTheWholeText() {
        #expect(SegmentCount(of: String(repeating: "a", count: 100) + "ă").segments == 2)
    }

    @Test(arguments: ["^", "{", "}", "\\", "[", "~", "]", "|", "€", "\u{0C}"])
    func countsTheExtensionTableTwice(character: String) {
        #expect(SegmentCount(of: character).units == 2)
        #expect(SegmentCount(of: String(repeating: character, count: 80)).segments == 1)
        #expect(SegmentCount(of: String(repeating: character, count: 81)).segments == 2)
    }

    @Test func keepsAnEscapedPairInOnePart() {
        // 152 letters leave one septet in the first part: the euro sign moves to the second, whose 153 it fills with 151 letters.
        let full = String(repeating: "a", count: 152) + "€" + String(repeating: "a", count: 151)
        #expect(SegmentCount(of: full).units == 305)
        #expect(SegmentCount(of: full).segments == 2)
        #expect(SegmentCount(of: full + "a").segments == 3)
        #expect(SegmentCount(of: String(repeating: "a", count: 306)).segments == 2)
    }

    @Test func keepsASurrogatePairInOnePart() {
        let full = String(repeating: "ă", count: 66) + "🥬" + String(repeating: "ă", count: 65)
        #expect(SegmentCount(of: full).units == 133)
        #expect(SegmentCount(of: full).segments == 2)
        #expect(SegmentCount(of: full + "ă").segments == 3)
        #expect(SegmentCount(of: String(repeating: "ă", count: 134)).segments == 2)
    }

    @Test(arguments: [
        "@", "£", "$", "¥", "è", "é", "ù", "ì", "ò", "Ç", "\n", "Ø", "ø", "\r", "Å", "å", "Δ", "_", "Φ", "Γ", "Λ",
        "Ω", "Π", "Ψ", "Σ", "Θ", "Ξ", "Æ", "æ", "ß", "É", "¤", "¡", "Ä", "Ö", "Ñ", "Ü", "§", "¿", "ä", "ö", "ñ", "ü",
        "à",
    ])
    func knowsTheBasicTable(character: String) {
        #expect(SegmentCount(of: character).encoding == .gsm7)
        #expect(SegmentCount(of: character).units == 1)
    }

    @Test(arguments: ["`", "ç", "á", "ê", "đ", "₫", "\u{301}", "\t", "’"])
    func knowsWhatTheTablesLack(character: String) {
        #expect(SegmentCount(of: character).encoding == .ucs2)
    }

    @Test func countsCombiningMarksAsTheyAreSent() {
        #expect(SegmentCount(of: "ba\u{301}n").units == 4)
        #expect(SegmentCount(of: "\r\n").units == 2)
    }
}
