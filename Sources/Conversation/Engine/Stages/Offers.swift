import CommandParser
import Market
import Vocabulary

extension Engine {
    /// `BAN`, `MUA`, `XE TRONG`: posts what is complete and asks for what is missing.
    func offer(_ kind: ListingKind, _ command: Command, _ exchange: inout Exchange) throws -> Message {
        let abandoned = exchange.state.openQuestion(at: exchange.now)?.isOffer == true
        var draft = Draft(kind, command, today: exchange.today)
        draft.settlePlace(of: exchange.input.text, known: try exchange.knownPlace(), read: read)
        var message = try proceed(draft, &exchange)
        if command.isPricedAbroad { message = message + [exchange.say.pricesInDong()] }
        return abandoned ? Message([exchange.say.droppedForAnother()] + message.parts) : message
    }

    /// Takes a message as the answer to a question about an offer; nil when it is a new command, which ends the offer.
    func answer(
        _ draft: Draft, _ slot: Draft.Slot, _ command: Command, _ exchange: inout Exchange
    ) throws -> Message? {
        let known = try exchange.knownPlace()
        let answer = DraftAnswer(draft: draft, slot: slot, known: known, today: exchange.today)
        switch answer.take(command, text: exchange.input.text, read: read) {
        case .filled(let filled):
            return try proceed(filled, &exchange)
        case .dropped:
            exchange.state.question = nil
            return exchange.say.dropped()
        case .misread:
            exchange.state.question = nil
            return exchange.say.writeAgain(draft.kind)
        case .unfit:
            return exchange.say.again(exchange.ask(slot, of: draft, known: known))
        case .another:
            return nil
        }
    }

    /// Asks for the next thing that is missing, or posts the offer.
    func proceed(_ draft: Draft, _ exchange: inout Exchange) throws -> Message {
        guard let slot = draft.nextSlot else {
            exchange.state.question = nil
            return try post(draft, &exchange)
        }
        let known = try exchange.knownPlace()
        let asked = draft.placed(at: known, before: slot)
        exchange.state.ask(.offer(asked, slot), at: exchange.now)
        return exchange.ask(slot, of: asked, known: known)
    }

    /// Lists every item of a complete offer and says who would take it.
    private func post(_ draft: Draft, _ exchange: inout Exchange) throws -> Message {
        let sender = try exchange.sender()
        if let sale = draft.carries {
            let load = try exchange.desk.requestTransport(of: sale, by: sender.id, to: draft.destination)
            return try exchange.lorries(for: load)
        }
        if let target = draft.target { return try answerListing(target, with: draft, by: sender, &exchange) }
        let postings = try draft.listings.map { try exchange.desk.post($0, by: sender.id) }
        if sender.place == nil, let place = draft.place { _ = try exchange.desk.place(sender.id, at: place) }
        var ranked: [EntryID: [Match]] = [:]
        for posting in postings where posting.isNew {
            let id = posting.listing.id
            ranked[id] = try exchange.desk.announce(id, limit: Exchange.longestList)
        }
        guard postings.count == 1, let posting = postings.first else {
            exchange.state.subject = postings.last.map { .listing($0.listing.id) }
            return exchange.afterPosting(postings.map(\.listing))
        }
        exchange.state.subject = .listing(posting.listing.id)
        var opening = [
            posting.isNew ? exchange.say.posted(posting.listing) : exchange.say.alreadyPosted(posting.listing)
        ]
        if let assumption = draft.items.first?.assumption { opening.append(exchange.say.assumed(assumption)) }
        return try exchange.counterparts(of: posting.listing, ranked: ranked[posting.listing.id], after: opening)
    }

    /// Answers somebody's listing: the sender's own side is listed and the deal proposed.
    private func answerListing(
        _ target: EntryID, with draft: Draft, by sender: Party, _ exchange: inout Exchange
    ) throws -> Message {
        guard let own = draft.listings.first else { throw Refusal.needsProduce }
        guard draft.kind == .load || draft.kind == .haul else {
            let deal = try exchange.desk.respond(to: target, by: sender.id, quantity: own.quantity, place: own.place)
            return try exchange.saysAsked(deal)
        }
        let listing = try exchange.desk.post(own, by: sender.id).listing
        let (offer, demand) = draft.kind.isOffer ? (listing.id, target) : (target, listing.id)
        return try exchange.saysAsked(exchange.desk.propose(offer: offer, demand: demand, by: sender.id))
    }
}

extension Question {
    /// Whether it is about an offer that is being written.
    var isOffer: Bool {
        if case .offer = self { true } else { false }
    }
}

extension Draft {
    /// The draft with the sender's usual place, when something else has to be asked about anyway: the question names the place,
    /// and the answer may name another, which saves a question of its own.
    fileprivate func placed(at known: Location?, before slot: Slot) -> Draft {
        guard let known, place == nil, placeChoices.isEmpty, kind == .sale || kind == .demand, slot != .place else {
            return self
        }
        var placed = self
        placed.place = known
        return placed
    }
}
