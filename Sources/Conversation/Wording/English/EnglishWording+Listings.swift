import Market
import Vocabulary

extension EnglishWording {
    func described(_ listing: Listing) -> String {
        var words: [String]
        switch listing.kind {
        case .sale:
            words = ["selling \(goods(listing.remaining, listing.produce))", route(listing.place, listing.destination)]
        case .demand:
            words = ["buying \(goods(listing.remaining, listing.produce))", "to \(place(listing.place))"]
        case .haul:
            words = ["\(vehicle(listing.vehicle)), \(amount(listing)) free", route(listing.place, listing.destination)]
        case .load:
            words = [
                "transport for \(goods(listing.remaining, listing.produce))", route(listing.place, listing.destination),
            ]
        }
        if let price = price(of: listing) { words.append(price) }
        if let day = listing.availableFrom { words.append("from \(day.dayAndMonth)") }
        return words.joined(separator: ", ")
    }

    /// The same in as few words as can be.
    func brief(_ listing: Listing) -> String {
        let price = (listing.kind == .haul ? nil : listing.price ?? listing.priceMax).map { " \($0.shortText)" } ?? ""
        return switch listing.kind {
        case .sale: "selling \(goods(listing.remaining, listing.produce)) \(shortPlace(listing.place))\(price)"
        case .demand: "buying \(goods(listing.remaining, listing.produce)) \(shortPlace(listing.place))\(price)"
        case .haul: "\(vehicle(listing.vehicle)) \(amount(listing)) \(route(listing.place, listing.destination))"
        case .load: "moving \(goods(listing.remaining, listing.produce)) \(route(listing.place, listing.destination))"
        }
    }

    func posted(_ listing: Listing) -> Message.Part {
        .must(
            "Posted: \(described(listing)). Code \(code(listing.id)).",
            brief: "Posted \(code(listing.id)): \(brief(listing))."
        )
    }

    func postedSeveral(_ listings: [Listing]) -> Message.Part {
        let lots = listings.map { "\(goods($0.quantity, $0.produce)) (\(code($0.id)))" }
        let verb =
            switch listings.first?.kind {
            case .demand: "buying"
            case .load: "transport for"
            case .haul: "space"
            case .sale, nil: "selling"
            }
        let place = listings.first.map { ", \(shortPlace($0.place))" } ?? ""
        return .must("Posted: \(verb) \(lots.joined(separator: ", "))\(place).")
    }

    func alreadyPosted(_ listing: Listing) -> Message.Part {
        .must(
            "Already posted: \(described(listing)). Code \(code(listing.id)).",
            brief: "Already posted, code \(code(listing.id))."
        )
    }

    func assumed(_ assumption: UnitAssumption) -> Message.Part {
        .may("Taking \(assumption.text(language)).")
    }

    func found(_ kind: ListingKind, _ produce: ProduceID) -> Message.Part {
        switch kind {
        case .sale: .must("Sellers of \(self.produce(produce)):")
        case .demand: .must("Buyers of \(self.produce(produce)):")
        case .haul: .must("Trucks:")
        case .load: .must("Goods to carry:")
        }
    }

    func seeEach(_ listings: [Listing]) -> Message.Part {
        .must("To see who fits: MORE + code, e.g. MORE \(listings.first.map { code($0.id) } ?? "").")
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

    func amount(_ listing: Listing) -> String {
        listing.remaining.text(language, of: listing.produce)
    }

    private func briefTerms(_ listing: Listing) -> String {
        if listing.kind != .haul, let price = listing.price ?? listing.priceMax { return price.shortText }
        return amount(listing)
    }

    func choose(_ numbers: ClosedRange<Int>, hasMore: Bool, offersHaul: Bool) -> Message.Part {
        let range = numbers.count == 1 ? "\(numbers.lowerBound)" : "\(numbers.lowerBound)-\(numbers.upperBound)"
        let haul = offersHaul ? ", or TRUCK" : ""
        return .must("Reply \(range)\(haul)\(hasMore ? ", MORE for others" : "").", brief: "Reply \(range)\(haul).")
    }

    func nobodyYet(for listing: Listing, _ ladder: Ladder) -> Message {
        let mend = Message.Part.hint("Change: EDIT \(code(listing.id)). Withdraw: CANCEL \(code(listing.id)).")
        switch listing.kind {
        case .sale:
            var parts: [Message.Part] = [.must("No buyer fits yet; we will text you as soon as one does.")]
            if let price = ladder.nearestPrice { parts.append(.may("Somebody pays \(price.shortText).")) }
            if let lacks = ladder.poolLacks {
                parts.append(
                    .may("\(lacks.text(language, of: listing.produce)) more from neighbours would fill a lot."))
            }
            return Message(
                parts + [.hint("Nearest market: \(ladder.market.name), \(ladder.marketKilometres) km."), mend])
        case .demand: return [.must("No seller fits yet; we will text you as soon as one does."), mend]
        case .haul: return [.must("No load fits yet; we will text you as soon as one does."), mend]
        case .load:
            return [
                .must("No truck fits yet; we will text you as soon as one does."), .may("Urgent? Text CALL."), mend,
            ]
        }
    }

    func nothingFound(_ kind: ListingKind, _ produce: ProduceID?, _ place: Location?) -> Message {
        let where_ = place.map { " in \(self.place($0))" } ?? ""
        let goods = self.produce(produce)
        switch kind {
        case .sale:
            return [
                .must("Nobody sells \(goods)\(where_) now."),
                .may("Text BUY, how much and where to; we will let you know."),
            ]
        case .demand:
            return [
                .must("Nobody buys \(goods)\(where_) now."),
                .may("Text SELL, how much and where; we will let you know."),
            ]
        case .haul: return [.must("No free truck\(where_) now."), .may("Text NEED TRUCK, the goods, from and to.")]
        case .load: return [.must("Nobody needs a truck\(where_) now."), .may("Text TRUCK, tonnes free, from and to.")]
        }
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

    func mine(_ listings: [Listing], _ deals: [Deal]) -> Message {
        Message(
            deals.map { .must("Deal \(code($0.id)): \(goods($0.quantity, $0.produce)), \(stateWords($0.state)).") }
                + listings.map { .may("\(code($0.id)): \(described($0)).", brief: "\(code($0.id)): \(brief($0)).") }
                + [.hint("Withdraw: CANCEL + code. Change: EDIT + code.")]
        )
    }

    func nothingMine() -> Message {
        [
            .must("You have no open listings."),
            .may("Sell: SELL 5 TONS RICE AN GIANG. Buy: BUY 20 TONS DRAGON FRUIT HCMC."),
        ]
    }

    func status(of listing: Listing, proposals: Int) -> Message {
        let news =
            switch listing.state {
            case .draft: "not posted"
            case .open where proposals > 0: "waiting for \(proposals) answer\(proposals == 1 ? "" : "s")"
            case .open: "open, nothing agreed yet"
            case .reserved: "all of it is promised"
            case .closed: "closed"
            case .cancelled: "withdrawn"
            case .expired: "expired"
            }
        return [
            .must("\(code(listing.id)), \(described(listing)): \(news).", brief: "\(code(listing.id)): \(news)."),
            .hint("Who fits: MORE. Withdraw: CANCEL \(code(listing.id))."),
        ]
    }

    func cancelled(_ listing: Listing) -> Message {
        [.must("Withdrawn: \(code(listing.id)), \(brief(listing)).")]
    }

    func whichToCancel(_ listings: [Listing]) -> Message {
        let lines = listings.enumerated().map { Message.Part.must("\($0 + 1) \(brief($1)) (\(code($1.id))).") }
        return Message([.must("Withdraw which?")] + lines + [.must("Reply the number.")])
    }

    func nothingToCancel() -> Message {
        [.must("You have nothing to withdraw."), .hint("To stop all texts: STOP.")]
    }

    func edited(_ listing: Listing) -> Message {
        [
            .must(
                "Changed \(code(listing.id)): \(described(listing)).",
                brief: "Changed \(code(listing.id)): \(brief(listing)).")
        ]
    }

    func whichToEdit(_ listings: [Listing]) -> Message {
        Message(
            [.must("Change which? Text EDIT, the code and the new value.")]
                + listings.map { .may("\(code($0.id)): \(brief($0)).") })
    }

    func nothingToChange(_ listing: Listing) -> Message {
        [
            .must("What should change in \(code(listing.id)) (\(brief(listing)))?"),
            .must("E.g. EDIT \(code(listing.id)) 3 TONS or EDIT \(code(listing.id)) PRICE 8K."),
        ]
    }

    func closed(_ listing: Listing) -> Message {
        [.must("Closed: \(code(listing.id)), \(brief(listing)). Thank you.")]
    }

    func whichIsDone(_ listings: [Listing], _ deals: [Deal]) -> Message {
        Message(
            [.must("Which is done? Text DONE + code.")]
                + deals.map { .may("\(code($0.id)): \(goods($0.quantity, $0.produce)).") }
                + listings.map { .may("\(code($0.id)): \(brief($0)).") })
    }

    func renewed(_ listing: Listing) -> Message {
        [.must("Still open: \(code(listing.id)), \(brief(listing)).")]
    }

    func nothingToRenew() -> Message {
        [.must("You have nothing that is about to expire."), .may("To sell: SELL 5 TONS RICE AN GIANG.")]
    }

    func matchNotice(_ own: Listing, _ match: Match) -> Message {
        let listing = match.listing
        let priority = match.reason.isLockdownPriority ? " (priority: lockdown)" : ""
        return [
            .must("New: \(described(listing))\(priority)."),
            .may("It fits your \(code(own.id))."),
            .must("To take it up: YES \(code(listing.id))."),
            .hint("No such notices: NGUNG BAO."),
        ]
    }

    func stillThere(_ listing: Listing) -> Message {
        [
            .must(
                "Is \(code(listing.id)) still open? \(described(listing)).",
                brief: "\(code(listing.id)) \(brief(listing)): still open?"),
            .must("Reply CON \(code(listing.id)) if it is, DONE \(code(listing.id)) if not."),
        ]
    }

    func expired(_ listing: Listing) -> Message {
        [.must("Expired: \(code(listing.id)), \(brief(listing))."), .may("Still there? Text CON \(code(listing.id)).")]
    }

    func prices(_ summary: PriceSummary, of produce: ProduceID) -> Message {
        let where_ = summary.province.map { " in \(place(Location(province: $0)))" } ?? ", all of Viet Nam"
        let kinds = [("asked", summary.asked), ("bid", summary.bid), ("delivered", summary.delivered)]
        let bands = kinds.compactMap { name, band in band.map { "\(name) \(words(for: $0))" } }
        let unit = unit(of: Quantity(produce.row.unit.quantityOfOne?.kind ?? .mass, count: 1), produce)
        return [
            .must("\(self.produce(produce))\(where_), last 7 days, VND per \(unit): \(bands.joined(separator: "; ")).")
        ]
    }

    private func words(for band: PriceSummary.Band) -> String {
        band.low == band.high
            ? band.median.shortText : "\(band.median.shortText) (\(band.low.shortText) to \(band.high.shortText))"
    }

    func tooFewPrices(_ produce: ProduceID, _ place: Location?) -> Message {
        let where_ = place.map { " in \(shortPlace($0))" } ?? ""
        return [
            .must("Too few prices of \(self.produce(produce))\(where_) this week to tell."),
            .may("Text SELL or BUY and see what is offered."),
        ]
    }

    func askPriceOf() -> Message {
        "The price of what? E.g. PRICE RICE AN GIANG"
    }

    func askSearchFor() -> Message {
        "What are you looking for? E.g. FIND MANGO DONG THAP"
    }
}
