package import Vocabulary

/// What one message asks for: the frame that the parser fills.
///
/// Only what the text says is set; nothing is inferred from the sender's history. The keys and their meaning are those
/// of the annotated corpus (`Tests/CommandParserTests/Fixtures/corpus-README.md`).
package struct Command: Hashable, Sendable {
    package var intent: Intent
    package var items: [Item] = []
    /// Where it is; for a purchase, where it is wanted; for a haul, the origin.
    package var place: PlaceMention?
    /// The destination, when both ends are said.
    package var destination: PlaceMention?
    package var date: DateHint?
    /// The last day of a range ("25-27/11", "tu 25/11 den 30/11", "DEN 30/11").
    package var dateEnd: DateHint?
    package var time: TimeHint?
    /// The digits of a listing's or deal's code, as written.
    package var reference: String?
    /// A second code ("NOI 1234 5678").
    package var secondReference: String?
    package var choice: Int?
    /// Digits only.
    package var phone: String?
    package var name: String?
    package var role: RoleMention?
    package var vehicle: Vehicle?
    /// Space offered or asked for, with its unit.
    package var capacity: Measure?
    package var category: ReportCategory?
    package var topic: HelpTopic?
    /// Free text that is passed on (a broadcast, a complaint, the command of `THAY 09… BAN …`).
    package var body: String?
    /// For `lockdown`: true closes, false opens.
    package var isOn: Bool?
    /// For `search`: true when buyers are looked for.
    package var seeksBuyers: Bool = false
    /// The smallest lot that is taken or given ("tối thiểu 500 kg").
    package var minimumLot: Measure?
    /// Whether it is needed or runs again and again ("mỗi ngày", "hàng tuần").
    package var isRegular: Bool = false
    /// Whether a vehicle stays around its place ("quanh Cà Mau").
    package var isLocal: Bool = false
    /// Whether a price in other money than đồng was left out.
    package var isPricedAbroad: Bool = false
    /// 0…1: how sure the reading is; repairs and close runners-up lower it.
    package var confidence: Double = 1
    /// The words that were read as others, in the order of the text.
    package var repairs: [Repair] = []

    package init(intent: Intent) {
        self.intent = intent
    }
}

/// One kind of produce in a message with its quantity, price and grade.
package struct Item: Hashable, Sendable {
    package var produce: ProduceID?
    /// What an unaccented word may mean when nothing settles it ("dua": dứa, dừa, dưa).
    package var candidates: [ProduceID] = []
    package var quantity: Amount?
    /// The high end of a range.
    package var quantityMax: Amount?
    /// As said, not converted.
    package var unit: UnitID?
    package var price: Dong?
    package var priceMax: Dong?
    /// Only when said ("/kg").
    package var priceUnit: UnitID?
    /// Size, class or pack as written in lower case ("size 50", "20 con/kg", "60kg/bao").
    package var grade: String?

    package init() {}
}

/// A number with the unit that was said.
package struct Measure: Hashable, Sendable {
    package var amount: Amount
    package var unit: UnitID

    package init(amount: Amount, unit: UnitID) {
        self.amount = amount
        self.unit = unit
    }
}

/// A place as far as the text settles it.
package enum PlaceMention: Hashable, Sendable {
    case location(Location)
    /// A town and a rural district of one province share the name: either is right.
    case eitherDistrict(ProvinceID, [DistrictID])
    case region(RegionID)
    /// The provinces that the name or abbreviation may mean; ask.
    case ambiguous([ProvinceID])
}

/// One word or phrase that was read as another.
package struct Repair: Hashable, Sendable {
    package var written: String
    package var read: String

    package init(written: String, read: String) {
        self.written = written
        self.read = read
    }
}
