/// A LINE reply token with the time after which it is no longer worth trying.
///
/// A token answers one event, once, for about a minute and free of charge; later a push message must do.
struct LINEReplyToken {
    /// Tokens older than this are not used: LINE does not promise how long they live.
    private static let usableForMs: Int64 = 30_000

    let token: String
    private let receivedAtMs: Int64

    init(token: String, receivedAtMs: Int64) {
        self.token = token
        self.receivedAtMs = receivedAtMs
    }

    /// Reads what ``replyContext`` wrote.
    init?(replyContext: String) {
        let parts = replyContext.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let receivedAtMs = Int64(parts[0]) else { return nil }
        self.init(token: String(parts[1]), receivedAtMs: receivedAtMs)
    }

    var replyContext: String { "\(receivedAtMs):\(token)" }

    func isUsable(nowMs: Int64) -> Bool {
        nowMs - receivedAtMs < Self.usableForMs
    }
}
