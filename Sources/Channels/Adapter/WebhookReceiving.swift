/// A channel whose provider calls us over HTTP.
package protocol WebhookReceiving: ChannelAdapter {
    /// Whether replies may travel in the HTTP response or need rows in the outbox.
    var replyRoute: ReplyRoute { get }

    /// Verifies the request over the bytes as received, then decodes what it holds.
    ///
    /// The request's time of arrival is the only clock. An empty batch is a legal answer: the provider asked for
    /// nothing, or told about something that the bot does not care about. Throws: ``WebhookRejection``.
    func handleInbound(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch

    /// Verifies and decodes a call of the status address; the same as ``handleInbound(_:)`` unless the provider
    /// uses another form for it.
    func handleStatus(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch

    /// The response that settles the batch with the provider once its effects are on disk.
    ///
    /// `replies` are in the order of the batch's messages and are ignored when ``replyRoute`` is the outbox, except
    /// where the provider is told about duplicates.
    func acknowledgement(for batch: InboundBatch, replies: [Reply]) -> WebhookResponse
}

extension WebhookReceiving {
    package var replyRoute: ReplyRoute { .outbox }

    package func handleStatus(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        try handleInbound(request)
    }

    package func acknowledgement(for batch: InboundBatch, replies: [Reply]) -> WebhookResponse {
        batch.handshake ?? .empty
    }
}
