import BotStore
import Conversation
import Market
import Vocabulary

/// Does what fell due in the market, each reminder as a work of its own.
struct DueReminders: Sendable {
    let store: Store
    let engine: Engine
    /// The channel for somebody who never wrote.
    let fallbackChannel: @Sendable (Address) -> String?

    /// Handles the reminder that has waited longest, if it is due by a moment; returns what was put into the outbox, or
    /// nil when nothing is due.
    ///
    /// `clock` gives the time at which a reminder is handled. Throws: `StoreError`.
    func handleNext(
        by moment: Timestamp, clock: @escaping @Sendable (Reminder) -> Timestamp,
        alongside work: @escaping @Sendable (StoreTransaction, [OutboxMessage]) throws -> Void = { _, _ in }
    ) async throws -> [OutboxMessage]? {
        guard let reminder = try await store.read({ try $0.remindersDue(at: moment, limit: 1).first }) else {
            return nil
        }
        return try await store.submit { transaction in
            // Another process may have been quicker.
            guard try transaction.remindersDue(at: moment, limit: 1).first == reminder else { return [] }
            let queued = try handle(reminder, now: clock(reminder), in: transaction)
            try work(transaction, queued)
            return queued
        }
    }

    private func handle(
        _ reminder: Reminder, now: Timestamp, in transaction: StoreTransaction
    ) throws -> [OutboxMessage] {
        try transaction.apply([.forgetReminder(reminder.kind, reminder.subject)])
        let allocation = try transaction.allocation()
        let reminding = try engine.remind(reminder, in: transaction, now: now, allocation: allocation)
        try transaction.apply(reminding.changes)
        try transaction.save(reminding.allocation)
        return try transaction.enqueue(reminding.notices, at: now, fallback: fallbackChannel)
    }
}
