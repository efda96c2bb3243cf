import Testing

@testable import GatewayBot

/// RFC 4180 and what spreadsheets make of it.
struct CSVDocumentTests {
    private func records(_ text: String) throws -> [[String]] {
        try CSVDocument(Array(text.utf8)).records.map(\.fields)
    }

    @Test func readsPlainAndQuotedFields() throws {
        #expect(try records("a,b\n1,\"x, \"\"y\"\"\"\n") == [["a", "b"], ["1", "x, \"y\""]])
        #expect(try records("a,,\"\"\r\n,b,") == [["a", "", ""], ["", "b", ""]])
        #expect(try records("\u{FEFF}a\n") == [["a"]])
    }

    @Test func countsLinesThroughQuotedLineEnds() throws {
        let document = try CSVDocument(Array("a\n\n\"x\ny\"\nb".utf8))
        #expect(document.records.map(\.line) == [1, 3, 5])
    }

    @Test(arguments: [
        ("a\n\"x", CSVDocument.Malformation.unclosedQuote(line: 2)), ("\"a\"b", .textAfterQuote(line: 1)),
    ])
    func refusesBrokenQuotes(text: String, expected: CSVDocument.Malformation) {
        #expect(throws: expected) { try CSVDocument(Array(text.utf8)) }
    }

    @Test func refusesOtherEncodings() {
        #expect(throws: CSVDocument.Malformation.notUTF8) { try CSVDocument([0x61, 0xE9]) }
    }
}
