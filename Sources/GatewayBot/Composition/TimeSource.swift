import Foundation
import Vocabulary

/// Tells what time it is; tests set it.
protocol TimeSource: Sendable {
    var now: Timestamp { get }
}

/// The machine's clock.
struct SystemTime: TimeSource {
    var now: Timestamp {
        Timestamp(milliseconds: Int64((Date().timeIntervalSince1970 * 1_000).rounded(.down)))
    }
}
