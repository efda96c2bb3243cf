import Market
import Testing
import Vocabulary

/// Short ways to the things that tests talk about.
func goods(_ key: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> ProduceID {
    try #require(ProduceID(key: key), sourceLocation: sourceLocation)
}

func location(_ key: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Location {
    try #require(Location(key: key), sourceLocation: sourceLocation)
}

func province(_ key: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> ProvinceID {
    try #require(ProvinceID(key: key), sourceLocation: sourceLocation)
}

func kilograms(_ count: Int64) -> Quantity {
    .mass(Grams(kilograms: count))
}

func day(_ iso: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> CalendarDay {
    try #require(CalendarDay(iso: iso), sourceLocation: sourceLocation)
}

extension ListingDraft {
    /// Vegetables for sale, a tonne in Cà Mau, unless something else is said.
    static func sale(
        _ quantity: Quantity = kilograms(1_000), of key: String = "rau", in placeKey: String = "ca-mau",
        price: Int64? = nil
    ) throws -> ListingDraft {
        ListingDraft(
            kind: .sale, produce: try goods(key), quantity: quantity, price: price.map(Dong.init),
            place: try location(placeKey))
    }

    /// Vegetables wanted, a tonne in Cần Thơ, unless something else is said.
    static func demand(
        _ quantity: Quantity = kilograms(1_000), of key: String = "rau", in placeKey: String = "can-tho",
        price: Int64? = nil
    ) throws -> ListingDraft {
        ListingDraft(
            kind: .demand, produce: try goods(key), quantity: quantity, price: price.map(Dong.init),
            place: try location(placeKey))
    }

    /// Space from Cà Mau to Hồ Chí Minh City, eight tonnes, unless something else is said.
    static func haul(
        _ quantity: Quantity = kilograms(8_000), from: String = "ca-mau", to: String = "ho-chi-minh",
        price: Int64? = nil, vehicle: VehicleKind = .lorry
    ) throws -> ListingDraft {
        ListingDraft(
            kind: .haul, produce: nil, quantity: quantity, price: price.map(Dong.init), place: try location(from),
            destination: try location(to), vehicle: vehicle)
    }

    /// Rice to be moved from Cà Mau to Hồ Chí Minh City, a tonne, unless something else is said.
    static func load(
        _ quantity: Quantity = kilograms(1_000), of key: String = "gao", from: String = "ca-mau",
        to: String = "ho-chi-minh"
    ) throws -> ListingDraft {
        ListingDraft(
            kind: .load, produce: try goods(key), quantity: quantity, place: try location(from),
            destination: try location(to))
    }
}
