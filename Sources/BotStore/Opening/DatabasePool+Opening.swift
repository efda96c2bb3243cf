import GRDB

extension DatabasePool {
    /// Opens a pool whose writer waits for the disk at every commit, and whose schema is up to date.
    ///
    /// GRDB turns the write-ahead log on after the connection is prepared and lowers `synchronous` to NORMAL with it, which
    /// may lose the last commits when the power fails. FULL is set after that, and checked.
    static func opened(path: String, options: StoreOptions) throws -> DatabasePool {
        var configuration = Configuration()
        configuration.label = "gatewaybot"
        configuration.busyMode = .timeout(options.busyTimeout / .seconds(1))
        configuration.maximumReaderCount = max(1, options.readers)
        configuration.prepareDatabase { db in
            let pages = db.configuration.readonly ? options.cachePages : options.cachePages * 4
            try db.execute(sql: "PRAGMA cache_size = \(pages)")
            try db.execute(sql: "PRAGMA temp_store = MEMORY")
            // Deleted texts and numbers must not linger in free pages.
            try db.execute(sql: "PRAGMA secure_delete = ON")
            try db.execute(sql: "PRAGMA trusted_schema = OFF")
        }
        let pool = try DatabasePool(path: path, configuration: configuration)
        try pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
            try db.execute(sql: "PRAGMA journal_size_limit = \(logSizeLimitBytes)")
            try db.execute(sql: "PRAGMA wal_autocheckpoint = \(checkpointPages)")
            if let limit = options.maximumPages { try db.execute(sql: "PRAGMA max_page_count = \(limit)") }
            guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == synchronousFull else {
                throw StoreError.unavailable("the database does not wait for the disk")
            }
        }
        let migrator = DatabaseMigrator.gatewayBot
        guard try !pool.read(migrator.hasBeenSuperseded) else { throw StoreError.newerSchema }
        try migrator.migrate(pool)
        return pool
    }

    /// What `PRAGMA synchronous` answers for FULL.
    static let synchronousFull = 2
    /// Pages in the log after which the commit that filled it copies them into the database: 16 MiB.
    private static let checkpointPages = 4_000
    /// To what the log shrinks after a burst.
    private static let logSizeLimitBytes = 32 << 20
}
