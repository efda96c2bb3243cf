import Vocabulary

/// What goods usually cost, so that a bare number after "giá" can be read as đồng, thousands or millions.
///
/// Wide on purpose, from a glut to a festival: they tell 25 million for an ox from 25,000 for a kilogram, not a good price from a
/// bad one. Estimates from the trade's usual farm-gate and retail prices.
struct PriceBands: Sendable {
    private struct Band {
        /// nil for a kilogram, which prices per yến, tạ and tấn are turned into.
        var unit: UnitID?
        var range: ClosedRange<Int64>
    }

    /// `kinds or groups | unit low high; …` in đồng; a kind has the bands of the nearest line above it in the tree, else its group's.
    private static let table: StaticString = #"""
        rau cu rau-qua nam | kg 300 400000; bo 300 60000
        trai-cay | kg 400 600000; qua 300 600000; chuc 5000 300000
        gia-vi dau-hat | kg 500 900000
        luong-thuc | kg 800 100000; gia 60000 600000; bao 100000 5000000
        cay-cong-nghiep | kg 500 400000
        ca tom-cua-so | kg 3000 2500000; con 20 3000000
        thit sua | kg 5000 600000; lit 5000 1500000; chai 5000 1500000
        trung | qua 300 20000; chuc 5000 150000; vi 15000 200000
        gia-cam | kg 15000 400000; con 2000 900000
        gia-suc | kg 20000 900000; con 200000 150000000
        hoa | bong 100 60000; canh 500 900000; chau 10000 9000000; cay 500 9000000; bo 5000 500000
        che-bien | kg 2000 3000000; lit 5000 900000; chai 5000 900000; hop 5000 900000; cai 500 300000
        phu-pham | kg 100 30000; bao 5000 600000; cuon 5000 120000
        mia | kg 300 5000
        san | kg 500 9000
        lua | kg 2500 25000; gia 60000 600000
        bo trau bo-giong bo-sua | kg 40000 500000; con 3000000 200000000
        heo | kg 20000 250000; con 300000 40000000
        heo-giong | kg 30000 250000; con 200000 6000000
        ga-giong vit-giong | con 1000 60000
        ca-giong | con 10 30000; kg 10000 900000
        tom-giong | con 10 2000
        trung-cut | qua 200 3000; chuc 3000 30000
        tom-hum | kg 200000 4000000; con 100000 5000000
        yen-sao dong-trung | kg 1000000 99000000
        co-voi rom trau-lua | kg 100 8000; bao 3000 90000; cuon 5000 120000; bo 300 30000
        """#

    private let bands: [[Band]]

    init() {
        var lines: [Substring: [Band]] = [:]
        let text = Self.table.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        for line in text.split(separator: "\n") {
            let sides = line.split(separator: "|")
            guard sides.count == 2 else { continue }
            let bands = sides[1].split(separator: ";").compactMap(Self.band)
            for name in sides[0].split(separator: " ") { lines[name] = bands }
        }
        bands = ProduceID.all.map { produce in
            let names = ([produce] + produce.ancestors).map(\.slug) + [produce.row.group.rawValue]
            return names.lazy.compactMap { lines[$0[...]] }.first ?? []
        }
    }

    private static func band(_ text: Substring) -> Band? {
        let words = text.split(separator: " ")
        guard words.count == 3, let low = Int64(words[1]), let high = Int64(words[2]), low <= high else { return nil }
        return Band(unit: words[0] == "kg" ? nil : UnitID(slug: String(words[0])), range: low...high)
    }

    /// What one unit costs when a bare number is said, in đồng.
    ///
    /// - Parameters:
    ///   - thousandths: the number in thousandths.
    ///   - unit: the unit that the price is for; nil when none is said.
    /// - Returns: nil when the goods have no usual price in that unit, or the number fits none.
    func price(_ thousandths: Int64, of produce: ProduceID, per unit: UnitID?) -> Int64? {
        let bands = bands[Int(produce.index)]
        var scales: [Int64] = [1, 1_000, 1_000_000]
        // "12" is thousands before it is đồng, "12500" the other way round.
        if thousandths < 1_000_000 { scales.swapAt(0, 1) }
        return scales.lazy.compactMap { scale -> Int64? in
            let (product, overflows) = thousandths.multipliedReportingOverflow(by: scale)
            guard !overflows, product % 1_000 == 0 else { return nil }
            let price = product / 1_000
            return bands.contains { Self.fits(price, $0, per: unit) } ? price : nil
        }.first
    }

    private static func fits(_ price: Int64, _ band: Band, per unit: UnitID?) -> Bool {
        guard let unit else { return band.range.contains(price) }
        if let own = band.unit { return own == unit && band.range.contains(price) }
        let row = unit.row
        guard row.kind == .mass || row.kind == .volume, let base = row.baseThousandths, base > 0 else { return false }
        let (product, overflows) = price.multipliedReportingOverflow(by: 1_000)
        return !overflows && band.range.contains(product / base)
    }
}
