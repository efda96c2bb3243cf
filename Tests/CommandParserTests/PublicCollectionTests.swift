import CommandParser
import Testing
import Vocabulary

/// Numerals, money, measures and dates of collections that others published, put into messages.
///
/// `Fixtures/public-collections.md` names their sources and licences.
@Suite struct PublicCollectionTests {
    @Test func readsNumbersMoneyMeasuresAndDates() throws {
        let lines = try Annotated.all(in: "public-collections").filter { $0.exception == nil }
        #expect(lines.count > 900)
        #expect(try Score(lines, parser: parser).misses == [])
    }

    /// An exception that is met is none any more, and belongs off the list.
    @Test func exceptsWhatAPersonMayReadOtherwise() throws {
        let lines = try Annotated.all(in: "public-collections").filter { $0.exception != nil }
        for line in lines {
            #expect(!line.expected.isMet(by: try Frame(parser.parse(line.text))), "\(line)")
        }
    }

    @Test(arguments: [
        ("ban gao 2 tan giao cuoi thang 11", "month_end:11"), ("ban gao 2 tan giao đầu tháng sau", "month_start+1m"),
        ("ban gao 2 tan giao giua thang", "month_mid"), ("bán gạo 2 tấn giao tháng sau", "next_month"),
        ("ban gao 2 tan giao 25-11", "dm:25/11"), ("ban gao 2 tan giao thu 6 ngay 27/11", "dm:27/11"),
        ("ban gao 2 tan giao nua thang nua", "+15d"), ("ban gao 2 tan giao muoi ngay nua", "+10d"),
        ("ban gao 2 tan giao trong 2-3 ngay nua", "+2d"), ("ban gao 2 tan giao 12/2026", "month:12"),
        ("ban gao 2 tan giao tu 24 den 26/12", "dm:24/12"), ("ban gao 2 tan giao hang ngay 27", "dom:27"),
        ("bán gạo 2 tấn giao ngày 5 tháng sau", "dom:5+1m"), ("ban gao 2 tan giao 25 am", "lunar:25"),
        ("ban gao 2 tan giao 25,26/11", "dm:25/11"), ("bán gạo 2 tấn giao 3 ngày sau", "+3d"),
        ("ban gao 2 tan giao mung nam thang chap", "lunar:5/12"), ("ban gao 2 tan tu 25/11 den 27/11", "dm:25/11"),
    ])
    func readsDaysAsFarmersSayThem(text: String, hint: String) throws {
        let command = parser.parse(text)
        #expect(command.date?.slug == hint)
        #expect(command.items.map(\.quantity?.thousandths) == [2_000])
    }

    @Test(arguments: [
        "ban gao 5 tan gia 500 usd/tan", "bán gạo 5 tấn giá $500", "ban gao 5 tan cach cho 3km", "ban gao 5 tan am 14%",
        "ban gao 5 tan ti le tam 5%", "bán gạo 5 tấn trừ 2 kg bì", "ban gao 5 tan 2 met",
    ])
    func takesNoOtherMeasureForQuantityOrPrice(text: String) throws {
        let item = try #require(parser.parse(text).items.first)
        #expect(item.quantity?.thousandths == 5_000)
        #expect(item.unit?.slug == "tan")
        #expect(item.price == nil)
    }

    @Test(arguments: [
        ("ban nam sau tram ky tom", 500_000, 600_000), ("bán bảy tám chục con vịt", 70_000, 80_000),
        ("ban khoai 6 7 tan", 6_000, 7_000),
    ])
    func keepsBothEndsOfEstimates(text: String, low: Int64, high: Int64) throws {
        let item = try #require(parser.parse(text).items.first)
        #expect(item.quantity?.thousandths == low)
        #expect(item.quantityMax?.thousandths == high)
    }

    @Test(arguments: [
        ("ban 5 tan 3 ta 20 ky lua", 5_320, "tan"), ("ban 4 chuc 14 trai buoi", 4_000, "chuc"),
        ("ban dua 1 thien 2", 1_200, "thien"), ("ban ga 1kg8 200 con", 200_000, "con"),
        ("ban mia 3 ha gia 900d/kg", 3_000, "ha"), ("ban gao co 5 tan", 5_000, "tan"),
        ("mua 200 trung", 200_000, "qua"),
    ])
    func keepsCountsMassesAndPacksApart(text: String, amount: Int64, unit: String) throws {
        let command = parser.parse(text)
        #expect(command.items.count == 1)
        let item = try #require(command.items.first)
        #expect(item.quantity?.thousandths == amount)
        #expect(item.unit?.slug == unit)
        #expect(item.produce != nil || !item.candidates.isEmpty)
    }

    /// Thousands, hundreds of thousands and millions as the South says them.
    @Test(arguments: [
        ("ban lua 2 tan gia tram hai chuc ngan", 120_000), ("bán lúa 2 tấn giá chục ngàn", 10_000),
        ("bán heo 3 con giá hai trẹo", 2_000_000), ("ban heo 3 con gia 4 chai", 4_000_000),
        ("bán heo 3 con giá 1 lít rưỡi", 150_000), ("bán lúa 2 tấn giá mười hai mười ba ngàn", 12_000),
        ("ban lua 2 tan gia 7 8 ngan", 7_000), ("bán lúa 2 tấn giá một triệu chín trăm năm chục ngàn", 1_950_000),
        ("ban lua 2 tan gia nua trieu", 500_000), ("bán lúa 2 tấn giá 10 triệu 500 nghìn", 10_500_000),
    ])
    func readsPricesInSlang(text: String, price: Int64) throws {
        let command = parser.parse(text)
        #expect(command.items.count == 1)
        #expect(command.items.first?.price?.count == price)
    }

    @Test(arguments: [
        ("ban heo 3 ta gia 27 cu ruoi/ta", 27_500_000, "ta"), ("ban lua 3 tan gia 14 ngan ruoi moi ky", 14_500, "kg"),
        ("bán tôm 500kg giá ba ngàn hai trăm hai mươi một ký", 3_220, "kg"),
        ("bán gạo 2 tấn giá 1 triệu hai một tạ", 1_200_000, "ta"),
    ])
    func readsPricesForAUnit(text: String, price: Int64, unit: String) throws {
        let item = try #require(parser.parse(text).items.first)
        #expect(item.price?.count == price)
        #expect(item.priceUnit?.slug == unit)
    }
}
