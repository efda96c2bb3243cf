import Foundation
import Vocabulary

/// Tells what time it is and waits; tests set it.
protocol TimeSource: Sendable {
    var now: Timestamp { get }

    /// Since some moment, at the same pace whatever anybody does to the clock.
    var uptime: Duration { get }

    /// Until a moment has come, as much time has passed as there was until it, or the task is cancelled.
    func sleep(until moment: Timestamp) async
}

/// The machine's clock.
struct SystemTime: TimeSource {
    /// After so long a sleeper looks at the clock again, which somebody may have set.
    private static let longestSleep = Duration.seconds(60)

    var now: Timestamp {
        Timestamp(milliseconds: Int64((Date().timeIntervalSince1970 * 1_000).rounded(.down)))
    }

    var uptime: Duration { Self.start.duration(to: .now) }

    private static let start = ContinuousClock.now

    /// A clock that is set back does not prolong the sleep.
    func sleep(until moment: Timestamp) async {
        let wake = uptime + .milliseconds(moment.milliseconds - now.milliseconds)
        while !Task.isCancelled {
            let rest = min(.milliseconds(moment.milliseconds - now.milliseconds), wake - uptime)
            guard rest > .zero else { return }
            try? await Task.sleep(for: min(rest, Self.longestSleep))
        }
    }
}
