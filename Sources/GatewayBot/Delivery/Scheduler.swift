import BotStore
import Logging
import ServiceLifecycle
import Vocabulary

/// Does what falls due by the clock: the market's reminders, messages that stay incomplete, and the purge
/// of the night.
struct Scheduler: Service {
    let reminders: DueReminders
    let inbound: Inbound
    let store: Store
    let time: any TimeSource
    let bell: Bell
    let metrics: BotMetrics
    let logger: Logger

    /// New reminders and other processes' are seen after so long at the latest.
    private static let longestWaitSeconds: Int64 = 20
    /// When old messages are removed: the hour in which least is written.
    private static let purgeMinutesAfterMidnight = 3 * 60

    /// Until graceful shutdown.
    func run() async throws {
        await cancelWhenGracefulShutdown {
            var nextPurge = Self.purgeTime(after: time.now)
            while !Task.isCancelled {
                do {
                    try await handleReminders()
                    try await handleIncompleteMessages()
                    if nextPurge <= time.now {
                        try await purge()
                        nextPurge = Self.purgeTime(after: time.now)
                    }
                } catch {
                    guard !Task.isCancelled else { return }
                    metrics.count(.storeFailures)
                    logger.error("cannot do what is due", metadata: ["error": "\(error)"])
                }
                await time.sleep(until: min(nextPurge, time.now.adding(seconds: Self.longestWaitSeconds)))
            }
        }
    }

    /// Handles every reminder that is due now. Throws: `StoreError`.
    func handleReminders() async throws {
        while !Task.isCancelled {
            let now = time.now
            guard let queued = try await reminders.handleNext(by: now, clock: { _ in now }) else { return }
            metrics.count(.reminders)
            if !queued.isEmpty { bell.ring() }
        }
    }

    /// Answers messages whose other parts never came. Throws: `StoreError`.
    func handleIncompleteMessages() async throws {
        while !Task.isCancelled, try await inbound.handleNextIncomplete(now: time.now) != nil {}
    }

    /// Old messages go, and what was left of forgotten people.
    private func purge() async throws {
        let removed = try await store.purge(PurgeLimits(at: time.now))
        try await store.scrub()
        logger.notice("removed old messages", metadata: ["count": "\(removed)"])
    }

    private static func purgeTime(after now: Timestamp) -> Timestamp {
        let today = now.day(offset: .vietnam)
        let time = Timestamp(day: today, minutesAfterMidnight: purgeMinutesAfterMidnight, offset: .vietnam)
        guard time <= now else { return time }
        return Timestamp(
            day: today.adding(days: 1), minutesAfterMidnight: purgeMinutesAfterMidnight, offset: .vietnam)
    }
}
