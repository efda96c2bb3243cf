import CommandParser
import Testing
import Vocabulary

/// Every row of the reference tables is understood in a plain sentence, but for what is truly another word there.
@Suite struct CoverageTests {
    /// Besides the verb, words that are commoner as another behind it: "lẻ" (retail) for "lê", "ghe" (a boat) for "ghẹ", "mua
    /// luôn" (at once) for "lươn".
    @Test(arguments: [("BAN", Intent.sell, ["le", "ghe"]), ("MUA", .buy, ["le", "ghe", "luon"])])
    func hearsEveryProduceByItsName(verb: String, intent: Intent, otherWords: [String]) {
        var misses: [String] = []
        for produce in ProduceID.all {
            let row = produce.row
            let unit = row.unit.row.kind == .mass ? "2 tan" : "20 \(row.unit.slug == "con" ? "con" : row.unit.name)"
            for name in [row.name, row.asciiName] where !otherWords.contains(name.lowercased()) {
                let command = parser.parse("\(verb) \(name) \(unit) Ca Mau")
                guard command.intent == intent, let item = command.items.first, item.quantity != nil else {
                    misses.append(name)
                    continue
                }
                let isHeard =
                    item.produce?.isSame(asOrUnder: produce) == true || item.candidates.contains(produce)
                    || item.produce?.row.asciiName == row.asciiName
                if command.items.count > 1 || !isHeard { misses.append(name) }
            }
        }
        #expect(misses.isEmpty, "\(misses)")
    }

    @Test(arguments: ["BAN XOAI 2 TAN ", "mua 500kg ot o ", "bán 20 con heo ở "])
    func hearsEveryProvinceOldAndNew(start: String) {
        let misses = ProvinceID.all.map(\.row).filter { province($0.name, in: start) != province(of: $0) }
        #expect(misses.isEmpty, "\(misses.map(\.name))")
    }

    @Test(arguments: ["ban xoai 2 tan ", "BAN RAU O "])
    func hearsEveryDistrictWithItsProvince(start: String) {
        var misses: [String] = []
        for district in DistrictID.all {
            let row = district.row
            guard Int(row.name) == nil, row.asciiName != row.province.row.asciiName else { continue }
            let text = "\(start)\(row.asciiName), \(row.province.row.asciiName)"
            switch parser.parse(text).place {
            case .location(let location)?:
                if location.district != district { misses.append(text) }
            case .eitherDistrict(_, let districts)?:
                if !districts.contains(district) { misses.append(text) }
            default: misses.append(text)
            }
        }
        #expect(misses.count * 100 <= DistrictID.all.count, "\(misses)")
    }

    @Test func hearsEveryLandmark() {
        let misses = LandmarkID.all.filter { landmark in
            guard case .location(let location)? = parser.parse("ban xoai 2 tan \(landmark.row.name)").place else {
                return true
            }
            return location.landmark != landmark
        }
        #expect(misses.isEmpty, "\(misses.map(\.row.name))")
    }

    /// Hundred and thousand are numbers, hired hands are no goods.
    @Test func hearsEveryUnit() {
        let others: Set<String> = ["tram", "nghin", "nguoi"]
        var misses: [String] = []
        for unit in UnitID.all where !others.contains(unit.slug) {
            let command = parser.parse("bán 12 \(unit.name.split(separator: "/")[0].lowercased()) gà ta")
            let isMeasured = command.items.first?.quantity?.thousandths == 12_000
            if !isMeasured { misses.append(unit.name) }
        }
        #expect(misses.count < 6, "\(misses)")
    }

    private func province(_ name: String, in start: String) -> ProvinceID? {
        guard case .location(let location)? = parser.parse(start + name).place else { return nil }
        return location.province.row.named
    }

    private func province(of row: Province) -> ProvinceID {
        row.named
    }
}
