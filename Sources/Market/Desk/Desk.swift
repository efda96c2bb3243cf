package import Vocabulary

/// The market's desk for one step: it applies the rules to what a party asks for and collects what follows.
///
/// A desk reads its own writes. After the step, `changes` are the rows to write, `news` is what others must be told, and
/// `allocation` is what is left of the numbers. Methods throw a `Refusal` for what the rules forbid, having changed nothing;
/// any other error is the store's.
package struct Desk {
    package let now: Timestamp
    /// The day in Vietnam.
    package let today: CalendarDay
    package let rules: Rules
    let offset: TimeZoneOffset
    package private(set) var allocation: Allocation
    /// In the order in which they happened.
    package private(set) var news: [News] = []
    var market: WorkingCopy

    package init(
        view: any MarketView, now: Timestamp, allocation: Allocation, rules: Rules = Rules(),
        offset: TimeZoneOffset = .vietnam
    ) {
        self.market = WorkingCopy(view, allocation: allocation)
        self.now = now
        self.today = now.day(offset: offset)
        self.rules = rules
        self.offset = offset
        self.allocation = allocation
    }

    /// The rows that the step writes, each once, in an order in which what is referred to comes first.
    package var changes: [MarketChange] {
        market.changes
    }

    /// The market as it stands after what this desk has done so far.
    package var view: any MarketView {
        market
    }

    /// When an answer that is asked for now is due.
    var answerTime: Timestamp {
        now.adding(seconds: Int64(rules.answerHours) * 3_600)
    }

    /// Does all of a change or, when it throws, nothing.
    mutating func allOrNothing<Result>(_ change: (inout Desk) throws -> Result) throws -> Result {
        var desk = self
        let result = try change(&desk)
        self = desk
        return result
    }

    mutating func nextEntry() -> EntryID {
        allocation.entry()
    }

    mutating func nextParty() -> PartyID {
        allocation.party()
    }

    mutating func save(_ listing: Listing) {
        market.record(.listing(listing))
    }

    mutating func save(_ deal: Deal) {
        market.record(.deal(deal))
    }

    mutating func save(_ party: Party) {
        market.record(.party(party))
    }

    mutating func save(_ ticket: Ticket) {
        market.record(.ticket(ticket))
    }

    mutating func record(_ change: MarketChange) {
        market.record(change)
    }

    /// Queues news for a party unless it is the one who acts.
    mutating func tell(_ party: PartyID, _ what: News.What, actor: PartyID? = nil) {
        guard party != actor else { return }
        news.append(News(to: party, what: what))
    }

    mutating func remind(_ kind: Reminder.Kind, _ subject: EntryID, at moment: Timestamp) {
        market.record(.remind(Reminder(kind: kind, subject: subject, dueAt: moment)))
    }

    mutating func forgetReminders(_ kinds: [Reminder.Kind], of subject: EntryID) {
        for kind in kinds { market.record(.forgetReminder(kind, subject)) }
    }

    /// Live listings and deals of a party, or deals of a listing, that a step looks through, at most.
    static let reach = 200
}
