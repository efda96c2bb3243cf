import GRDB
package import Market

/// The inside of a transaction: what a view reads, with its own writes on top, and the writing.
package final class StoreTransaction: StoreView {
    /// The next free numbers; two processes that take turns never draw the same.
    package func allocation() throws -> Allocation {
        Allocation(nextEntry: try counter("entry"), nextParty: try counter("party"))
    }

    /// Keeps what a step left of its numbers. They only ever grow.
    package func save(_ allocation: Allocation) throws {
        try raise("entry", to: allocation.nextEntry)
        try raise("party", to: allocation.nextParty)
    }

    private func counter(_ name: String) throws -> Int64 {
        guard let next: Int64 = try db.value("SELECT next FROM counter WHERE name = ?", [name]) else {
            throw StoreError.corrupt("the counter '\(name)' is missing")
        }
        return next
    }

    private func raise(_ name: String, to next: Int64) throws {
        try db.run("UPDATE counter SET next = ?2 WHERE name = ?1 AND next < ?2", [name, next])
    }
}
