import Synchronization
import Vocabulary

/// Wakes those who wait for something to be in the outbox.
final class Bell: Sendable {
    private struct State {
        var lastListener = 0
        /// Whether it rang since the listener last waited.
        var hasRung: [Int: Bool] = [:]
        var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
    }

    /// One waiter; a ring between two waits is not missed.
    struct Listener: Sendable {
        fileprivate let bell: Bell
        fileprivate let number: Int

        /// Until the bell rings, a moment has come, or the task is cancelled.
        func wait(until moment: Timestamp?, on time: any TimeSource) async {
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await bell.wait(number) }
                if let moment { group.addTask { await time.sleep(until: moment) } }
                await group.next()
                group.cancelAll()
            }
        }
    }

    private let state = Mutex(State())

    func ring() {
        let waiting = state.withLock { state in
            defer { state.waiting = [:] }
            for number in state.hasRung.keys where state.waiting[number] == nil { state.hasRung[number] = true }
            return state.waiting.values.map { $0 }
        }
        waiting.forEach { $0.resume() }
    }

    func makeListener() -> Listener {
        let number = state.withLock { state in
            state.lastListener += 1
            state.hasRung[state.lastListener] = false
            return state.lastListener
        }
        return Listener(bell: self, number: number)
    }

    private func wait(_ number: Int) async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    if Task.isCancelled || state.hasRung[number] == true {
                        state.hasRung[number] = false
                        return true
                    }
                    state.waiting[number] = continuation
                    return false
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiting.removeValue(forKey: number) }?.resume()
        }
    }
}
