import Market
import Testing
import Vocabulary

@testable import GatewayBot

/// Product files for sales channels.
struct ListingExportTests {
    private func listing(
        _ produce: String, _ quantity: Quantity, price: Int64? = 12_000, grade: String? = nil
    ) throws -> Listing {
        let produce: ProduceID = try #require(ProduceID(slug: produce))
        return Listing(
            id: EntryID(100), party: PartyID(1), kind: .sale, produce: produce,
            quantity: quantity, price: price.map { Dong($0) }, grade: grade,
            place: try #require(Location(key: "dong-thap")), createdAt: Timestamp(milliseconds: 0))
    }

    private func lines(_ target: ListingExport.Target, _ listings: [Listing]) -> [String] {
        ListingExport(target: target).csv(listings).split(separator: "\n").map(String.init)
    }

    @Test(arguments: [
        (ListingExport.Target.lazada, "SellerSku"), (.shopee, "ps_product_name"), (.tiki, "variants.sku"),
        (.sendo, "cat_4_id"), (.postmart, "product_name"), (.voso, "product_name"), (.portal, "code"),
    ])
    func everyTargetHasItsOwnColumns(target: ListingExport.Target, column: String) throws {
        let lines = lines(target, [try listing("xoai", .mass(Grams(kilograms: 500)))])
        #expect(lines.count == 2)
        #expect(lines[0].split(separator: ",").contains(Substring(column)))
    }

    @Test func sellsByTheKilogram() throws {
        let row = try #require(lines(.postmart, [try listing("xoai", .mass(Grams(kilograms: 500)))]).last)
        #expect(row.contains(",12000,500,kg,1,"))
    }

    @Test func sellsEggsByThePiece() throws {
        let row = try #require(lines(.sendo, [try listing("trung-ga", .pieces(3_000), price: 2_400)]).last)
        #expect(row.contains(",2400,70,3000,true,"))
    }

    @Test func varietiesKeepTheirCapitals() throws {
        let row = try #require(lines(.lazada, [try listing("gao-st25", .mass(Grams(kilograms: 500)))]).last)
        #expect(row.contains(",1 kg gạo ST25,"))
    }

    @Test func leavesAnUnnamedPriceOpen() throws {
        let row = try #require(lines(.tiki, [try listing("xoai", .mass(Grams(kilograms: 500)), price: nil)]).last)
        #expect(row.contains(",1007,,dropship,500"))
    }

    @Test func runsNoFormulaOnTheReadersMachine() throws {
        let lines = lines(.portal, [try listing("xoai", .mass(Grams(kilograms: 1)), grade: "=1+1")])
        #expect(lines.allSatisfy { !$0.contains(",=") && !$0.hasPrefix("=") })
    }
}
