import GRDB

/// Everything that the bot remembers, in one SQLite file.
///
/// One connection writes, and all writes go through `submit`; others read a snapshot beside it. A second process may open
/// the same file: transactions take turns through a lock file, and every transaction reads the free numbers afresh.
package final class Store: Sendable {
    package let path: String
    package let options: StoreOptions
    let pool: DatabasePool
    let lock: WriteLock
    private let commits: GroupCommit

    /// Opens the file, makes it when there is none, and brings its schema up to date.
    ///
    /// - Throws: `StoreError`.
    package init(path: String, options: StoreOptions = StoreOptions()) throws {
        self.path = path
        self.options = options
        do {
            let lock = try WriteLock(path: path + ".lock", timeout: options.busyTimeout)
            self.lock = lock
            pool = try lock.holding { try DatabasePool.opened(path: path, options: options) }
        } catch {
            throw StoreError.wrapping(error)
        }
        commits = GroupCommit(pool: pool, lock: lock, options: options)
    }

    /// Does a work in a transaction that concurrent works share, and returns its result once it is on disk.
    ///
    /// What the work throws undoes the work alone. The work must not keep the transaction, and may run twice, the first time
    /// undone: it must do nothing but read and write.
    ///
    /// - Throws: what the work throws; `StoreError.unavailable` when nothing could be written, and the same call may
    ///   succeed later.
    package func submit<T: Sendable>(_ work: @escaping @Sendable (StoreTransaction) throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            commits.submit(
                PendingWork(
                    run: { transaction in
                        let result = try work(transaction)
                        return { continuation.resume(returning: result) }
                    },
                    fail: { continuation.resume(throwing: $0) }
                ))
        }
    }

    /// Reads from a snapshot, beside the writer.
    ///
    /// - Throws: what the reading throws, or a `StoreError`.
    package func read<T: Sendable>(_ reading: @escaping @Sendable (StoreView) throws -> T) async throws -> T {
        let offset = options.offset
        do {
            return try await pool.read { try reading(StoreView($0, offset: offset)) }
        } catch {
            throw StoreError.wrapping(error)
        }
    }

    /// Finishes the works that were submitted, then closes the file.
    package func close() async throws {
        await commits.close()
        do {
            try lock.holding { try pool.close() }
        } catch {
            throw StoreError.wrapping(error)
        }
    }
}
