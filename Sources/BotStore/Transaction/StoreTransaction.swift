import GRDB
package import Market

/// The inside of a transaction: what a view reads, with its own writes on top, and the writing.
package final class StoreTransaction: StoreView {
    /// The next free numbers; two processes that take turns never draw the same.
    package func allocation() throws -> Allocation {
        let next = try db.first("SELECT next_entry, next_party FROM counter") { reader in
            Allocation(nextEntry: try reader.next(), nextParty: try reader.next())
        }
        guard let next else { throw StoreError.corrupt("the counters are missing") }
        return next
    }

    /// Keeps what a step left of its numbers. They only ever grow.
    package func save(_ allocation: Allocation) throws {
        try db.run(
            "UPDATE counter SET next_entry = max(next_entry, ?), next_party = max(next_party, ?)",
            [allocation.nextEntry, allocation.nextParty])
    }
}
