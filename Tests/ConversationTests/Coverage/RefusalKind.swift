import Market

/// A refusal without what it carries, so that all of them can be gone through.
enum RefusalKind: String, CaseIterable {
    case unknownEntry, notYours, notAllowed, blocked, alreadyAnswered, lapsed, awaitsOtherSide, dealIs, listingIs
    case moreThanRemains, lessThanMinimum, unlikeKinds, notPositive, implausible, eggsAreCounted, badDates, needsRoute
    case needsProduce, ownListing, alreadyPromised, nothingToDo, unknownParty, inPool

    init(_ refusal: Refusal) {
        self =
            switch refusal {
            case .unknownEntry: .unknownEntry
            case .notYours: .notYours
            case .notAllowed: .notAllowed
            case .blocked: .blocked
            case .alreadyAnswered: .alreadyAnswered
            case .lapsed: .lapsed
            case .awaitsOtherSide: .awaitsOtherSide
            case .dealIs: .dealIs
            case .listingIs: .listingIs
            case .moreThanRemains: .moreThanRemains
            case .lessThanMinimum: .lessThanMinimum
            case .unlikeKinds: .unlikeKinds
            case .notPositive: .notPositive
            case .implausible: .implausible
            case .eggsAreCounted: .eggsAreCounted
            case .badDates: .badDates
            case .needsRoute: .needsRoute
            case .needsProduce: .needsProduce
            case .ownListing: .ownListing
            case .alreadyPromised: .alreadyPromised
            case .nothingToDo: .nothingToDo
            case .unknownParty: .unknownParty
            case .inPool: .inPool
            }
    }
}
