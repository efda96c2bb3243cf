import CommandParser
import Market
import Vocabulary

extension Engine {
    /// `DONG Y`: consents to a proposal, or takes up the listing that a notice named.
    func accept(_ command: Command, _ exchange: inout Exchange) throws -> Message {
        guard let digits = command.reference else { return try acceptOnly(&exchange) }
        let id = try exchange.entry(digits)
        if let listing = try exchange.desk.view.listing(id) { return try takeUp(listing, &exchange) }
        return try accept(id, &exchange)
    }

    /// `TU CHOI`: declines a proposal.
    func reject(_ command: Command, _ exchange: inout Exchange) throws -> Message {
        guard let digits = command.reference else {
            let waiting = try exchange.proposalsToAnswer()
            guard waiting.count <= 1 else { return exchange.say.whichToAnswer(waiting) }
            guard let deal = waiting.first else {
                exchange.noteIdleRound()
                return exchange.say.nothingToAnswer()
            }
            return try decline(deal.id, &exchange)
        }
        return try decline(exchange.entry(digits), &exchange)
    }

    /// A bare yes means the only proposal that waits.
    private func acceptOnly(_ exchange: inout Exchange) throws -> Message {
        let waiting = try exchange.proposalsToAnswer()
        guard waiting.count <= 1 else { return exchange.say.whichToAnswer(waiting) }
        guard let deal = waiting.first else {
            exchange.noteIdleRound()
            return exchange.say.nothingToAnswer()
        }
        return try accept(deal.id, &exchange)
    }

    private func accept(_ id: EntryID, _ exchange: inout Exchange) throws -> Message {
        let sender = try exchange.sender()
        let deals = try exchange.desk.accept(id, by: sender.id)
        guard deals.count == 1, let deal = deals.first,
            let view = try exchange.desk.view.standpoint(on: deal, of: sender.id)
        else { return exchange.say.poolAnswered(id, accepted: true) }
        exchange.state.subject = .deal(deal.id)
        return deal.state == .accepted ? exchange.say.agreed(view) : exchange.say.waitsForOther(view)
    }

    private func decline(_ id: EntryID, _ exchange: inout Exchange) throws -> Message {
        let sender = try exchange.sender()
        let deals = try exchange.desk.decline(id, by: sender.id)
        guard deals.count == 1, let deal = deals.first,
            let view = try exchange.desk.view.standpoint(on: deal, of: sender.id)
        else { return exchange.say.poolAnswered(id, accepted: false) }
        return exchange.say.declined(view)
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
        return try proceed(Draft(answering: listing), &exchange)
    }
}
