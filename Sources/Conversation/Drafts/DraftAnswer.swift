import CommandParser
import Market
import Vocabulary

/// How a message answers the question about an offer that is being written.
struct DraftAnswer {
    let draft: Draft
    let slot: Draft.Slot
    /// The sender's usual place, which was offered as 1.
    let known: Location?
    let today: CalendarDay

    /// What the message turns out to be.
    enum Outcome {
        case filled(Draft)
        /// The sender does not want to go on.
        case dropped
        /// The text was read wrongly and has to be written again.
        case misread
        /// It was meant as an answer and does not fit.
        case unfit
        /// A new command.
        case another
    }

    /// Takes a message in; words that say nothing by themselves are read as the end of what is known so far.
    func take(_ command: Command, text: String, read: (String) -> Command) -> Outcome {
        if slot == .confirmation, command.choice == 2 || command.intent == .reject { return .misread }
        if let number = bareNumber(command, text) { return choose(number, read).map(Outcome.filled) ?? .unfit }
        switch command.intent {
        case .accept where command.reference == nil:
            guard slot == .confirmation || slot == .place else { return .unfit }
            return choose(1, read).map(Outcome.filled) ?? .unfit
        case .reject, .cancel: return command.reference == nil ? .dropped : .another
        case .sell, .buy, .haulOffer, .haulRequest, .unknown, .search, .edit, .done, .renew, .greeting: break
        default: return .another
        }
        if standsByItself(command) { return .another }
        if let filled = merged(command) { return .filled(filled) }
        guard !namesAnything(command) else { return .another }
        if let filled = merged(read(draft.sentence(before: slot) + text)) { return .filled(filled) }
        return command.intent == .unknown ? .unfit : .another
    }

    /// Whether the message says an offer in full, and not the one that is being written: another place, or goods that are
    /// listed already.
    private func standsByItself(_ command: Command) -> Bool {
        guard let kind = command.intent.listingKind, !command.items.isEmpty else { return false }
        let said = Draft(kind, command, today: today)
        guard said.nextSlot == nil || said.nextSlot == .confirmation else { return false }
        return draft.carries != nil || draft.place.map { $0 != said.place } ?? false
    }

    /// Digits with nothing else: one or two are a choice, more are read as a code.
    private func bareNumber(_ command: Command, _ text: String) -> Int64? {
        if let choice = command.choice, !namesAnything(command) { return Int64(choice) }
        let digits = text.filter { !$0.isWhitespace && $0 != "." && $0 != "," }
        return digits.allSatisfy { $0.isASCII && $0.isNumber } ? Int64(digits) : nil
    }

    private func choose(_ number: Int64, _ read: (String) -> Command) -> Draft? {
        var filled = draft
        let index = Int(clamping: number) - 1
        switch slot {
        case .produce, .destination: return nil
        case .whichProduce(let item):
            guard let choices = draft.item(of: slot)?.choices, choices.indices.contains(index) else { return nil }
            filled.items[item].produce = choices[index]
            filled.items[item].choices = []
        case .quantity(let item), .yield(let item):
            guard number > 0, number < Self.mostBare else { return nil }
            filled.items[item].amount = Amount(number)
            filled.items[item].unit = nil
        case .unit(let item):
            let units = ["tan", "ta", "kg"]
            guard units.indices.contains(index) else { return nil }
            filled.items[item].unit = UnitID(slug: units[index])
        case .content(let item):
            guard number > 0, number < Self.mostBare else { return nil }
            filled.items[item].content = draft.items[item].packContent.quantity(Amount(number))
        case .place:
            guard number == 1, let known else { return nil }
            filled.place = known
        case .whichPlace:
            guard draft.placeChoices.indices.contains(index) else { return nil }
            filled.choosePlace(draft.placeChoices[index], read: read)
        case .whichDestination:
            guard draft.destinationChoices.indices.contains(index) else { return nil }
            filled.destination = draft.destinationChoices[index]
        case .confirmation:
            guard number == 1 else { return nil }
        }
        filled.isDoubtful = false
        return filled
    }

    /// A number above this is no amount of anything.
    private static let mostBare: Int64 = 100_000_000

    /// The draft with what the message adds; nil when it does not fill what was asked for or contradicts what is known.
    private func merged(_ command: Command) -> Draft? {
        var filled = draft
        guard kindFits(command), fill(&filled, from: command), filled.nextSlot != slot else { return nil }
        filled.isDoubtful = filled.isDoubtful && slot == .confirmation
        return filled
    }

    private func kindFits(_ command: Command) -> Bool {
        switch command.intent {
        case .buy: draft.kind == .demand || command.items.allSatisfy { $0.produce == nil }
        case .haulOffer: draft.kind == .haul
        case .haulRequest: draft.kind == .load
        default: true
        }
    }

    /// - Returns: whether nothing contradicts what is known already.
    private func fill(_ filled: inout Draft, from command: Command) -> Bool {
        let said = command.items.map(Draft.Item.init) + (command.capacity.map { [Draft.Item(space: $0)] } ?? [])
        if said.count > 1, draft.items.count == 1, draft.items[0].isEmpty {
            filled.items = said
        } else {
            for item in said { guard filled.items[index(of: item)].take(item, as: slot) else { return false } }
        }
        switch slot {
        case .destination, .whichDestination:
            if let mention = command.destination ?? command.place {
                (filled.destination, filled.destinationChoices) = Draft.settle(mention)
            }
        default: filled.take(placesOf: command)
        }
        filled.take(daysOf: command, today: today)
        filled.take(termsOf: command)
        return true
    }

    /// The item that an answer is about: the one asked for, unless the answer names another.
    private func index(of said: Draft.Item) -> Int {
        if let produce = said.produce, let named = draft.items.firstIndex(where: { $0.produce == produce }) {
            return named
        }
        switch slot {
        case .produce(let item), .whichProduce(let item), .quantity(let item), .yield(let item), .unit(let item),
            .content(let item):
            return item
        case .place, .whichPlace, .destination, .whichDestination, .confirmation: return 0
        }
    }

    private func namesAnything(_ command: Command) -> Bool {
        !command.items.isEmpty || command.place != nil || command.destination != nil || command.reference != nil
    }
}

extension Draft.Item {
    fileprivate var isEmpty: Bool {
        produce == nil && choices.isEmpty && amount == nil
    }

    /// Takes over what another reading adds.
    ///
    /// - Returns: false when it is about something else.
    fileprivate mutating func take(_ said: Draft.Item, as slot: Draft.Slot) -> Bool {
        if case .content = slot {
            content = said.quantity ?? said.amount.map(packContent.quantity)
            return true
        }
        if let produce, let other = said.produce, produce != other {
            guard other.isSame(asOrUnder: produce) else { return false }
        }
        produce = said.produce ?? produce
        if produce == nil, !said.choices.isEmpty { choices = said.choices }
        if said.amount != nil { (amount, unit) = (said.amount, said.unit) } else { unit = said.unit ?? unit }
        price = said.price ?? price
        priceMax = said.priceMax ?? priceMax
        priceUnit = said.priceUnit ?? priceUnit
        grade = said.grade ?? grade
        return true
    }
}
