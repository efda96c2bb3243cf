import Vocabulary

/// A counterpart that fits, before it is ranked.
struct Finding {
    var listing: Listing
    var party: Party
    /// What the two could trade.
    var quantity: Quantity
    var kilometres: Double
    var transport: Match.Transport
    /// What transport costs the asker, đồng per kilogram, litre or piece: the way for goods, the haul's price and detour for a
    /// load, the detour for a haul.
    var freight: Double
    /// The share of its keeping time that the produce spends on the road.
    var ageing: Double
    var isSubstitute: Bool
    var isLockdownPriority: Bool
    /// The others' lots that make up the buyer's smallest lot.
    var pool: [Listing] = []

    /// Whether the goods would arrive at the end of their life.
    var spoils: Bool {
        1 <= ageing
    }
}
