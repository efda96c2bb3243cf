import Vocabulary

/// One kind of produce as a country's fields give it: where, when, how much at a time, at what price.
struct Crop: Sendable {
    let produce: ProduceID
    /// As people text it, without accents.
    let word: String
    /// Provinces (63) that grow it; empty for everywhere.
    let provinces: [ProvinceID]
    /// Months of harvest; empty for the whole year.
    let months: [Int]
    /// A usual lot, in kilograms, or in pieces for what is counted.
    let lots: ClosedRange<Int>
    /// Đồng per kilogram or piece at the farm.
    let price: Int

    var isCounted: Bool { produce.row.unit.row.base == .piece }

    func isHarvested(in month: Int) -> Bool {
        months.isEmpty || months.contains(month)
    }

    private init?(
        _ slug: String, _ word: String, in provinces: [String] = [], months: [Int] = [], lots: ClosedRange<Int>,
        price: Int
    ) {
        guard let produce = ProduceID(slug: slug) else { return nil }
        self.produce = produce
        self.word = word
        self.provinces = provinces.compactMap { ProvinceID.old(slug: $0) }
        self.months = months
        self.lots = lots
        self.price = price
    }

    /// What the programme's provinces sell, by common knowledge of their seasons.
    static let all: [Crop] = [
        Crop("rau", "rau", lots: 200...6_000, price: 9_000),
        Crop("rau-muong", "rau muong", lots: 100...1_500, price: 8_000),
        Crop("cai-ngot", "cai ngot", lots: 100...1_500, price: 9_000),
        Crop(
            "bap-cai", "bap cai", in: ["lam-dong", "hai-duong", "bac-ninh", "ha-noi", "son-la"],
            months: [11, 12, 1, 2, 3], lots: 1_000...12_000, price: 6_000),
        Crop(
            "ca-chua", "ca chua", in: ["lam-dong", "hai-duong", "nam-dinh"], months: [11, 12, 1, 2, 3, 4],
            lots: 500...8_000, price: 11_000),
        Crop(
            "khoai-lang", "khoai lang", in: ["vinh-long", "gia-lai", "dak-nong"], months: [2, 3, 4, 5, 8, 9],
            lots: 1_000...20_000, price: 7_000),
        Crop(
            "gao", "gao", in: ["an-giang", "dong-thap", "kien-giang", "long-an", "thai-binh", "nam-dinh"],
            lots: 1_000...25_000, price: 14_000),
        Crop(
            "lua", "lua", in: ["an-giang", "kien-giang", "dong-thap", "soc-trang", "bac-lieu", "hau-giang"],
            months: [2, 3, 6, 7, 8, 10, 11], lots: 3_000...40_000, price: 7_000),
        Crop(
            "xoai", "xoai", in: ["dong-thap", "tien-giang", "khanh-hoa", "son-la", "an-giang"],
            months: [3, 4, 5, 6, 7], lots: 500...8_000, price: 18_000),
        Crop(
            "thanh-long", "thanh long", in: ["binh-thuan", "long-an", "tien-giang"],
            months: [4, 5, 6, 7, 8, 9, 11, 12, 1], lots: 1_000...20_000, price: 15_000),
        Crop("vai", "vai", in: ["bac-giang", "hai-duong"], months: [5, 6, 7], lots: 500...10_000, price: 22_000),
        Crop(
            "nhan", "nhan", in: ["hung-yen", "son-la", "dong-thap", "vinh-long"], months: [7, 8, 9],
            lots: 500...8_000, price: 20_000),
        Crop(
            "sau-rieng", "sau rieng", in: ["dak-lak", "tien-giang", "lam-dong", "dong-nai"],
            months: [5, 6, 7, 8, 9, 10], lots: 500...10_000, price: 65_000),
        Crop(
            "cam", "cam", in: ["vinh-long", "ha-giang", "nghe-an", "hoa-binh"], months: [10, 11, 12, 1],
            lots: 500...10_000, price: 14_000),
        Crop(
            "buoi", "buoi", in: ["ben-tre", "vinh-long", "dong-nai", "phu-tho"], months: [8, 9, 10, 11, 12, 1],
            lots: 500...8_000, price: 25_000),
        Crop(
            "dua-hau", "dua hau", in: ["gia-lai", "long-an", "quang-ngai", "tra-vinh"], months: [12, 1, 2, 3, 4],
            lots: 2_000...25_000, price: 6_000),
        Crop("chuoi", "chuoi", lots: 300...5_000, price: 8_000),
        Crop(
            "tom-su", "tom su", in: ["ca-mau", "bac-lieu", "soc-trang", "kien-giang", "tra-vinh"],
            months: [3, 4, 5, 6, 7, 8, 9, 10, 11], lots: 100...4_000, price: 220_000),
        Crop("cua", "cua", in: ["ca-mau", "bac-lieu", "kien-giang"], lots: 20...300, price: 280_000),
        Crop(
            "ca-tra", "ca tra", in: ["an-giang", "dong-thap", "can-tho", "ben-tre"], lots: 5_000...40_000,
            price: 28_000),
        Crop(
            "trung-ga", "trung ga", in: ["dong-nai", "tien-giang", "ha-noi", "thai-nguyen", "phu-tho"],
            lots: 500...20_000, price: 2_400),
        Crop(
            "trung-vit", "trung vit", in: ["dong-thap", "long-an", "can-tho", "thai-binh"], lots: 500...15_000,
            price: 2_800),
        Crop("ga", "ga", in: ["dong-nai", "bac-giang", "thai-nguyen", "ha-noi"], lots: 50...2_000, price: 65_000),
        Crop(
            "ca-phe", "ca phe", in: ["dak-lak", "lam-dong", "gia-lai", "dak-nong", "kon-tum"],
            months: [10, 11, 12, 1], lots: 1_000...20_000, price: 95_000),
        Crop(
            "hanh-tim", "hanh tim", in: ["soc-trang", "ninh-thuan"], months: [1, 2, 3, 4], lots: 500...8_000,
            price: 25_000),
        Crop(
            "toi", "toi", in: ["quang-ngai", "ninh-thuan", "hai-duong"], months: [2, 3, 4], lots: 100...2_000,
            price: 60_000),
    ].compactMap { $0 }

    /// What a province's people grow.
    static func grown(in province: ProvinceID) -> [Crop] {
        all.filter { $0.provinces.isEmpty || $0.provinces.contains(province) }
    }
}

extension ProvinceID {
    /// A province of before July 2025; many ids are of both eras.
    static func old(slug: String) -> ProvinceID? {
        old.first { $0.key == slug || $0.key == slug + "-63" }
    }
}
