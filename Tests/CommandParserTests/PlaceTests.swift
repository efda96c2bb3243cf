import CommandParser
import Testing
import Vocabulary

@Suite struct PlaceTests {
    @Test func asksWhichOfSeveralProvinces() {
        #expect(parser.parse("ban 5 ta rau o tan phu").place == .ambiguous(provinces("dong-nai", "ho-chi-minh")))
    }

    @Test func theSendersProvinceSettlesANameThatSeveralShare() throws {
        let hints = Parser.Hints(province: ProvinceID(slug: "dong-nai"))
        guard case .location(let location)? = parser.parse("ban 5 ta rau o tan phu", hints: hints).place else {
            Issue.record("no place")
            return
        }
        #expect(location.province.slug == "dong-nai")
        #expect(location.district?.name == "Tân Phú")
    }

    @Test(arguments: [
        ("ca mau di sai gon", "ca-mau", "ho-chi-minh"), ("tu can tho ve ha noi", "can-tho", "ha-noi"),
        ("da lat - nha trang", "lam-dong", "khanh-hoa"), ("tu an giang den long an", "an-giang", "long-an"),
    ])
    func readsBothEndsOfAWay(way: String, from: String, to: String) {
        let command = parser.parse("can xe cho 5 tan cam " + way)
        #expect(province(command.place) == from)
        #expect(province(command.destination) == to)
    }

    private func province(_ mention: PlaceMention?) -> String? {
        guard case .location(let location)? = mention else { return nil }
        return location.province.slug
    }

    private func provinces(_ slugs: String...) -> [ProvinceID] {
        slugs.compactMap(ProvinceID.init(slug:))
    }
}
