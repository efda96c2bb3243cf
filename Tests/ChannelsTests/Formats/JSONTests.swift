import Testing

@testable import Channels

struct JSONTests {
    private func parse(_ text: String) throws -> JSON {
        try JSON(parsing: Array(text.utf8))
    }

    @Test func readsValuesOfEveryKind() throws {
        let value = try parse(#" {"a":[1,-2.5e+3,true,false,null,"x"],"b":{"c":{}},"a2":[]} "#)
        #expect(value["a"].elements == [1, .number("-2.5e+3"), true, false, .null, "x"])
        #expect(value["b"]["c"].isObject)
        #expect(value["missing"]["deeper"] == .null)
        #expect(value["a2"].elements.isEmpty)
    }

    @Test func keepsNumbersThatFloatingPointWouldSpoil() throws {
        let value = try parse(#"{"id":4987381189870374000,"huge":123456789012345678901234567890,"text":"42"}"#)
        #expect(value["id"].integer == 4_987_381_189_870_374_000)
        #expect(value["huge"].identifier == "123456789012345678901234567890")
        #expect(value["huge"].integer == nil)
        #expect(value["text"].integer == 42)
    }

    @Test(arguments: [
        (#""\u0047I\u00c1 \/ \"\\\b\f\n\r\t""#, "GIÁ / \"\\\u{8}\u{C}\n\r\t"), (#""\ud83d\ude42""#, "🙂"),
        // Half a pair must not cost the message.
        (#""a\ud83db""#, "a\u{FFFD}b"), (#""\ude42""#, "\u{FFFD}"), (#""\ud83d\u0041""#, "\u{FFFD}A"),
        (#""Giá lúa""#, "Giá lúa"), (#""""#, ""),
    ])
    func readsStrings(text: String, expected: String) throws {
        #expect(try parse(text) == .string(expected))
    }

    @Test func theLastOfSeveralMembersCounts() throws {
        #expect(try parse(#"{"a":1,"a":2}"#)["a"] == 2)
    }

    @Test func skipsAByteOrderMark() throws {
        #expect(try JSON(parsing: [0xEF, 0xBB, 0xBF] + Array("7".utf8)) == 7)
    }

    @Test(arguments: [
        "", " ", "{", "}", "[", "[1,]", "{\"a\"}", "{\"a\":}", "{a:1}", "{\"a\":1,}", "01", "1.", ".5", "+1", "1e",
        "--1", "tru", "nul", "\"", "\"\\x\"", "\"\\u12\"", "\"\\u12G4\"", "\"\n\"", "1 2", "[1 2]", "NaN", "'a'",
    ])
    func refusesWhatIsNoJSON(text: String) {
        #expect(throws: JSONReader.Failure.self) { try parse(text) }
    }

    @Test(arguments: [[0x22, 0xC3, 0x28, 0x22], [0x22, 0xFF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22]] as [[UInt8]])
    func refusesTextThatIsNotUTF8(bytes: [UInt8]) {
        #expect(throws: JSONReader.Failure.self) { try JSON(parsing: bytes) }
    }

    @Test func refusesDeepNestingInsteadOfExhaustingTheStack() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: JSONReader.Failure.self) { try parse(deep) }
        let allowed = String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
        #expect(throws: Never.self) { try parse(allowed) }
    }

    @Test func writesWhatItReads() throws {
        let text = #"{"a":"\"\\\n\u0001é🙂","b":[1,true,null,{}],"c":-2.5e+3}"#
        #expect(String(decoding: try parse(text).serialized(), as: UTF8.self) == text)
    }

    @Test func neverTrapsOnAnyBytes() {
        var random = SeededBytes(seed: 3)
        let alphabet = Array(#"{}[]",:\u0123dDeE+-. tfn"#.utf8)
        for count in 0..<2_000 {
            _ = try? JSON(parsing: random.next(count % 64))
            let likely = random.next(count % 64).map { alphabet[Int($0) % alphabet.count] }
            if let value = try? JSON(parsing: likely) {
                #expect((try? JSON(parsing: value.serialized())) == value)
            }
        }
    }
}
