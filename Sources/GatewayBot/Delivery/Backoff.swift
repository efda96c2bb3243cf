/// How long to wait before a message is tried again, and when to give up.
struct Backoff: Sendable {
    /// Before the second attempt; doubles with each further one.
    var firstDelay: Duration = .seconds(15)
    var longestDelay: Duration = .seconds(3_600)
    /// However long a provider asks for: news of a deal is of no use to anyone on the next day.
    var longestAskedDelay: Duration = .seconds(6 * 3_600)
    /// The attempt after which a message is dead.
    var maximumAttempts = 12
    /// A number from 0 to 1; drawn anew for each delay, so that many messages do not come back at once.
    var random: @Sendable () -> Double

    init(random: @escaping @Sendable () -> Double = { Double.random(in: 0...1) }) {
        self.random = random
    }

    /// The wait after so many failed attempts: half of it fixed, half of it drawn; not shorter than what the provider
    /// asked for, within reason. nil when it is time to give up.
    func delay(afterAttempts attempts: Int, providerAsks: Duration? = nil) -> Duration? {
        guard attempts < maximumAttempts else { return nil }
        var delay = firstDelay
        for _ in 1..<max(attempts, 1) where delay < longestDelay { delay *= 2 }
        delay = min(delay, longestDelay)
        let drawn = delay / 2 + delay / 2 * random()
        return max(drawn, min(providerAsks ?? .zero, longestAskedDelay))
    }
}
