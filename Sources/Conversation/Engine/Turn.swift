package import Market

/// What a step leads to: the sender's next state, the reply, and everything to write and send in the same transaction.
package struct Turn: Sendable {
    package var state: SenderState
    /// `nil`: silence (a bot that goes on talking, an opted-out sender).
    package var reply: String?
    /// The answers that the reply offers by number, for channels with buttons.
    package var choices: [Choice]
    package var changes: [MarketChange]
    package var notices: [Notice]
    /// What the market's rules forbade; the reply explains it.
    package var refusal: Refusal?
    /// What is left of the numbers that came with the input.
    package var allocation: Allocation

    package init(
        state: SenderState, reply: String?, choices: [Choice] = [], changes: [MarketChange], notices: [Notice],
        refusal: Refusal? = nil,
        allocation: Allocation
    ) {
        self.state = state
        self.reply = reply
        self.choices = choices
        self.changes = changes
        self.notices = notices
        self.refusal = refusal
        self.allocation = allocation
    }
}
