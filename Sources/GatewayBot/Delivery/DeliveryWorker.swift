import BotStore
import Channels
import Logging
import ServiceLifecycle
import Vocabulary

/// Sends what waits in the outbox, each channel in a lane of its own, so that a slow provider delays nobody else's.
struct DeliveryWorker: Service {
    let lanes: [DeliveryLane]

    /// Until graceful shutdown; what is being sent then is finished and settled.
    func run() async throws {
        await cancelWhenGracefulShutdown {
            await withDiscardingTaskGroup { group in
                for lane in lanes { group.addTask { await lane.run() } }
            }
        }
    }
}
