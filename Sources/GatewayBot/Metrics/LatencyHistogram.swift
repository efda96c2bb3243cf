/// Durations counted by upper bound, as Prometheus histograms are.
struct LatencyHistogram: Sendable, Equatable {
    /// Upper bounds in microseconds.
    static let boundsMicroseconds: [Int64] = [
        500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 250_000, 1_000_000, 5_000_000,
    ]

    /// One more than there are bounds: the last is for everything above.
    private(set) var counts = [UInt64](repeating: 0, count: boundsMicroseconds.count + 1)
    private(set) var sumMicroseconds: Int64 = 0

    mutating func record(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        let microseconds = seconds * 1_000_000 + attoseconds / 1_000_000_000_000
        let bucket = Self.boundsMicroseconds.firstIndex { microseconds <= $0 } ?? Self.boundsMicroseconds.count
        counts[bucket] += 1
        sumMicroseconds += microseconds
    }
}
