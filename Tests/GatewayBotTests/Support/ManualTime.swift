import Synchronization
import Vocabulary

@testable import GatewayBot

/// A clock that only moves when told to.
final class ManualTime: TimeSource {
    private struct State {
        var now: Timestamp
        var sleepers: [Int: (until: Timestamp, continuation: CheckedContinuation<Void, Never>)] = [:]
        var lastSleeper = 0
    }

    private let state: Mutex<State>

    /// 2026-11-25 09:00 in Vietnam unless told otherwise.
    init(_ now: Timestamp = Timestamp(milliseconds: 1_795_572_000_000)) {
        state = Mutex(State(now: now))
    }

    var now: Timestamp { state.withLock { $0.now } }

    func advance(to moment: Timestamp) {
        let due = state.withLock { state in
            state.now = moment
            let due = state.sleepers.filter { $0.value.until <= moment }
            for number in due.keys { state.sleepers[number] = nil }
            return due.values.map(\.continuation)
        }
        due.forEach { $0.resume() }
    }

    func sleep(until moment: Timestamp) async {
        let number = state.withLock { state in
            state.lastSleeper += 1
            return state.lastSleeper
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    guard moment > state.now, !Task.isCancelled else { return true }
                    state.sleepers[number] = (moment, continuation)
                    return false
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.sleepers.removeValue(forKey: number) }?.continuation.resume()
        }
    }
}
