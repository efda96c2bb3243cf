/// One row that a step writes. Whole values, so that applying them needs no knowledge of the rules.
package enum MarketChange: Hashable, Sendable {
    case party(Party)
    /// Adds an address to a party, or moves it there.
    case address(Address, PartyID)
    case listing(Listing)
    case deal(Deal)
    case ledger(LedgerEntry)
    case ticket(Ticket)
    case lockdown(Lockdown)
    /// Lifts the lockdown of this very place.
    case lifted(Lockdown)
    /// Sets, or moves, the reminder of this kind and subject.
    case remind(Reminder)
    case forgetReminder(Reminder.Kind, EntryID)
    /// Removes the party's addresses, name, texts and state; deals and ledger lines stay without them.
    case forget(PartyID)
}
