/// A unit that people count or weigh produce in.
package struct MeasureUnit: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case mass
        case volume
        case count
        /// A pack whose content differs: tray, box, sack, bunch.
        case pack
        /// A vehicle's load.
        case load
        case area
        case batch
    }

    /// What one unit is a multiple of.
    package enum Base: String, Sendable, CaseIterable {
        case kilogram = "kg"
        case litre = "lit"
        case piece = "each"
        case squareMetre = "m2"
    }

    package let id: UnitID
    package let slug: String
    package let name: String
    package let kind: Kind
    package let base: Base
    /// How many thousandths of the base one unit is (grams, millilitres); nil where only the speaker knows.
    package let baseThousandths: Int64?
    package let aliases: [String]
    package let weakAliases: [String]
    /// Whether the table marks the word or its amount as open to doubt.
    package let isAmbiguous: Bool
}

extension MeasureUnit {
    @usableFromInline static let table = ReferenceTable<MeasureUnit>(UnitsTable.csv, key: "id") { record, index, _ in
        guard let kind = Kind(rawValue: record["kind"]), let base = Base(rawValue: record["base"]) else { return nil }
        return MeasureUnit(
            id: UnitID(index: index),
            slug: record["id"],
            name: record["name"],
            kind: kind,
            base: base,
            baseThousandths: Amount(decimal: record["factor"])?.thousandths,
            aliases: record.list("aliases"),
            weakAliases: record.list("weak_aliases"),
            isAmbiguous: record.flag("ambiguous")
        )
    }
}
