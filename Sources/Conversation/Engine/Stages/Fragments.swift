import CommandParser
import Market
import Vocabulary

/// Texts that are no command by themselves: "gia 2500" after posting, "rau muong" out of the blue.
extension Engine {
    /// Completes what a text leaves out by what was spoken of last, or asks for it; nil when the text says nothing of the trade.
    func complete(_ exchange: inout Exchange) throws -> Message? {
        if let correction = try correction(exchange) { return try edit(correction, &exchange) }
        if let appointment = try appointment(exchange) { return try arrange(appointment, &exchange) }
        let text = exchange.input.text
        guard text.utf8.count <= Self.longestFragment, let produce = read("bán \(text)").onlyGoods,
            Self.isSaid(produce, in: text)
        else { return nil }
        exchange.state.ask(.purpose(fragment: text), at: exchange.now)
        return exchange.say.askPurpose(of: produce)
    }

    /// Takes a message as what goods are named for; nil when it is a command of its own.
    func answer(_ fragment: String, _ command: Command, _ exchange: inout Exchange) throws -> Message? {
        guard let whole = whole(fragment, with: command, exchange.input.text) else { return nil }
        exchange.state.question = nil
        return try dispatch(whole, &exchange)
    }

    /// What a text changes about the listing just posted, when it only gives a value: a price, a quantity, a day.
    private func correction(_ exchange: Exchange) throws -> Command? {
        guard case .listing(let id)? = exchange.state.subject, let listing = try exchange.desk.view.listing(id),
            listing.state == .open, listing.party == (try exchange.knownSender())?.id
        else { return nil }
        var command = read("sửa \(exchange.input.text)")
        if listing.kind == .load, command.destination == nil, let place = command.place {
            // Whoever asks for a lorry and then names a place says where it goes.
            (command.place, command.destination) = (nil, place)
        }
        let isSure = command.intent == .edit && command.repairs.isEmpty && command.reference == nil
        guard isSure, command.items.allSatisfy({ $0.produce == nil && $0.candidates.isEmpty }) else { return nil }
        return try ListingEdit(command, of: listing, text: exchange.input.text, today: exchange.today) == ListingEdit()
            ? nil : command
    }

    /// The agreed deal spoken of last, when a text says when: "mai 8h toi giao".
    private func appointment(_ exchange: Exchange) throws -> EntryID? {
        guard case .deal(let id)? = exchange.state.subject, let deal = try exchange.desk.view.deal(id),
            deal.state == .accepted || deal.state == .loaded
        else { return nil }
        let command = read("sửa \(exchange.input.text)")
        return command.intent == .edit && (command.date != nil || command.time != nil) ? id : nil
    }

    private func whole(_ fragment: String, with command: Command, _ text: String) -> Command? {
        switch command.intent {
        case .pick: return command.choice.flatMap(Self.verb).map { read("\($0) \(fragment)") }
        case .sell, .buy, .price, .haulRequest:
            return command.items.isEmpty && command.place == nil ? read("\(text) \(fragment)") : nil
        case .unknown:
            let both = read("\(fragment) \(text)")
            return both.intent == .unknown ? nil : both
        default: return nil
        }
    }

    /// Whether a text means goods: a word that is also another ("toi", "me") does so only alone.
    private static func isSaid(_ produce: ProduceID, in text: String) -> Bool {
        let words = GSM7.folded(text).lowercased().split { !$0.isLetter }.map(String.init)
        let names = ([produce.name] + produce.row.aliases).map { GSM7.folded($0).lowercased() }
        let spoken = words.filter { word in names.contains { $0.split(separator: " ").contains { $0 == word } } }
        return words.count == 1 || spoken.count != 1 || Homograph.of(spoken[0]) == nil
    }

    /// The command that a digit stands for.
    private static func verb(_ choice: Int) -> String? {
        switch choice {
        case 1: "bán"
        case 2: "mua"
        case 3: "giá"
        default: nil
        }
    }

    /// How many bytes of a text are kept with the question: a few words.
    private static let longestFragment = 60
}

extension Command {
    /// The goods that a text names, when that is all it does, and surely.
    fileprivate var onlyGoods: ProduceID? {
        let isSure = intent == .sell && repairs.isEmpty && confidence == 1
        return isSure && items.count == 1 ? items[0].produce : nil
    }
}
