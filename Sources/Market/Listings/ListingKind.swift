/// What a listing offers or asks for.
package enum ListingKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Produce for sale.
    case sale
    /// Produce wanted.
    case demand
    /// Space on a vehicle, from `place` to `destination`.
    case haul
    /// Goods to be moved, from `place` to `destination`; its quantity is a mass, as a haul's is.
    case load
}
