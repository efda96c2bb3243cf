import Testing

@testable import GatewayBot

/// What is handed to spreadsheets.
struct CSVLineTests {
    @Test(arguments: [
        (["a", "b"], "a,b"), (["a,b", "say \"x\""], "\"a,b\",\"say \"\"x\"\"\""),
        (["=1+1", "-2", "@x"], "'=1+1,'-2,'@x"),
        (["＝1", "\t=1", "\n=1"], "'＝1,'\t=1,\"'\n=1\""),
        (["a\nb"], "\"a\nb\""),
    ])
    func quotesAndDefuses(fields: [String], line: String) {
        #expect(CSVLine.text(fields) == line)
    }
}
