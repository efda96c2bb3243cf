/// The next free numbers, drawn by the store and handed to the step that may use them.
package struct Allocation: Hashable, Sendable {
    package private(set) var nextEntry: Int64
    package private(set) var nextParty: Int64

    package init(nextEntry: Int64, nextParty: Int64) {
        self.nextEntry = nextEntry
        self.nextParty = nextParty
    }

    /// Draws the number of a new listing, deal or ticket.
    package mutating func entry() -> EntryID {
        defer { nextEntry += 1 }
        return EntryID(nextEntry)
    }

    /// Draws the number of a new party.
    package mutating func party() -> PartyID {
        defer { nextParty += 1 }
        return PartyID(nextParty)
    }
}
