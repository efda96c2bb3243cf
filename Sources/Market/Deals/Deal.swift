package import Vocabulary

/// An agreement in the making between the party that gives (produce, or space on a vehicle) and the one that takes.
package struct Deal: Hashable, Sendable {
    package var id: EntryID
    package var kind: Kind
    /// The sale, or the haul that carries.
    package var offer: EntryID
    /// The demand, or the load that is carried.
    package var demand: EntryID
    /// Who sells the produce or the space.
    package var seller: PartyID
    /// Who buys the produce or the space.
    package var buyer: PartyID
    package var proposer: Side
    /// The pool that this deal is one member's share of; all of a pool's deals are accepted together.
    package var pool: EntryID?
    /// Whether the seller has consented; nobody sees a number before both have.
    package var sellerAgreed: Bool
    package var buyerAgreed: Bool
    package var produce: ProduceID?
    package var quantity: Quantity
    /// Đồng per kilogram, piece or litre; `nil` when the two still have to agree.
    package var price: Dong?
    /// Why this counterpart was ranked here, as stored with the match.
    package var reason: MatchReason
    package var state: DealState
    package var proposedAt: Timestamp
    package var answerBy: Timestamp
    package var acceptedAt: Timestamp?
    package var closedAt: Timestamp?
    /// What the seller says was delivered.
    package var sellerCount: Quantity?
    /// What the buyer says was delivered.
    package var buyerCount: Quantity?

    package init(
        id: EntryID, kind: Kind, offer: EntryID, demand: EntryID, seller: PartyID, buyer: PartyID, proposer: Side,
        produce: ProduceID?, quantity: Quantity, price: Dong?, reason: MatchReason, proposedAt: Timestamp,
        answerBy: Timestamp, pool: EntryID? = nil
    ) {
        self.id = id
        self.kind = kind
        self.offer = offer
        self.demand = demand
        self.seller = seller
        self.buyer = buyer
        self.proposer = proposer
        self.pool = pool
        self.sellerAgreed = proposer == .seller
        self.buyerAgreed = proposer == .buyer
        self.produce = produce
        self.quantity = quantity
        self.price = price
        self.reason = reason
        self.state = .proposed
        self.proposedAt = proposedAt
        self.answerBy = answerBy
    }

    /// What changes hands.
    package enum Kind: String, Hashable, Sendable, Codable {
        case goods, transport
    }

    /// One of the two parties of a deal.
    package enum Side: String, Hashable, Sendable, Codable {
        case seller, buyer
    }
}
