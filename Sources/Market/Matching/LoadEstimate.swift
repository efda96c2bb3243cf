package import Vocabulary

/// What a quantity weighs on a lorry.
///
/// Only capacities and transport costs are reckoned with it: what is counted in pieces or litres stays so in deals and in the
/// ledger.
package enum LoadEstimate {
    /// The mass to be carried; pieces by a rough mass of one with its packing.
    package static func mass(of quantity: Quantity, produce: ProduceID?) -> Grams {
        switch quantity {
        case .mass(let grams): grams
        case .volume(let millilitres): Grams(millilitres)
        case .pieces(let count): Grams(count.multipliedReportingOverflow(by: gramsPerPiece(of: produce)).partialValue)
        }
    }

    /// The mass of what a price is for: a kilogram, a litre or a piece.
    static func massOfPricedUnit(_ kind: Quantity.Kind, produce: ProduceID?) -> Grams {
        kind == .pieces ? Grams(gramsPerPiece(of: produce)) : Grams(kilograms: 1)
    }

    /// Rough masses of one piece, packing included, for the groups that are traded by the piece.
    private static func gramsPerPiece(of produce: ProduceID?) -> Int64 {
        switch produce?.row.group {
        case .eggs: 70
        case .flowers: 100
        case .poultry: 2_500
        case .livestock: 80_000
        case .fruit, .meat: 1_000
        default: 500
        }
    }
}
