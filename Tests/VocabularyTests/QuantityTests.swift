import Testing

@testable import Vocabulary

@Suite struct QuantityTests {
    @Test(arguments: [
        ("tan", 5_000, Quantity.mass(Grams(5_000_000))), ("ta", 2_500, .mass(Grams(250_000))),
        ("yen", 1_000, .mass(Grams(10_000))), ("kg", 350_000, .mass(Grams(350_000))),
        ("lang", 3_000, .mass(Grams(300))), ("g", 500_000, .mass(Grams(500))),
        ("lit", 60_000, .volume(millilitres: 60_000)), ("xi", 2_000, .volume(millilitres: 500)),
        ("qua", 2_000_000, .pieces(2_000)), ("con", 30_000, .pieces(30)), ("cap", 6_000, .pieces(12)),
        ("chuc", 500, .pieces(5)), ("nghin", 2_000, .pieces(2_000)), ("van", 1_500, .pieces(15_000)),
        ("gia", 100_000, .mass(Grams(2_000_000))), ("lon", 4_000, .mass(Grams(1_000))),
    ])
    func convertsUnits(unit: String, thousandths: Int64, quantity: Quantity) throws {
        let unit = try #require(UnitID(slug: unit))
        #expect(unit.quantity(of: Amount(thousandths: thousandths)) == quantity)
    }

    @Test(arguments: [
        "vi", "thung", "bao", "bo", "sot", "buong", "nai", "xe", "cont", "ghe", "cong", "ha", "dan", "cuon",
    ])
    func asksWhatAPackHolds(unit: String) throws {
        let unit = try #require(UnitID(slug: unit))
        #expect(unit.conversion(of: Amount(10)) == nil)
        #expect(unit.needsAsking)
    }

    @Test(arguments: [
        ("chuc", "1 chục = 10", "1 chục = 10"), ("gia", "1 giạ = 20 kg", "1 giạ = 20 kg"),
        ("can", "1 can = 20 lít", "1 can = 20 L"), ("thien", "1 thiên = 1.000", "1 thiên = 1,000"),
    ])
    func statesWhatItAssumed(unit: String, vietnamese: String, english: String) throws {
        let unit = try #require(UnitID(slug: unit))
        let assumption = try #require(unit.conversion(of: Amount(3))?.assumption)
        #expect(assumption.text(.vietnamese) == vietnamese)
        #expect(assumption.text(.english) == english)
    }

    @Test(arguments: ["tan", "ta", "kg", "lit", "qua", "con", "cap", "van", "nghin"])
    func assumesNothingWhereUnitsAreFixed(unit: String) throws {
        let unit = try #require(UnitID(slug: unit))
        #expect(unit.conversion(of: Amount(3))?.assumption == nil)
    }

    @Test(arguments: [
        ("tan", "tấn"), ("kg", "kg"), ("qua", "quả"), ("vi", "vỉ"), ("can-xe", "cần xé"), ("thung-gia", "thùng"),
        ("cap", "cặp"),
    ])
    func saysUnits(unit: String, word: String) throws {
        #expect(try #require(UnitID(slug: unit)).word == word)
    }

    @Test func refusesAmountsThatDoNotFit() throws {
        let tonne = try #require(UnitID(slug: "tan"))
        let piece = try #require(UnitID(slug: "con"))
        #expect(tonne.quantity(of: Amount(thousandths: .max)) == nil)
        #expect(piece.quantity(of: Amount(.max)) == nil)
    }

    @Test func unlikeKindsNeverMix() {
        let mass = Quantity.mass(Grams(kilograms: 5))
        let eggs = Quantity.pieces(30)
        #expect(mass.adding(eggs) == nil)
        #expect(eggs.subtracting(mass) == nil)
        #expect(mass.covers(eggs) == nil)
        #expect(mass.smaller(eggs) == nil)
        #expect(mass.ratio(to: eggs) == nil)
        #expect(Quantity.pieces(5_000) != Quantity.volume(millilitres: 5_000))
    }

    @Test func likeKindsAddUp() {
        let five = Quantity.mass(Grams(kilograms: 5))
        let two = Quantity.mass(Grams(kilograms: 2))
        #expect(five.adding(two) == .mass(Grams(kilograms: 7)))
        #expect(five.subtracting(two) == .mass(Grams(kilograms: 3)))
        #expect(two.subtracting(five) == nil)
        #expect(five.covers(two) == true)
        #expect(five.smaller(two) == two)
        #expect(five.ratio(to: two) == 2.5)
        #expect(five.ratio(to: .mass(.zero)) == nil)
        #expect(Quantity.pieces(.max).adding(.pieces(1)) == nil)
    }

    @Test(arguments: [
        (Quantity.mass(Grams(4_800_000)), "4,8 tấn", "4.8 t"), (.mass(Grams(350_000)), "350 kg", "350 kg"),
        (.mass(Grams(5_000_000)), "5 tấn", "5 t"), (.mass(Grams(30_600_000_000)), "30.600 tấn", "30,600 t"),
        (.mass(Grams(1_250_500)), "1.250,5 kg", "1,250.5 kg"), (.mass(Grams(2_500)), "2,5 kg", "2.5 kg"),
        (.mass(Grams(500)), "500 g", "500 g"), (.mass(.zero), "0 kg", "0 kg"),
        (.volume(millilitres: 60_000), "60 lít", "60 L"), (.volume(millilitres: 1_500), "1,5 lít", "1.5 L"),
    ])
    func saysMassAndVolume(quantity: Quantity, vietnamese: String, english: String) {
        #expect(quantity.text(.vietnamese) == vietnamese)
        #expect(quantity.text(.english) == english)
    }

    @Test(arguments: [
        ("trung-ga", 2_000, "2.000 quả", "2,000 eggs"), ("trung-ga", 1, "1 quả", "1 egg"),
        ("heo", 30, "30 con", "30 pcs"), ("tom-giong", 100_000, "100.000 con", "100,000 pcs"),
        ("hoa-hong", 500, "500 bông", "500 pcs"), ("buoi", 200, "200 quả", "200 pcs"),
        ("cua", 12, "12 con", "12 pcs"), ("banh-tet", 40, "40 đòn", "40 pcs"),
    ])
    func saysPiecesWithTheirWord(produce: String, count: Int64, vietnamese: String, english: String) throws {
        let produce = try #require(ProduceID(slug: produce))
        #expect(Quantity.pieces(count).text(.vietnamese, of: produce) == vietnamese)
        #expect(Quantity.pieces(count).text(.english, of: produce) == english)
    }
}
