import GRDBSQLite
import Glibc

/// Commits batches of small rows with `synchronous=FULL` as fast as SQLite can: what a durable message costs at least.
@main
struct CommitLoop {
    static func main() {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let batch = Int(arguments[2]), let seconds = Double(arguments[3]) else {
            print("usage: CommitLoop FILE ROWS-PER-COMMIT SECONDS")
            exit(64)
        }
        var connection: OpaquePointer?
        guard sqlite3_open(arguments[1], &connection) == SQLITE_OK else { exit(1) }
        for sql in [
            "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
            """
            CREATE TABLE IF NOT EXISTS inbound (channel TEXT, message_id TEXT, reply TEXT, received_at_ms INTEGER,
                PRIMARY KEY (channel, message_id)) STRICT, WITHOUT ROWID
            """,
        ] { guard sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK else { exit(1) } }
        var insert: OpaquePointer?
        sqlite3_prepare_v2(connection, "INSERT INTO inbound VALUES ('bench', ?, ?, ?)", -1, &insert, nil)
        let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        let reply = String(repeating: "r", count: 150)
        var rows: Int64 = 0
        let start = ContinuousClock.now
        while start.duration(to: .now) < .seconds(seconds) {
            sqlite3_exec(connection, "BEGIN IMMEDIATE", nil, nil, nil)
            for _ in 0..<batch {
                rows += 1
                sqlite3_bind_text(insert, 1, "message-\(rows)", -1, transient)
                sqlite3_bind_text(insert, 2, reply, -1, transient)
                sqlite3_bind_int64(insert, 3, rows)
                guard sqlite3_step(insert) == SQLITE_DONE else { exit(1) }
                sqlite3_reset(insert)
            }
            guard sqlite3_exec(connection, "COMMIT", nil, nil, nil) == SQLITE_OK else { exit(1) }
        }
        let elapsed = start.duration(to: .now) / .seconds(1)
        print(#"{"rows":\#(rows),"seconds":\#(elapsed),"rate":\#((Double(rows) / elapsed).rounded())}"#)
        sqlite3_finalize(insert)
        sqlite3_close(connection)
    }
}
