/// A channel that sends by an HTTP request to its provider.
package protocol MessageSending: ChannelAdapter {
    /// Builds the request that sends one message.
    ///
    /// `nowMs` is Unix milliseconds, for providers that want a signed time. Throws: ``SendRefusal`` when the message
    /// cannot be sent over this channel however often one tries.
    func sendRequest(for message: OutboundMessage, nowMs: Int64) throws(SendRefusal) -> ProviderRequest

    /// Says what the provider's answer means for the message, whatever the HTTP status pretends.
    func classify(_ response: ProviderResponse) -> SendOutcome
}
