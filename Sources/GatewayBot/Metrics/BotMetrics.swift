import Synchronization

/// The bot's own figures since its start, for `/metrics`.
///
/// Labels come from the configuration and from closed sets, never from what people send, so that their number is
/// bounded.
final class BotMetrics: Sendable {
    /// One line of a counter.
    struct Series: Hashable, Sendable {
        var counter: Counter
        /// Names and values in their order of printing.
        var labels: [Label]
    }

    /// One label of a series.
    struct Label: Hashable, Sendable {
        var name: String
        var value: String
    }

    /// A copy at one moment.
    struct Snapshot: Sendable {
        var counts: [Series: UInt64] = [:]
        var handling = LatencyHistogram()
    }

    private let state = Mutex(Snapshot())

    func count(_ counter: Counter, _ labels: KeyValuePairs<String, String> = [:], by amount: Int = 1) {
        let series = Series(counter: counter, labels: labels.map { Label(name: $0.key, value: $0.value) })
        state.withLock { $0.counts[series, default: 0] += UInt64(amount) }
    }

    /// From the arrival of a request to its durable answer.
    func record(handling duration: Duration) {
        state.withLock { $0.handling.record(duration) }
    }

    var snapshot: Snapshot {
        state.withLock { $0 }
    }
}
