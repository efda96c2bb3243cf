package import Market
package import Vocabulary

/// The market as a step sees it, with what it must know to write to others.
package protocol ConversationView: MarketView {
    /// The best address of a party to write to (the last one it wrote from), or `nil` after it was forgotten.
    func contact(of party: PartyID) throws -> Contact?
    /// How to write to an address; `nil` when it is not known at all.
    func contact(at address: Address) throws -> Contact?
    /// Parties with a place in this present province that take broadcasts, for the count and the sending.
    func broadcastAudience(in province: ProvinceID, excluding: PartyID) throws -> [Contact]
    /// The latest notice to an address: when it was queued, and the listings that it offered to withdraw.
    func latestNotice(to address: Address) throws -> (at: Timestamp, undoes: [EntryID])?
    /// Notices of this urgency queued to an address since a moment, for limits.
    func noticeCount(to address: Address, since: Timestamp) throws -> Int
}
