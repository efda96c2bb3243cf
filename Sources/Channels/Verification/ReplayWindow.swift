/// How far a signed time may lie from the time of arrival.
struct ReplayWindow: Sendable {
    /// Milliseconds before the time of arrival.
    let pastMs: Int64
    /// Milliseconds after it, for clocks that are not alike.
    let futureMs: Int64

    /// Five minutes to either side, as Standard Webhooks has it, for providers that sign each attempt anew.
    static let attempt = ReplayWindow(pastMs: 300_000, futureMs: 300_000)

    /// A day back, for providers that sign an event once and repeat it for a day.
    static let repeatedForADay = ReplayWindow(pastMs: 86_700_000, futureMs: 300_000)

    /// A week back, as long as ids are remembered for certain, where it is not known how long a provider repeats.
    static let whileIDsAreRemembered = ReplayWindow(pastMs: 604_800_000, futureMs: 300_000)

    /// Throws: `.badSignature` when the time, in Unix milliseconds, is missing or lies outside.
    func check(_ signedAtMs: Int64?, receivedAtMs: Int64) throws(WebhookRejection) {
        guard let signedAtMs else { throw .badSignature("the signed time is missing or no number") }
        let (age, overflow) = receivedAtMs.subtractingReportingOverflow(signedAtMs)
        guard !overflow, -futureMs <= age, age <= pastMs else {
            throw .badSignature("the signed time is too far from now; check the clock")
        }
    }

    /// Throws: `.badSignature` when the text is no count of Unix seconds or lies outside.
    func check(seconds text: String?, receivedAtMs: Int64) throws(WebhookRejection) {
        let signedAtMs = text.flatMap { Int64($0) }.flatMap { ProviderTime.milliseconds(fromSeconds: $0) }
        try check(signedAtMs, receivedAtMs: receivedAtMs)
    }
}
