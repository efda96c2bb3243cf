import CCurl
import Synchronization

/// What callers leave for the thread that owns the multi handle.
final class CurlMailbox: Sendable {
    /// Everything that was left since the last look.
    struct Post: Sendable {
        var submissions: [CurlSubmission] = []
        var cancellations: [UInt64] = []
        var isClosed = false
    }

    private struct State {
        var post = Post()
        var lastID: UInt64 = 0
        /// The multi handle's address while its thread runs: `curl_multi_wakeup` is the one call that other threads may
        /// make with it.
        var sleeper: UInt?

        func wake() {
            guard let sleeper, let multi = UnsafeMutableRawPointer(bitPattern: sleeper) else { return }
            curl_multi_wakeup(multi)
        }
    }

    private let state = Mutex(State())

    func nextID() -> UInt64 {
        state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
    }

    func submit(_ submission: CurlSubmission) {
        let isClosed = state.withLock { state in
            guard !state.post.isClosed else { return true }
            state.post.submissions.append(submission)
            state.wake()
            return false
        }
        if isClosed { submission.continuation.resume(throwing: TransportError.closed) }
    }

    func cancel(_ id: UInt64) {
        state.withLock { state in
            guard !state.post.isClosed else { return }
            state.post.cancellations.append(id)
            state.wake()
        }
    }

    func close() {
        state.withLock { state in
            state.post.isClosed = true
            state.wake()
        }
    }

    /// Takes what was left. Only for the thread.
    func collect() -> Post {
        state.withLock { state in
            defer { state.post = Post(isClosed: state.post.isClosed) }
            return state.post
        }
    }

    /// Says whom to wake, or nobody any more. Only for the thread, around the life of its handle.
    func setSleeper(_ address: UInt?) {
        state.withLock { $0.sleeper = address }
    }
}
