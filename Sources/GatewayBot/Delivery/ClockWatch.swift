import Vocabulary

/// Notices when somebody sets the clock.
struct ClockWatch: Sendable {
    /// What the corrections of a well-kept clock stay under.
    private static let tolerance = Duration.seconds(120)

    private var now: Timestamp
    private var uptime: Duration

    init(_ time: any TimeSource) {
        now = time.now
        uptime = time.uptime
    }

    /// By how much the clock was set since the last look: ahead if positive, back if negative; zero for small corrections.
    mutating func leap(of time: any TimeSource) -> Duration {
        let (now, uptime) = (time.now, time.uptime)
        let leap = Duration.milliseconds(now.milliseconds - self.now.milliseconds) - (uptime - self.uptime)
        (self.now, self.uptime) = (now, uptime)
        return leap > Self.tolerance || leap < .zero - Self.tolerance ? leap : .zero
    }
}
