import Foundation
import GRDB
package import Vocabulary

extension Store {
    /// Examines the store.
    ///
    /// - Parameter isThorough: checks every index against its table too, which takes seconds for each gigabyte.
    package func diagnosis(at now: Timestamp, isThorough: Bool) async throws -> Diagnosis {
        let settings = try await writerSettings()
        let writeFailure = await writeFailure()
        let path = path
        return try await read { view in
            let db = view.db
            let check = isThorough ? "PRAGMA integrity_check(20)" : "PRAGMA quick_check(20)"
            return Diagnosis(
                sqliteVersion: try db.value("SELECT sqlite_version()") ?? "",
                journalMode: try db.value("PRAGMA journal_mode") ?? "",
                isFullySynchronous: settings.synchronous == DatabasePool.synchronousFull,
                enforcesForeignKeys: settings.foreignKeys == 1,
                zeroesDeletedContent: settings.secureDelete == 1,
                migrations: try DatabaseMigrator.gatewayBot.appliedMigrations(db),
                damages: try db.column(check).filter { $0 != "ok" },
                bookErrors: try view.audit(),
                danglingReferences: try db.column("SELECT 1 FROM pragma_foreign_key_check").map { (row: Int) in row }
                    .count,
                writeFailure: writeFailure,
                fileBytes: Self.size(of: path),
                logBytes: Self.size(of: path + "-wal"),
                freeDiskBytes: Self.freeDiskBytes(beside: path),
                newestRow: try view.newestRow(),
                queuedMessages: try db.value("SELECT count(*) FROM outbox WHERE state IN ('queued', 'leased')") ?? 0,
                queuedByChannel: try view.queuedByChannel(),
                oldestQueued: try view.oldestDue(at: now),
                deadMessages: try view.stuck(.dead),
                ambiguousMessages: try view.stuck(.ambiguous),
                overdueReminders: try db.value(
                    "SELECT count(*) FROM reminder WHERE due_at_ms < ?", [now.adding(seconds: -3_600).milliseconds])
                    ?? 0)
        }
    }

    private struct WriterSettings {
        var synchronous: Int?
        var foreignKeys: Int?
        var secureDelete: Int?
    }

    private func writerSettings() async throws -> WriterSettings {
        try await pool.writeWithoutTransaction { db in
            WriterSettings(
                synchronous: try Int.fetchOne(db, sql: "PRAGMA synchronous"),
                foreignKeys: try Int.fetchOne(db, sql: "PRAGMA foreign_keys"),
                secureDelete: try Int.fetchOne(db, sql: "PRAGMA secure_delete"))
        }
    }

    /// Commits a write that leaves everything as it is.
    ///
    /// An empty transaction would not do, nor an update to the same value: neither writes a page, and so both succeed on a
    /// full disk.
    ///
    /// - Throws: `StoreError` when nothing can be written.
    package func tryWriting() async throws {
        try await submit { transaction in
            try transaction.db.run("INSERT INTO scrub (needle) VALUES ('')")
            try transaction.db.run("DELETE FROM scrub WHERE needle = ''")
        }
    }

    private func writeFailure() async -> String? {
        do {
            try await tryWriting()
            return nil
        } catch {
            return "\(error)"
        }
    }

    private static func size(of path: String) -> Int64 {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return (attributes?[.size] as? NSNumber)?.int64Value ?? 0
    }

    private static func freeDiskBytes(beside path: String) -> Int64? {
        let directory = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let attributes = try? FileManager.default.attributesOfFileSystem(forPath: directory)
        return (attributes?[.systemFreeSize] as? NSNumber)?.int64Value
    }
}

extension StoreView {
    fileprivate func newestRow() throws -> Timestamp? {
        try db.value(
            """
            SELECT max(moment) FROM (
                SELECT max(received_at_ms) AS moment FROM inbound
                UNION ALL SELECT created_at_ms FROM outbox WHERE id = (SELECT max(id) FROM outbox)
                UNION ALL SELECT created_at_ms FROM listing WHERE id = (SELECT max(id) FROM listing))
            """
        ).map(Timestamp.init(milliseconds:))
    }

    fileprivate func oldestDue(at now: Timestamp) throws -> Timestamp? {
        try db.value("SELECT min(due_at_ms) FROM outbox WHERE state = 'queued' AND due_at_ms <= ?", [now.milliseconds])
            .map(Timestamp.init(milliseconds:))
    }

    fileprivate func queuedByChannel() throws -> [String: Int] {
        let rows = try db.all(
            "SELECT channel, count(*) FROM outbox WHERE state = 'queued' GROUP BY channel", []
        ) { reader -> (String, Int) in (try reader.next(), try reader.next()) }
        return Dictionary(rows) { $0 + $1 }
    }

    fileprivate func stuck(_ state: OutboxState) throws -> Int {
        try db.value("SELECT count(*) FROM outbox WHERE state = ?", [state.rawValue]) ?? 0
    }
}
