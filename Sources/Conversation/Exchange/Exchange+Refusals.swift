import CommandParser
import Market
import Vocabulary

extension Exchange {
    /// What to say when the market's rules forbid what was asked for.
    func explain(_ refusal: Refusal, _ command: Command) throws -> Message {
        let digits = command.reference ?? bareCode ?? ""
        switch refusal {
        case .unknownEntry: return digits.isEmpty ? say.nothingToAnswer() : say.unknownCode(digits)
        case .notYours: return say.notYours(digits)
        case .notAllowed: return say.onlyFocalPoints()
        case .blocked: return say.youAreBlocked()
        case .alreadyAnswered(let state), .dealIs(let state): return say.dealIs(digits, state)
        case .lapsed: return say.dealIs(digits, .lapsed)
        case .awaitsOtherSide: return say.dealIs(digits, .proposed)
        case .listingIs(let state): return digits.isEmpty ? say.noLongerAvailable() : say.listingIsOver(digits, state)
        case .moreThanRemains(let quantity): return try say.moreThanRemains(quantity, produceInQuestion(command))
        case .lessThanMinimum(let quantity): return try say.lessThanMinimum(quantity, produceInQuestion(command))
        case .unlikeKinds: return say.unlikeKinds()
        case .notPositive: return say.notPositive()
        case .implausible: return say.implausible()
        case .eggsAreCounted: return say.eggsAreCounted()
        case .badDates: return say.datesOver()
        case .needsRoute: return say.askWhatToCarry()
        case .needsProduce: return say.askSearchFor()
        case .ownListing: return say.ownListing()
        case .alreadyPromised(let quantity): return try say.alreadyPromised(quantity, produceInQuestion(command))
        case .nothingToDo: return say.doneAlready()
        case .unknownParty: return say.nobodyAt(command.phone ?? digits)
        case .inPool: return say.inPool()
        }
    }

    /// The code that the whole text is: `1010` asks for what `XEM 1010` does.
    private var bareCode: String? {
        let text = input.text.filter { !$0.isWhitespace }
        return Code(text) == nil ? nil : text
    }

    /// The goods that a refused command is about: those it names, else those of the entry it names, of the list it chose from or
    /// of what was spoken of last; nil for a vehicle's space.
    private func produceInQuestion(_ command: Command) throws -> ProduceID? {
        // Who changes the goods of a listing is told of what it is now.
        if command.intent != .edit, let produce = command.items.first?.produce { return produce }
        let named = command.reference.flatMap { Code($0) }?.entry
        let listed = command.intent == .edit ? nil : freshList?.entries.first
        for id in [named, listed].compactMap({ $0 }) {
            if let produce = try produce(of: id) { return produce }
        }
        return try produceSpokenOf()
    }
}
