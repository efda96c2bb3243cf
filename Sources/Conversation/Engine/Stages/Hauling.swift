import CommandParser
import Market
import Vocabulary

extension Engine {
    /// `XE`: finds a vehicle for a deal, for one of the sender's listings, or for goods and a route named in the text.
    func requestHaul(_ command: Command, _ exchange: inout Exchange) throws -> Message {
        if let digits = command.reference { return try carry(exchange.entry(digits), to: command, &exchange) }
        let namesGoods = !command.items.isEmpty || command.capacity != nil
        if !namesGoods, command.place == nil, let entry = try exchange.entryToCarry() {
            return try carry(entry, to: command, &exchange)
        }
        guard namesGoods || command.place != nil || command.destination != nil else {
            return exchange.say.askWhatToCarry()
        }
        return try offer(.load, command, &exchange)
    }

    /// Finds a vehicle for goods that are listed or agreed on.
    private func carry(_ entry: EntryID, to command: Command, _ exchange: inout Exchange) throws -> Message {
        let sender = try exchange.sender()
        var destination = (command.destination ?? command.place).flatMap { Draft.settle($0).0 }
        if destination == nil { destination = try exchange.likelyDestination(of: entry) }
        do {
            let load = try exchange.desk.requestTransport(of: entry, by: sender.id, to: destination)
            return try exchange.lorries(for: load)
        } catch Refusal.needsRoute {
            guard let sale = try exchange.desk.view.listing(entry) else { throw Refusal.needsRoute }
            return try proceed(Draft(carrying: sale), &exchange)
        }
    }
}

extension Exchange {
    /// What `XE` alone is for: the deal or listing last spoken of, else the only goods that the sender has.
    fileprivate mutating func entryToCarry() throws -> EntryID? {
        switch state.subject {
        case .deal(let id):
            if let deal = try desk.view.deal(id), deal.kind == .goods {
                if deal.state.isReserving { return id }
                if deal.seller == (try sender()).id, try desk.view.listing(deal.offer)?.isLive == true {
                    return deal.offer
                }
            }
        case .listing(let id):
            if let listing = try desk.view.listing(id), listing.kind == .sale, listing.isLive { return id }
        case nil: break
        }
        if let deal = try deals(.accepted, .loaded).first(where: { $0.kind == .goods }) { return deal.id }
        return try listings().first { $0.kind == .sale }?.id
    }

    /// Where goods for sale will go: to the buyer who was asked, else to the one who fits best.
    fileprivate func likelyDestination(of entry: EntryID) throws -> Location? {
        guard let sale = try desk.view.listing(entry), sale.kind == .sale, sale.destination == nil else { return nil }
        if case .deal(let id)? = state.subject, let deal = try desk.view.deal(id), deal.offer == entry {
            return try desk.view.listing(deal.demand)?.place
        }
        return try desk.matches(for: entry, limit: 1).first?.listing.place
    }
}
