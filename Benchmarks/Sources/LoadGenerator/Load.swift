/// The requests of a run, handed out one after the other.
struct Load {
    let requests: [[UInt8]]
    let startsAgain: Bool
    private var position = 0

    init(requests: [[UInt8]], startsAgain: Bool) {
        self.requests = requests
        self.startsAgain = startsAgain
    }

    /// The index of the next request; nil when all have been sent.
    mutating func next() -> Int? {
        if position == requests.count, startsAgain { position = 0 }
        guard position < requests.count else { return nil }
        defer { position += 1 }
        return position
    }
}
