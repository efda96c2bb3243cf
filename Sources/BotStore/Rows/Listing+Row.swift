import GRDB
import Market
import Vocabulary

extension Listing {
    static let table = Table(
        "listing", key: ["id"],
        columns: [
            "id", "party", "kind", "produce", "unit", "quantity", "remaining", "price", "price_max", "grade", "place",
            "destination", "available_from", "available_until", "minimum_lot_unit", "minimum_lot", "vehicle",
            "is_standing",
            "state", "created_at_ms", "expires_at_ms", "pool", "carries",
        ],
        derived: ["province", "destination_province", "price_rank", "created_day"])

    init(reader: inout ColumnReader) throws {
        let id = EntryID(try reader.next())
        let party = PartyID(try reader.next())
        let kind = try reader.raw(ListingKind.self)
        let produce = try reader.referenceIfPresent(ProduceID.self)
        let quantity = try reader.quantity()
        let remaining = Quantity(quantity.kind, count: try reader.next())
        let price = try reader.priceIfPresent()
        let priceMax = try reader.priceIfPresent()
        let grade: String? = try reader.next()
        let place = try reader.location()
        let destination = try reader.locationIfPresent()
        let availableFrom = try reader.dayIfPresent()
        let availableUntil = try reader.dayIfPresent()
        let minimumLot = try reader.quantityIfPresent()
        let vehicle = try reader.rawIfPresent(VehicleKind.self)
        let isStanding: Bool = try reader.next()
        let state = try reader.raw(ListingState.self)
        let createdAt = try reader.timestamp()
        let expiresAt = try reader.timestampIfPresent()
        let pool: Int64? = try reader.next()
        let carries: Int64? = try reader.next()
        self.init(
            id: id, party: party, kind: kind, produce: produce, quantity: quantity, price: price, priceMax: priceMax,
            grade: grade, place: place, destination: destination, availableFrom: availableFrom,
            availableUntil: availableUntil, minimumLot: minimumLot, vehicle: vehicle, isStanding: isStanding,
            state: state,
            createdAt: createdAt, expiresAt: expiresAt, pool: pool.map(EntryID.init), carries: carries.map(EntryID.init)
        )
        self.remaining = remaining
    }

    func arguments(offset: TimeZoneOffset) -> Arguments {
        [
            id.sequence, party.sequence, kind.rawValue, produce?.key, quantity.kind.rawValue, quantity.count,
            remaining.count, price?.count, priceMax?.count, grade, place.key, destination?.key,
            availableFrom?.daysSince1970, availableUntil?.daysSince1970, minimumLot?.kind.rawValue, minimumLot?.count,
            vehicle?.rawValue, isStanding, state.rawValue, createdAt.milliseconds, expiresAt?.milliseconds,
            pool?.sequence, carries?.sequence, place.presentProvince.key, destination?.presentProvince.key, priceRank,
            createdAt.day(offset: offset).daysSince1970,
        ]
    }

    /// Smaller is better for the one who asks: low prices of offers, high ones of demands, no price last.
    var priceRank: Int64 {
        guard let price else { return .max }
        return kind.isOffer ? price.count : -price.count
    }
}
