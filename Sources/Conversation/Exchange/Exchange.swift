import CommandParser
import Market
import Vocabulary

/// One message being answered: what came in, what is known, and what is gathered for the turn.
struct Exchange {
    let input: Input
    let view: any ConversationView
    let limits: Limits
    var state: SenderState
    var desk: Desk
    var notices: [Notice] = []
    /// Whether the text was neither a command nor an answer.
    var isMisunderstood = false
    /// Whether the text names a code that is none.
    var hasMistypedCode = false
    /// What the market's rules forbade.
    var refusal: Refusal?

    init(_ input: Input, state: SenderState, view: any ConversationView, rules: Rules, limits: Limits) {
        self.input = input
        self.view = view
        self.limits = limits
        self.state = state
        desk = Desk(view: view, now: input.now, allocation: input.allocation, rules: rules)
    }

    var now: Timestamp { input.now }

    /// The day in Vietnam.
    var today: CalendarDay { desk.today }

    /// How the sender is written to.
    var voice: Voice {
        Voice(state.preferences, medium: input.medium)
    }

    /// The sentences of the sender's language.
    var say: any Wording { voice.wording }

    /// The sender as a party; the first text that needs one makes it.
    mutating func sender() throws -> Party {
        try desk.party(at: input.sender)
    }

    /// The sender as a party, if it is one already.
    func knownSender() throws -> Party? {
        try desk.view.party(at: input.sender)
    }

    /// Where the sender is, as far as it has said so: offered as an answer.
    func knownPlace() throws -> Location? {
        guard let party = try knownSender() else { return nil }
        if let place = party.place { return place }
        return try desk.view.liveListings(of: party.id, limit: 1).first?.place
    }

    /// The entry that digits name.
    ///
    /// - Throws: `CodeError` when the check digit is wrong.
    func entry(_ digits: String) throws(CodeError) -> EntryID {
        guard let code = Code(digits) else { throw CodeError(digits: digits) }
        return code.entry
    }

    /// Queues what the desk has to tell others.
    mutating func tellNews() throws {
        var messenger = Messenger(view: view, now: now, limits: limits)
        try messenger.tell(desk.news, market: desk.view)
        notices += messenger.notices
    }
}
