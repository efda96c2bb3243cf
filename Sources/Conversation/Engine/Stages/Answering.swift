import CommandParser
import Market
import Vocabulary

extension Engine {
    /// `DONG Y`: consents to a proposal, or takes up the listing that a notice named.
    func accept(_ command: Command, _ exchange: inout Exchange) throws -> Message {
        guard let digits = command.reference else {
            return try acceptShown(&exchange) ?? confirmCount(&exchange) ?? answerOnly(&exchange, with: accept)
        }
        let id = try exchange.entry(digits)
        if let listing = try exchange.desk.view.listing(id) { return try takeUp(listing, &exchange) }
        return try accept(id, &exchange)
    }

    /// `TU CHOI`: declines a proposal.
    func reject(_ command: Command, _ exchange: inout Exchange) throws -> Message {
        if let digits = command.reference { return try decline(exchange.entry(digits), &exchange) }
        // "không giao được" after both agreed declines nothing: how the deal stands, and what can be done.
        if try exchange.proposalsToAnswer().isEmpty {
            let agreed = try exchange.deals(.accepted, .loaded)
            if agreed.count == 1, let deal = agreed.first { return try exchange.words(for: deal) { $0.status($1) } }
        }
        return try answerOnly(&exchange, with: decline)
    }

    /// A bare yes when there is no proposal to answer: it takes the only entry of a list just shown, of several it is asked
    /// which, and after that the other side has the word.
    ///
    /// - Returns: nil when the sender has a proposal to answer, or nothing was offered.
    private func acceptShown(_ exchange: inout Exchange) throws -> Message? {
        guard try exchange.proposalsToAnswer().isEmpty else { return nil }
        if let next = try takeNext(&exchange) { return next }
        if case .deal(let id)? = exchange.state.subject {
            guard let deal = try exchange.desk.view.deal(id), deal.state == .proposed else { return nil }
            return try exchange.desk.view.standpoint(on: deal, of: exchange.sender().id).map(exchange.say.waitsForOther)
        }
        guard let numbers = exchange.freshList?.numbers else { return nil }
        guard numbers.count == 1 else { return exchange.say.whichNumber(numbers) }
        return try choose(numbers.lowerBound, &exchange)
    }

    /// A bare yes to the next candidate, who was named after a proposal came to nothing, unless a list was shown since.
    private func takeNext(_ exchange: inout Exchange) throws -> Message? {
        let earliest = exchange.now.adding(seconds: -Self.secondsToTakeNext)
        let since = exchange.freshList.map { max($0.at, earliest) } ?? earliest
        for own in try exchange.listings() where own.state == .open && !own.isStanding {
            let deals = try exchange.desk.view.deals(on: own.id, limit: 20)
            guard !deals.contains(where: { $0.state == .proposed }),
                deals.contains(where: { deal in
                    (deal.state == .declined || deal.state == .lapsed) && deal.closedAt.map { $0 >= since } ?? false
                }), let match = try exchange.desk.matches(for: own.id, limit: 1).first
            else { continue }
            return try propose(match.listing.id, for: own.id, &exchange)
        }
        return nil
    }

    private static let secondsToTakeNext: Int64 = 2 * 86_400

    /// A bare yes when nothing else waits for one: the other side's count is right.
    ///
    /// - Returns: nil unless just one deal waits for the sender's count alone.
    private func confirmCount(_ exchange: inout Exchange) throws -> Message? {
        guard let sender = try exchange.knownSender(), try exchange.proposalsToAnswer().isEmpty else { return nil }
        let counted = try exchange.deals(.accepted, .loaded).filter {
            $0.seller == sender.id ? $0.buyerCount != nil : $0.sellerCount != nil
        }
        guard counted.count == 1, let deal = counted.first else { return nil }
        return try count(Command(intent: .done), on: deal.id, &exchange)
    }

    /// A bare yes or no means the only proposal that waits.
    private func answerOnly(
        _ exchange: inout Exchange, with answer: (EntryID, inout Exchange) throws -> Message
    ) throws -> Message {
        let waiting = try exchange.proposalsToAnswer()
        guard let only = waiting.first else { return exchange.say.nothingToAnswer() }
        return waiting.count == 1 ? try answer(only.id, &exchange) : exchange.say.whichToAnswer(waiting)
    }

    private func accept(_ id: EntryID, _ exchange: inout Exchange) throws -> Message {
        let views = try exchange.standpoints(on: exchange.desk.accept(id, by: exchange.sender().id))
        guard let view = views.first else { throw Refusal.unknownEntry }
        exchange.state.subject = .deal(view.deal.id)
        guard view.deal.state == .accepted else { return exchange.say.waitsForOther(view) }
        return views.count > 1 ? exchange.say.poolAgreed(views) : exchange.say.agreed(view)
    }

    func decline(_ id: EntryID, _ exchange: inout Exchange) throws -> Message {
        let views = try exchange.standpoints(on: exchange.desk.decline(id, by: exchange.sender().id))
        guard let view = views.first else { throw Refusal.unknownEntry }
        return views.count > 1 ? exchange.say.poolDeclined(id) : exchange.say.declined(view)
    }

    /// Proposes to the owner of a listing that the sender was told about, from the sender's own listing that fits it best.
    private func takeUp(_ listing: Listing, _ exchange: inout Exchange) throws -> Message {
        guard listing.party != (try exchange.sender()).id else { throw Refusal.ownListing }
        for own in try exchange.listings() where own.kind == listing.kind.counterpart && own.state == .open {
            if let open = try exchange.openDeal(between: own.id, and: listing.id) {
                return try accept(open.id, &exchange)
            }
            let matches = try exchange.desk.matches(for: own.id, limit: Exchange.longestList)
            if matches.contains(where: { $0.listing.id == listing.id }) {
                return try propose(listing.id, for: own.id, &exchange)
            }
        }
        guard listing.state == .open else { throw Refusal.listingIs(listing.state) }
        guard listing.pool == nil else { throw Refusal.inPool }
        return try proceed(Draft(answering: listing), &exchange)
    }
}
