import GRDB
package import Market

extension Store {
    /// Forgets the party behind an address, down to the last byte in the files.
    ///
    /// - Returns: false when the address is unknown.
    package func forget(_ address: Address) async throws -> Bool {
        let isKnown = try await submit { transaction in
            if let party = try transaction.party(at: address) {
                try transaction.apply([.forget(party.id)])
                return true
            }
            return try transaction.forget(unregistered: address)
        }
        guard isKnown else { return false }
        try await scrub()
        try await compact()
        return true
    }

    /// Finishes what forgetting began: texts to others that name a forgotten person are removed, and the log is emptied.
    ///
    /// The search runs beside the writer. Bytes may remain in the gaps of half-filled pages until `compact`.
    ///
    /// - Returns: whether there was anything to do.
    @discardableResult
    package func scrub() async throws -> Bool {
        let needles = try await read { try $0.scrubRequests() }
        guard !needles.isEmpty else { return false }
        let findings = try await read { try $0.rows(naming: needles) }
        try await submit { transaction in
            try transaction.remove(findings)
            if findings.pending == 0 { try transaction.closeScrubRequests(needles) }
        }
        try await emptyLog()
        return true
    }

    /// Rebuilds the file without gaps and free pages. Writers wait for as long as it takes to copy it.
    package func compact() async throws {
        try await maintain { db in
            try db.execute(sql: "PRAGMA temp_store = FILE")
            defer { try? db.execute(sql: "PRAGMA temp_store = MEMORY") }
            try db.execute(sql: "VACUUM")
        }
        try await emptyLog()
    }

    /// Moves the log into the file and cuts it to nothing. A reader in its way is waited for briefly, then left for the next
    /// time.
    private func emptyLog() async throws {
        try await maintain { db in
            try db.execute(sql: "PRAGMA busy_timeout = 500")
            defer { try? db.execute(sql: "PRAGMA busy_timeout = \(Int(self.options.busyTimeout / .milliseconds(1)))") }
            do {
                try db.checkpoint(.truncate)
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
                return
            }
        }
    }

    /// Runs what cannot run inside a transaction on the writer, while no other process writes.
    private func maintain(_ body: @escaping @Sendable (Database) throws -> Void) async throws {
        do {
            try await pool.writeWithoutTransaction { db in try self.lock.holding { try body(db) } }
        } catch {
            throw StoreError.wrapping(error)
        }
    }
}
