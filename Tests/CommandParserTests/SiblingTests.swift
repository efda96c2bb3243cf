import CommandParser
import Testing
import Vocabulary

/// Wordings of one kind side by side: what settles one must settle all of them.
@Suite struct SiblingTests {
    @Test(arguments: [
        ("ban bay lam ta khoai lang", 75_000), ("mua ba mot con bo", 31_000), ("ban sau tam tan bi do", 68_000),
        ("ban ham lam con heo", 25_000), ("ban muoi muoi ta o bac lieu", 10_000), ("ban muoi lam tan muoi", 15_000),
        ("ban hai tram mot con ga", 210_000), ("ban hai nghin khong tram nam muoi ky lua", 2_050_000),
        ("ban nghin ruoi trai dua xiem", 1_500_000), ("ban trung 3 ngan hot ga", 3_000_000),
        ("ban ca giong 12 van con", 12_000), ("ban hai nghin ba tram ta mia", 2_300_000),
    ])
    func readsNumbersInFewWords(text: String, quantity: Int64) throws {
        let command = parser.parse(text)
        #expect(command.items.count == 1)
        #expect(try #require(command.items.first).quantity?.thousandths == quantity)
    }

    @Test(arguments: [
        ("ban ba bon tan xoai", 3_000, 4_000), ("ban bon den sau ta he", 4_000, 6_000),
        ("ban lua 7 toi 8 tan", 7_000, 8_000),
    ])
    func readsEstimatesAndRanges(text: String, low: Int64, high: Int64) throws {
        let item = try #require(parser.parse(text).items.first)
        #expect(item.quantity?.thousandths == low)
        #expect(item.quantityMax?.thousandths == high)
    }

    @Test(arguments: [
        ("gia ca tra hai tam ngan mot ky", 28_000), ("ban heo 20 con gia 5 cu 2 mot con", 5_200_000),
        ("ban thanh long 5 tan gia 12 ruoi", 12_500), ("ban cua 50kg gia 250 den 280k", 250_000),
        ("ban xoai thai binh gia 20k", 20_000), ("ban bo 5 con gia hai muoi trieu mot con", 20_000_000),
    ])
    func readsPrices(text: String, dong: Int64) throws {
        #expect(try #require(parser.parse(text).items.last).price?.count == dong)
    }

    @Test(arguments: [
        ("mua giup em 5 ta xoai o cao lanh", Intent.buy), ("can nguoi mua 5 ta cam", .sell),
        ("mua ca loc bao nhieu cung lay", .buy), ("can 500kg", .buy), ("dua hau bao nhieu 1 trai vay", .price),
        ("can biet gia muop", .price), ("huy don the nao", .help), ("gui tin tro lai", .optIn),
        ("can cho 5 tan lua tu thap muoi ve sa dec", .haulRequest), ("XEM 1007", .more),
        ("GIAO 1007", .done), ("DONG SO", .closeTicket), ("BAN", .sell), ("MUA", .buy), ("KHOA", .block),
        ("LIEN KET 0912345678", .link), ("STOP ALERTS", .notices),
    ])
    func hearsWhatIsWanted(text: String, intent: Intent) {
        #expect(parser.parse(text).intent == intent)
    }

    @Test(arguments: [
        "Mua 3 tang 1 tra sua", "can 5 nguoi cat lua 400k/ngay", "nuoc ta xuat khau 9 trieu tan gao",
        "nong dan trung mua lua", "mat giay to ai nhat duoc cho xin lai", "sim viettel nam sinh 1985 gia 300k",
        "ban meo con de thuong", "cho thue dat 3 cong 5 trieu/nam", "mua lon qua duong ngap het",
        "(QC) tang 50% gia tri the nap, tu choi soan TC",
    ])
    func takesNewsAndAdvertsForNoTrade(text: String) {
        #expect(parser.parse(text).intent == .unknown)
    }

    @Test(arguments: [
        ("ban 2 ta toi ly son", "toi"), ("ban 3 tan nho ninh phuoc", "nho"), ("ban 5 ta toi ca mau gia 30k", "toi"),
    ])
    func namesGoodsThatTheirNeighboursOutvote(text: String, slug: String) throws {
        #expect(try #require(parser.parse(text).items.first).produce?.slug == slug)
    }

    @Test func tellsWhereGoodsAreFromWhereTheyGo() {
        let command = parser.parse("ban rau 2 tan giao cho Thu Duc, hang o Cu Chi")
        #expect(command.place != command.destination)
        #expect(command.destination != nil)
    }

    @Test func keepsAGroupsKindInItsName() {
        #expect(parser.parse("DK THT Tan Tien, Ca Mau").name == "THT Tan Tien")
        #expect(parser.parse("DK DN RAU SACH TPHCM").role == .buyer)
        #expect(parser.parse("DK VT UT HIEN CA MAU").role == .trucker)
    }

    @Test func hearsWhomABroadcastIsFor() {
        let command = parser.parse("THONG BAO CA MAU mai 5h hop")
        #expect(command.place != nil)
        #expect(command.body == "mai 5h hop")
    }
}
