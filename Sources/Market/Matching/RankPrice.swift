import Vocabulary

/// What a match costs who asks, in đồng per kilogram, litre or piece, everything that ranks counted in money.
///
/// The landed price is the base; what else speaks for or against a match adds or takes a share of the going price, so that a
/// much better price still wins over a small advantage. The lower the better.
struct RankPrice: Equatable {
    /// The price less what it brings, plus transport.
    var landed: Double
    /// The price of which shares are taken.
    var goingPrice: Double
    /// 0…1: how much of what the asking side has or wants is used.
    var fit: Double
    var isLockdownPriority: Bool
    /// 0…1: how much of its keeping time the produce spends on the road.
    var ageing: Double
    /// 0…1: the share of accepted deals that the counterpart kept.
    var kept: Double
    var isSubstitute: Bool
    /// Whether nobody is known who would carry the goods.
    var lacksTransport: Bool
    /// Whether others must consent to pool their lots.
    var needsPool: Bool
    /// Whether the asking side gives rather than takes.
    var isOffering: Bool

    /// Who offers has to find further takers for the rest before it spoils, or drive with an empty half.
    static let offeredFitShare = 0.30
    /// Who takes is served by several as well as by one, and smallholders must not drown between large sellers.
    static let takenFitShare = 0.10
    /// The programme's own purpose: locked-down provinces first, up to this share of the price.
    static let lockdownShare = 0.15
    /// Produce that arrives at the end of its life has lost about this much.
    static let ageingShare = 0.20
    static let recordShare = 0.20
    static let substituteShare = 0.30
    static let transportShare = 0.05
    static let poolShare = 0.05

    var total: Double {
        let fitShare = isOffering ? Self.offeredFitShare : Self.takenFitShare
        var share = fitShare * (1 - fit) + Self.ageingShare * ageing + Self.recordShare * (1 - kept)
        if isLockdownPriority { share -= Self.lockdownShare }
        if isSubstitute { share += Self.substituteShare }
        if lacksTransport { share += Self.transportShare }
        if needsPool { share += Self.poolShare }
        return landed + share * goingPrice
    }
}
