import CommandParser
import Testing
import Vocabulary

@Suite struct RepairTests {
    @Test(arguments: [
        ("ban xoia 3 tan tien giang", "xoia"), ("ban rau 5tan camay", "camay"),
        ("ban sau riemg 1 tan dak lak", "sau riemg"),
        ("bna rau 5 tan bac lieu", "bna"),
    ])
    func namesWhatItRepaired(text: String, written: String) throws {
        let command = parser.parse(text)
        #expect(command.intent == .sell)
        #expect(command.repairs.map(\.written) == [written])
        #expect(command.confidence < parser.parse("ban rau 5 tan ca mau").confidence)
    }

    /// Letters swapped or doubled in the words of commands, where what stands there is no word.
    @Test(arguments: [
        ("dogn y 5190", Intent.accept), ("tu chio 4821", .reject), ("phogn toa quan binh thanh", .lockdown),
        ("gian cahc ca mau", .lockdown), ("chonn 2", .pick), ("huyy 1234", .cancel), ("dang kyy ban hang", .register),
        ("Hola como estas", .unknown),
    ])
    func readsSlipsInCommands(text: String, intent: Intent) {
        #expect(parser.parse(text).intent == intent)
    }

    @Test(arguments: [("DONG Y 7O14", "7014"), ("tu choi 48l1", "4811"), ("huy 5OOO", "5000")])
    func takesLettersLikeDigitsForTheDigitsOfACode(text: String, code: String) {
        #expect(parser.parse(text).reference == code)
    }

    @Test(arguments: ["thu hoach 25.11", "12,5"])
    func takesNoDecimalForAChoice(text: String) {
        #expect(parser.parse(text).intent != .pick)
    }

    @Test(arguments: ["rau muoosng", "ca2 chua", "ca chua"])
    func seesThroughInputMethods(produce: String) throws {
        let item = try #require(parser.parse("ban \(produce) 2 tan").items.first)
        #expect(["rau-muong", "ca-chua"].contains(item.produce?.slug))
    }

    /// Whole messages as Telex and VNI leave them on a phone that does not turn them into accents.
    @Test(arguments: [
        ("Bans 2 taans rau muoongs owr Cuf Chi", "rau-muong", 2_000),
        ("mua 500kg xoaif cats hoaf loocj", "xoai-hoa-loc", 500_000),
        ("ba1n rau muo6ng1 2 ta1n ca2 mau", "rau-muong", 2_000), ("ba1n 5 ta1n du7a ha61u Long An", "dua-hau", 5_000),
        ("ban suwax tuwowi 20 lit", "sua", 20_000),
    ])
    func undoesInputMethods(text: String, produce: String, quantity: Int64) throws {
        let command = parser.parse(text)
        #expect(command.items.map(\.produce?.slug) == [produce])
        #expect(command.items.first?.quantity?.thousandths == quantity)
        #expect(!command.repairs.isEmpty)
        #expect(command.confidence < 1)
    }

    /// A quantity glued to the goods is none of VNI's digits.
    @Test(arguments: [("ban lua6t5 tien giang", 6_500), ("ban xoai2t5 cao lanh", 2_500), ("ban rau5tan ca mau", 5_000)])
    func keepsQuantitiesGluedToGoods(text: String, quantity: Int64) {
        let command = parser.parse(text)
        #expect(command.items.first?.quantity?.thousandths == quantity)
        #expect(command.repairs.isEmpty)
    }

    @Test(arguments: ["ban 5 tan lua ca mau", "mua 200kg tom su", "tim xoai dong thap"])
    func repairsNothingThatIsRight(text: String) {
        let command = parser.parse(text)
        #expect(command.repairs.isEmpty)
        #expect(command.confidence == 1)
    }

    @Test(arguments: ["quen roi", "phong ta", "dung nhan", "huy dang"])
    func neverRepairsIntoACommandThatSetsOrStops(text: String) {
        #expect(![.forget, .lockdown, .optOut, .block].contains(parser.parse(text).intent))
    }
}
