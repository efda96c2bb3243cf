import CommandParser
import Testing

/// What makes a message the bot's business, and what makes it none.
@Suite struct EvidenceTests {
    private static let trades: Set<Intent> = [.sell, .buy, .search, .haulOffer, .haulRequest]

    /// News and reports name goods, quantities, places and prices.
    @Test(arguments: [
        "Gia ca tra nguyen lieu tai An Giang dang o muc 22.000 dong/kg, tang manh so voi tuan truoc",
        "Xuat khau tom 10 thang dat 3,2 ty USD", "Theo so NN PTNT, san luong tom uoc dat 200 ngan tan",
        "Bao Tuoi Tre: nong dan mien Tay do bo hang chuc tan khoai lang vi khong ai mua",
        "Hang tram tan thanh long o Binh Thuan phai do bo vi khong ai mua",
        "Nghe noi ben Tien Giang mit rot gia con 5 ngan", "VFA cho biet gao 5% tam duoc chao ban o muc 430 USD",
    ])
    func takesNoNewsForTrade(text: String) {
        #expect(!Self.trades.contains(parser.parse(text).intent))
    }

    /// Errands, meals and memories have verbs of trade and goods in them.
    @Test(arguments: [
        "Me oi chieu nay me mua ca ve nau canh chua nhe", "Con mua cho ba 2 ky thit bo ve nau pho nha",
        "Vo dan mua 10 trung ga 1 bo rau muong", "Hom qua con di cho mua 2kg cam an ngot lam",
        "Toi nay an lau ca keo khong, anh mua 2 ky", "Anh oi mua gium em hop sua cho con", "May mua gao chua",
        "to ban lam sao ma may ko ru tao di choi", "Ba mua thuoc ho cho ma roi, me khoi lo",
        "Hoi ngu: 1kg sat voi 1kg bong cai nao nang hon", "Ga nha minh de duoc 10 trung roi me a",
    ])
    func takesNoFamilyTalkForTrade(text: String) {
        #expect(!Self.trades.contains(parser.parse(text).intent))
    }

    /// A verb, a price and a place are not enough where what is sold is none of this trade.
    @Test(arguments: [
        "Ban dien thoai Nokia cu 500k con xai tot", "can ban dat vuon 2 cong o lai vung, gia 1ty8, so hong rieng",
        "ban may ap trung 200 trung, moi 90%, 1tr8", "Ban xe ben 5 tan cu gia 120 trieu", "ban 30 bao than",
        "ban quan ao si 35k/cai lay tu 10 cai, ib", "ban gach ong 2 ngan vien",
        "Cho thue kho 500m2 o Long An, 25tr/thang, container vao duoc", "sang nhuong sap ban rau cho ba chieu 80 trieu",
    ])
    func takesNoOtherGoodsForTrade(text: String) {
        #expect(!Self.trades.contains(parser.parse(text).intent))
    }

    /// A command with its goods, quantity and place stands whatever is said beside it.
    @Test(arguments: [
        ("BAN XOAI 2 TAN CAI BE, ba toi om roi nen ban gap", Intent.sell),
        ("mua 5 tan khoai tay giao Thu Duc, mua qua troi", .buy),
        ("ban 300kg ca loc tam nong, con doc bao thay gia len", .sell),
        ("CAN XE CHO 8 TAN MIT TIEN GIANG DI LANG SON, nha khong co xe may", .haulRequest),
    ])
    func keepsCommandsBesideTalk(text: String, intent: Intent) {
        #expect(parser.parse(text).intent == intent)
    }

    /// The sentence that asks for something decides, not those that tell about it.
    @Test(arguments: [
        ("Chi oi cho em huy tin ban khoai mon nhe. Nuoc ngap thoi sach roi khong con gi ban", Intent.cancel),
        ("Em moi ban duoc 40 con de ma khong biet di xe nao. Can xe cho tu Bac Ai vao Thu Duc", .haulRequest),
        ("Cong ty em trang tri sanh. Tim mua 100 chau lan ho diep giao Cau Giay", .buy),
        ("Xe em hu dot ngot, cho khong duoc. Huy don 5083 giup em", .cancel),
    ])
    func hearsTheSentenceThatAsks(text: String, intent: Intent) {
        #expect(parser.parse(text).intent == intent)
    }

    /// What is weighed lightly is asked about before anything is done.
    @Test func isLessSureOfWhatLittleSpeaksFor() {
        let clear = parser.parse("ban 2 tan xoai cai be").confidence
        let weak = parser.parse("ca phe nay 41 ngan roi do").confidence
        #expect(weak < clear)
    }

    @Test func explainsWhatItWeighed() {
        let explanation = parser.explain("Ban dien thoai Nokia cu 500k con xai tot")
        #expect(explanation.evidence.contains { $0.contains("STUFF") })
        #expect(explanation.description.contains("margin"))
        #expect(parser.explain("ban 2 tan xoai cai be").margin > parser.explain("ban xoai").margin)
    }
}
