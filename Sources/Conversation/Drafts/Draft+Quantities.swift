import Vocabulary

extension Draft.Item {
    /// Below this a number without a unit may be tonnes; from it on nobody means anything but kilograms.
    private static let fewestBareKilograms = Amount(100)

    /// How much it is in the market's measures; nil while a question is open.
    var quantity: Quantity? {
        guard let amount else { return nil }
        guard let unit else { return bareQuantity(amount) }
        if let quantity = unit.quantity(of: amount) { return isEggs && quantity.kind != .pieces ? nil : quantity }
        guard let content else { return nil }
        let (product, overflows) = amount.thousandths.multipliedReportingOverflow(by: content.count)
        return overflows ? nil : Quantity(content.kind, count: product / 1_000)
    }

    /// What was assumed of a unit that differs from place to place.
    var assumption: UnitAssumption? {
        guard let amount, let unit else { return nil }
        return unit.conversion(of: amount)?.assumption
    }

    /// What one of the unit is to be counted in.
    var packContent: PackContent {
        if isEggs { return .eggs }
        if unit?.row.kind == .load { return .tonnes }
        switch produce?.row.unit.row.base {
        case .litre: return .litres
        case .piece: return .pieces
        case .kilogram, .squareMetre, nil: return .kilograms
        }
    }

    private var isEggs: Bool {
        produce?.row.group == .eggs
    }

    private func bareQuantity(_ amount: Amount) -> Quantity? {
        if produce?.row.unit.row.base == .piece { return .pieces(amount.thousandths / 1_000) }
        return amount < Self.fewestBareKilograms ? nil : .mass(Grams(amount.thousandths))
    }
}
