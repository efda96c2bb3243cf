import CommandParser
import Market
import Vocabulary

extension Engine {
    /// `DS`: the sender's deals under way and listings.
    func list(_ exchange: inout Exchange) throws -> Message {
        let deals = try exchange.deals(.proposed, .accepted, .loaded, .disputed)
        let listings = try exchange.listings().filter { $0.state == .open }
        guard !deals.isEmpty || !listings.isEmpty else { return exchange.say.nothingMine() }
        // All of them were spoken of: what follows without a code means the only one, else is asked back.
        exchange.state.subject = nil
        return exchange.say.mine(listings, deals)
    }

    /// `TRANG THAI`: where a deal or listing stands; without a code the one last spoken of, else all.
    func status(_ command: Command, _ exchange: inout Exchange) throws -> Message {
        guard let digits = command.reference else {
            switch exchange.state.subject {
            case .deal(let id): if let message = try statusOfDeal(id, &exchange) { return message }
            case .listing(let id): if let message = try statusOfListing(id, &exchange) { return message }
            case nil: break
            }
            return try list(&exchange)
        }
        let id = try exchange.entry(digits)
        if let message = try statusOfDeal(id, &exchange) { return message }
        if let message = try statusOfListing(id, &exchange) { return message }
        throw Refusal.unknownEntry
    }

    /// A code alone: who fits the sender's own listing, or how a deal stands.
    func look(at entry: EntryID, _ exchange: inout Exchange) throws -> Message {
        var command = Command(intent: .status)
        command.reference = Code(entry).text
        guard let listing = try exchange.desk.view.listing(entry), listing.state == .open,
            listing.party == (try exchange.knownSender())?.id
        else { return try status(command, &exchange) }
        exchange.state.subject = .listing(entry)
        return try exchange.counterparts(of: listing, after: [exchange.say.heading(listing)])
    }

    /// `SUA`: changes what was said about a listing; without a code the one last spoken of.
    func edit(_ command: Command, _ exchange: inout Exchange) throws -> Message {
        if let digits = command.reference, let message = try arrange(exchange.entry(digits), &exchange) {
            return message
        }
        guard let own = try exchange.ownListing(named: command) else {
            let listings = try exchange.listings()
            return listings.isEmpty ? exchange.say.nothingMine() : exchange.say.whichToEdit(listings)
        }
        let edit = try ListingEdit(command, of: own, text: exchange.input.text, today: exchange.today)
        guard edit != ListingEdit() else { return exchange.say.nothingToChange(own) }
        let edited = try exchange.desk.edit(own.id, edit, by: exchange.sender().id)
        exchange.state.subject = .listing(edited.id)
        let leftPool = own.pool != nil && edited.pool == nil
        return try exchange.counterparts(
            of: edited, after: exchange.say.edited(edited).parts + (leftPool ? [exchange.say.leftPool()] : []))
    }

    /// `CON`: keeps a listing open.
    func renew(_ command: Command, _ exchange: inout Exchange) throws -> Message {
        let inQuestion = try exchange.listingsInQuestion(command)
        guard inQuestion.count < 2 else { return exchange.say.whichToRenew(inQuestion) }
        guard let own = try inQuestion.first ?? exchange.ownListing(named: command) else {
            let listings = try exchange.listings().filter { !$0.remaining.isZero }
            return listings.isEmpty ? exchange.say.nothingToRenew() : exchange.say.whichToRenew(listings)
        }
        let renewed = try exchange.desk.renew(own.id, by: exchange.sender().id)
        return exchange.say.renewed(renewed)
    }

    private func statusOfDeal(_ id: EntryID, _ exchange: inout Exchange) throws -> Message? {
        guard let deal = try exchange.desk.view.deal(id) ?? exchange.desk.wholePool(id) else {
            let members = try exchange.standpoints(on: exchange.desk.pool(id).filter(\.isReserving))
            return members.isEmpty ? nil : exchange.say.poolAgreed(members)
        }
        guard let view = try exchange.desk.view.standpoint(on: deal, of: exchange.sender().id) else {
            throw Refusal.notYours
        }
        exchange.state.subject = .deal(id)
        return exchange.say.status(view)
    }

    /// What whoever wants to change or arrange something of a deal is told; nil for what is no deal.
    func arrange(_ id: EntryID, _ exchange: inout Exchange) throws -> Message? {
        guard let deal = try exchange.desk.view.deal(id), deal.state == .accepted || deal.state == .loaded else {
            return try statusOfDeal(id, &exchange)
        }
        guard let view = try exchange.desk.view.standpoint(on: deal, of: exchange.sender().id) else {
            throw Refusal.notYours
        }
        exchange.state.subject = .deal(id)
        return exchange.say.arrange(view)
    }

    private func statusOfListing(_ id: EntryID, _ exchange: inout Exchange) throws -> Message? {
        guard let listing = try exchange.desk.view.listing(id) else { return nil }
        guard listing.party == (try exchange.sender()).id else { throw Refusal.notYours }
        exchange.state.subject = .listing(id)
        let proposals = try exchange.deals(.proposed).count { $0.concerns(id) }
        return exchange.say.status(of: listing, proposals: proposals)
    }
}

extension Exchange {
    /// The sender's listing that a command means: the one with its code, else the one last spoken of, else the only one.
    mutating func ownListing(named command: Command) throws -> Listing? {
        if let digits = command.reference {
            guard let listing = try desk.view.listing(entry(digits)) else { throw Refusal.unknownEntry }
            guard listing.party == (try sender()).id else { throw Refusal.notYours }
            return listing
        }
        let live = try listings()
        if case .listing(let id)? = state.subject, let listing = live.first(where: { $0.id == id }) { return listing }
        let fitting = live.filter { $0.isNamed(by: command) }
        return fitting.count == 1 ? fitting.first : nil
    }

    /// The sender's listings that a `CON` without a code may answer about: those that were asked about today and those that ended
    /// lately for want of an answer.
    func listingsInQuestion(_ command: Command) throws -> [Listing] {
        guard command.reference == nil, let sender = try knownSender() else { return [] }
        let asked = try listings().filter { desk.isInLastHours($0) }
        let lapsed = try desk.view.lapsedListings(of: sender.id, limit: Self.longestList).filter { listing in
            listing.expiresAt.map { now < $0.adding(seconds: Self.secondsToRenew) } ?? false
        }
        return (asked + lapsed).filter { !$0.remaining.isZero && $0.isNamed(by: command) }
    }

    private static let secondsToRenew: Int64 = 2 * 86_400
}

extension Listing {
    /// Whether its goods are those that a command names, if it names any.
    fileprivate func isNamed(by command: Command) -> Bool {
        guard let named = command.items.first?.produce else { return true }
        return produce?.isSame(asOrUnder: named) ?? false
    }
}

extension ListingEdit {
    /// The new values that a command names.
    init(_ command: Command, of listing: Listing, text: String, today: CalendarDay) throws(Refusal) {
        self.init()
        if let said = command.items.first {
            var item = Draft.Item(said)
            item.produce = said.produce ?? listing.produce
            if item.amount == nil {
                item.setQuantity(listing.quantity)
            } else {
                quantity = item.quantity.map {
                    said.produce == nil ? Self.changed(listing.quantity, to: $0, text) : $0
                }
            }
            if said.produce != listing.produce { produce = said.produce }
            price = item.unitPrice(item.price).map { Self.changed(listing.price, to: $0, text) }
            priceMax = item.unitPrice(item.priceMax)
            if let quantity, quantity.kind != listing.quantity.kind { throw .unlikeKinds }
        }
        minimumLot = command.minimumLot.flatMap { $0.unit.quantity(of: $0.amount) }
        place = command.place.flatMap { Draft.settle($0).0 }
        destination = command.destination.flatMap { Draft.settle($0).0 }
        if let days = command.date?.days(from: today) {
            availableFrom = days.lowerBound
            availableUntil = days.upperBound
        }
    }

    /// The price that is meant: "bớt 1k" takes a little off what stood there, "bớt 10k" of twelve leaves ten.
    private static func changed(_ old: Dong?, to said: Dong, _ text: String) -> Dong {
        guard let old, said.count * 2 < old.count else { return said }
        let words = steps(in: text)
        if !words.isDisjoint(with: ["bot", "giam", "ha"]) { return Dong(old.count - said.count) }
        return words.isDisjoint(with: ["tang", "nang", "them"]) ? said : Dong(old.count + said.count)
    }

    /// The quantity that is meant: "bớt 500kg" of five tonnes leaves four and a half, "giảm còn 500kg" 500 kg.
    private static func changed(_ old: Quantity, to said: Quantity, _ text: String) -> Quantity {
        let words = steps(in: text)
        if !words.isDisjoint(with: ["bot", "giam"]), said != old { return old.subtracting(said) ?? said }
        return words.contains("them") ? old.adding(said) ?? said : said
    }

    /// The words of a text that asks for so much less or more; none where it says how much it shall be.
    private static func steps(in text: String) -> Set<String> {
        let words = Set(GSM7.folded(text).lowercased().split { !$0.isLetter }.map(String.init))
        return words.isDisjoint(with: ["con", "xuong", "toi", "thanh", "len"]) ? words : []
    }
}
