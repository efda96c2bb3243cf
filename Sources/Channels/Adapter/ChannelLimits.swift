/// What a channel can carry and how fast; it decides how replies are rendered and paced.
package struct ChannelLimits: Sendable, Equatable {
    /// Whether a text is paid by the segment or read in a chat window.
    package enum Medium: Sendable, Equatable {
        /// Unaccented text in as few segments as possible.
        case sms
        /// Accented text with line breaks.
        case chat
    }

    package var medium: Medium
    /// The longest text that the provider takes, in UTF-16 code units.
    package var maximumLength: Int
    /// The richest encoding that the channel carries.
    package var encoding: TextEncoding
    /// Messages a second over the whole channel; nil where no limit is known.
    package var messagesPerSecond: Double?
    /// Messages a day over the whole channel; nil where no limit is known.
    package var messagesPerDay: Int?
    /// How many answers can be offered as buttons; 0 where the channel has none.
    package var quickReplies: Int

    package init(
        medium: Medium, maximumLength: Int, encoding: TextEncoding = .unicode, messagesPerSecond: Double? = nil,
        messagesPerDay: Int? = nil, quickReplies: Int = 0
    ) {
        self.medium = medium
        self.maximumLength = maximumLength
        self.encoding = encoding
        self.messagesPerSecond = messagesPerSecond
        self.messagesPerDay = messagesPerDay
        self.quickReplies = quickReplies
    }
}
