import CommandParser
import Market
import Vocabulary

extension Engine {
    /// `HUY`: withdraws a listing, takes back a proposal or breaks a deal.
    func cancel(_ command: Command, _ exchange: inout Exchange) throws -> Message {
        if let digits = command.reference {
            let id = try exchange.entry(digits)
            if try exchange.desk.view.ticket(id) != nil {
                return exchange.say.ticketWithdrawn(try exchange.desk.withdrawTicket(id, by: exchange.sender().id))
            }
            if try exchange.desk.view.deal(id) != nil { return try cancelDeal(id, &exchange) }
            return try exchange.desk.pool(id).isEmpty ? withdraw(id, &exchange) : decline(id, &exchange)
        }
        if let produce = command.items.first?.produce { return try cancelListing(of: produce, &exchange) }
        if case .deal(let id)? = exchange.state.subject, let deal = try exchange.desk.view.deal(id),
            deal.state == .proposed
        {
            if exchange.saysTradeIsOver, let own = try exchange.listings().first(where: { deal.concerns($0.id) }) {
                return try withdraw(own.id, &exchange)
            }
            return try cancelDeal(id, &exchange)
        }
        return try cancelListing(of: nil, &exchange)
    }

    /// Withdraws one of the sender's listings.
    func withdraw(_ id: EntryID, _ exchange: inout Exchange) throws -> Message {
        let withdrawn = try exchange.desk.withdraw(id, by: exchange.sender().id)
        exchange.state.shown = nil
        if exchange.state.subject == .listing(id) { exchange.state.subject = nil }
        return exchange.say.cancelled(withdrawn)
    }

    private func cancelDeal(_ id: EntryID, _ exchange: inout Exchange) throws -> Message {
        let sender = try exchange.sender()
        if sender.role.isOfficial, let deal = try exchange.desk.view.deal(id), deal.side(of: sender.id) == nil {
            let retracted = try exchange.desk.retract(id, by: sender.id)
            return deal.isReserving ? exchange.say.settledByOfficial(retracted) : exchange.say.disconnected(retracted)
        }
        let cancelled = try exchange.desk.cancel(id, by: sender.id)
        guard let view = try exchange.desk.view.standpoint(on: cancelled, of: sender.id) else { throw Refusal.notYours }
        return exchange.say.cancelledDeal(view)
    }

    private func cancelListing(of produce: ProduceID?, _ exchange: inout Exchange) throws -> Message {
        let listings = try exchange.listings().filter { listing in
            guard let produce else { return true }
            return listing.produce.map { $0.isSame(asOrUnder: produce) } ?? false
        }
        guard let only = listings.first else { return exchange.say.nothingToCancel() }
        guard listings.count > 1 else { return try withdraw(only.id, &exchange) }
        let few = Array(listings.prefix(Exchange.longestList))
        exchange.state.shown = Shown(purpose: .cancel, entries: few.map(\.id), count: few.count, at: exchange.now)
        return exchange.say.whichToCancel(few)
    }

    /// `DA GIAO`, `DA NHAN`, `DA LEN XE`, `XONG`, `HET`: counts what a deal delivered, or closes a listing.
    func done(_ command: Command, _ exchange: inout Exchange) throws -> Message {
        if let digits = command.reference {
            let id = try exchange.entry(digits)
            guard try exchange.desk.view.listing(id) != nil else { return try count(command, on: id, &exchange) }
            // People give the code that they know: their listing's, or the other side's, for the deal that came of it.
            let deals = try exchange.runningDeals(on: id)
            guard exchange.speaksOfDelivery || exchange.speaksOfLoading, let deal = deals.first else {
                return try close(id, &exchange)
            }
            return deals.count == 1 ? try count(command, on: deal.id, &exchange) : exchange.say.whichToCount(deals)
        }
        let deals = exchange.onTheSideSaid(
            try exchange.deals(.accepted, .loaded, .disputed), of: try exchange.knownSender())
        if deals.count == 1, let deal = deals.first { return try count(command, on: deal.id, &exchange) }
        if let pool = try exchange.onlyPool(bought: deals) { return try count(command, on: pool, &exchange) }
        guard deals.isEmpty else { return exchange.say.whichToCount(deals) }
        if exchange.speaksOfDelivery || exchange.speaksOfLoading {
            guard let waiting = try exchange.deals(.proposed).first else {
                return exchange.say.noDealToCount()
            }
            return try exchange.words(for: waiting) { $0.status($1) }
        }
        let listings = try exchange.listings()
        guard let only = listings.first else {
            return exchange.say.nothingMine()
        }
        guard listings.count > 1 else { return try close(only.id, &exchange) }
        return exchange.say.whichIsDone(listings, deals)
    }

    private func close(_ id: EntryID, _ exchange: inout Exchange) throws -> Message {
        exchange.say.closed(try exchange.desk.close(id, by: exchange.sender().id))
    }

    /// "nhan 1,9 tan" of a buyer who waits for goods: without accents it reads as longans (nhãn) for sale and means received (nhận).
    ///
    /// - Returns: nil unless the sender waits for the goods of just one deal.
    func countReceived(_ command: Command, _ exchange: inout Exchange) throws -> Message? {
        let words = GSM7.folded(exchange.input.text).lowercased().split { !$0.isLetter }
        guard words.first == "nhan" || words.starts(with: ["da", "nhan"]), !words.contains("ban"), command.place == nil,
            command.items.first?.quantity != nil, let sender = try exchange.knownSender()
        else { return nil }
        let waiting = try exchange.deals(.accepted, .loaded).filter { $0.buyer == sender.id && $0.buyerCount == nil }
        guard waiting.count == 1, let deal = waiting.first else { return nil }
        var said = command
        said.items[0].produce = nil
        return try count(said, on: deal.id, &exchange)
    }

    /// Takes the sender's count of a deal; without a quantity, what the other side counted or what was agreed.
    func count(_ command: Command, on id: EntryID, _ exchange: inout Exchange) throws -> Message {
        let sender = try exchange.sender()
        if exchange.speaksOfLoading {
            let loaded = try exchange.desk.load(id, by: sender.id)
            return try exchange.words(for: loaded) { $0.loaded($1) }
        }
        let deal = try exchange.desk.view.deal(id) ?? exchange.desk.runningPool(id)
        let count = command.delivered(of: deal)
        if let deal, command.namesQuantity, let question = ask(deal, count, &exchange, sender) { return question }
        return try counted(exchange.desk.count(count, on: id, by: sender.id), id, &exchange)
    }

    private func counted(_ deals: [Deal], _ id: EntryID, _ exchange: inout Exchange) throws -> Message {
        guard let deal = deals.first else { throw Refusal.unknownEntry }
        guard deal.side(of: try exchange.sender().id) != nil else { return exchange.say.settledByOfficial(deal) }
        if deals.count > 1 { return exchange.say.poolCounted(id, deals) }
        let official = try exchange.desk.view.attendant(overCountsOf: deal)
        return try exchange.words(for: deal) { say, view in
            switch view.deal.state {
            case .delivered: say.delivered(view)
            case .disputed: say.disputed(view, by: official)
            case .proposed, .accepted, .loaded, .declined, .lapsed, .cancelled: say.counted(view)
            }
        }
    }
}

extension Engine {
    /// What is asked about a count that cannot be meant; nil when it can.
    private func ask(_ deal: Deal, _ count: Quantity?, _ exchange: inout Exchange, _ sender: Party) -> Message? {
        let side = deal.side(of: sender.id)
        // A number that does not count these goods (eggs in kilograms, sacks of unknown weight) is never taken for all of them.
        guard let count, count.kind == deal.quantity.kind else { return exchange.say.kindsDiffer(deal, for: side) }
        guard !count.isZero else { return exchange.say.nothingCounted(deal) }
        let question = Question.count(deal.id, count)
        guard deal.isFarBelow(count), exchange.state.openQuestion(at: exchange.now) != question else {
            if exchange.state.question == question { exchange.state.question = nil }
            return nil
        }
        exchange.state.ask(question, at: exchange.now)
        return exchange.say.isCountRight(deal, count, for: side)
    }

    /// Takes a yes to the question whether so much more than agreed was counted; nil for any other message.
    func answer(_ id: EntryID, _ count: Quantity, _ command: Command, _ exchange: inout Exchange) throws -> Message? {
        guard command.intent == .accept, command.reference == nil else { return nil }
        exchange.state.question = nil
        let deals = try exchange.desk.count(count, on: id, by: exchange.sender().id)
        return try counted(deals, id, &exchange)
    }
}

extension Exchange {
    /// Whether the text gives up the trade itself, with whomever: "thôi không bán nữa".
    fileprivate var saysTradeIsOver: Bool {
        let words = Set(GSM7.folded(input.text).lowercased().split { !$0.isLetter })
        return !words.isDisjoint(with: ["ban", "mua", "can", "sell", "selling", "buy", "buying", "need"])
            && !words.isDisjoint(with: ["nua", "longer", "anymore"])
    }

    /// Whether the text says that the goods are on their way.
    fileprivate var speaksOfLoading: Bool {
        let text = " " + GSM7.folded(input.text).lowercased() + " "
        return [" len xe ", " len ghe ", " len tau ", " boc hang ", " loaded "].contains(where: text.contains)
    }

    /// The sender's agreed deals that a listing, its own or the other side's, has led to.
    fileprivate func runningDeals(on listing: EntryID) throws -> [Deal] {
        try deals(.accepted, .loaded, .disputed).filter { $0.concerns(listing) }
    }

    /// The pool that all of the deals are shares of, for its buyer, who gets them with one lorry.
    fileprivate func onlyPool(bought deals: [Deal]) throws -> EntryID? {
        guard let first = deals.first, let pool = first.pool, first.buyer == (try knownSender())?.id,
            deals.allSatisfy({ $0.pool == pool })
        else { return nil }
        return pool
    }

    /// Those of the deals in which the sender gives what the text says was given, or takes what it says was taken; all when there
    /// is none.
    fileprivate func onTheSideSaid(_ deals: [Deal], of sender: Party?) -> [Deal] {
        let words = GSM7.folded(input.text).lowercased().split { !$0.isLetter }
        let gives = words.contains("giao") || words.contains("delivered")
        let takes = words.contains("nhan") || words.contains("received")
        guard gives != takes, let sender else { return deals }
        let meant = deals.filter { $0.side(of: sender.id) == (gives ? .seller : .buyer) }
        return meant.isEmpty ? deals : meant
    }

    /// Whether the text says that goods were given or received, rather than that nothing is left.
    fileprivate var speaksOfDelivery: Bool {
        let words = GSM7.folded(input.text).lowercased().split { !$0.isLetter }
        return words.contains("giao") || words.contains("nhan") || words.contains("delivered")
            || words.contains("received")
    }

    /// What to say of a deal to the sender, who is one of its sides.
    mutating func words(for deal: Deal, _ words: (any Wording, Standpoint) -> Message) throws -> Message {
        state.subject = .deal(deal.id)
        guard let view = try desk.view.standpoint(on: deal, of: sender().id) else { throw Refusal.notYours }
        return words(say, view)
    }
}

extension Command {
    fileprivate var namesQuantity: Bool {
        items.first?.quantity != nil
    }

    /// The quantity that was delivered, when the text names one.
    fileprivate func delivered(of deal: Deal?) -> Quantity? {
        guard let said = items.first else { return nil }
        if said.unit == nil, let amount = said.quantity, let deal { return deal.quantity(of: amount) }
        var item = Draft.Item(said)
        item.produce = said.produce ?? deal?.produce
        return item.quantity
    }
}

extension Deal {
    /// What a number without a unit counts of it: in the largest unit in which it is not far above what was agreed.
    fileprivate func quantity(of bare: Amount) -> Quantity? {
        let units = ["tan", "ta", "kg", "lit", "qua"].compactMap(UnitID.init(slug:))
        let counts = units.compactMap { $0.quantity(of: bare) }.filter { $0.kind == quantity.kind }
        return counts.first { !isFarBelow($0) } ?? counts.last
    }

    /// Whether a count is half again what was agreed and more: a slip more often than the truth.
    fileprivate func isFarBelow(_ count: Quantity) -> Bool {
        count.count / 3 > quantity.count / 2
    }
}
