/// One caller's work that waits for the writer.
struct PendingWork: Sendable {
    /// Hands the caller the outcome of its work.
    typealias Delivery = @Sendable () -> Void

    /// Does the work and returns how its result is handed over once the transaction is on disk. It may run twice, the first
    /// time for nothing.
    let run: @Sendable (StoreTransaction) throws -> Delivery
    let fail: @Sendable (any Error) -> Void
}
