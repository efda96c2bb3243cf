import Testing

@testable import Channels

struct FormParametersTests {
    @Test func decodesNamesAndValues() throws {
        let fields = FormParameters(parsing: "a=1&b=Gi%C3%A1+l%C3%BAa&c&%64=%2B84&e=x=y&&=z".utf8)
        #expect(fields["a"] == "1")
        #expect(try fields.text("b") == "Giá lúa")
        #expect(fields["c"] == "")
        #expect(fields["d"] == "+84")
        #expect(fields["e"] == "x=y")
        #expect(fields[""] == "z")
        #expect(fields["f"] == nil)
    }

    @Test func theLastOfSeveralCounts() {
        #expect(FormParameters(parsing: "a=1&a=2".utf8)["a"] == "2")
        #expect(FormParameters(parsing: "a=1&A=2".utf8).withLowercasedNames()["a"] == "2")
    }

    @Test(arguments: ["%", "%4", "%zz", "100%"])
    func brokenEscapesStandForThemselves(text: String) {
        #expect(FormParameters(parsing: "a=\(text)".utf8)["a"] == text)
    }

    @Test func textMustBeUTF8() {
        let fields = FormParameters(parsing: "a=%C3%28".utf8)
        #expect(throws: WebhookRejection.self) { try fields.text("a") }
        #expect(fields.bytes("a") == [0xC3, 0x28])
        #expect(throws: WebhookRejection.self) { try fields.required("b") }
    }

    @Test func readsBackWhatPercentEncodingWrites() throws {
        var random = SeededBytes(seed: 9)
        for count in 0..<50 {
            let bytes = random.next(count)
            #expect(PercentEncoding.decodeForm(PercentEncoding.encode(bytes).utf8) == bytes)
        }
        #expect(PercentEncoding.encode("a b+c/ệ~-._") == "a%20b%2Bc%2F%E1%BB%87~-._")
    }
}
