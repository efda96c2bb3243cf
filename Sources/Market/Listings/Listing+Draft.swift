package import Vocabulary

extension Listing {
    /// A listing that is not published yet.
    package init(_ draft: ListingDraft, id: EntryID, party: PartyID, createdAt: Timestamp) {
        self.init(
            id: id, party: party, kind: draft.kind, produce: draft.produce, quantity: draft.quantity,
            price: draft.price, priceMax: draft.priceMax, grade: draft.grade, place: draft.place,
            destination: draft.destination, availableFrom: draft.availableFrom, availableUntil: draft.availableUntil,
            minimumLot: draft.minimumLot, vehicle: draft.vehicle, isStanding: draft.isStanding, state: .draft,
            createdAt: createdAt, carries: draft.carries)
    }

    /// The terms of the listing, as they would be posted.
    var draft: ListingDraft {
        ListingDraft(
            kind: kind, produce: produce, quantity: quantity, price: price, priceMax: priceMax, grade: grade,
            place: place, destination: destination, availableFrom: availableFrom, availableUntil: availableUntil,
            minimumLot: minimumLot, vehicle: vehicle, isStanding: isStanding, carries: carries)
    }
}

extension ListingDraft {
    /// Checks that the terms make sense on a day.
    ///
    /// - Throws: `Refusal`: `needsProduce`, `needsRoute`, `notPositive`, `implausible`, `eggsAreCounted`, `unlikeKinds`,
    ///   `lessThanMinimum`, `badDates`.
    package func check(today: CalendarDay) throws(Refusal) {
        guard quantity.count > 0, (price?.count ?? 1) > 0, (priceMax?.count ?? 1) > 0 else { throw .notPositive }
        guard quantity.isPlausible, max(price?.count ?? 0, priceMax?.count ?? 0) <= Self.mostDong else {
            throw .implausible
        }
        if kind != .load, quantity.kind == .mass, produce?.row.group == .eggs { throw .eggsAreCounted }
        if kind == .haul || kind == .load {
            guard destination != nil, quantity.kind == .mass else { throw .needsRoute }
        }
        guard produce != nil || kind == .haul else { throw .needsProduce }
        if let minimumLot {
            guard let fits = quantity.covers(minimumLot) else { throw .unlikeKinds }
            guard fits else { throw .lessThanMinimum(minimumLot) }
        }
        if let until = availableUntil {
            guard today <= until, (availableFrom ?? today) <= until else { throw .badDates }
        }
        for day in [availableFrom, availableUntil].compactMap({ $0 }) where today.days(to: day) > Self.mostDaysAhead {
            throw .badDates
        }
    }

    /// A thousand million đồng for a kilogram, litre or piece.
    private static let mostDong: Int64 = 1_000_000_000

    /// A harvest is not promised further ahead.
    private static let mostDaysAhead = 366

    /// Whether a listing says the same.
    func isSame(as listing: Listing) -> Bool {
        listing.draft == self
    }
}
