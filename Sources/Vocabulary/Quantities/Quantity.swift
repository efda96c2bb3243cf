/// How much of a produce: a mass or a number of pieces, never both.
///
/// Eggs are pieces and never become tonnes; adding the two kinds is impossible by construction.
package enum Quantity: Hashable, Sendable, Codable {
    /// A mass, for what is weighed.
    case mass(Grams)
    /// A number of pieces (eggs, animals, fruit by the piece), or litres in millilitres where `litres` says so.
    case pieces(Int64)
    /// A volume in millilitres, for milk, honey and fish sauce.
    case volume(millilitres: Int64)
}
