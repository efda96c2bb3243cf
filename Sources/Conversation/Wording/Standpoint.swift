import Market

/// A deal as one of its two parties sees it.
struct Standpoint: Sendable {
    var deal: Deal
    var mine: Deal.Side
    /// The other party.
    var other: Party?
    /// The other party's listing.
    var theirs: Listing?
    /// Where to call the other party; set only after both consented.
    var number: Address?

    /// What the party's own listing is called by.
    var own: EntryID {
        mine == .seller ? deal.offer : deal.demand
    }

    /// What the other side is in this deal: who sells, buys, carries or has a load.
    var otherKind: ListingKind {
        switch (deal.kind, mine) {
        case (.goods, .seller): .demand
        case (.goods, .buyer): .sale
        case (.transport, .seller): .load
        case (.transport, .buyer): .haul
        }
    }
}
