import CommandParser
import Market
import Vocabulary

extension Engine {
    /// `TIM`, `AI BAN`, `AI MUA`: shows listings without making one.
    func search(_ command: Command, _ exchange: inout Exchange) throws -> Message {
        guard let item = command.items.first, let produce = item.produce ?? item.candidates.first else {
            return exchange.say.askSearchFor()
        }
        let sender = try exchange.sender()
        let wanted: ListingKind = command.seeksBuyers ? .demand : .sale
        guard let place = try exchange.placeToSearch(command.place) ?? Self.largestMarket else {
            return exchange.say.nothingFound(buyers: command.seeksBuyers, of: produce, nil)
        }
        let draft = ListingDraft(
            kind: wanted.counterpart, produce: produce, quantity: Self.anyQuantity(of: produce),
            place: place)
        let matches = try exchange.desk.matches(for: draft, by: sender.id, limit: Exchange.longestList)
            .filter { command.isWithin($0.listing.place) }
        guard !matches.isEmpty else {
            return exchange.say.nothingFound(buyers: command.seeksBuyers, of: produce, command.locationSaid)
        }
        let heading = exchange.say.found(buyers: command.seeksBuyers, of: produce)
        return exchange.show(matches, for: .found(wanted), after: [heading])
    }

    /// `GIA`: what a produce was asked, bid and sold for in the last days; without a name, what was spoken of last.
    func price(_ command: Command, _ exchange: inout Exchange) throws -> Message {
        let named = command.items.first.flatMap { $0.produce ?? $0.candidates.first }
        guard let produce = try named ?? exchange.produceSpokenOf() else { return exchange.say.askPriceOf() }
        // The price next door says more than the country's; where there are too few, the country's is told.
        let province = try (command.locationSaid ?? exchange.knownPlace())?.province
        guard let summary = try exchange.desk.prices(of: produce, in: province) else {
            return exchange.say.tooFewPrices(produce, command.locationSaid)
        }
        return exchange.say.prices(summary, of: produce)
    }

    /// A quantity that reaches anybody's smallest lot.
    private static func anyQuantity(of produce: ProduceID) -> Quantity {
        let one = produce.row.unit.quantityOfOne ?? .mass(Grams(kilograms: 1))
        return Quantity(one.kind, count: one.kind == .pieces ? 20_000 : 20_000_000)
    }

    /// Where a search starts whose place nobody knows: the largest market of the country.
    private static let largestMarket = ProvinceID(slug: "ho-chi-minh").map { Location(province: $0) }
}

extension Exchange {
    /// Where to search from: the place that was said, else the sender's own.
    fileprivate func placeToSearch(_ mention: PlaceMention?) throws -> Location? {
        switch mention {
        case .location(let location): location
        case .eitherDistrict(let province, let districts): Location(province: province, district: districts.first)
        case .ambiguous(let provinces): provinces.first.map { Location(province: $0) }
        case .region(let region): region.row.members.first.map { Location(province: $0) }
        case nil: try knownPlace()
        }
    }
}

extension Command {
    /// The place that was said, as far as it is one.
    var locationSaid: Location? {
        place.flatMap { Draft.settle($0).0 }
    }

    /// Whether a listing is where the search asked for it; near counts only when no place was said.
    fileprivate func isWithin(_ location: Location) -> Bool {
        switch place {
        case .location(let wanted): location.presentProvince == wanted.presentProvince
        case .eitherDistrict(let province, _): location.presentProvince == province.presentProvince
        case .ambiguous(let provinces): provinces.contains { $0.presentProvince == location.presentProvince }
        case .region(let region): region.row.members.contains { $0.presentProvince == location.presentProvince }
        case nil: true
        }
    }
}
