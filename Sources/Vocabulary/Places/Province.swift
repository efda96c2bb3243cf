/// A province or centrally run city: one of the 34 of today, or one of the 63 of before 2025-07-01 that people still name.
package struct Province: Sendable {
    /// Which of the two divisions of the country a unit belongs to.
    package enum Era: String, Sendable, CaseIterable {
        case present = "34"
        case old = "63"
    }

    package let id: ProvinceID
    package let era: Era
    /// The id in `places.csv`, with the suffix `-63` on an old unit whose name survived.
    package let key: String
    package let name: String
    package let asciiName: String
    /// Whether it is a centrally run city rather than a province.
    package let isCity: Bool
    /// The official region's name in the unit's era.
    package let region: String
    /// The official code in the unit's era.
    package let officialCode: String
    /// The unit that a text with this name means: the present one if the name survived, else the unit itself.
    package let named: ProvinceID
    /// The present unit that holds this one; the unit itself when it is present.
    package let present: ProvinceID
    /// The area-weighted middle without far islands.
    package let centre: Coordinate
    package let seatName: String
    package let seat: Coordinate
    /// The vehicle registration codes.
    package let plates: [String]
    package let aliases: [String]
    /// Abbreviations that mean other things too and need context.
    package let ambiguousAliases: [String]
}

extension Province {
    @usableFromInline
    static let table = ReferenceTable<Province>(PlacesTable.csv, key: "id") { record, index, indexOf in
        let id = ProvinceID(index: index)
        let key = record["id"]
        let stem = key.hasSuffix("-63") ? String(key.dropLast(3)) : key
        guard let era = Era(rawValue: record["era"]),
            let named = indexOf(stem),
            let present = era == .present ? index : indexOf(record["successor_id"]),
            let centre = record.coordinate("lat", "lon"),
            let seat = record.coordinate("seat_lat", "seat_lon")
        else { return nil }
        return Province(
            id: id,
            era: era,
            key: key,
            name: record["name"],
            asciiName: record["name_ascii"],
            isCity: record["kind"] == "thanh pho",
            region: record["region"],
            officialCode: record["gso_code"],
            named: ProvinceID(index: named),
            present: ProvinceID(index: present),
            centre: centre,
            seatName: record["seat"],
            seat: seat,
            plates: record.list("plates"),
            aliases: record.list("aliases"),
            ambiguousAliases: record.list("ambiguous_aliases")
        )
    }
}
