/// How much of a produce: a mass, a number of pieces or a volume, never two of them.
///
/// Eggs are pieces and never become tonnes; adding unlike kinds gives nil.
package enum Quantity: Hashable, Sendable, Codable {
    /// A mass, for what is weighed.
    case mass(Grams)
    /// A number of pieces: eggs, animals, flowers, fruit by the piece.
    case pieces(Int64)
    /// A volume in millilitres, for milk, honey and fish sauce.
    case volume(millilitres: Int64)
}
