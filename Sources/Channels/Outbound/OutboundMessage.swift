/// One text to be sent.
package struct OutboundMessage: Sendable, Equatable {
    /// Our own id; the idempotency key where the provider knows one, and what receipts may refer to.
    package var id: String
    /// The recipient in the form of ``SenderAddress/value``.
    package var to: String
    package var text: String
    /// Answers to be offered as buttons, where the channel has them.
    package var quickReplies: [QuickReply]
    /// The ``InboundMessage/replyContext`` of the message that is answered.
    package var replyContext: String?

    package init(id: String, to: String, text: String, quickReplies: [QuickReply] = [], replyContext: String? = nil) {
        self.id = id
        self.to = to
        self.text = text
        self.quickReplies = quickReplies
        self.replyContext = replyContext
    }
}
