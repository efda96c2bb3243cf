import Foundation
import Vocabulary

/// Tells what time it is and waits; tests set it.
protocol TimeSource: Sendable {
    var now: Timestamp { get }

    /// Until a moment has come or the task is cancelled.
    func sleep(until moment: Timestamp) async
}

/// The machine's clock.
struct SystemTime: TimeSource {
    /// After so long a sleeper looks at the clock again, which somebody may have set.
    private static let longestSleepMilliseconds: Int64 = 60_000

    var now: Timestamp {
        Timestamp(milliseconds: Int64((Date().timeIntervalSince1970 * 1_000).rounded(.down)))
    }

    func sleep(until moment: Timestamp) async {
        while !Task.isCancelled {
            let rest = moment.milliseconds - now.milliseconds
            guard rest > 0 else { return }
            try? await Task.sleep(for: .milliseconds(min(rest, Self.longestSleepMilliseconds)))
        }
    }
}
