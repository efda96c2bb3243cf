package import Conversation
package import Vocabulary

/// A part of a long message, kept until the others come.
package struct HeldPart: Hashable, Sendable {
    package var key: PartKey
    /// 1 to the key's total.
    package var index: Int
    package var messageID: String
    package var text: String
    package var medium: Medium
    /// When the first part of the message came.
    package var waitingSince: Timestamp
    /// Whether the message has been handled; such parts are kept to know their repetitions by.
    package var isHandled: Bool

    package init(
        key: PartKey, index: Int, messageID: String, text: String, medium: Medium, waitingSince: Timestamp,
        isHandled: Bool = false
    ) {
        self.key = key
        self.index = index
        self.messageID = messageID
        self.text = text
        self.medium = medium
        self.waitingSince = waitingSince
        self.isHandled = isHandled
    }
}
