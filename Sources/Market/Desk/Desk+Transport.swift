package import Vocabulary

extension Desk {
    /// `XE` for a goods deal or a sale: lists the load so that hauls can be found and booked for it; again gives the same load.
    ///
    /// - Parameters:
    ///   - entry: a goods deal of the party, or a sale of its own.
    ///   - destination: for a sale that names none.
    /// - Throws: `Refusal`: `unknownEntry`, `notYours`, `needsRoute`, `dealIs`, `listingIs`.
    package mutating func requestTransport(
        of entry: EntryID, by party: PartyID, to destination: Location? = nil
    ) throws -> Listing {
        throw Refusal.unknownEntry
    }

    /// Withdraws the load that carries a goods deal that came to nothing, and cancels its haul without blame.
    mutating func endTransport(of deal: Deal) throws {}
}
