import Conversation
import MarketTesting
import Vocabulary

/// What people text of their own accord, in the words and spellings that they use.
struct Impulse {
    let person: Person
    let day: CalendarDay

    /// What a seller has, if anything is ripe.
    func offer(random: inout SeededGenerator) -> String? {
        guard let crop = person.crops.filter({ $0.isHarvested(in: day.month) }).randomElement(using: &random) else {
            return nil
        }
        let price = Bool.random(using: &random) ? " \(price(of: crop, spread: 80...115, &random))" : ""
        switch Int.random(in: 0..<10, using: &random) {
        case 0: return "ban \(crop.word)"
        case 1: return "ban \(crop.word) \(place)"
        case 2: return "\(crop.word) \(amount(of: crop, &random)) \(place) can ban\(price)"
        case 3:
            return
                "Bà con cần bán \(amount(of: crop, &random)) \(crop.produce.name.lowercased()) ở \(person.home.name)\(price)"
        default:
            return
                "BAN \(crop.word.uppercased()) \(amount(of: crop, &random).uppercased()) \(place)\(price.uppercased())"
        }
    }

    /// What a buyer needs.
    func demand(random: inout SeededGenerator) -> String? {
        guard let crop = person.crops.filter({ $0.isHarvested(in: day.month) }).randomElement(using: &random) else {
            return nil
        }
        if person.writesEnglish {
            let english = ["thanh-long": "DRAGON FRUIT", "gao": "RICE", "ca-phe": "COFFEE", "xoai": "MANGO"]
            return "BUY \(Int.random(in: 5...25, using: &random)) TONNES \(english[crop.produce.slug] ?? "RICE") HCMC"
        }
        let price = Bool.random(using: &random) ? " \(price(of: crop, spread: 100...135, &random))" : ""
        let often = Int.random(in: 0..<20, using: &random) == 0 ? " MOI NGAY" : ""
        return
            "MUA \(crop.word.uppercased()) \(amount(of: crop, &random).uppercased()) \(place)\(price.uppercased())\(often)"
    }

    /// Space on a lorry from home to a city, in the next days.
    func haul(random: inout SeededGenerator) -> String {
        let ends = ["TPHCM", "HA NOI", "CAN THO", "DA NANG", "HAI PHONG"]
        let date = day.adding(days: Int.random(in: 0...3, using: &random))
        let kind = ["XE TAI", "XE LANH", "XE"].randomElement(using: &random) ?? "XE"
        return "\(kind) TRONG \(Int.random(in: 2...15, using: &random))TAN \(place) "
            + "\(ends.randomElement(using: &random) ?? "TPHCM") \(date.day)/\(date.month)"
    }

    /// Questions, politeness, slips and strangers' texts.
    func smallTalk(random: inout SeededGenerator) -> String {
        let crop = person.crops.first?.word ?? "rau"
        let texts = [
            "GIA \(crop.uppercased())", "TIM \(crop.uppercased()) \(place)", "gia \(crop) hom nay bao nhieu", "DS",
            "TRO GIUP",
            "alo", "cam on nhieu nha", "XE", "TRANG THAI", "ai mua \(crop) khong", "hom nay troi mua qua", "OK", "GOI",
            "Quy khach da trung thuong 100 trieu", "DAU", "KHONG DAU", "NGUNG BAO", "BAO LAI", "NHAN TIN CHUNG",
            "DK NONG DAN NGUYEN VAN TAM \(place)",
        ]
        return texts.randomElement(using: &random) ?? "DS"
    }

    /// What a focal point sees to.
    func office(random: inout SeededGenerator) -> String {
        switch Int.random(in: 0..<8, using: &random) {
        case 0: return "THONG KE"
        case 1: return "DUYET"
        case 2: return "DONG SO"
        case 3:
            let phone = Int.random(in: 2_000_400...2_004_000, using: &random)
            return "THAY 090\(phone) BAN RAU \(Int.random(in: 1...5, using: &random))TAN \(place)"
        case 4: return "THONG BAO \(place) mai 7h co xe thu mua o cho huyen"
        default: return "THONG KE \(place)"
        }
    }

    private var place: String {
        let name = person.home.row.asciiName.uppercased()
        return day.daysSince1970.isMultiple(of: 2) ? name : name.replacing(" ", with: "")
    }

    private func amount(of crop: Crop, _ random: inout SeededGenerator) -> String {
        let count = Int.random(in: crop.lots, using: &random)
        if crop.isCounted {
            let word = crop.produce.row.group == .eggs ? "qua" : "con"
            return "\(max(50, count / 50 * 50)) \(word)"
        }
        if count >= 1_000 {
            let tenths = count / 500 * 5
            return tenths.isMultiple(of: 10) ? "\(tenths / 10) tan" : "\(tenths / 10),\(tenths % 10) tan"
        }
        return Bool.random(using: &random) ? "\(count / 10 * 10)kg" : "\(max(1, count / 100)) ta"
    }

    private func price(of crop: Crop, spread: ClosedRange<Int>, _ random: inout SeededGenerator) -> String {
        let price = crop.price * Int.random(in: spread, using: &random) / 100 / 100 * 100
        let thousands = price / 1_000
        let hundreds = price % 1_000 / 100
        return "gia \(thousands)k\(hundreds == 0 || thousands > 99 ? "" : "\(hundreds)")"
    }
}
