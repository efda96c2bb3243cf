package import Vocabulary

/// A counterpart that fits a listing, with what the two could trade and why it stands where it does.
package struct Match: Hashable, Sendable {
    /// The counterpart's listing.
    package var listing: Listing
    /// Whose it is.
    package var party: Party
    /// What the two could trade: no more than is left on either side. For a pool, what the whole pool could.
    package var quantity: Quantity
    package var reason: MatchReason
    package var transport: Transport
    /// The lots of others that make up the buyer's smallest lot together with the seller's own; empty when the two suffice.
    package var pool: [Listing]

    package init(
        listing: Listing, party: Party, quantity: Quantity, reason: MatchReason, transport: Transport,
        pool: [Listing] = []
    ) {
        self.listing = listing
        self.party = party
        self.quantity = quantity
        self.reason = reason
        self.transport = transport
        self.pool = pool
    }

    /// How the goods could get from one to the other.
    package enum Transport: Hashable, Sendable {
        /// Near enough for the two to manage by themselves.
        case ownMeans
        /// The buyer is an enterprise that sends for its goods.
        case buyerCollects
        /// This haul passes both.
        case haul(EntryID)
        /// Nobody is known yet.
        case open
    }
}
