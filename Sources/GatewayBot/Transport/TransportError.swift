/// Why a request got no answer; descriptions hold neither credentials nor what was sent.
enum TransportError: Error, Equatable, CustomStringConvertible {
    /// No byte of the request left this machine, so it can be repeated without sending twice.
    case notSent(reason: String)
    /// The request may have arrived; only its answer is missing.
    case interrupted(reason: String)
    /// The answer is longer than any provider's should be.
    case tooLarge(limitBytes: Int)
    /// The transport was shut down.
    case closed

    var description: String {
        switch self {
        case .notSent(let reason): "not sent: \(reason)"
        case .interrupted(let reason): "no answer: \(reason)"
        case .tooLarge(let limitBytes): "the answer is longer than \(limitBytes) bytes"
        case .closed: "the transport was shut down"
        }
    }
}
