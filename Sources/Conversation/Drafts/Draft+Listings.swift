import Market
import Vocabulary

extension Draft {
    /// The listings that a complete draft becomes, one for each item; none while something is missing.
    var listings: [ListingDraft] {
        guard let place else { return [] }
        return items.compactMap { item in
            guard let quantity = item.quantity else { return nil }
            return ListingDraft(
                kind: kind, produce: item.produce, quantity: kind == .load ? item.mass ?? quantity : quantity,
                price: item.unitPrice(item.price), priceMax: item.unitPrice(item.priceMax),
                grade: item.gradeWithForeignPrice, place: place, destination: destination, availableFrom: from,
                availableUntil: until, vehicle: vehicle
            )
        }
    }
}

extension Draft.Item {
    /// What a load of it weighs about: lorries are filled by weight.
    var mass: Quantity? {
        guard let quantity else { return nil }
        switch quantity {
        case .mass: return quantity
        case .volume(let millilitres): return .mass(Grams(millilitres))
        case .pieces(let count):
            let (grams, overflows) = count.multipliedReportingOverflow(by: gramsOfOne)
            return overflows ? nil : .mass(Grams(grams))
        }
    }

    /// A usual weight of one piece, for loading only; it never enters a sale or the ledger.
    private var gramsOfOne: Int64 {
        switch produce?.row.group {
        case .eggs: 60
        case .poultry: 2_500
        case .livestock: 100_000
        case .flowers: 3_000
        default: 1_000
        }
    }
}
