package import Market

/// A text to somebody other than the sender, or later than the reply.
package struct Notice: Hashable, Sendable {
    package var to: Address
    package var text: String
    package var urgency: Urgency
    /// The new listing that it tells of. Such a text waits `holdSeconds`, and is not sent when the listing was promised or asked
    /// for in the meantime: its owner mostly chooses somebody at once, and two texts about the same goods are one too many.
    package var announces: EntryID?
    package var holdSeconds: Int64

    package init(
        to: Address, text: String, urgency: Urgency, announces: EntryID? = nil, holdSeconds: Int64 = 0
    ) {
        self.to = to
        self.text = text
        self.urgency = urgency
        self.announces = announces
        self.holdSeconds = holdSeconds
    }

    /// How soon it has to go, and what it may be held back by.
    package enum Urgency: String, Hashable, Sendable, Codable {
        /// Part of a deal that somebody is waiting for: any hour.
        case deal
        /// 07–22 h only.
        case notice
        /// 07–22 h, after everything else.
        case broadcast
    }
}
