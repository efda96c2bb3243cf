/// How far a signed time may lie from the time of arrival.
struct ReplayWindow: Sendable {
    /// Milliseconds to either side.
    let toleranceMs: Int64

    /// Five minutes, as Standard Webhooks and most providers have it.
    static let fiveMinutes = ReplayWindow(toleranceMs: 300_000)

    /// Throws: `.badSignature` when the time, in Unix milliseconds, is missing or lies outside.
    func check(_ signedAtMs: Int64?, receivedAtMs: Int64) throws(WebhookRejection) {
        guard let signedAtMs else { throw .badSignature("the signed time is missing or no number") }
        let (distance, overflow) = receivedAtMs.subtractingReportingOverflow(signedAtMs)
        guard !overflow, distance.magnitude <= toleranceMs.magnitude else {
            throw .badSignature("the signed time is too far from now; check the clock")
        }
    }

    /// Throws: `.badSignature` when the text is no count of Unix seconds or lies outside.
    func check(seconds text: String?, receivedAtMs: Int64) throws(WebhookRejection) {
        let signedAtMs = text.flatMap { Int64($0) }.flatMap { ProviderTime.milliseconds(fromSeconds: $0) }
        try check(signedAtMs, receivedAtMs: receivedAtMs)
    }
}
