import Testing

@testable import Channels

struct HexTests {
    @Test func readsEitherCaseButNoMixture() {
        #expect(Hex.encode([0x00, 0xAF, 0x9]) == "00af09")
        #expect(Hex.decode("00af09") == [0x00, 0xAF, 0x09])
        #expect(Hex.decode("00AF09") == [0x00, 0xAF, 0x09])
        #expect(Hex.decode("00Af09") == nil)
    }

    @Test(arguments: ["0", "0g", "0x10", " 00", "00 ", "é"])
    func refusesAnythingElse(text: String) {
        #expect(Hex.decode(text) == nil)
    }
}
