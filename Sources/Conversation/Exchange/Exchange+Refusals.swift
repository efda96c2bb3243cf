import CommandParser
import Market
import Vocabulary

extension Exchange {
    /// What to say when the market's rules forbid what was asked for.
    func explain(_ refusal: Refusal, _ command: Command) -> Message {
        let digits = command.reference ?? ""
        let produce = command.items.first?.produce
        switch refusal {
        case .unknownEntry: return digits.isEmpty ? say.nothingToAnswer() : say.unknownCode(digits)
        case .notYours: return say.notYours(digits)
        case .notAllowed: return say.onlyFocalPoints()
        case .blocked: return say.youAreBlocked()
        case .alreadyAnswered(let state), .dealIs(let state): return say.dealIs(digits, state)
        case .lapsed: return say.dealIs(digits, .lapsed)
        case .awaitsOtherSide: return say.dealIs(digits, .proposed)
        case .listingIs(let state): return digits.isEmpty ? say.noLongerAvailable() : say.listingIsOver(digits, state)
        case .moreThanRemains(let quantity): return say.moreThanRemains(quantity, produce)
        case .lessThanMinimum(let quantity): return say.lessThanMinimum(quantity, produce)
        case .unlikeKinds: return say.unlikeKinds()
        case .notPositive: return say.notPositive()
        case .implausible: return say.implausible()
        case .eggsAreCounted: return say.eggsAreCounted()
        case .badDates: return say.datesOver()
        case .needsRoute: return say.askWhatToCarry()
        case .needsProduce: return say.askSearchFor()
        case .ownListing: return say.ownListing()
        case .alreadyPromised(let quantity): return say.alreadyPromised(quantity, produce)
        case .nothingToDo: return say.doneAlready()
        case .unknownParty: return say.nobodyAt(command.phone ?? digits)
        case .inPool: return say.inPool()
        }
    }
}
