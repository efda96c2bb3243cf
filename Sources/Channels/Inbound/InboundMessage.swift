/// One text from a person.
package struct InboundMessage: Sendable, Equatable {
    /// The provider's id, never empty; a repeated delivery has the same one within its channel.
    package var providerMessageID: String
    /// Another mark of the same message, for providers that tell one message under several ids; nil where none does.
    package var contentID: String?
    package var from: SenderAddress
    /// The number or account that was written to, as the provider gave it.
    package var to: String?
    /// The text as received; neither trimmed nor folded.
    package var text: String
    /// When the provider says it was written or received, Unix milliseconds.
    package var sentAtMs: Int64?
    /// Which part of a longer message this is; nil for a whole message.
    package var part: MessagePart?
    /// What the provider wants back with a reply (a LINE reply token, a premium link id); opaque.
    package var replyContext: String?
    /// False for senders that are not people: brand names and short codes. Answering those makes loops.
    package var canBeAnswered: Bool

    package init(
        providerMessageID: String, from: SenderAddress, to: String? = nil, text: String, sentAtMs: Int64? = nil,
        part: MessagePart? = nil, replyContext: String? = nil
    ) {
        self.providerMessageID = providerMessageID
        self.from = from
        self.to = to
        self.text = text
        self.sentAtMs = sentAtMs
        self.part = part
        self.replyContext = replyContext
        self.canBeAnswered = from.isAnswerable
    }
}
