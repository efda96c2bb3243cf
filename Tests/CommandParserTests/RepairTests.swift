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

    @Test(arguments: ["rau muoosng", "ca2 chua", "ca chua"])
    func seesThroughInputMethods(produce: String) throws {
        let item = try #require(parser.parse("ban \(produce) 2 tan").items.first)
        #expect(["rau-muong", "ca-chua"].contains(item.produce?.slug))
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
