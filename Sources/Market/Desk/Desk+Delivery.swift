package import Vocabulary

extension Desk {
    /// `DA LEN XE`: the goods are on their way.
    ///
    /// - Throws: `Refusal`: `unknownEntry`, `notYours`, `dealIs`.
    package mutating func load(_ id: EntryID, by party: PartyID) throws -> Deal {
        let (deal, side) = try ownDeal(id, of: party)
        let loaded = try deal.applying(.load)
        save(loaded)
        tell(deal.party(side.other), .loaded(loaded))
        return loaded
    }

    /// `DA GIAO`, `DA NHAN`: a side says how much was delivered; without a quantity, what was agreed.
    ///
    /// When both counts agree the goods enter the ledger, once; when they differ the focal point of the seller's province gets a
    /// ticket. The buyer of a pool may count the whole under the pool's number: each member gets its share of it.
    ///
    /// - Returns: the deals as they are now: one, or a pool's.
    /// - Throws: `Refusal`: `unknownEntry`, `notYours`, `dealIs`, `unlikeKinds`, `notPositive`.
    package mutating func count(_ quantity: Quantity?, on id: EntryID, by party: PartyID) throws -> [Deal] {
        throw Refusal.unknownEntry
    }

    /// A focal point of either side's province, or an operator, says what was delivered; zero cancels the deal without blame.
    ///
    /// - Throws: `Refusal`: `unknownEntry`, `notAllowed`, `dealIs`, `unlikeKinds`.
    package mutating func settle(_ id: EntryID, as quantity: Quantity, by official: PartyID) throws -> Deal {
        throw Refusal.unknownEntry
    }

    /// When the two are first asked whether the goods arrived.
    func firstDeliveryCheck(of offer: Listing, _ demand: Listing) -> Timestamp {
        let day = max(offer.availableFrom ?? today, demand.availableFrom ?? today, today)
        let wait = Int64(today.days(to: day) + rules.deliveryCheckDays)
        return now.adding(seconds: wait * 86_400)
    }
}
