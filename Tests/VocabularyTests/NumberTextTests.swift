import Testing

@testable import Vocabulary

@Suite struct NumberTextTests {
    @Test(arguments: [
        (12_000, "12.000đ", "12k"), (12_500, "12.500đ", "12k5"), (850, "850đ", "850đ"), (0, "0đ", "0đ"),
        (1_200_000, "1.200.000đ", "1tr2"), (1_250_000, "1.250.000đ", "1tr25"), (1_050_000, "1.050.000đ", "1tr05"),
        (1_000_000, "1.000.000đ", "1tr"), (27_550, "27.550đ", "27.550đ"), (1_234_567, "1.234.567đ", "1.234.567đ"),
        (1_500_000_000, "1.500.000.000đ", "1tỷ5"), (450_000, "450.000đ", "450k"),
    ])
    func saysPrices(count: Int64, text: String, short: String) {
        #expect(Dong(count).text == text)
        #expect(Dong(count).shortText == short)
    }

    @Test(arguments: [
        (2_500, "2,5", "2.5", "2.5"), (2_000, "2", "2", "2"), (1_200_000, "1.200", "1,200", "1200"),
        (1_250, "1,25", "1.25", "1.25"), (5, "0,005", "0.005", "0.005"), (-1_500, "-1,5", "-1.5", "-1.5"),
        (0, "0", "0", "0"),
    ])
    func saysAmounts(thousandths: Int64, vietnamese: String, english: String, json: String) {
        let amount = Amount(thousandths: thousandths)
        #expect(amount.text(.vietnamese) == vietnamese)
        #expect(amount.text(.english) == english)
        #expect(amount.json == json)
    }

    @Test(arguments: [("12", 12_000), ("0.25", 250), ("2.5", 2_500), ("0.001", 1)])
    func readsDecimals(text: String, thousandths: Int64) {
        #expect(Amount(decimal: text)?.thousandths == thousandths)
    }

    @Test(arguments: ["", ".", "1.", ".5", "1.2.3", "1.2345", "-1", "+1", "1,5", "ba", "99999999999999999999"])
    func refusesOtherDecimals(text: String) {
        #expect(Amount(decimal: text) == nil)
    }
}
