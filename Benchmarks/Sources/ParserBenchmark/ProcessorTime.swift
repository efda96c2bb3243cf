import Glibc

/// The processor time that this thread has used, in seconds: a busy machine does not slow it.
func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The processor time of the median of a few runs and of the fastest, in seconds, after one that warms up.
func measure(runs: Int = 11, _ body: () -> Void) -> (median: Double, least: Double) {
    body()
    let times = (0..<runs).map { _ in
        let start = processorSeconds()
        body()
        return processorSeconds() - start
    }.sorted()
    return (times[times.count / 2], times[0])
}
