package import Conversation
package import Market
package import Vocabulary

/// A market in memory that applies a step's changes and answers queries by looking at every row.
///
/// It says what the store's queries mean: the store's own tests compare with it.
package struct InMemoryMarket: Sendable {
    package var parties: [PartyID: Party] = [:]
    package var listings: [EntryID: Listing] = [:]
    package var deals: [EntryID: Deal] = [:]
    package var tickets: [EntryID: Ticket] = [:]
    package var ledger: [LedgerEntry] = []
    package var lockdowns: [Lockdown] = []
    package var reminders: [Reminder] = []
    /// The addresses of all parties, the most recently used first.
    package var owners: [(address: Address, party: PartyID)] = []
    /// How to write to an address, where it is not as SMS to somebody without preferences.
    package var contacts: [Address: Contact] = [:]
    /// Who of the parties takes broadcasts.
    package var broadcastTakers: Set<PartyID> = []
    /// Notices that were queued, and when.
    package var notices: [(notice: Notice, at: Timestamp)] = []
    /// The next free numbers; the codes of the first entries are short, as in a new store.
    package var allocation = Allocation(nextEntry: 100, nextParty: 1)
    package var offset = TimeZoneOffset.vietnam

    package init() {}

    /// Writes a step's rows.
    package mutating func apply(_ changes: [MarketChange]) {
        for change in changes { apply(change) }
    }

    /// Writes what a desk has done and takes its numbers over.
    package mutating func apply(_ desk: Desk) {
        apply(desk.changes)
        allocation = desk.allocation
    }

    /// Notes that a party wrote from an address, which makes it its first.
    package mutating func use(_ address: Address) {
        guard let index = owners.firstIndex(where: { $0.address == address }) else { return }
        owners.insert(owners.remove(at: index), at: 0)
    }

    /// The reminders that are due, the earliest first.
    package func remindersDue(at moment: Timestamp) -> [Reminder] {
        reminders.filter { $0.dueAt <= moment }.sorted {
            ($0.dueAt.milliseconds, $0.subject.sequence, $0.kind.rawValue)
                < ($1.dueAt.milliseconds, $1.subject.sequence, $1.kind.rawValue)
        }
    }

    /// What is wrong with the books; empty when they are sound.
    package func violations() -> [String] {
        Audit(listings: Array(listings.values), deals: Array(deals.values), ledger: ledger).violations()
    }

    private mutating func apply(_ change: MarketChange) {
        switch change {
        case .party(let party):
            parties[party.id] = party
        case .address(let address, let party):
            owners.removeAll { $0.address == address }
            owners.insert((address, party), at: 0)
        case .listing(let listing):
            listings[listing.id] = listing
        case .deal(let deal):
            deals[deal.id] = deal
        case .ledger(let entry):
            ledger.append(entry)
        case .ticket(let ticket):
            tickets[ticket.id] = ticket
        case .lockdown(let lockdown):
            lockdowns.removeAll { $0.place == lockdown.place }
            lockdowns.append(lockdown)
        case .lifted(let lockdown):
            lockdowns.removeAll { $0.place == lockdown.place }
        case .remind(let reminder):
            reminders.removeAll { $0.kind == reminder.kind && $0.subject == reminder.subject }
            reminders.append(reminder)
        case .forgetReminder(let kind, let subject):
            reminders.removeAll { $0.kind == kind && $0.subject == subject }
        case .forget(let party):
            forget(party)
        }
    }

    private mutating func forget(_ party: PartyID) {
        parties[party]?.name = nil
        for owned in owners where owned.party == party { contacts[owned.address] = nil }
        owners.removeAll { $0.party == party }
        broadcastTakers.remove(party)
        for id in tickets.keys where tickets[id]?.openedBy == party { tickets[id]?.body = "" }
    }
}
