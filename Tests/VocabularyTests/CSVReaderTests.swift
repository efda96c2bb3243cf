import Testing

@testable import Vocabulary

@Suite struct CSVReaderTests {
    @Test(arguments: [
        ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
        ("a,b\r\nc,d", [["a", "b"], ["c", "d"]]),
        ("a,,c\n,\n", [["a", "", "c"], ["", ""]]),
        ("\"a,b\",c\n", [["a,b", "c"]]),
        ("\"say \"\"hét\"\"\",2\n", [["say \"hét\"", "2"]]),
        ("\"two\nlines\",x\n", [["two\nlines", "x"]]),
        ("\"\"\n", [[""]]),
        ("\"\"\"\"\n", [["\""]]),
        ("\n\na\n\n", [["a"]]),
        ("", []),
    ])
    func readsRecords(text: String, records: [[String]]) {
        #expect(Self.records(of: text) == records)
    }

    @Test func endsAnUnclosedQuoteAtTheEndOfTheText() {
        #expect(Self.records(of: "a,\"b") == [["a", "b"]])
    }

    private static func records(of text: String) -> [[String]] {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            var reader = CSVReader(bytes)
            return Array(sequence(state: ()) { _ in reader.nextRecord() })
        }
    }
}
