import BotStore
import Channels
import Conversation
import Logging
import Market
import Vocabulary

/// Sends one channel's messages: claims what is due, sends it at the channel's pace, and settles it.
struct DeliveryLane: Sendable {
    let channel: ChannelDirectory.Entry
    let carrier: any Carrier
    let store: Store
    let standIn: StandIn
    let backoff: Backoff
    let time: any TimeSource
    let bell: Bell.Listener
    let metrics: BotMetrics
    let logger: Logger

    /// How long a claimed message is this lane's: longer than an attempt with its place in line can take.
    private static let leaseMilliseconds: Int64 = 120_000
    /// Other processes put messages into the outbox without ringing.
    private static let longestWaitSeconds: Int64 = 30
    /// For attempts under way at shutdown.
    private static let shutdownGrace = Duration.seconds(5)
    /// After the store failed.
    private static let pauseSeconds: Int64 = 2

    /// Until the task is cancelled; what is under way then is finished and settled.
    func run() async {
        var pace = Pace(channel.adapter.limits)
        var isCounted = false
        while !Task.isCancelled {
            do {
                if !isCounted { pace.note(sent: try await countSentToday(), on: time.now) }
                isCounted = true
                let next = try await sendDue(&pace)
                await bell.wait(until: next, on: time)
            } catch {
                guard !Task.isCancelled else { return }
                metrics.count(.storeFailures)
                logger.error("cannot claim messages", metadata: ["channel": "\(channel.name)", "error": "\(error)"])
                await time.sleep(until: time.now.adding(seconds: Self.pauseSeconds))
            }
        }
    }

    /// What went out before a restart counts against the day's limit too.
    func countSentToday() async throws -> Int {
        let midnight = Timestamp(day: time.now.day(offset: .vietnam), minutesAfterMidnight: 0, offset: .vietnam)
        let name = channel.name
        return try await store.read { try $0.sentCount(over: name, since: midnight) }
    }

    /// Sends everything that is due, and returns when to look again. Throws: `StoreError`.
    func sendDue(_ pace: inout Pace) async throws -> Timestamp {
        while !Task.isCancelled {
            let now = time.now
            let latest = now.adding(seconds: Self.longestWaitSeconds)
            let earliest = pace.earliest(now: now)
            guard earliest <= now else { return min(earliest, latest) }
            let priorities = Self.priorities(at: now)
            let name = channel.name
            let due = try await store.read { try $0.nextDue(channel: name, priorities: priorities) }
            guard let due, due <= now else { return min(due ?? latest, latest, Self.nextOpening(after: now)) }
            let claim = OutboxClaim(
                channel: name, priorities: priorities, now: now, leaseMilliseconds: Self.leaseMilliseconds,
                limit: pace.room(now: now))
            let messages = try await store.submit { try $0.claim(claim) }
            // What is due waits behind another message to the same person.
            guard !messages.isEmpty else { return now.adding(seconds: 1) }
            try await send(messages, &pace)
        }
        return time.now
    }

    /// Replies and deals at any hour; notices and broadcasts by day.
    private static func priorities(at now: Timestamp) -> Set<OutboxPriority> {
        QuietHours.earliestSending(from: now) == now ? Set(OutboxPriority.allCases) : [.reply, .deal]
    }

    private static func nextOpening(after now: Timestamp) -> Timestamp {
        let opening = QuietHours.earliestSending(from: now)
        return opening == now ? now.adding(seconds: longestWaitSeconds) : opening
    }

    private func send(_ messages: [OutboxMessage], _ pace: inout Pace) async throws {
        let places = messages.map { _ in pace.reserve(now: time.now) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (message, place) in zip(messages, places) {
                group.addTask {
                    await time.sleep(until: place)
                    try await settle(message, attempt(message))
                }
            }
            try await group.waitForAll()
        }
    }

    /// An attempt that is under way at shutdown gets some seconds to end; one that is not does not begin.
    private func attempt(_ message: OutboxMessage) async -> DeliveryAttempt {
        let attempt = DeliveryAttempt(message: message, channel: channel, backoff: backoff)
        guard !Task.isCancelled else { return attempt.postponed(to: time.now) }
        let sending = Task { await attempt.made(by: carrier, now: time.now) }
        return await withTaskCancellationHandler {
            await sending.value
        } onCancel: {
            Task {
                try? await Task.sleep(for: Self.shutdownGrace)
                sending.cancel()
            }
        }
    }

    private func settle(_ message: OutboxMessage, _ attempt: DeliveryAttempt) async throws {
        let now = time.now
        metrics.count(.sends, ["channel": channel.name, "outcome": attempt.label])
        let isPassedOn = try await store.submit { [channel, standIn] transaction in
            let isSettled = try transaction.settle(message.id, attempt.outcome, at: now)
            if attempt.isOptOut {
                try transaction.silence(
                    message.recipient, medium: Medium(channel.adapter.limits.medium), channel: channel.name, at: now)
            }
            // A report that came before the answer may have made a failure of what was sent.
            guard isSettled, !attempt.isOptOut, let settled = try transaction.outboxMessage(message.id),
                settled.state == .dead
            else { return false }
            return try standIn.takeOver(settled, now: now, in: transaction)
        }
        if isPassedOn { standIn.bell.ring() }
        guard case .dead(let reason) = attempt.outcome else { return }
        let metadata: Logger.Metadata = [
            "channel": "\(channel.name)", "id": "\(message.id)", "reason": "\(reason)",
        ]
        logger.error(isPassedOn ? "passed a message on" : "gave a message up", metadata: metadata)
    }
}
