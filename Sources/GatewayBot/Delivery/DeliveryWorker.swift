import BotStore
import Channels
import Logging
import ServiceLifecycle
import Vocabulary

/// Sends what waits in the outbox, each channel in a lane of its own, so that a slow provider delays nobody else's.
struct DeliveryWorker: Service {
    let lanes: [DeliveryLane]
    let store: Store
    let time: any TimeSource
    let metrics: BotMetrics
    let logger: Logger

    /// After the store failed.
    private static let pauseSeconds: Int64 = 2

    /// Until graceful shutdown; what is being sent then is finished and settled.
    func run() async throws {
        await cancelWhenGracefulShutdown {
            guard let mark = await begin() else { return }
            await withDiscardingTaskGroup { group in
                for lane in lanes { group.addTask { await lane.run() } }
            }
            withExtendedLifetime(mark) {}
        }
    }

    /// Tries until the store lets it; nil when it is time to stop.
    private func begin() async -> SenderMark? {
        while !Task.isCancelled {
            do {
                return try await store.beginSending()
            } catch {
                guard !Task.isCancelled else { return nil }
                metrics.count(.storeFailures)
                logger.error("cannot begin to send", metadata: ["error": "\(error)"])
                await time.sleep(until: time.now.adding(seconds: Self.pauseSeconds))
            }
        }
        return nil
    }
}
