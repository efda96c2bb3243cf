import CommandParser
import Market
import Vocabulary

extension Engine {
    /// A digit: chooses from the list that was shown.
    func pick(_ command: Command, _ exchange: inout Exchange) throws -> Message {
        try choose(command.choice ?? 0, &exchange)
    }

    /// Does what the list that was shown offers under this number.
    func choose(_ number: Int, _ exchange: inout Exchange) throws -> Message {
        guard let list = exchange.freshList, let numbers = list.numbers else {
            return exchange.say.nothingToChoose(number)
        }
        guard numbers.contains(number), list.entries.indices.contains(number - 1) else {
            return exchange.say.noSuchNumber(numbers)
        }
        let entry = list.entries[number - 1]
        switch list.purpose {
        case .propose(let own): return try propose(entry, for: own, &exchange)
        case .found: return try answerFound(entry, &exchange)
        case .cancel: return try withdraw(entry, &exchange)
        }
    }

    /// `XEM`: the next part of the list that was shown, or with a code who fits one of the sender's own listings.
    func more(_ command: Command, _ exchange: inout Exchange) throws -> Message {
        if let digits = command.reference { return try seeCounterparts(digits, &exchange) }
        guard let list = exchange.freshList else {
            guard case .listing(let id)? = exchange.state.subject, let own = try ownListing(id, &exchange) else {
                return try self.list(&exchange)
            }
            return try exchange.counterparts(of: own, after: [])
        }
        let matches = try matches(on: list, exchange)
        let left = matches.dropFirst(list.count)
        guard !left.isEmpty else { return exchange.say.nothingMore() }
        return exchange.show(matches, from: list.count, for: list.purpose, after: [])
    }

    /// Proposes a deal between one of the sender's listings and a chosen one.
    func propose(_ entry: EntryID, for own: EntryID, _ exchange: inout Exchange) throws -> Message {
        let sender = try exchange.sender()
        if let open = try exchange.openDeal(between: own, and: entry) {
            guard let view = try exchange.desk.view.standpoint(on: open, of: sender.id) else {
                return exchange.say.noLongerAvailable()
            }
            return exchange.say.waitsForOther(view)
        }
        let match = try exchange.desk.matches(for: own, limit: Exchange.longestList).first { $0.listing.id == entry }
        guard let match else { return exchange.say.noLongerAvailable() }
        guard try exchange.takenBack(from: match.party.id) < limits.proposalsTakenBackPerDay else {
            return exchange.say.askedOftenToday()
        }
        let deals = try exchange.desk.propose(match, for: own, by: sender.id)
        guard let deal = deals.first else { return exchange.say.noLongerAvailable() }
        exchange.state.subject = .deal(deal.id)
        return deals.count > 1 ? exchange.say.poolAsked(deals) : try exchange.saysAsked(deal)
    }

    /// Begins the sender's side of a deal on a listing that a search found.
    private func answerFound(_ entry: EntryID, _ exchange: inout Exchange) throws -> Message {
        guard let listing = try exchange.desk.view.listing(entry), listing.state == .open else {
            return exchange.say.noLongerAvailable()
        }
        return try proceed(Draft(answering: listing), &exchange)
    }

    private func seeCounterparts(_ digits: String, _ exchange: inout Exchange) throws -> Message {
        let id = try exchange.entry(digits)
        guard let own = try ownListing(id, &exchange) else {
            throw try exchange.desk.view.listing(id) == nil ? Refusal.unknownEntry : Refusal.notYours
        }
        exchange.state.subject = .listing(id)
        return try exchange.counterparts(of: own, after: [])
    }

    private func ownListing(_ id: EntryID, _ exchange: inout Exchange) throws -> Listing? {
        guard let listing = try exchange.desk.view.listing(id), listing.party == (try exchange.sender()).id else {
            return nil
        }
        return listing
    }

    /// The matches of a list that was shown, in the order of their numbers and as they are now.
    private func matches(on list: Shown, _ exchange: Exchange) throws -> [Match] {
        guard case .propose(let own) = list.purpose else { return try exchange.matches(of: list.entries) }
        let current = try exchange.desk.matches(for: own, limit: Exchange.longestList)
        let known = list.entries.compactMap { id in current.first { $0.listing.id == id } }
        return known.count == list.entries.count ? known : try exchange.matches(of: list.entries)
    }
}
