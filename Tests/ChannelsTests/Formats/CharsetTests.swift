import Testing

@testable import Channels

struct CharsetTests {
    @Test func readsWhatGatewaysNameIt() throws {
        #expect(Charset(name: "GSM")?.decode(Array("Giá".utf8)) == "Giá")
        #expect(Charset(name: "utf-16be")?.decode([0x00, 0x47, 0x1E, 0xC7]) == "Gệ")
        #expect(Charset(name: "UTF-16LE")?.decode([0x47, 0x00, 0xC7, 0x1E]) == "Gệ")
        #expect(Charset(name: "WINDOWS-1252")?.decode([0x47, 0xE1, 0x80, 0x92]) == "Gá€’")
        #expect(Charset(name: "KOI8-R") == nil)
    }

    @Test func windowsPlacesAreInOrder() {
        #expect(Charset.windows1252.decode(Array(0x80...0xFF))?.unicodeScalars.count == 128)
        #expect(Charset.windows1252.decode([0x9F]) == "Ÿ")
        #expect(Charset.windows1252.decode([0xA0, 0xFF]) == "\u{A0}ÿ")
    }

    @Test func refusesBytesThatDoNotFit() {
        #expect(Charset.utf8.decode([0xC3, 0x28]) == nil)
        #expect(Charset.utf16BigEndian.decode([0x00]) == nil)
    }

    @Test func surrogatePairsSurvive() {
        #expect(Charset.utf16BigEndian("🙂") == [0xD8, 0x3D, 0xDE, 0x42])
        #expect(Charset.utf16BigEndian.decode([0xD8, 0x3D, 0xDE, 0x42]) == "🙂")
    }
}
