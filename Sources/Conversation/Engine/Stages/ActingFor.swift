import CommandParser
import Market
import Vocabulary

extension Engine {
    /// `THAY 0912345678 BAN …`: a focal point lists something for a person, who is told and can undo it.
    func actFor(_ command: Command, _ exchange: inout Exchange) throws -> Message {
        let official = try exchange.official()
        guard let digits = command.phone, let body = command.body else {
            return exchange.say.askWhomToActFor()
        }
        let inner = read(body)
        guard let kind = inner.intent.listingKind else { return exchange.say.canOnlyActWithOffers() }
        let draft = Draft(kind, inner, today: exchange.today)
        let length = NumberLength(national: digits)
        guard length == .right else { return exchange.say.wrongNumber(digits, isTooShort: length == .tooShort) }
        let address = Address(national: digits)
        if let slot = draft.nextSlot, slot != .confirmation {
            return exchange.say.completeActFor(exchange.ask(slot, of: draft, known: nil))
        }
        let person = try exchange.desk.party(at: address)
        guard person.trust != .blocked else { return exchange.say.cannotActFor(address, isBlocked: true) }
        // Nobody is listed who could not be told of it and undo it.
        let contact = try exchange.view.contact(of: person.id) ?? exchange.view.contact(at: address)
        if contact?.preferences.isSilenced == true {
            return exchange.say.cannotActFor(address, isBlocked: false)
        }
        let listings = try draft.listings.map { try exchange.desk.post($0, by: person.id).listing }
        if person.place == nil, let place = draft.place { _ = try exchange.desk.place(person.id, at: place) }
        try exchange.tell(person, at: address, undoes: listings.map(\.id)) { $0.actedForNotice(by: official, listings) }
        guard let first = listings.first else { return exchange.say.canOnlyActWithOffers() }
        let fits = try listings.map { try exchange.desk.announce($0.id) }
        return exchange.say.actedFor(
            address, [listings.count == 1 ? exchange.say.posted(first) : exchange.say.postedSeveral(listings)], first,
            fits: listings.count == 1 ? fits.first?.filter(\.pool.isEmpty) ?? [] : [])
    }
}

extension Engine {
    /// "khong phai cua toi" to the notice that somebody has listed something for the sender: withdraws it, as `HUY` with its code
    /// does; nil unless that notice is the last thing that the sender was told.
    func undoActing(_ exchange: inout Exchange) throws -> Message? {
        guard exchange.saysNotMine, let notice = try exchange.view.latestNotice(to: exchange.input.sender),
            !notice.undoes.isEmpty, exchange.state.traffic.answeredAt.map({ $0 <= notice.at }) ?? true
        else { return nil }
        let live = try notice.undoes.filter { try exchange.desk.view.listing($0)?.isLive == true }
        return try (live.isEmpty ? notice.undoes : live).map { try withdraw($0, &exchange) }.reduce(Message([]), +)
    }
}

extension Exchange {
    /// Whether the text only says that something is wrong or another's.
    fileprivate var saysNotMine: Bool {
        let words = GSM7.folded(input.text).lowercased().split { !$0.isLetter }.map { word in
            ["ko", "k", "hong", "hok", "khg", "kg"].contains(word) ? "khong" : String(word)
        }
        let text = words.joined(separator: " ")
        return words.count <= 7
            && ["khong dung", "khong phai", "sai roi", "not mine", "not me", "not right", "wrong"].contains {
                text == $0 || text.hasPrefix($0 + " ")
            }
    }

    /// The command that a text means which names somebody to act for with a number too short to be read as one: whatever it offers
    /// is not the sender's own. A code never begins with 0.
    var actingForShortNumber: Command? {
        let words = input.text.split { $0.isWhitespace }
        guard words.count > 2, let place = words.prefix(4).firstIndex(where: { $0.first == "0" }), place > 0,
            words[place].allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }),
            GSM7.folded(words[..<place].joined(separator: " ")).lowercased().split(separator: " ").contains("thay")
        else { return nil }
        var command = Command(intent: .actFor)
        command.phone = words[place].filter(\.isNumber)
        command.body = words[(place + 1)...].joined(separator: " ")
        return command
    }

    /// Writes to a party that may never have written itself.
    ///
    /// - Parameter undoes: the listings that a bare "not mine" withdraws.
    mutating func tell(
        _ party: Party, at address: Address, undoes: [EntryID] = [], _ message: (any Wording) -> Message
    ) throws {
        let contact =
            try view.contact(of: party.id) ?? view.contact(at: address)
            ?? Contact(address: address, medium: .sms, preferences: Preferences(), hasWritten: false)
        var messenger = Messenger(view: view, now: now, limits: limits)
        messenger.write([contact], .deal, undoes: undoes, message)
        notices += messenger.notices
    }
}

extension Intent {
    /// What an intent lists, if it lists anything.
    var listingKind: ListingKind? {
        switch self {
        case .sell: .sale
        case .buy: .demand
        case .haulOffer: .haul
        case .haulRequest: .load
        default: nil
        }
    }
}
