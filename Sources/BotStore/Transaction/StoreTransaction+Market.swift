import GRDB
package import Market
import Vocabulary

extension StoreTransaction {
    /// Writes a step's rows, in the order that the foreign keys want.
    ///
    /// - Parameter speaker: whose message the step answered, when its conversation is to be kept.
    /// - Throws: `StoreError.refused` when a row names a party, listing or deal that does not exist.
    package func apply(_ changes: [MarketChange], keeping speaker: Speaker? = nil) throws {
        var owner: PartyID?
        let ranks = changes.map(\.rank)
        for rank in 0...MarketChange.lastRank {
            for index in changes.indices where ranks[index] == rank {
                if case .address(speaker?.address, let party) = changes[index] {
                    // One row with the conversation.
                    owner = party
                } else {
                    try apply(changes[index])
                }
            }
        }
        for change in changes { try withdrawAnnouncements(after: change) }
        if let speaker { try save(speaker, joining: owner) }
    }

    private func apply(_ change: MarketChange) throws {
        switch change {
        case .party(let party):
            try db.run(Party.table.upsert, party.arguments)
            remember(party)
        case .address(let address, let party):
            try give(address, to: party)
        case .listing(let listing):
            let former = memory == nil || isNew(listing.id) ? nil : try self.listing(listing.id)
            pending.latestListing = max(pending.latestListing, listing.id.sequence)
            try db.run(Listing.table.upsert, listing.arguments(offset: offset))
            remember(listing, insteadOf: former)
        case .deal(let deal):
            try db.run(Deal.table.upsert, deal.arguments(province: province(of: deal), offset: offset))
        case .ledger(let entry):
            try db.run(LedgerEntry.table.upsert, entry.arguments)
        case .ticket(let ticket):
            try db.run(Ticket.table.upsert, ticket.arguments)
        case .lockdown(let lockdown):
            let declared: Int64? = try db.value("SELECT max(declared) FROM lockdown")
            try db.run(Lockdown.table.upsert, lockdown.arguments(declared: (declared ?? 0) + 1))
            forgetLockdowns()
        case .lifted(let lockdown):
            try db.run("DELETE FROM lockdown WHERE place = ?", [lockdown.place.key])
            forgetLockdowns()
        case .remind(let reminder):
            try db.run(Reminder.table.upsert, reminder.arguments)
        case .forgetReminder(let kind, let subject):
            try db.run("DELETE FROM reminder WHERE kind = ? AND subject = ?", [kind.rawValue, subject.sequence])
        case .forget(let party):
            try forget(party)
        }
    }

    /// Whether a listing's number was free when the step began and has not been written since.
    private func isNew(_ listing: EntryID) -> Bool {
        guard let allocation = pending.allocation else { return false }
        return allocation.nextEntry <= listing.sequence && pending.latestListing < listing.sequence
    }

    private func give(_ address: Address, to party: PartyID) throws {
        let former = memory == nil ? nil : try self.party(at: address)?.id
        try db.run(
            """
            INSERT INTO address (address, party, recency)
            VALUES (?1, ?2, (SELECT coalesce(max(recency), 0) + 1 FROM address WHERE party = ?2))
            ON CONFLICT (address) DO UPDATE SET party = excluded.party, recency = excluded.recency
            """, [address.text, party.sequence])
        remember(address, of: party, insteadOf: former)
    }

    /// The present province that a deal's offer comes from.
    private func province(of deal: Deal) throws -> String {
        guard let province: String = try db.value("SELECT province FROM listing WHERE id = ?", [deal.offer.sequence])
        else { throw StoreError.refused("deal \(deal.id.sequence) has no offer") }
        return province
    }
}

extension MarketChange {
    fileprivate static let lastRank = 5

    /// Rows before those that refer to them; forgetting last.
    fileprivate var rank: Int {
        switch self {
        case .party: 0
        case .address, .listing, .ticket, .lockdown, .lifted: 1
        case .deal: 2
        case .ledger: 3
        case .remind, .forgetReminder: 4
        case .forget: Self.lastRank
        }
    }
}
