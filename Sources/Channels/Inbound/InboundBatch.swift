/// Everything that one verified request of a provider says; it may say nothing.
package struct InboundBatch: Sendable, Equatable {
    package var messages: [InboundMessage]
    package var receipts: [Receipt]
    /// The response that the provider expects to a registration or a check; send it as it is.
    package var handshake: WebhookResponse?
    /// How many events were understood as something that the bot does not care about (echoes, stickers).
    package var ignoredCount: Int

    package init(
        messages: [InboundMessage] = [], receipts: [Receipt] = [], handshake: WebhookResponse? = nil,
        ignoredCount: Int = 0
    ) {
        self.messages = messages
        self.receipts = receipts
        self.handshake = handshake
        self.ignoredCount = ignoredCount
    }

    static func handshake(_ response: WebhookResponse) -> Self {
        Self(handshake: response)
    }

    /// An event that the bot does not care about.
    static let ignored = InboundBatch(ignoredCount: 1)
}
