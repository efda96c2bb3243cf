package import CommandParser
package import Market
package import Vocabulary

/// The conversation's rules: a sender's state, a message and the market lead to a reply and to what is written and sent.
///
/// A step is a function: the time and free numbers come with the input, everything else from the view, and nothing is kept.
package struct Engine: Sendable {
    let rules: Rules
    let limits: Limits
    /// Reads a text again, where one message holds another (`THAY 0912345678 BAN …`) or answers a question.
    let read: @Sendable (String) -> Command

    package init(rules: Rules = Rules(), limits: Limits = Limits(), read: @escaping @Sendable (String) -> Command) {
        self.rules = rules
        self.limits = limits
        self.read = read
    }

    /// Answers one message.
    ///
    /// - Throws: only what the view throws; what the market's rules forbid becomes a reply.
    package func step(_ state: SenderState, _ input: Input, in view: any ConversationView) throws -> Turn {
        var exchange = Exchange(input, state: state, view: view, rules: rules, limits: limits)
        exchange.chooseLanguageAtFirstSight()
        exchange.state.traffic.turn(to: exchange.today)
        let reply = try answer(&exchange)
        if let reply {
            exchange.state.traffic.lastReply = Traffic.letters(of: reply)
            exchange.state.traffic.answeredAt = input.now
        }
        try exchange.tellNews()
        let choices = input.medium == .chat ? exchange.state.choices(offeredBy: reply ?? "", at: input.now) : []
        return Turn(
            state: exchange.state, reply: reply, choices: choices, changes: exchange.desk.changes,
            notices: exchange.notices, refusal: exchange.refusal, allocation: exchange.desk.allocation
        )
    }

    /// Does what fell due, such as a proposal that nobody answered.
    ///
    /// - Throws: only what the view throws.
    package func remind(
        _ reminder: Reminder, in view: any ConversationView, now: Timestamp, allocation: Allocation
    ) throws -> Reminding {
        var desk = Desk(view: view, now: now, allocation: allocation, rules: rules)
        try desk.handle(reminder)
        var messenger = Messenger(view: view, now: now, limits: limits)
        try messenger.tell(desk.news, market: desk.view)
        return Reminding(changes: desk.changes, notices: messenger.notices, allocation: desk.allocation)
    }
}
