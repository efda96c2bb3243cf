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
                grade: item.gradeWithForeignPrice, place: place, destination: kind == .sale && end == place ? nil : end,
                availableFrom: from,
                availableUntil: until, minimumLot: minimumLot.flatMap { $0.kind == quantity.kind ? $0 : nil },
                vehicle: vehicle, isStanding: isRegular == true && from == nil
            )
        }
    }
}

extension Draft.Item {
    /// What a load of it weighs about: lorries are filled by weight. It never enters a sale or the ledger.
    var mass: Quantity? {
        guard let quantity else { return nil }
        return .mass(LoadEstimate.mass(of: quantity, produce: produce))
    }
}
