package import Conversation
import GRDB
package import Market
package import Vocabulary

extension StoreView {
    /// Whether it was the provider who said that an address wants no messages, and not its owner to us.
    package func isSilencedByProvider(_ address: Address) throws -> Bool {
        try db.value("SELECT is_silenced_by_provider FROM address WHERE address = ?", [address.text]) ?? false
    }

    /// How many messages went out over a channel since a moment, whatever became of them.
    package func sentCount(over channel: String, since: Timestamp) throws -> Int {
        try db.value(
            """
            SELECT count(*) FROM outbox WHERE settled_at_ms >= ? AND channel = ? AND attempts > 0 AND state <> 'dropped'
            """, [since.milliseconds, channel]) ?? 0
    }
}

extension StoreTransaction {
    /// Stops everything to an address whose owner told the provider, until they write again.
    ///
    /// - Parameter channel: the way back for an address that never wrote.
    package func silence(_ address: Address, medium: Medium, channel: String, at now: Timestamp) throws {
        var state = try state(of: address)
        guard !state.preferences.isSilenced else { return }
        state.preferences.isSilenced = true
        let known = try sender(address)
        try save(
            state, of: address, medium: known?.medium ?? medium, channel: known?.channel ?? channel,
            at: known?.lastSeen ?? now)
        try db.run("UPDATE address SET is_silenced_by_provider = 1 WHERE address = ?", [address.text])
    }

    /// Notes that the owner of an address has written again.
    package func liftProviderSilence(of address: Address) throws {
        try db.run("UPDATE address SET is_silenced_by_provider = 0 WHERE address = ?", [address.text])
    }
}
