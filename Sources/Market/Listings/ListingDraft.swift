package import Vocabulary

/// What a party wants to list, before it has a number.
package struct ListingDraft: Hashable, Sendable {
    package var kind: ListingKind
    package var produce: ProduceID?
    package var quantity: Quantity
    /// Đồng per kilogram, piece or litre, by the kind of `quantity`.
    package var price: Dong?
    package var priceMax: Dong?
    package var grade: String?
    package var place: Location
    package var destination: Location?
    package var availableFrom: CalendarDay?
    package var availableUntil: CalendarDay?
    package var minimumLot: Quantity?
    package var vehicle: VehicleKind?
    package var isStanding: Bool
    /// For a load, the goods deal that it carries.
    package var carries: EntryID?

    package init(
        kind: ListingKind, produce: ProduceID?, quantity: Quantity, price: Dong? = nil, priceMax: Dong? = nil,
        grade: String? = nil, place: Location, destination: Location? = nil, availableFrom: CalendarDay? = nil,
        availableUntil: CalendarDay? = nil, minimumLot: Quantity? = nil, vehicle: VehicleKind? = nil,
        isStanding: Bool = false, carries: EntryID? = nil
    ) {
        self.kind = kind
        self.produce = produce
        self.quantity = quantity
        self.price = price
        self.priceMax = priceMax
        self.grade = grade
        self.place = place
        self.destination = destination
        self.availableFrom = availableFrom
        self.availableUntil = availableUntil
        self.minimumLot = minimumLot
        self.vehicle = vehicle
        self.isStanding = isStanding
        self.carries = carries
    }
}
