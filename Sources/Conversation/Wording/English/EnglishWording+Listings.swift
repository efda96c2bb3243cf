import Market
import Vocabulary

extension EnglishWording {
    func described(_ listing: Listing) -> String {
        var words: [String]
        let goods = offered(listing)
        switch listing.kind {
        case .sale:
            words = ["selling \(goods)", route(listing.place, listing.destination)]
        case .demand:
            words = ["buying \(goods)", "to \(place(listing.place))"]
        case .haul:
            words = ["\(vehicle(listing.vehicle)), \(amount(listing)) free", route(listing.place, listing.destination)]
        case .load:
            words = [
                "transport for \(goods)", route(listing.place, listing.destination),
            ]
        }
        if let price = price(of: listing) { words.append(price) }
        if listing.isStanding { words.append("regularly") }
        if let least = listing.minimumLot { words.append("at least \(least.text(language, of: listing.produce))") }
        if let day = listing.availableFrom { words.append("from \(day.dayAndMonth)") }
        return words.joined(separator: ", ")
    }

    /// The same in as few words as can be.
    func brief(_ listing: Listing) -> String {
        let goods = offered(listing)
        let price = (listing.kind == .haul ? nil : listing.price ?? listing.priceMax).map { " \($0.shortText)" } ?? ""
        return switch listing.kind {
        case .sale: "selling \(goods) \(shortPlace(listing.place))\(price)"
        case .demand: "buying \(goods) \(shortPlace(listing.place))\(price)"
        case .haul: "\(vehicle(listing.vehicle)) \(amount(listing)) \(route(listing.place, listing.destination))"
        case .load: "moving \(goods) \(route(listing.place, listing.destination))"
        }
    }

    /// In few words, but with everything that was understood: who reads it must be able to see what is wrong.
    func echo(_ listing: Listing) -> String {
        var words = [brief(listing)]
        if listing.kind == .haul || listing.kind == .load, let price = price(of: listing) { words.append(price) }
        if listing.isStanding { words.append("regularly") }
        if let least = listing.minimumLot { words.append("at least \(least.text(language, of: listing.produce))") }
        if let day = listing.availableFrom { words.append("from \(day.dayAndMonth)") }
        return words.joined(separator: ", ")
    }

    func posted(_ listing: Listing) -> Message.Part {
        .must(
            "Posted: \(described(listing)). Code \(code(listing.id)).",
            brief: "Posted \(code(listing.id)): \(echo(listing))."
        )
    }

    func pricesInDong() -> Message.Part {
        .must("Prices are in VND here, e.g. text: PRICE 20K.")
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
            brief: "Already posted \(code(listing.id)): \(echo(listing))."
        )
    }

    func assumed(_ assumption: UnitAssumption) -> Message.Part {
        .may("Taking \(assumption.text(language)).")
    }

}
