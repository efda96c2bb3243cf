package import Market

/// What the parts of one long message have in common, and no other message has at the same time.
package struct PartKey: Hashable, Sendable {
    package var channel: String
    package var sender: Address
    /// Our number that was written to; empty where the provider does not say.
    package var recipient: String
    /// The sender's telephone counts these, most of them only to 255.
    package var reference: String
    /// How many parts there are, from 1 on.
    package var total: Int

    package init(channel: String, sender: Address, recipient: String, reference: String, total: Int) {
        self.channel = channel
        self.sender = sender
        self.recipient = recipient
        self.reference = reference
        self.total = total
    }
}
