/// A place that traders name instead of its commune: a wholesale market, a border gate, a port.
package struct Landmark: Sendable {
    package enum Kind: String, BitwiseCopyable, Sendable, CaseIterable {
        case wholesaleMarket = "cho dau moi"
        case market = "cho"
        case borderGate = "cua khau"
        case port = "cang"
        case fishingPort = "cang ca"
        case airport = "san bay"
    }

    package let id: LandmarkID
    package let slug: String
    package let kind: Kind
    package let name: String
    package let asciiName: String
    /// The province that a text naming the landmark gives.
    package let province: ProvinceID
    package let district: DistrictID
    package let coordinate: Coordinate
    package let aliases: [String]
}

extension Landmark {
    @usableFromInline static let table = ReferenceTable<Landmark>(LandmarksTable.csv, key: "id") { record, index, _ in
        guard let kind = Kind(rawValue: record["kind"]),
            let province = ProvinceID(key: record["place_id"]),
            let district = DistrictID(key: record["district"]),
            let coordinate = record.coordinate("lat", "lon")
        else { return nil }
        return Landmark(
            id: LandmarkID(index: index),
            slug: record["id"],
            kind: kind,
            name: record["name"],
            asciiName: record["name_ascii"],
            province: province,
            district: district,
            coordinate: coordinate,
            aliases: record.list("aliases")
        )
    }
}
