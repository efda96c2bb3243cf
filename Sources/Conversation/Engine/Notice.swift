package import Market

/// A text to somebody other than the sender, or later than the reply.
package struct Notice: Hashable, Sendable {
    package var to: Address
    package var text: String
    package var urgency: Urgency
    /// The entry that it speaks of, when it is no news any more once something happens to that: a new listing that was promised
    /// or asked for, a question about a deal that was answered. The text is not sent then, if it still waits.
    package var concerns: EntryID?
    /// The listings that a bare "not mine" withdraws, while nothing else was said since.
    package var undoes: [EntryID]
    /// How long it waits at least. An announcement does, since most owners choose somebody at once, and two texts about the same
    /// goods are one too many.
    package var holdSeconds: Int64

    package init(
        to: Address, text: String, urgency: Urgency, concerns: EntryID? = nil, undoes: [EntryID] = [],
        holdSeconds: Int64 = 0
    ) {
        self.to = to
        self.text = text
        self.urgency = urgency
        self.concerns = concerns
        self.undoes = undoes
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
