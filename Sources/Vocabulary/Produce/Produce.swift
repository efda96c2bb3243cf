/// A kind of produce, a node of the commodity tree.
package struct Produce: Sendable {
    package let id: ProduceID
    package let slug: String
    package let name: String
    package let asciiName: String
    package let group: ProduceGroup
    /// The wider kind that this one belongs to; nil at a root of the tree.
    package let parent: ProduceID?
    /// The unit that the trade counts it in when a text names none.
    package let unit: UnitID
    /// Days it keeps at ambient temperature, an estimate; nil for live animals.
    package let shelfDays: Double?
    /// The shortest time it keeps in proper cold or dry storage, in days; nil for live animals.
    package let coldDays: Double?
    /// Whether a haul of more than a few hours needs cooling.
    package let needsColdChain: Bool
    package let aliases: [String]
    /// Abbreviations, spellings without accents and misspellings, which other words share.
    package let weakAliases: [String]
    package let englishNames: [String]
}

extension Produce {
    @usableFromInline
    static let table = ReferenceTable<Produce>(ProduceTable.csv, key: "id") { record, index, indexOf in
        guard let group = ProduceGroup(rawValue: record["group"]), let unit = UnitID(key: record["unit"]) else {
            return nil
        }
        return Produce(
            id: ProduceID(index: index),
            slug: record["id"],
            name: record["name"],
            asciiName: record["name_ascii"],
            group: group,
            parent: indexOf(record["parent"]).map(ProduceID.init(index:)),
            unit: unit,
            shelfDays: Double(record["shelf_days"]),
            coldDays: Double(record["cold_days"]),
            needsColdChain: record.flag("cold_chain"),
            aliases: record.list("aliases"),
            weakAliases: record.list("weak_aliases"),
            englishNames: record.list("en")
        )
    }
}
