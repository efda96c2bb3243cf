/// An official or colloquial region and the provinces in it.
package struct Region: Sendable {
    package let id: RegionID
    package let slug: String
    package let name: String
    package let asciiName: String
    package let era: Province.Era
    package let aliases: [String]
    package let members: [ProvinceID]
}

extension Region {
    @usableFromInline static let table = ReferenceTable<Region>(RegionsTable.csv, key: "id") { record, index, _ in
        guard let era = Province.Era(rawValue: record["era"]) else { return nil }
        return Region(
            id: RegionID(index: index),
            slug: record["id"],
            name: record["name"],
            asciiName: record["name_ascii"],
            era: era,
            aliases: record.list("aliases"),
            members: record.list("members").compactMap(ProvinceID.init(key:))
        )
    }
}
