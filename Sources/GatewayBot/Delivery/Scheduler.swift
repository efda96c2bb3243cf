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
    /// After the clock leapt ahead: long enough for whoever set it wrongly to set it right.
    private static let holdAfterLeap = Duration.seconds(900)
    /// Reminders handled between two waits, some ten a second; more would be a burst, after a stop or a leap of the clock.
    private static let remindersAtOnce = 200
    /// Nothing in the outbox waits for longer by a clock that goes right.
    private static let longestDelaySeconds = Int64(Backoff().longestAskedDelay / .seconds(1))

    /// Until graceful shutdown.
    func run() async throws {
        await cancelWhenGracefulShutdown {
            var watch = ClockWatch(time)
            var heldUntil: Duration?
            var nextPurge = Self.purgeTime(after: time.now)
            await releaseOutbox(dueBeyond: time.now.adding(seconds: Self.longestDelaySeconds))
            while !Task.isCancelled {
                do {
                    heldUntil = await hold(heldUntil, after: watch.leap(of: time))
                    if heldUntil == nil { try await handleReminders() }
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

    /// Until when reminders are held back, by the uptime, after the clock was set by so much; `nil`: they are not.
    ///
    /// A clock that is a day ahead for a minute would let every proposal lapse and ask everybody whether their goods are
    /// still there. A clock that is set back would leave what was queued before waiting for the old time.
    private func hold(_ heldUntil: Duration?, after leap: Duration) async -> Duration? {
        if leap > .zero {
            logger.error("the clock was set ahead, reminders are held back", metadata: ["leap": "\(leap)"])
            return time.uptime + Self.holdAfterLeap
        }
        if leap < .zero {
            logger.error("the clock was set back", metadata: ["leap": "\(leap)"])
            await releaseOutbox(dueBeyond: time.now)
            return nil
        }
        return heldUntil.flatMap { time.uptime < $0 ? $0 : nil }
    }

    private func releaseOutbox(dueBeyond moment: Timestamp) async {
        let now = time.now
        do {
            try await store.submit { try $0.releaseOutbox(dueBeyond: moment, at: now) }
            bell.ring()
        } catch {
            metrics.count(.storeFailures)
            logger.error("cannot do what is due", metadata: ["error": "\(error)"])
        }
    }

    /// Handles the reminders that are due now, some of many. Throws: `StoreError`.
    func handleReminders() async throws {
        for _ in 0..<Self.remindersAtOnce where !Task.isCancelled {
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
        if try await store.scrub() { try await store.compact() }
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
