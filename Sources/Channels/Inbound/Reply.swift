/// What the bot answers to one message of a batch.
package struct Reply: Sendable, Equatable {
    /// The message that is answered.
    package var providerMessageID: String
    /// Whom it is for, in the form of ``SenderAddress/value``.
    package var to: String
    /// Nil when the bot keeps silent.
    package var text: String?
    /// Answers to be offered as buttons, where the channel has them.
    package var quickReplies: [QuickReply]
    /// How many SMS segments the text takes; 0 for silence.
    package var segments: Int
    /// Whether the message had been answered before and this is the same answer again.
    package var isDuplicate: Bool

    package init(
        providerMessageID: String, to: String, text: String?, quickReplies: [QuickReply] = [], segments: Int,
        isDuplicate: Bool
    ) {
        self.providerMessageID = providerMessageID
        self.to = to
        self.text = text
        self.quickReplies = quickReplies
        self.segments = segments
        self.isDuplicate = isDuplicate
    }
}
