import GRDB
import Market
import Vocabulary

extension Deal {
    static let table = Table(
        "deal", key: ["id"],
        columns: [
            "id", "kind", "offer", "demand", "seller", "buyer", "proposer", "pool", "seller_agreed", "buyer_agreed",
            "produce", "unit", "quantity", "price", "distance_km", "landed_price", "fit_percent",
            "is_lockdown_priority",
            "is_substitute", "state", "proposed_at_ms", "answer_by_ms", "accepted_at_ms", "closed_at_ms",
            "seller_count_unit", "seller_count", "buyer_count_unit", "buyer_count",
        ],
        derived: ["province", "proposed_day", "accepted_day"])

    init(reader: inout ColumnReader) throws {
        let id = EntryID(try reader.next())
        let kind = try reader.raw(Kind.self)
        let offer = EntryID(try reader.next())
        let demand = EntryID(try reader.next())
        let seller = PartyID(try reader.next())
        let buyer = PartyID(try reader.next())
        let proposer = try reader.raw(Side.self)
        let pool: Int64? = try reader.next()
        let sellerAgreed: Bool = try reader.next()
        let buyerAgreed: Bool = try reader.next()
        let produce = try reader.referenceIfPresent(ProduceID.self)
        let quantity = try reader.quantity()
        let price = try reader.priceIfPresent()
        let reason = MatchReason(
            distanceKilometres: try reader.next(), landedPrice: try reader.priceIfPresent(),
            fitPercent: try reader.next(), isLockdownPriority: try reader.next(), isSubstitute: try reader.next())
        let state = try reader.raw(DealState.self)
        self.init(
            id: id, kind: kind, offer: offer, demand: demand, seller: seller, buyer: buyer, proposer: proposer,
            produce: produce, quantity: quantity, price: price, reason: reason, proposedAt: try reader.timestamp(),
            answerBy: try reader.timestamp(), pool: pool.map(EntryID.init))
        self.sellerAgreed = sellerAgreed
        self.buyerAgreed = buyerAgreed
        self.state = state
        acceptedAt = try reader.timestampIfPresent()
        closedAt = try reader.timestampIfPresent()
        sellerCount = try reader.quantityIfPresent()
        buyerCount = try reader.quantityIfPresent()
    }

    /// - Parameter province: the present province that the offer comes from, by which the deal is counted.
    func arguments(province: String, offset: TimeZoneOffset) -> Arguments {
        [
            id.sequence, kind.rawValue, offer.sequence, demand.sequence, seller.sequence, buyer.sequence,
            proposer.rawValue, pool?.sequence, sellerAgreed, buyerAgreed, produce?.key, quantity.kind.rawValue,
            quantity.count, price?.count, reason.distanceKilometres, reason.landedPrice?.count, reason.fitPercent,
            reason.isLockdownPriority, reason.isSubstitute, state.rawValue, proposedAt.milliseconds,
            answerBy.milliseconds, acceptedAt?.milliseconds, closedAt?.milliseconds, sellerCount?.kind.rawValue,
            sellerCount?.count, buyerCount?.kind.rawValue, buyerCount?.count, province,
            proposedAt.day(offset: offset).daysSince1970, acceptedAt?.day(offset: offset).daysSince1970,
        ]
    }
}
