/// A commune, ward or special zone of today.
package struct Commune: Sendable {
    package enum Kind: String, BitwiseCopyable, Sendable, CaseIterable {
        case commune = "xa"
        case ward = "phuong"
        case specialZone = "dac khu"
    }

    package let id: CommuneID
    package let code: String
    package let kind: Kind
    package let name: String
    package let asciiName: String
    /// The present province.
    package let province: ProvinceID
    package let coordinate: Coordinate
    /// The old district that most of the commune came from, where known.
    package let oldDistrict: DistrictID?
    /// How many communes of the country share the unaccented name, this one included.
    package let sameNameCount: Int
}

extension Commune {
    @usableFromInline static let table = ReferenceTable<Commune>(CommunesTable.csv, key: "code") { record, index, _ in
        guard let kind = Kind(rawValue: record["kind"]),
            let province = ProvinceID(key: record["province_id"]),
            let coordinate = record.coordinate("lat", "lon"),
            let sameNameCount = Int(record["same_name_communes"])
        else { return nil }
        return Commune(
            id: CommuneID(index: index),
            code: record["code"],
            kind: kind,
            name: record["name"],
            asciiName: record["name_ascii"],
            province: province,
            coordinate: coordinate,
            oldDistrict: DistrictID(key: record["old_district"]),
            sameNameCount: sameNameCount
        )
    }
}
