import Glibc

/// The processor time that this thread has used, in seconds: a busy machine does not slow it.
func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The least processor time of a few runs, in seconds.
func best(of runs: Int = 5, _ body: () -> Void) -> Double {
    (0..<runs).map { _ in
        let start = processorSeconds()
        body()
        return processorSeconds() - start
    }.min() ?? .infinity
}
