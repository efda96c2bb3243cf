/// A channel whose daemon runs a program for each message.
package protocol RunOnReceiving: ChannelAdapter {
    /// Reads what the daemon tells the program: variables of its environment, and its arguments.
    ///
    /// Throws: ``WebhookRejection`` `.undecodable`.
    func decode(
        environment: [String: String], arguments: [String], receivedAtMs: Int64
    ) throws(WebhookRejection) -> InboundBatch
}
