import CommandParser
import Testing
import Vocabulary

@Suite struct ServiceTests {
    /// What says that goods are not there, not whole or not sound counts nothing.
    @Test(arguments: [
        ("chua nhan duoc hang", Intent.report), ("khong nhan duoc hang", .report), ("hang hu het roi", .report),
        ("nhan duoc hang hu", .report), ("chua giao xong", .status), ("giao hang chua xong", .status),
        ("chua giao hang", .status), ("khong giao duoc hang", .status), ("chua ban xong", .status),
        ("da nhan hang", .done), ("nhan du hang roi", .done), ("da giao xong", .done), ("ban het roi", .done),
    ])
    func countsNothingThatIsNotDone(text: String, intent: Intent) {
        #expect(parser.parse(text).intent == intent)
    }

    @Test(arguments: [
        ("THONG BAO CA MAU tin dem nay co bao", "ca-mau", "tin dem nay co bao"),
        ("THONG BAO mai co xe gom hang", nil, "mai co xe gom hang"),
        ("thong bao bac lieu: mai cup dien", "bac-lieu", "mai cup dien"),
    ])
    func tellsWhoIsToldFromWhatIsTold(text: String, place: String?, body: String) {
        let command = parser.parse(text)
        #expect(command.intent == .broadcast)
        #expect(command.body == body)
        guard case .location(let location)? = command.place else {
            #expect(place == nil)
            return
        }
        #expect(location.province.slug == place)
    }

    @Test(arguments: [
        ("da giao 950 qua", 950, "qua"), ("da nhan 500 can", 500, "kg"), ("da giao 200 con", 200, "con"),
        ("da giao 4", 4, ""), ("da giao 0", 0, ""), ("da nhan 1029 4,5", 4.5, ""),
    ])
    func readsCountsWithoutACode(text: String, count: Double, unit: String) {
        let item = parser.parse(text).items.first
        #expect(item?.quantity.map { Double($0.thousandths) / 1_000 } == count)
        #expect((item?.unit?.slug ?? "") == unit)
    }

    /// The code is the number called so, not the count before it.
    @Test(arguments: [
        ("da giao 480 con don 3390", "3390"), ("nhan du 2000 trung roi 5512", "5512"), ("huy 1234 lua", "1234"),
    ])
    func tellsTheCodeFromACount(text: String, code: String) {
        #expect(parser.parse(text).reference == code)
    }

    @Test(arguments: [
        ("XEM", Intent.more), ("TIEP", .more), ("CON", .renew), ("CON HANG", .renew), ("HET", .done),
        ("THONG KE", .figures),
        ("THONG KE CA MAU", .figures), ("DUYET 0912345678", .approve), ("KHOA 0912345678", .block),
        ("MO KHOA 0912345678", .block),
        ("THAY 0912345678 BAN RAU 5TAN CAMAU", .actFor), ("NOI 1234 5678", .connect), ("LIEN KET", .link),
        ("LIEN KET 482913", .link),
        ("GOI", .callBack), ("GOI LAI", .callBack), ("goi cho toi", .callBack), ("DONG SO 1234", .closeTicket),
        ("XOA DU LIEU", .forget), ("NGUNG BAO", .notices), ("BAO LAI", .notices), ("EN", .language), ("VI", .language),
        ("DAU", .accents), ("KHONG DAU", .accents), ("XE", .haulRequest), ("XE 4821", .haulRequest),
        ("TRUCK", .haulRequest),
        ("đúng rồi", .accept), ("dung roi", .accept), ("DUNG VAY", .accept), ("dừng lại", .optOut),
        ("dung nhan tin", .optOut), ("co ai mua ko", .unknown), ("con ai khac khong", .more),
        ("MORE", .more), ("YES", .accept), ("NO", .reject), ("HELP", .help),
    ])
    func knowsTheServiceCommands(text: String, intent: Intent) {
        #expect(parser.parse(text).intent == intent)
    }

    @Test(arguments: [
        ("KHOA 0912345678", true), ("MO KHOA 0912345678", false), ("NGUNG BAO", false), ("BAO LAI", true),
    ])
    func tellsOnFromOff(text: String, isOn: Bool) {
        #expect(parser.parse(text).isOn == isOn)
    }

    @Test func keepsTheCommandForAnotherPerson() {
        let command = parser.parse("THAY 0912345678 BAN RAU 5TAN CAMAU")
        #expect(command.phone == "0912345678")
        #expect(command.body == "BAN RAU 5TAN CAMAU")
    }

    @Test func readsTwoCodes() {
        let command = parser.parse("NOI 1234 5678")
        #expect(command.reference == "1234")
        #expect(command.secondReference == "5678")
    }

    @Test func readsWhatWasDelivered() throws {
        let command = parser.parse("DA GIAO 4821 4,8 TAN")
        #expect(command.intent == .done)
        #expect(command.reference == "4821")
        let item = try #require(command.items.first)
        #expect(item.quantity?.thousandths == 4_800)
    }

    @Test func readsTheFreightOfAnEmptyLorry() throws {
        let command = parser.parse("XE TRONG 8TAN CAMAU TPHCM 25/11 800K/TAN")
        #expect(command.intent == .haulOffer)
        #expect(command.capacity?.amount.thousandths == 8_000)
        let item = try #require(command.items.first)
        #expect(item.produce == nil)
        #expect(item.price?.count == 800_000)
        #expect(item.priceUnit?.slug == "tan")
    }

    @Test func readsTheLastDayOfALockdown() {
        let command = parser.parse("GIAN CACH CA MAU DEN 30/11")
        #expect(command.isOn == true)
        #expect(command.dateEnd == .dayMonth(day: 30, month: 11))
    }
}
