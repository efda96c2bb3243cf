import CommandParser
import Testing
import Vocabulary

/// What a message names: goods, places, people.
@Suite struct EntityTests {
    /// Words that can name goods, in prose beside goods that are meant.
    @Test(arguments: [
        "con 4 ta bi xanh o cu chi, ko ai lay, hong het roi", "ban 4 ta bi xanh cu chi, dat coc truoc",
        "cho dong cua roi. Toi ban 4 ta bi xanh o cu chi", "ban 4 ta bi xanh cu chi, duong lon xe vo duoc",
        "ban 4 ta bi xanh cu chi tra tien mat", "ruong ngay bo kenh, ban 4 ta bi xanh cu chi",
    ])
    func hearsNoGoodsInProse(text: String) {
        #expect(goods(text) == ["bi-xanh 4 ta"])
    }

    @Test(arguments: [
        ("ban cam, oi, xoai o cai be", ["cam", "oi", "xoai"]), ("ban 2 tan xoai va cam cai be", ["xoai 2 tan", "cam"]),
        ("can mua cua 20kg, ghe 10kg", ["cua 20 kg", "ghe 10 kg"]),
        ("ban 3 ta muc, 2 ta oc phu quoc", ["muc 3 ta", "oc 2 ta"]),
        ("toi 3 ta, hanh tay 2 tan, kinh mon", ["toi 3 ta", "hanh-tay 2 tan"]),
        ("BAN HANH TIM 2TAN VINH CHAU, 3TAN TOI VINH CHAU", ["hanh-tim 2 tan", "toi 3 tan"]),
        ("ban 2 tan hanh tim, 3 ta toi", ["hanh-tim 2 tan", "toi 3 ta"]), ("ban cam 2 tan, toi sg", ["cam 2 tan"]),
    ])
    func hearsEveryKindOfAList(text: String, named: [String]) {
        #expect(goods(text) == named)
    }

    /// The same spelling is a particle at the end, a day by itself, and goods where it is listed and measured.
    @Test(arguments: [
        ("ban hanh tim vinh chau 4 tan nghe", ["hanh-tim 4 tan"]),
        ("mu cao su 2 tan phu giao ban nghe", ["cao-su 2 tan"]), ("ban 80 ky ech hoc mon 50k ky nghe", ["ech 80 kg"]),
        ("ban gung 1 tan, 2 tan nghe", ["gung 1 tan", "nghe 2 tan"]),
        ("xe lanh con trong 6 tan hai phong - sai gon nghe", []),
        ("ban tom tich 800ky, mai, 8k/ky", ["tom-tich 800 kg"]),
        ("co ga doi 50 con gia 85k mai tai Cao Bang", ["ga-ta 50 con"]),
        ("ban 100 chau mai, 50 chau hoa cuc", ["hoa-mai 100 chau", "hoa-cuc 50 chau"]),
        ("ban 10 thung trung cut, 500 hot/thung, hoc mon", ["trung-cut 10 thung"]),
        ("chao chi, luon 300 ky co do can tho", ["luon 300 kg"]),
        ("da chao anh nhan 2 tan song ma", ["nhan 2 tan"]),
        ("ban dua sap 500 qua sang mai", ["dua-sap 500 qua"]),
        ("htx rau cu quynh luu can ban 10 tan hanh la", ["hanh-la 10 tan"]), ("ban lua giong OM18", ["lua-om18"]),
        ("ban 20 kg hat dieu rang muoi", ["dieu 20 kg"]), ("con 3 tan quyt chin tren cay", ["quyt 3 tan"]),
        ("ban luon 2 ta vi thanh, oc 150kg", ["luon 2 ta", "oc 150 kg"]), ("ban 6 tan cam gia 45 nagn", ["cam 6 tan"]),
    ])
    func tellsParticlesAndDaysFromGoods(text: String, named: [String]) {
        #expect(goods(text) == named)
    }

    /// How heavy each head is makes neither the amount nor the price.
    @Test(arguments: [
        ("ga ta 2 tram con 1kg8/con", "ga-ta 200 con"), ("ban heo 20 con 1ta2/con", "heo 20 con"),
        ("ban 1 ngan 2 con vit", "vit 1200 con"), ("cam 3 ta 20 thung 1kg5/hop", "cam 3 ta"),
    ])
    func countsHeadsApartFromTheirWeight(text: String, named: String) {
        #expect(goods(text) == [named])
        #expect(parser.parse(text).items.allSatisfy { $0.price == nil })
    }

    @Test(arguments: [
        ("htx con 6 tan cua gia 60k cat 28/11", "dm:28/11"), ("ban 2 tan su hao gia 27k5 t6", "dow:6"),
        ("ban tom 8 tan - mot - gia 45k", "+2d"), ("ban 50ky xoai quynh luu mot 0998307711", "+2d"),
        ("can 5 tan gao gia 35k thu 5", "dow:5"),
    ])
    func readsTheDayAfterAPrice(text: String, day: String) {
        #expect(parser.parse(text).date?.slug == day)
    }

    @Test(arguments: [
        ("co 80ky dot bi lay hang chieu nay o phu tho", Intent.sell), ("cho em lay hang 200kg ca rot", .buy),
        ("lai hen roi khong toi lay ot, cho hoai khong thay", .report), ("cong ty mua 20 tan bap", .buy),
        ("tim cong ty mua 20 tan bap", .sell), ("can nguoi hai ca phe luong 350k/ngay bao an o", .unknown),
        ("3 tan mit giao xong roi", .done), ("lua 5 tan phoi xong", .sell),
        ("heo 25 con can dua ve binh duong", .haulRequest),
        ("muon ban rau thi lam sao", .help), ("xe khong toi thi lam sao", .report), ("moi vi 10 trung", .sell),
        ("xe trong 9 tan ca mau can tho", .haulOffer),
        ("bep an can 5 tan gao lay sang mai gia 15k giao tien giang", .buy),
        ("xin chao, mai cat 3 tan lua o can tho, em cam on nhieu", .sell),
        ("Kinh gui anh chi, mua 2 ta muc phan thiet", .buy),
        ("co xe tai nao cho 12 tan xoai ca mau di hue khong", .haulRequest),
        ("co xe tai cho 12 tan di hue", .haulOffer), ("7692 con 6 tan thoi", .edit), ("don 310 giao duoc 2 tan", .done),
        ("42889 xe bi chan o chot", .report), ("68250 ok giup em", .accept), ("cach thue xe", .help),
        ("em co bi noi 120ki, tai thot not", .sell), ("banrau5tancaamu", .sell),
        ("ghe30tantrongtulongxuyenvecaibe", .haulOffer), ("ok gia 12k ban luon", .accept),
        ("em cam on anh da ho tro", .greeting), ("lua em ban xong roi", .done), ("day la dau vay", .help),
        ("ma don 5521, tai xe bao hu xe khong toi duoc", .report), ("muon doi gia thi nhan sao", .help),
        ("bạn nào có nguồn tỏi Lý Sơn 500kg báo giá giúp", .buy), ("da nhan duoc thong bao", .unknown),
        ("ship 50kg tom kho tu nam can len quan 7 bao nhieu tien", .haulRequest),
        ("ai ve quang ngai cho gui 5 bao toi", .haulRequest), ("xe den boc hang xong roi, 4 tan 2", .done),
    ])
    func hearsWhatIsWanted(text: String, intent: Intent) {
        #expect(parser.parse(text).intent == intent)
    }

    @Test(arguments: [
        ("ban 3 tan cam, xe vo tan vuon duoc, cai be", Intent.sell),
        ("mua 400kg tom, xe oxy xuong tan ao o nam can", .buy),
        ("ban 3 tan cam cai be, can xe cho di sai gon", .haulRequest), ("GHE TRONG 10TAN DONG THAP TPHCM", .haulOffer),
        ("toi chay tuyen Buon Ma Thuot di Da Nang hang ngay, xe tai 8 tan", .haulOffer),
        ("co ai chay tuyen soc trang sai gon ko, gui 300kg hanh tim", .haulRequest),
        ("can cho 3 tan dua chau thanh ben tre di sg", .haulRequest), ("can cho bep an 3 ta gao giao sg", .buy),
        ("can cho sieu thi 5 tan gao giao sg", .buy),
        ("TRUCK 10 TONNES DRAGON FRUIT BINH THUAN TO HCMC", .haulRequest),
        ("xe tai 5 tan can tho di tphcm", .haulOffer),
    ])
    func takesAVehicleForItsSubjectOnlyWhereItIsAskedFor(text: String, intent: Intent) {
        #expect(parser.parse(text).intent == intent)
    }

    @Test(arguments: [
        (
            "1. rau den 50kg 2. rau ngot 40kg 3. xoai 1ta ban o hoc mon",
            ["rau-den 50 kg", "rau-ngot 40 kg", "xoai 1 ta"]
        ),
        ("ban trung: trung ga 200 qua, trung vit 300 qua", ["trung-ga 200 qua", "trung-vit 300 qua"]),
        ("sua 1007 trung ga", ["trung-ga"]), ("tui co bay vit 300 con muon ban", ["vit 300 con"]),
        ("ban 5 heo 100 kg", ["heo 5 con"]),
        ("em co 4 cong quyt duong sap thu, khoang 6 tan", ["quyt 6 tan"]),
        ("thanh long do loai 1: 3 tan, loai 2: 5 tan", ["thanh-long-do 3 tan", "thanh-long-do 5 tan"]),
        ("thanh long do 3 tan loai 1, 5 tan loai 2", ["thanh-long-do 3 tan", "thanh-long-do 5 tan"]),
        ("mua 50kg hanh tay, 1000 trung", ["hanh-tay 50 kg", "trung 1000 qua"]),
        ("ban mit thai 8t, mit dep 9k", ["mit-thai 8 tan"]),
        ("vai u hong 3 ta, vai thieu 2 tan", ["vai 3 ta", "vai 2 tan"]),
    ])
    func sharesQuantitiesOut(text: String, named: [String]) {
        #expect(goods(text) == named)
    }

    /// A slip that alone is another word, beside the place that tells what was meant.
    @Test(arguments: [
        ("ban mang cau 1 tan duong min chau tay ninh 38k", "tay-ninh 707"),
        ("lua 4 tan tam non phu tho", "phu-tho 236"),
        ("ban 9 tan khoai lang van lanf lang son", "lang-son 182"), ("ban 5 tan lua chau thanh lonf an", "long-an 808"),
        ("ban 5 tan ca tra phong dienn can tho", "can-tho 926"), ("heo 13 con chau thanj soc trang", "soc-trang 942"),
        ("ban 17 tan ca chua long thang dong nai", "dong-nai 740"), ("ban 4 tan lua thanh ha hd", "hai-duong 294"),
        ("ban 4 tan lua ben tre, ben tre", "ben-tre 829"),
    ])
    func readsMisspeltPlacesByThoseBesideThem(text: String, place: String) {
        #expect(self.place(parser.parse(text).place) == place)
        #expect(parser.parse(text).items.count == 1)
    }

    /// Slips in the name of a province that stands alone, also where both words are others as they stand.
    @Test(arguments: [
        ("ban gao 5 tan so trang", "soc-trang"), ("em co 3 tan cam o don thap", "dong-thap"),
        ("BAN RAU 5TAN DON THAP", "dong-thap"),
        ("ban 3 tan nhan hung ye", "hung-yen"), ("ban oi 4 tan vinh puc", "vinh-phuc"),
        ("ban cam 2 tan son ls", "son-la"), ("mua 5 tan lua o kien giag nha", "kien-giang"),
        ("quanh ninh ban 2 tan muc", "quang-ninh"), ("ban 5 tan mia fia lai", "gia-lai"),
        ("ban 5 tan lua thoai son ag", "an-giang 894"), ("ban 2 tan oi ha oi", ""), ("ban 2 tan bo gia la 20k", ""),
    ])
    func readsMisspeltProvinces(text: String, place: String) {
        let command = parser.parse(text)
        #expect((self.place(command.place) ?? "") == place)
        #expect(command.items.count == 1)
    }

    @Test(arguments: [
        ("ban cam 3 tan tam duong lai chau", "lai-chau 106"), ("ban gia 300 kg long an", "long-an"),
        ("ban 5 tan tieu gia lai", "gia-lai"), ("ban heo giong 20 con an giang", "an-giang"),
    ])
    func leavesWhatIsCertainBesideAPlace(text: String, place: String) {
        #expect(self.place(parser.parse(text).place) == place)
    }

    @Test(arguments: [
        ("ban 2 tan ca chau don duong", ["ca-chua 2 tan"]), ("bi doo 8 tan krong no", ["bi-do 8 tan"]),
        ("can mua mt thai 45 kg giao ia pa", ["mit-thai 45 kg"]),
        ("ban 3 kg ca tai tuonf song lo", ["ca-tai-tuong 3 kg"]),
        ("can mua chuoi xem 37 kg", ["chuoi-xiem 37 kg"]),
    ])
    func repairsGoodsBesidePlaces(text: String, named: [String]) {
        #expect(goods(text) == named)
        #expect(!parser.parse(text).repairs.isEmpty)
    }

    @Test(arguments: [
        ("ban 3 tan ca loc o tam nong dong thap", "dong-thap 871", nil),
        ("buy 3 tons lychee Luc Ngan to Hai Phong", "bac-giang 219", "hai-phong"),
        ("mua 2 xe dua hau phu ninh quang nam xuat cua khau tan thanh", "quang-nam 518", "lang-son"),
    ])
    func tellsTheEndsOfAWay(text: String, from: String, to: String?) {
        let command = parser.parse(text)
        #expect(place(command.place) == from)
        #expect(place(command.destination) == to)
    }

    @Test(arguments: [
        ("dk vt xe tai Minh Tam long an", "Minh Tam", "long-an"),
        ("dang ky mua hang cty TNHH Phu Thinh HCM", "cty TNHH Phu Thinh", "ho-chi-minh"),
        ("dk nong dan Le Thanh Binh Dong Thap", "Le Thanh Binh", "dong-thap"),
        ("dk nong dan Tam Binh o Cai Be", "Tam Binh", "tien-giang 819"),
        ("dk vua trai cay Ba Sau cai be", "vua trai cay Ba Sau", "tien-giang 819"),
        ("dk tai xe xe tai 5 tan Do Quang quy nhon", "Do Quang", "binh-dinh 540"),
        ("dk htx cu chi tphcm", "htx cu chi", "ho-chi-minh 783"), ("dk htx tphcm", nil, "ho-chi-minh"),
        ("DK HTX Tan Hung LONG AN", "HTX Tan Hung", "long-an 796"),
        ("DK DN An Phu TPHCM", "An Phu", "ho-chi-minh"), ("DK DN Phu Thinh TPHCM", "Phu Thinh", "ho-chi-minh"),
        ("DK DN Minh Phat TPHCM SIEU THI", "Minh Phat", "ho-chi-minh"),
        ("DK DN Phu Thinh TPHCM SIEU THI", "Phu Thinh", "ho-chi-minh"),
    ])
    func tellsNamesFromPlaces(text: String, name: String?, place: String) {
        let command = parser.parse(text)
        #expect(command.name == name)
        #expect(self.place(command.place) == place)
    }

    /// Words that a name of goods lies one letter beside, where nothing is amiss.
    @Test(arguments: [
        ("mua 37 tan chuoi giao lao cai", ["chuoi 37 tan"]), ("ban 5kg ca bien", ["ca 5 kg"]),
        ("ban 10 heo nha o cai be", ["heo 10 con"]), ("ban 16 tan ca tra, can tai cho", ["ca-tra 16 tan"]),
    ])
    func repairsNoGoodsThatAreRight(text: String, named: [String]) {
        #expect(goods(text) == named)
    }

    private func goods(_ text: String) -> [String] {
        parser.parse(text).items.map { item in
            let amount = item.quantity.map { "\($0.thousandths / 1_000)" }
            return [item.produce?.slug, amount, item.unit?.slug].compactMap(\.self).joined(separator: " ")
        }
    }

    private func place(_ mention: PlaceMention?) -> String? {
        guard case .location(let location)? = mention else { return nil }
        return [location.province.slug, location.district?.row.code].compactMap(\.self).joined(separator: " ")
    }
}
