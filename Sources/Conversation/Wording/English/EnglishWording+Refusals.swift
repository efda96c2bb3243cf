import Market
import Vocabulary

extension EnglishWording {
    func unknownCode(_ digits: String) -> Message {
        [.must("There is no \(clipped(digits, to: 10))."), .may("Your listings: LIST.")]
    }

    func mistypedCode(_ digits: String) -> Message {
        [.must("\(clipped(digits, to: 10)) has a wrong digit; please look again."), .may("Your listings: LIST.")]
    }

    func notYours(_ digits: String) -> Message {
        [.must("\(clipped(digits, to: 10)) belongs to somebody else."), .may("Your listings: LIST.")]
    }

    func askCodesToConnect() -> Message {
        "Which two listings? Text CONNECT and both codes, e.g. CONNECT 4821 4939."
    }

    func dealIs(_ digits: String, _ state: DealState) -> Message {
        let words =
            switch state {
            case .proposed: "waits for an answer"
            case .accepted, .loaded, .delivered: "is \(stateWords(state)) already"
            case .disputed: "has two different counts"
            case .declined, .cancelled: "was \(stateWords(state))"
            case .lapsed: "was not answered in time"
            }
        return [.must("\(digits.isEmpty ? "It" : clipped(digits, to: 10)) \(words)."), .may("Your listings: LIST.")]
    }

    func listingIsOver(_ digits: String, _ state: ListingState) -> Message {
        let words =
            switch state {
            case .draft: "not posted"
            case .open: "open"
            case .reserved: "all promised"
            case .closed: "closed"
            case .cancelled: "withdrawn"
            case .expired: "expired"
            }
        return [.must("\(clipped(digits, to: 10)) is \(words).")]
    }

    func noLongerAvailable() -> Message {
        [.must("That one is gone."), .may("MORE shows others.")]
    }

    func askedOftenToday() -> Message {
        [.must("You have asked them and taken it back several times today."), .may("Choose another, or try tomorrow.")]
    }

    func ownListing() -> Message {
        "That listing is your own."
    }

    func inPool() -> Message {
        [.must("It is in a pool with others; please wait for the buyer's answer.")]
    }

    func alreadyPromised(_ quantity: Quantity, _ produce: ProduceID?) -> Message {
        [.must("\(lot(quantity, produce)) is promised already; it cannot be less.")]
    }

    func moreThanRemains(_ quantity: Quantity, _ produce: ProduceID?) -> Message {
        [.must("Only \(lot(quantity, produce)) is left.")]
    }

    func lessThanMinimum(_ quantity: Quantity, _ produce: ProduceID?) -> Message {
        [.must("They take \(lot(quantity, produce)) at least."), .may("MORE shows others.")]
    }

    func unlikeKinds() -> Message {
        [.must("The two do not go together: other goods, or counted differently."), .may("Your listings: LIST.")]
    }

    func notPositive() -> Message {
        "The quantity must be more than nothing."
    }

    func implausible() -> Message {
        [
            .must("That quantity or price looks too large; please check."),
            .may("E.g. SELL 5 TONS RICE AN GIANG PRICE 8K."),
        ]
    }

    func eggsAreCounted() -> Message {
        [.must("Eggs are counted, not weighed."), .must("E.g. SELL 2000 CHICKEN EGGS DONG NAI.")]
    }

    func datesOver() -> Message {
        "That day is over; please check the date."
    }

    func doneAlready() -> Message {
        "That has been done already."
    }

    func onlyFocalPoints() -> Message {
        [.must("Only the province's coordinator can do that."), .may("Need help? Text CALL.")]
    }

    func youAreBlocked() -> Message {
        [.must("This number is blocked and cannot trade."), .may("Text CALL and the coordinator will call you.")]
    }

    func nobodyAt(_ phone: String) -> Message {
        "\(clipped(phone, to: 15)) has never texted the programme."
    }
}
