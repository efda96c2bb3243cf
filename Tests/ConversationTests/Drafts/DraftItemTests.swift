import CommandParser
@testable import Conversation
import Testing
import Vocabulary

@Suite struct DraftItemTests {
    /// An item as a text says it.
    private func item(
        _ produce: String, _ amount: Int64?, _ unit: String?, price: Int64? = nil, per: String? = nil
    ) throws -> Draft.Item {
        var item = Draft.Item()
        let produce: ProduceID = try #require(ProduceID(slug: produce))
        item.produce = produce
        item.amount = amount.map { Amount($0) }
        item.unit = unit.flatMap(UnitID.init(slug:))
        item.price = price.map { Dong($0) }
        item.priceUnit = per.flatMap(UnitID.init(slug:))
        return item
    }

    @Test(arguments: [
        ("rau", 5, "tan", Quantity.mass(Grams(kilograms: 5_000))),
        ("lua", 50, "gia", .mass(Grams(kilograms: 1_000))),
        ("trung-ga", 20, "chuc", .pieces(200)),
        ("sua", 400, "lit", .volume(millilitres: 400_000)),
        ("ga-ta", 500, "con", .pieces(500)),
    ])
    func readsQuantities(produce: String, amount: Int64, unit: String, quantity: Quantity) throws {
        #expect(try item(produce, amount, unit).quantity == quantity)
    }

    @Test func countsWhatATrayHolds() throws {
        var trays = try item("trung-ga", 300, "vi")
        #expect(trays.quantity == nil)
        #expect(trays.packContent == .eggs)
        trays.content = .pieces(30)
        #expect(trays.quantity == .pieces(9_000))
    }

    @Test func neverWeighsEggs() throws {
        #expect(try item("trung-ga", 5, "tan").quantity == nil)
    }

    @Test func takesABareNumberByTheUnitOfTheTrade() throws {
        #expect(try item("trung-ga", 2_000, nil).quantity == .pieces(2_000))
        #expect(try item("rau", 500, nil).quantity == .mass(Grams(kilograms: 500)))
        #expect(try item("rau", 5, nil).quantity == nil)
    }

    @Test func overflowsToNothing() throws {
        var sacks = try item("gao", 9_000_000_000_000_000, "bao")
        sacks.content = .mass(Grams(kilograms: 50_000))
        #expect(sacks.quantity == nil)
    }

    @Test(arguments: [
        ("rau", 5, "tan", 8_000, nil, 8_000),
        ("rau", 5, "tan", 800_000, "ta", 8_000),
        ("rau", 5, "tan", 8_000_000, "tan", 8_000),
        ("lua", 5, "tan", 7_000_000, nil, 7_000),
        ("lua", 50, "gia", 150_000, nil, 7_500),
        ("lua", 50, "gia", 8_000, nil, 8_000),
        ("trung-ga", 3_000, "qua", 2_400, nil, 2_400),
        ("trung-ga", 3_000, "qua", 24_000, nil, 2_400),
        ("trung-ga", 300, "chuc", 24_000, "chuc", 2_400),
        ("heo", 20, "con", 1_200_000, nil, 1_200_000),
        ("dua-trai", 50, "chuc", 90_000, nil, 9_000),
        ("tom-hum", 90, "kg", 1_200_000, "kg", 1_200_000),
    ])
    func readsPricesPerUnitOfTheMarket(
        produce: String, amount: Int64, unit: String, price: Int64, per: String?, expected: Int64
    ) throws {
        let item = try item(produce, amount, unit, price: price, per: per)
        #expect(item.unitPrice(item.price) == Dong(expected))
    }

    @Test func keepsAPricePerKilogramOfAnimalsByTheHead() throws {
        let pigs = try item("heo", 30, "con", price: 62_000)
        #expect(pigs.unitPrice(pigs.price) == nil)
        #expect(pigs.gradeWithForeignPrice == "62k/kg")
    }

    @Test(arguments: [
        ("60kg/bao", 60_000), ("20kg", 20_000), ("2,5 kg/bó", 2_500), ("20 con/kg", nil), ("size 50", nil),
    ])
    func readsWhatAPackHoldsFromItsGrade(grade: String, grams: Int64?) throws {
        var said = CommandParser.Item()
        said.grade = grade
        #expect(Draft.Item(said).content == grams.map { .mass(Grams($0)) })
    }
}
