import CommandParser
import Testing
import Vocabulary

@Suite struct NumeralTests {
    /// Number words in full with every reading variant, money and measures as people write them.
    @Test func readsNumeralsMoneyAndMeasures() throws {
        let corpus = try Annotated.all(in: "numerals")
        let score = try Score(corpus, parser: parser)
        #expect(corpus.count > 400)
        #expect(score.wholeFrames >= 0.98, "misses: \(score.misses)")
    }

    @Test(arguments: [
        ("ban lua 5-7 tan", 5_000, 7_000), ("ban lua 2,5 den 3 tan", 2_500, 3_000),
        ("ban lua 5 tan - 7 tan", 5_000, 7_000), ("ban lua 5 - 7 tan ruoi", 5_000, 7_500),
    ])
    func keepsBothEndsOfRanges(text: String, low: Int64, high: Int64) throws {
        let item = try #require(parser.parse(text).items.first)
        #expect(item.quantity?.thousandths == low)
        #expect(item.quantityMax?.thousandths == high)
    }

    @Test(arguments: ["tom su 20 con/kg 300kg", "ban 300kg tom su size 20", "300kg tom su loai 1"])
    func takesNoSizeForAQuantity(text: String) throws {
        let command = parser.parse(text)
        #expect(command.items.count == 1)
        let item = try #require(command.items.first)
        #expect(item.quantity?.thousandths == 300_000)
        #expect(item.unit?.slug == "kg")
        #expect(item.grade != nil)
    }

    @Test(arguments: [
        "ban lua giao 900-1000 ngay nua", "99999999999999999999999999 tan lua", "ban lua 999999999999 ty ty ty",
        "ban 1/0 tan lua gia 999999999999999 ty",
    ])
    func neverOverflows(text: String) {
        #expect(parser.parse(text).confidence <= 1)
    }

    /// Blanks that a thumb made hyphens of begin no range that falls.
    @Test(arguments: [
        "ban gao 2 tan gia sau-nghin-sau-tram dong", "ban gao 20kg - 17kg", "ban gao 7-5 tan gia 12-9k",
        "ban gao 2 tan gia 1 trieu - 500 ngan", "ban gao 8888888888888888-888888888888888 can88cam",
    ])
    func readsNoRangeThatFalls(text: String) throws {
        for item in parser.parse(text).items {
            if let low = item.quantity, let high = item.quantityMax { #expect(low.thousandths <= high.thousandths) }
            if let low = item.price, let high = item.priceMax { #expect(low.count <= high.count) }
        }
    }
}
