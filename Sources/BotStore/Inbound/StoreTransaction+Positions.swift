import GRDB
package import Vocabulary

extension StoreView {
    /// Where the last listing of a provider's messages ended; `nil` when there was none.
    package func listingPosition(of channel: String) throws -> String? {
        try db.value("SELECT position FROM listing_position WHERE channel = ?", [channel])
    }
}

extension StoreTransaction {
    /// Keeps where a listing of a provider's messages ended, once everything before it is handled.
    package func saveListingPosition(_ position: String, of channel: String, at now: Timestamp) throws {
        try db.run(
            """
            INSERT INTO listing_position (channel, position, at_ms) VALUES (?, ?, ?)
            ON CONFLICT (channel) DO UPDATE SET position = excluded.position, at_ms = excluded.at_ms
            """, [channel, position, now.milliseconds])
    }
}
