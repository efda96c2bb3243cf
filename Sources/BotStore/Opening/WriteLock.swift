import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The lock file beside the database that makes writers and checkpointers of all processes take turns.
///
/// SQLite's own locks already keep two transactions apart. They do not keep one process's checkpoint apart from another's
/// write, and releases before 3.51.3 can lose pages when those meet while the log is being reset
/// (<https://sqlite.org/wal.html#walresetbug>). A lock that spans the transaction and the checkpoint behind its commit shuts
/// that door, and lets `chat`, `role` or `import` run beside `serve`.
///
/// The lock belongs to the open file, so that it goes when the process dies. The database file itself is never opened here:
/// closing it would drop SQLite's own locks on it.
final class WriteLock: Sendable {
    private let descriptor: Int32
    private let timeout: Duration

    /// - Throws: `StoreError.unavailable` when the file cannot be made.
    init(path: String, timeout: Duration) throws {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        self.timeout = timeout
        guard descriptor >= 0 else {
            throw StoreError.unavailable("cannot open \(path): \(String(cString: strerror(errno)))")
        }
    }

    deinit {
        close(descriptor)
    }

    /// Runs a body while no other process writes.
    ///
    /// - Throws: `StoreError.unavailable` when another process holds the lock for longer than the timeout, and what the body
    ///   throws.
    func holding<T>(_ body: () throws -> T) throws -> T {
        try acquire()
        defer { flock(descriptor, LOCK_UN) }
        return try body()
    }

    /// There is no lock call with a timeout, so a held lock is tried again with growing pauses, as SQLite does with its own.
    /// Only the writer's thread waits here.
    private func acquire() throws {
        let deadline = ContinuousClock.now + timeout
        var pauseMicroseconds: UInt32 = 200
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR else {
                throw StoreError.unavailable("cannot lock for writing: \(String(cString: strerror(errno)))")
            }
            guard ContinuousClock.now < deadline else {
                throw StoreError.unavailable("another process has been writing for \(timeout)")
            }
            usleep(pauseMicroseconds)
            pauseMicroseconds = min(pauseMicroseconds * 2, 20_000)
        }
    }
}
