import Vocabulary

extension Listing {
    /// The listing with changed terms.
    ///
    /// - Throws: `Refusal`: `alreadyPromised`, `unlikeKinds`, and those of `ListingDraft.check`.
    func edited(_ edit: ListingEdit, today: CalendarDay) throws(Refusal) -> Listing {
        var next = self
        if let produce = edit.produce { next.produce = produce }
        if let price = edit.price {
            next.price = price
            next.priceMax = nil
        }
        if let priceMax = edit.priceMax { next.priceMax = priceMax }
        if let grade = edit.grade { next.grade = grade }
        if let place = edit.place { next.place = place }
        if let destination = edit.destination { next.destination = destination }
        if let from = edit.availableFrom { next.availableFrom = from }
        if let until = edit.availableUntil { next.availableUntil = until }
        if let minimumLot = edit.minimumLot { next.minimumLot = minimumLot }
        if let vehicle = edit.vehicle { next.vehicle = vehicle }
        let promised = Quantity(quantity.kind, count: quantity.count - remaining.count)
        if !promised.isZero, next.produce != produce || next.place != place { throw .alreadyPromised(promised) }
        if let whole = edit.quantity {
            guard whole.count > 0 else { throw .notPositive }
            guard whole.kind == quantity.kind || promised.isZero else { throw .unlikeKinds }
            next.quantity = whole
            next.remaining = promised.isZero ? whole : Quantity(whole.kind, count: whole.count - promised.count)
            guard next.remaining.count >= 0 else { throw .alreadyPromised(promised) }
            next.state = next.remaining.isZero ? .reserved : .open
        }
        if edit.availableFrom != nil || edit.availableUntil != nil { next.expiresAt = nil }
        try next.draft.check(today: today)
        return next
    }
}
