package import Vocabulary

/// How the store is doing, for `gatewaybot doctor`.
package struct Diagnosis: Hashable, Sendable {
    package var sqliteVersion: String
    package var journalMode: String
    /// Whether commits wait for the disk.
    package var isFullySynchronous: Bool
    package var enforcesForeignKeys: Bool
    package var zeroesDeletedContent: Bool
    /// The migrations that the file has had, oldest first.
    package var migrations: [String]
    /// What SQLite finds wrong with the file; empty when it is sound.
    package var damages: [String]
    /// What does not add up in the market's books.
    package var bookErrors: [String]
    /// Rows that refer to rows that do not exist.
    package var danglingReferences: Int
    /// Why nothing can be written; `nil` when a trial write went to disk.
    package var writeFailure: String?
    package var fileBytes: Int64
    package var logBytes: Int64
    package var freeDiskBytes: Int64?
    /// The latest moment that any row names as past; later than the clock when the clock was set back.
    package var newestRow: Timestamp?
    package var queuedMessages: Int
    /// How many messages wait for each channel.
    package var queuedByChannel: [String: Int]
    /// The oldest message that is due and has not gone.
    package var oldestQueued: Timestamp?
    package var deadMessages: Int
    package var ambiguousMessages: Int
    package var overdueReminders: Int

    /// Whether the store can be worked with: it is sound, writes, and waits for the disk.
    package var isHealthy: Bool {
        damages.isEmpty && bookErrors.isEmpty && danglingReferences == 0 && writeFailure == nil && isFullySynchronous
            && enforcesForeignKeys
            && journalMode == "wal"
    }
}
