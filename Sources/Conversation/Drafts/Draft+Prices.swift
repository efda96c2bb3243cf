import Vocabulary

extension Draft.Item {
    /// The price for one kilogram, piece or litre, by the kind of the quantity; nil when none was said or when it is for
    /// something else (live pigs by the head, priced by the kilogram).
    func unitPrice(_ price: Dong?) -> Dong? {
        guard let price, let quantity, let one = pricedQuantity(price, of: quantity.kind), one.count > 0 else {
            return nil
        }
        let base: Int64 = quantity.kind == .pieces ? 1 : 1_000
        let (product, overflows) = price.count.multipliedReportingOverflow(by: base)
        return overflows ? nil : Dong((product + one.count / 2) / one.count)
    }

    /// The grade with a price that cannot be told per unit of the quantity.
    var gradeWithForeignPrice: String? {
        guard let price, quantity != nil, unitPrice(price) == nil else { return grade }
        let foreign = "\(price.shortText)/\(priceUnit?.slug ?? "kg")"
        return grade.map { "\($0), \(foreign)" } ?? foreign
    }

    /// How much the price as said is for.
    private func pricedQuantity(_ price: Dong, of kind: Quantity.Kind) -> Quantity? {
        if let priceUnit {
            let one = priceUnit == unit ? content ?? priceUnit.quantityOfOne : priceUnit.quantityOfOne
            return one?.kind == kind ? one : nil
        }
        return customaryQuantity(price, of: kind)
    }

    /// What a price without a unit is for: the unit that makes it a price somebody would pay.
    private func customaryQuantity(_ price: Dong, of kind: Quantity.Kind) -> Quantity? {
        switch kind {
        case .mass:
            guard let one = unit?.quantityOfOne ?? content, one.kind == .mass else { return .mass(Grams(kilograms: 1)) }
            let perKilogram = price.count * 1_000 / max(one.count, 1)
            return price.count >= Self.leastPackPrice && perKilogram >= Self.leastKilogramPrice
                && one.count <= Self.largestPackGrams || price.count >= Self.leastTonnePrice
                ? one : .mass(Grams(kilograms: 1))
        case .pieces:
            switch produce?.row.group {
            case .eggs: return price.count >= Self.leastPriceOfTenEggs ? .pieces(10) : .pieces(1)
            case .livestock, .poultry: return price.count < Self.leastAnimalPrice ? nil : .pieces(1)
            default: return unit?.quantityOfOne ?? .pieces(1)
            }
        case .volume: return .volume(millilitres: 1_000)
        }
    }

    /// From here on, "50 giạ, 150k" is the price of a giạ; below, of a kilogram.
    private static let leastPackPrice: Int64 = 60_000
    private static let leastKilogramPrice: Int64 = 2_000
    private static let largestPackGrams: Int64 = 60_000
    /// From here on, "5 tấn, 6 triệu" is the price of a tonne.
    private static let leastTonnePrice: Int64 = 3_000_000
    private static let leastPriceOfTenEggs: Int64 = 9_000
    /// Below this a head of livestock is priced by the kilogram.
    private static let leastAnimalPrice: Int64 = 250_000
}
