package import Vocabulary

/// An offer of produce, a demand for it, space on a vehicle, or a load that needs it.
package struct Listing: Hashable, Sendable {
    package var id: EntryID
    package var party: PartyID
    package var kind: ListingKind
    /// `nil` only for a haul that takes anything.
    package var produce: ProduceID?
    /// What was listed; a haul's is its capacity.
    package var quantity: Quantity
    /// What is neither reserved by an accepted deal nor delivered. Same kind as `quantity`.
    package var remaining: Quantity
    /// Đồng per kilogram, piece or litre, by the kind of `quantity`; for a demand what is paid, for a haul the freight.
    package var price: Dong?
    /// The high end of a price range.
    package var priceMax: Dong?
    package var grade: String?
    package var place: Location
    /// For hauls and loads, and for sales and demands that name both ends.
    package var destination: Location?
    package var availableFrom: CalendarDay?
    package var availableUntil: CalendarDay?
    /// The smallest lot that is taken or given.
    package var minimumLot: Quantity?
    package var vehicle: VehicleKind?
    /// True for an enterprise's or carrier's lasting need or route: it does not run down and does not expire.
    package var isStanding: Bool
    package var state: ListingState
    package var createdAt: Timestamp
    /// `nil` for a standing listing.
    package var expiresAt: Timestamp?
    /// The pool that a small lot has joined.
    package var pool: EntryID?
    /// For a load, the goods deal that it carries.
    package var carries: EntryID?

    package init(
        id: EntryID, party: PartyID, kind: ListingKind, produce: ProduceID?, quantity: Quantity, price: Dong? = nil,
        priceMax: Dong? = nil, grade: String? = nil, place: Location, destination: Location? = nil,
        availableFrom: CalendarDay? = nil, availableUntil: CalendarDay? = nil, minimumLot: Quantity? = nil,
        vehicle: VehicleKind? = nil, isStanding: Bool = false, state: ListingState = .open, createdAt: Timestamp,
        expiresAt: Timestamp? = nil, pool: EntryID? = nil, carries: EntryID? = nil
    ) {
        self.id = id
        self.party = party
        self.kind = kind
        self.produce = produce
        self.quantity = quantity
        self.remaining = quantity
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
        self.state = state
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.pool = pool
        self.carries = carries
    }
}
