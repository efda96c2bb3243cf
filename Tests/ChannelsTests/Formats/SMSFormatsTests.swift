import Testing

@testable import Channels

struct SMSFormatsTests {
    @Test(arguments: [
        ("BAN RAU 5 TAN", TextEncoding.gsm7), ("{[~\\|€]}^", .gsm7), ("Ca fe à è ì ò ù é", .gsm7), ("", .gsm7),
        ("Giá", .unicode), ("đ", .unicode), ("🙂", .unicode), ("a\u{300}", .unicode), ("`", .unicode),
    ])
    func choosesTheCheapestEncoding(text: String, expected: TextEncoding) {
        #expect(TextEncoding(for: text) == expected)
    }

    @Test(
        arguments: [
            ([5, 0x00, 3, 0x2A, 3, 2], MessagePart(reference: "42", total: 3, index: 2)),
            ([6, 0x08, 4, 0x01, 0x02, 2, 1], MessagePart(reference: "258", total: 2, index: 1)),
            // A port before the parts.
            ([11, 0x05, 4, 0x0B, 0x84, 0, 0, 0x00, 3, 7, 2, 2], MessagePart(reference: "7", total: 2, index: 2)),
            ([5, 0x00, 3, 7, 0, 1], nil), ([5, 0x00, 3, 7, 2, 3], nil), ([5, 0x00, 9, 7, 2, 3], nil), ([], nil),
            ([1], nil), ([6, 0x05, 4, 0x0B, 0x84, 0, 0], nil),
        ] as [([UInt8], MessagePart?)])
    func readsPartsFromTheUserDataHeader(bytes: [UInt8], expected: MessagePart?) {
        #expect(UserDataHeader(bytes).part == expected)
    }

    @Test func xmlHoldsNoMarkupOfThePersonsText() {
        #expect(XMLText.escape(#"<a href="x">&'</a>"#) == "&lt;a href=&quot;x&quot;&gt;&amp;&apos;&lt;/a&gt;")
        #expect(XMLText.escape("a\u{0}\u{8}\u{B}\u{1F}\u{FFFE}b\n\t🙂") == "ab\n\t🙂")
    }
}
