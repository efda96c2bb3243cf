import Vocabulary

/// A listing put together from a verb, goods, an amount, a place, a price and a day as people do, with what it says.
struct ComposedListing {
    let text: String
    let expected: Frame

    private static let goods = ProduceID.all.map(\.row).filter { row in
        row.name.contains(" ") && ["kg", "con"].contains(row.unit.row.slug)
            && !ProduceID.all.contains {
                $0.row.slug != row.slug && $0.row.weakAliases.contains(row.asciiName.lowercased())
            }
    }
    private static let provinces = ProvinceID.all.map(\.row).filter { $0.name.contains(" ") }
    private static let offers = [
        "bán", "cần bán", "nhà em có", "em có", "bà con có", "htx còn", "muốn bán", "xả", "cần tiêu thụ",
    ]
    private static let wishes = [
        "mua", "cần mua", "thu mua", "em mua", "công ty cần mua", "gom", "đặt", "tìm mua", "vựa em mua",
    ]
    private static let days = [
        ("hôm nay", "today"), ("mai", "tomorrow"), ("mốt", "+2d"), ("cuối tuần", "weekend"), ("thứ 5", "dow:5"),
        ("t6", "dow:6"), ("chủ nhật", "dow:cn"), ("28/11", "dm:28/11"), ("ngày 2/12", "dm:2/12"),
        ("tuần sau", "next_week"),
    ]
    private static let separators = [" ", " ", " ", ", ", ", ", " - ", ". ", "; "]

    init(using generator: inout SplitMix) {
        let row = Self.goods.randomElement(using: &generator) ?? Self.goods[0]
        let isOffer = Bool.random(using: &generator)
        var item: [String: Any] = ["commodity": row.slug]
        var fields: [String: Any] = ["intent": isOffer ? "sell" : "buy"]

        let amount = Self.amount(countedIn: row.unit.row.slug, into: &item, using: &generator)
        let goods = row.name.lowercased()
        let both = Bool.random(using: &generator) ? "\(goods) \(amount)" : "\(amount) \(goods)"
        let verb = (isOffer ? Self.offers : Self.wishes).randomElement(using: &generator) ?? "bán"

        var parts: [String] = []
        if Int.random(in: 0..<4, using: &generator) > 0 {
            let province = Self.provinces.randomElement(using: &generator) ?? Self.provinces[0]
            fields["place"] = province.named.row.key
            let before =
                (isOffer ? ["ở ", "tại ", ""] : ["giao ", "về ", "ở ", ""]).randomElement(using: &generator) ?? ""
            parts.append(before + province.name)
        }
        if Int.random(in: 0..<5, using: &generator) < 2 {
            let thousands = [8, 12, 18, 27, 35, 60, 85, 110].randomElement(using: &generator) ?? 12
            item["price_per_unit"] = thousands * 1_000
            let ways = ["giá \(thousands)k", "giá \(thousands) ngàn", "\(thousands)k/\(row.unit.row.slug)"]
            let way = Int.random(in: 0..<3, using: &generator)
            if way == 2 { item["price_unit"] = row.unit.row.slug }
            parts.append(ways[way])
        }
        if Int.random(in: 0..<3, using: &generator) == 0, let day = Self.days.randomElement(using: &generator) {
            fields["date_hint"] = day.1
            parts.append(day.0)
        }
        parts.shuffle(using: &generator)
        fields["items"] = [item]
        let separator = Self.separators.randomElement(using: &generator) ?? " "
        text = (["\(verb) \(both)"] + parts).joined(separator: separator)
        expected = Frame(fields)
    }

    private static func amount(
        countedIn unit: String, into item: inout [String: Any], using generator: inout SplitMix
    ) -> String {
        if unit == "con" {
            let heads = [12, 35, 120, 300].randomElement(using: &generator) ?? 12
            (item["quantity"], item["unit"]) = (heads, "con")
            return "\(heads) con"
        }
        let count = Int.random(in: 2...30, using: &generator)
        (item["quantity"], item["unit"]) = (count, "tan")
        switch Int.random(in: 0..<6, using: &generator) {
        case 0:
            (item["quantity"], item["unit"]) = (count * 10, "kg")
            return "\(count * 10)\(["kg", " ký", " kí"].randomElement(using: &generator) ?? "kg")"
        case 1:
            item["quantity"] = Double(count) + 0.5
            return "\(count) tấn rưỡi"
        case 2:
            item["quantity"] = Double(count) + 0.5
            return "\(count)t5"
        case 3:
            item["quantity_max"] = count + 3
            return "\(count)-\(count + 3) tấn"
        default: return "\(count)\(["", " "].randomElement(using: &generator) ?? "")tấn"
        }
    }
}
