import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Says that a process sends what is in the outbox, for as long as the mark is kept; gone with the process, however it ends.
///
/// All who send share a lock on a file beside the database. Whoever gets it alone knows that nobody sends, so that every
/// lease belongs to a process that has died.
package final class SenderMark: Sendable {
    private let descriptor: Int32
    /// Whether no other process was sending when this mark was made; until ``share()`` none begins to.
    let isAlone: Bool

    /// - Throws: `StoreError.unavailable` when the file cannot be made.
    init(path: String) throws {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw StoreError.unavailable("cannot open \(path): \(String(cString: strerror(errno)))")
        }
        isAlone = flock(descriptor, LOCK_EX | LOCK_NB) == 0
    }

    deinit {
        close(descriptor)
    }

    /// Lets others send too; waits while another process is alone, which is as long as one transaction takes.
    ///
    /// - Throws: `StoreError.unavailable` when the file cannot be locked, `CancellationError`.
    func share() async throws {
        while flock(descriptor, LOCK_SH | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR else {
                throw StoreError.unavailable("cannot lock for sending: \(String(cString: strerror(errno)))")
            }
            try await Task.sleep(for: .milliseconds(20))
        }
    }
}

extension Store {
    /// Begins to send: queues again at once what a sender that has died had under way, unless another one still sends.
    ///
    /// - Returns: the mark to keep while sending. Throws: `StoreError`, `CancellationError`.
    package func beginSending() async throws -> SenderMark {
        let mark = try SenderMark(path: path + ".sending")
        if mark.isAlone { try await submit { try $0.releaseLeases() } }
        try await mark.share()
        return mark
    }
}

extension StoreTransaction {
    /// Queues again whatever is under way.
    fileprivate func releaseLeases() throws {
        try db.run("UPDATE outbox SET state = 'queued', lease_until_ms = NULL WHERE state = 'leased'")
    }
}
