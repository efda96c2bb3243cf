extension SendOutcome {
    /// What an HTTP status means where the provider's body says nothing better.
    ///
    /// `canRepeat` is whether the provider recognises a repeated request; without that, a failure after the provider
    /// began to work (500, 502, 504) leaves open whether the message went out.
    static func byStatus(of response: ProviderResponse, canRepeat: Bool, reason: String? = nil) -> SendOutcome {
        let reason = reason.map { "HTTP \(response.status), \($0)" } ?? "HTTP \(response.status)"
        switch response.status {
        case 200..<300:
            return .ambiguous(reason: "\(reason) without the expected body")
        case 408, 425, 429, 503:
            return .retry(afterSeconds: response.retryAfterSeconds)
        case 401, 402, 403, 404, 405, 407:
            return .rejected(reason: reason, isPermanent: false)
        case 400..<500:
            return .rejected(reason: reason, isPermanent: true)
        case 300..<400:
            return .rejected(reason: "\(reason): the address moved", isPermanent: false)
        default:
            return canRepeat ? .retry(afterSeconds: response.retryAfterSeconds) : .ambiguous(reason: reason)
        }
    }
}
