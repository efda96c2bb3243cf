import Vocabulary

/// A counterpart that fits, before it is ranked.
///
/// A ranking moves dozens about; by reference, none is copied.
final class Finding {
    let listing: Listing
    let party: Party
    /// What the two could trade.
    var quantity: Quantity
    let kilometres: Double
    let transport: Match.Transport
    /// What transport costs the asker, đồng per kilogram, litre or piece: the way for goods, the haul's price and detour for a
    /// load, the detour for a haul.
    let freight: Double
    /// The share of its keeping time that the produce spends on the road.
    let ageing: Double
    let isSubstitute: Bool
    let isLockdownPriority: Bool
    /// The others' lots that make up the buyer's smallest lot.
    var pool: [Listing] = []

    init(
        listing: Listing, party: Party, quantity: Quantity, kilometres: Double, transport: Match.Transport,
        freight: Double, ageing: Double, isSubstitute: Bool, isLockdownPriority: Bool
    ) {
        self.listing = listing
        self.party = party
        self.quantity = quantity
        self.kilometres = kilometres
        self.transport = transport
        self.freight = freight
        self.ageing = ageing
        self.isSubstitute = isSubstitute
        self.isLockdownPriority = isLockdownPriority
    }

    /// Whether the goods would arrive at the end of their life.
    var spoils: Bool {
        1 <= ageing
    }
}
