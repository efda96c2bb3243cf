package import Vocabulary

/// What an owner changes about a listing; `nil` leaves a field as it is.
package struct ListingEdit: Hashable, Sendable {
    package var produce: ProduceID?
    /// The new whole, promised and delivered quantities included.
    package var quantity: Quantity?
    package var price: Dong?
    package var priceMax: Dong?
    package var grade: String?
    package var place: Location?
    package var destination: Location?
    package var availableFrom: CalendarDay?
    package var availableUntil: CalendarDay?
    package var minimumLot: Quantity?
    package var vehicle: VehicleKind?

    package init() {}
}
