import GRDB
import Synchronization

/// Lets concurrent works share one transaction and one fsync.
///
/// Whoever finds the writer idle wakes it. While a transaction runs, further works queue up, and all that have come by its
/// end form the next one: the busier the store, the more share a commit, and a lone work waits for nobody. When a work fails,
/// the transaction is undone and all run again, each behind a savepoint of its own, so that one failure harms no other. Nobody
/// hears of a result before the commit has reached the disk.
final class GroupCommit: Sendable {
    private struct Queue {
        var works: [PendingWork] = []
        var isDraining = false
        var isClosed = false
        /// Who waits for the last work.
        var onIdle: [@Sendable () -> Void] = []
    }

    private let queue = Mutex(Queue())
    private let pool: DatabasePool
    private let lock: WriteLock
    private let options: StoreOptions
    private let memory = WriterMemory()

    init(pool: DatabasePool, lock: WriteLock, options: StoreOptions) {
        self.pool = pool
        self.lock = lock
        self.options = options
    }

    func submit(_ work: PendingWork) {
        enum Step { case refuse, wake, wait }
        let step = queue.withLock { queue -> Step in
            guard !queue.isClosed else { return .refuse }
            queue.works.append(work)
            defer { queue.isDraining = true }
            return queue.isDraining ? .wait : .wake
        }
        switch step {
        case .refuse: work.fail(StoreError.closed)
        case .wake: wakeWriter()
        case .wait: break
        }
    }

    /// Refuses further works, and returns when those already queued are done.
    func close() async {
        await withCheckedContinuation { continuation in
            let isIdle = queue.withLock { queue in
                queue.isClosed = true
                if queue.isDraining { queue.onIdle.append { continuation.resume() } }
                return !queue.isDraining
            }
            if isIdle { continuation.resume() }
        }
    }

    /// Commits a batch on the writer's own thread, then queues up again, so that a checkpoint or a closing gets its turn under
    /// load.
    private func wakeWriter() {
        pool.asyncWriteWithoutTransaction { db in
            guard let batch = self.nextBatch() else { return }
            self.commit(batch, in: db)
            self.wakeWriter()
        }
    }

    private func nextBatch() -> [PendingWork]? {
        let (batch, onIdle) = queue.withLock { queue -> ([PendingWork]?, [@Sendable () -> Void]) in
            guard queue.works.isEmpty else {
                let batch = Array(queue.works.prefix(options.worksPerCommit))
                queue.works.removeFirst(batch.count)
                return (batch, [])
            }
            queue.isDraining = false
            defer { queue.onIdle = [] }
            return (nil, queue.onIdle)
        }
        for body in onIdle { body() }
        return batch
    }

    private func commit(_ batch: [PendingWork], in db: Database) {
        let outcomes: [PendingWork.Delivery]
        do {
            outcomes = try lock.holding {
                do {
                    return try transact(db) { transaction in try batch.map { try run($0, in: transaction, db) } }
                } catch is WorkFailure {
                    return try transact(db) { transaction in
                        try batch.map { try runBehindSavepoint($0, in: transaction, db) }
                    }
                }
            }
        } catch {
            let error = StoreError.wrapping(error)
            for work in batch { work.fail(error) }
            return
        }
        for deliver in outcomes { deliver() }
    }

    /// A work failed that has no savepoint before it.
    private struct WorkFailure: Error {}

    private func transact(
        _ db: Database, _ works: (StoreTransaction) throws -> [PendingWork.Delivery]
    ) throws -> [PendingWork.Delivery] {
        var outcomes: [PendingWork.Delivery] = []
        do {
            try db.inTransaction(.immediate) {
                memory.check(try db.value("PRAGMA data_version") ?? 0)
                let transaction = StoreTransaction(db, offset: options.offset, memory: memory)
                outcomes = try works(transaction)
                try transaction.writePending()
                return .commit
            }
        } catch {
            memory.forgetAll()
            throw error
        }
        return outcomes
    }

    /// Runs a work without a savepoint: nearly none fails, and SQLite copies every page that changes behind one.
    ///
    /// - Throws: `WorkFailure` when the work failed by itself, and what concerns the whole transaction.
    private func run(_ work: PendingWork, in transaction: StoreTransaction, _ db: Database) throws
        -> PendingWork.Delivery
    {
        do {
            return try work.run(transaction)
        } catch {
            guard db.isInsideTransaction, !StoreError.concernsEveryone(error) else { throw error }
            throw WorkFailure()
        }
    }

    /// Runs a work behind its savepoint.
    ///
    /// - Throws: only what concerns the whole transaction; a work's own error is its own outcome.
    private func runBehindSavepoint(_ work: PendingWork, in transaction: StoreTransaction, _ db: Database) throws
        -> PendingWork.Delivery
    {
        let pending = transaction.pending
        try db.run("SAVEPOINT work")
        do {
            let outcome = try work.run(transaction)
            try db.run("RELEASE work")
            return outcome
        } catch {
            guard db.isInsideTransaction, !StoreError.concernsEveryone(error) else { throw error }
            memory.forgetAll()
            transaction.pending = pending
            try db.run("ROLLBACK TO work")
            try db.run("RELEASE work")
            let reason = StoreError.wrapping(error)
            return { work.fail(reason) }
        }
    }
}
