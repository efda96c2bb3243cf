import Synchronization
import Vocabulary

@testable import GatewayBot

/// A clock that only moves when told to.
final class ManualTime: TimeSource {
    private struct State {
        var now: Timestamp
        var uptime = Duration.zero
        var sleepers: [Int: (until: Timestamp, wake: Duration, continuation: CheckedContinuation<Void, Never>)] = [:]
        var lastSleeper = 0
    }

    private let state: Mutex<State>

    /// 2026-11-25 09:00 in Vietnam unless told otherwise.
    init(_ now: Timestamp = Timestamp(milliseconds: 1_795_572_000_000)) {
        state = Mutex(State(now: now))
    }

    var now: Timestamp { state.withLock { $0.now } }

    var uptime: Duration { state.withLock { $0.uptime } }

    /// Lets time pass.
    func advance(to moment: Timestamp) {
        state.withLock { $0.uptime += .milliseconds(moment.milliseconds - $0.now.milliseconds) }
        set(to: moment)
    }

    /// Sets the clock, without any time passing.
    func set(to moment: Timestamp) {
        let due = state.withLock { state in
            state.now = moment
            let due = state.sleepers.filter { $0.value.until <= moment || $0.value.wake <= state.uptime }
            for number in due.keys { state.sleepers[number] = nil }
            return due.values.map(\.continuation)
        }
        due.forEach { $0.resume() }
    }

    /// Sets the clock, and a minute later whoever slept has looked at it and sleeps again.
    func leap(to moment: Timestamp) async {
        while !Task.isCancelled, state.withLock({ $0.sleepers.isEmpty }) { await Task.yield() }
        let seen = state.withLock { $0.lastSleeper }
        set(to: moment)
        advance(to: now.adding(seconds: 60))
        while !Task.isCancelled, state.withLock({ $0.lastSleeper == seen || $0.sleepers.isEmpty }) {
            await Task.yield()
        }
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
                    let wake = state.uptime + .milliseconds(moment.milliseconds - state.now.milliseconds)
                    state.sleepers[number] = (moment, wake, continuation)
                    return false
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.sleepers.removeValue(forKey: number) }?.continuation.resume()
        }
    }
}
