import Market
import Vocabulary

extension EnglishWording {
    func found(buyers: Bool, of produce: ProduceID) -> Message.Part {
        .must("\(buyers ? "Buyers" : "Sellers") of \(self.produce(produce)):")
    }

    func seeEach(_ listings: [Listing]) -> Message.Part {
        .must("To see who fits, text the code, e.g. \(listings.first.map { code($0.id) } ?? "").")
    }

    func heading(_ listing: Listing) -> Message.Part {
        .must("\(code(listing.id)), \(described(listing)).", brief: "\(code(listing.id)).")
    }

    func counterpart(_ counterpart: Counterpart) -> Message.Part {
        let listing = counterpart.match.listing
        let name = publicName(counterpart.match.party, as: listing.kind)
        let price = price(of: listing).map { ", \($0)" } ?? ""
        let priority = counterpart.match.reason.isLockdownPriority ? ", priority: lockdown" : ""
        let where_ = listing.kind == .haul ? route(listing.place, listing.destination) : shortPlace(listing.place)
        let goods =
            counterpart.match.reason.isSubstitute || listing.kind == .load
            ? goods(listing.remaining, listing.produce) : amount(listing)
        return .must(
            "\(counterpart.number) \(clipped(name, to: 24)), \(where_), \(goods)\(price)\(priority).",
            brief: "\(counterpart.number) \(clipped(name, to: 14)), \(where_), \(briefTerms(listing))."
        )
    }

    func choose(_ numbers: ClosedRange<Int>, hasMore: Bool, offersHaul: Bool, takesSeveral: Bool) -> Message.Part {
        let range = numbers.count == 1 ? "\(numbers.lowerBound)" : "\(numbers.lowerBound)-\(numbers.upperBound)"
        let several = takesSeveral ? severalAtOnce(numbers).map { ", \($0)" } ?? "" : ""
        let haul = offersHaul ? ", or TRUCK" : ""
        let more = hasMore ? ", MORE for others" : ""
        return .must("Reply \(range)\(several)\(haul)\(more).", brief: "Reply \(range)\(haul).")
    }

    /// How more than one is chosen in one text.
    private func severalAtOnce(_ numbers: ClosedRange<Int>) -> String? {
        switch numbers.count {
        case 1: nil
        case 3: "all: \(numbers.map(String.init).joined(separator: " "))"
        default: "\(numbers.count == 2 ? "both" : "two"): \(numbers.lowerBound) \(numbers.lowerBound + 1)"
        }
    }

    func nobodyYet(for listing: Listing, _ ladder: Ladder) -> Message {
        let mend = Message.Part.hint("Change: EDIT \(code(listing.id)). Withdraw: CANCEL \(code(listing.id)).")
        switch listing.kind {
        case .sale:
            var parts: [Message.Part] = [.must("No buyer fits yet; we will text you as soon as one does.")]
            if let price = ladder.nearestPrice { parts.append(.may("Somebody pays \(money(price)).")) }
            if let lacks = ladder.poolLacks {
                parts.append(
                    .may("\(lacks.text(language, of: listing.produce)) more from neighbours would fill a lot."))
            }
            if suits(ladder, listing) {
                parts.append(.hint("Nearest market: \(ladder.market.name), \(ladder.marketKilometres) km."))
            }
            return Message(parts + [mend])
        case .demand: return [.must("No seller fits yet; we will text you as soon as one does."), mend]
        case .haul: return [.must("No load fits yet; we will text you as soon as one does."), mend]
        case .load:
            return [
                .must("No truck fits yet; we will text you as soon as one does."), .may("Urgent? Text CALL."), mend,
            ]
        }
    }

    func nothingFound(buyers: Bool, of produce: ProduceID, _ place: Location?) -> Message {
        let where_ = place.map { " in \(self.place($0))" } ?? ""
        let goods = self.produce(produce)
        return buyers
            ? [
                .must("Nobody buys \(goods)\(where_) now."),
                .may("Text SELL, how much and where; we will let you know."),
            ]
            : [
                .must("Nobody sells \(goods)\(where_) now."),
                .may("Text BUY, how much and where to; we will let you know."),
            ]
    }

    func nothingMore() -> Message {
        [.must("That is everybody for now."), .may("We will text you when somebody new fits.")]
    }

    func nothingToChoose(_ number: Int) -> Message {
        [
            .must("There is no list to choose \(number) from."),
            .may("Your listings: LIST. To sell: SELL 5 TONS RICE AN GIANG."),
        ]
    }

    func noSuchNumber(_ numbers: ClosedRange<Int>) -> Message {
        numbers.count == 1
            ? "The list has only number \(numbers.lowerBound)."
            : "The list goes from \(numbers.lowerBound) to \(numbers.upperBound); please choose again."
    }

    func whichNumber(_ numbers: ClosedRange<Int>) -> Message {
        "Which one? Text a number from \(numbers.lowerBound) to \(numbers.upperBound)."
    }

    func whichNumbers(_ numbers: ClosedRange<Int>) -> Message {
        "There are \(numbers.count). Which ones? E.g. \(numbers.lowerBound) \(numbers.upperBound). To ask them all: ALL."
    }

    func matchNotice(_ own: Listing, _ match: Match) -> Message {
        let listing = match.listing
        let priority = match.reason.isLockdownPriority ? " (priority: lockdown)" : ""
        return [
            .must("New: \(described(listing))\(priority)."),
            .may("It fits your \(code(own.id))."),
            .must("To take it up: YES \(code(listing.id))."),
            .hint("No such notices: NOTICES OFF."),
        ]
    }

    func askSearchFor() -> Message {
        "What are you looking for? E.g. FIND MANGO DONG THAP"
    }
}
