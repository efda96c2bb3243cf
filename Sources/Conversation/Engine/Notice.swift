package import Market

/// A text to somebody other than the sender, or later than the reply.
package struct Notice: Hashable, Sendable {
    package var to: Address
    package var text: String
    package var urgency: Urgency

    package init(to: Address, text: String, urgency: Urgency) {
        self.to = to
        self.text = text
        self.urgency = urgency
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
