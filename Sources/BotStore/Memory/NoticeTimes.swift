import Vocabulary

/// When notices to one address were queued, as far as a limit on them can ask.
struct NoticeTimes: Sendable {
    /// No limit counts further.
    static let most = 50

    /// The moment from which on the times are known.
    let since: Timestamp
    private var times: [Timestamp]

    init(since: Timestamp, times: [Timestamp]) {
        self.since = since
        self.times = times
    }

    /// - Returns: `nil` when the moment is before what is known.
    func count(since moment: Timestamp) -> Int? {
        moment < since ? nil : min(times.count { moment <= $0 }, Self.most)
    }

    mutating func note(_ moment: Timestamp) {
        if times.count == Self.most { times.removeFirst() }
        times.append(moment)
    }
}
