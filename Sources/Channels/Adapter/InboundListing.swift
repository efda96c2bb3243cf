/// A channel whose provider tells on request what it received for us, for the time after an outage.
package protocol InboundListing: ChannelAdapter {
    /// Whether pages begin with the newest message, so that all have to be read before the oldest can be handled.
    ///
    /// Otherwise asking for the next page confirms the one before, which must be on disk by then.
    var listsNewestFirst: Bool { get }

    /// The request for the first page.
    ///
    /// - Parameters:
    ///   - position: where the last page of an earlier listing ended, if there was one.
    ///   - sinceMs: Unix milliseconds; older messages are not asked for.
    ///
    /// Throws: ``SendRefusal`` `.notConfigured`.
    func listRequest(after position: String?, sinceMs: Int64, nowMs: Int64) throws(SendRefusal) -> ProviderRequest

    /// What the provider answers.
    func listing(from response: ProviderResponse) -> InboundListingAnswer
}

/// What a provider answers when asked for the messages that it received.
package enum InboundListingAnswer: Sendable, Equatable {
    /// Messages, the request for the next page if there is one, and where to go on another time.
    case page(InboundBatch, next: ProviderRequest?, position: String?)
    /// The messages come to the webhook address by themselves.
    case byWebhook(explanation: String)
    /// The provider refuses, or did not understand.
    case refused(reason: String)
}
