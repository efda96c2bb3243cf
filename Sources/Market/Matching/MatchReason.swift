package import Vocabulary

/// Why a counterpart stands where it does in a ranking; stored with the deal and shown on request.
package struct MatchReason: Hashable, Sendable, Codable {
    /// Road kilometres between the two, estimated from coordinates.
    package var distanceKilometres: Int
    /// Asking price plus estimated transport, đồng per kilogram, litre or piece; `nil` when the seller names no price.
    package var landedPrice: Dong?
    /// 0…100: how much of what the asking side has or wants the match uses.
    package var fitPercent: Int
    /// The seller's province is locked down and goes first.
    package var isLockdownPriority: Bool
    /// The produce is of the same family, not the same kind.
    package var isSubstitute: Bool

    package init(
        distanceKilometres: Int, landedPrice: Dong?, fitPercent: Int, isLockdownPriority: Bool, isSubstitute: Bool
    ) {
        self.distanceKilometres = distanceKilometres
        self.landedPrice = landedPrice
        self.fitPercent = fitPercent
        self.isLockdownPriority = isLockdownPriority
        self.isSubstitute = isSubstitute
    }
}
