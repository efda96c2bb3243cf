/// The addresses that the HTTP front knows.
enum FrontRoute: Equatable {
    case inbound(channel: String)
    case status(channel: String)
    case live, ready, metrics

    /// Reads a request's target; the query does not count. nil for any other address.
    init?(target: String) {
        let path = target.prefix { $0 != "?" }
        switch path {
        case "/health/live": self = .live
        case "/health/ready": self = .ready
        case "/metrics": self = .metrics
        default:
            let parts = path.split(separator: "/", omittingEmptySubsequences: false)
            guard parts.count == 4, parts[0].isEmpty, parts[1] == "channels", !parts[2].isEmpty else { return nil }
            switch parts[3] {
            case "inbound": self = .inbound(channel: String(parts[2]))
            case "status": self = .status(channel: String(parts[2]))
            default: return nil
            }
        }
    }
}
