import CommandParser
import Testing
import Vocabulary

@Suite struct PlaceTests {
    /// Two districts are the ends of a way, in one province as well as in two that are one today.
    @Test(arguments: [
        ("XE TAI 8T CHAY RONG PLEIKU QUY NHON", "622", "540"), ("co xe ba gac 700kg chay go vap hoc mon", "764", "784"),
        ("can xe cho 2 tan cam cai be my tho", "819", "815"),
    ])
    func tellsTheEndsOfAShortWay(text: String, from: String, to: String) {
        let command = parser.parse(text)
        guard case .location(let place)? = command.place, case .location(let destination)? = command.destination else {
            Issue.record("an end is missing")
            return
        }
        #expect(place.district?.code == from)
        #expect(destination.district?.code == to)
    }

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

    @Test(arguments: ["heo 25 con o dinh quan can dua ve binh duong", "25 con heo dinh quan can dua len binh duong"])
    func hearsWhereGoodsAreToBeTaken(text: String) {
        let command = parser.parse(text)
        #expect(province(command.place) == "dong-nai")
        #expect(province(command.destination) == "binh-duong")
    }

    /// A province and a town in it share these names, so that each saying may mean both: what they mean together must not double.
    @Test(.timeLimit(.minutes(1)), arguments: ["ca mau", "vinh long", "tra vinh", "cao bang"])
    func readsAPlaceSaidAgainAndAgain(place: String) {
        let once = parser.parse("ban rau 5 tan " + place)
        let often = parser.parse("ban rau 5 tan " + Array(repeating: place, count: 200).joined(separator: " "))
        #expect(often.intent == .sell)
        #expect(province(often.place) == province(once.place))
    }

    private func province(_ mention: PlaceMention?) -> String? {
        guard case .location(let location)? = mention else { return nil }
        return location.province.slug
    }

    private func provinces(_ slugs: String...) -> [ProvinceID] {
        slugs.compactMap(ProvinceID.init(slug:))
    }
}
