/// A district-level unit that was abolished on 2025-07-01 and lives on in speech.
package struct District: Sendable {
    /// What the unit was: a city quarter, a town or a rural district.
    package enum Kind: String, BitwiseCopyable, Sendable, CaseIterable {
        case urbanDistrict = "quan"
        case city = "thanh pho"
        case town = "thi xa"
        case ruralDistrict = "huyen"
    }

    package let id: DistrictID
    package let code: String
    package let kind: Kind
    package let name: String
    package let asciiName: String
    /// The province that a text naming the district gives: the old one, or the present one of the same name.
    package let province: ProvinceID
    /// The old province that held the district.
    package let oldProvince: ProvinceID
    package let presentProvince: ProvinceID
    package let coordinate: Coordinate
    /// How many districts of the country share the unaccented name, this one included.
    package let sameNameCount: Int
    /// Whether a province of June 2025 has the same name.
    package let sharesNameWithProvince: Bool
    package let aliases: [String]

    /// The name as a person says it: the bare numbers of Ho Chi Minh City's districts need their word ("Quận 5").
    package var spokenName: String {
        name.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? "Quận \(name)" : name
    }
}

extension District {
    @usableFromInline static let table = ReferenceTable<District>(DistrictsTable.csv, key: "code") { record, index, _ in
        guard let kind = Kind(rawValue: record["kind"]),
            let oldProvince = ProvinceID(key: record["province_id"]),
            let presentProvince = ProvinceID(key: record["province_new"]),
            let coordinate = record.coordinate("lat", "lon"),
            let sameNameCount = Int(record["same_name_districts"])
        else { return nil }
        return District(
            id: DistrictID(index: index),
            code: record["code"],
            kind: kind,
            name: record["name"],
            asciiName: record["name_ascii"],
            province: oldProvince.named,
            oldProvince: oldProvince,
            presentProvince: presentProvince,
            coordinate: coordinate,
            sameNameCount: sameNameCount,
            sharesNameWithProvince: record.flag("also_province"),
            aliases: record.list("aliases")
        )
    }
}
