import CommandParser
import Market
import Vocabulary

extension Draft {
    /// What one message says of an offer.
    init(_ kind: ListingKind, _ command: Command, today: CalendarDay) {
        self.kind = kind
        items = command.items.map(Item.init)
        if let space = command.capacity, kind == .haul || items.isEmpty {
            items = [Item(space: space, priced: items.first)]
        }
        if items.isEmpty { items = [Item()] }
        switch kind {
        case .haul, .load:
            for index in items.indices where items[index].priceUnit == nil {
                items[index].priceUnit = UnitID(slug: "tan")
            }
        case .sale, .demand: break
        }
        vehicle = command.vehicle.flatMap { VehicleKind(rawValue: $0.rawValue) }
        take(placesOf: command)
        take(daysOf: command, today: today)
        take(termsOf: command)
        isDoubtful = !command.repairs.isEmpty || command.confidence < Self.leastSureConfidence
    }

    /// Below this the reading is asked about before anything is posted.
    private static let leastSureConfidence = 0.6

    /// Takes over where it is and where it goes; of a purchase with both ends, only where the goods are wanted.
    mutating func take(placesOf command: Command) {
        let isDelivery = kind == .demand && command.destination != nil
        if let mention = isDelivery ? command.destination : command.place {
            (place, placeChoices) = Self.settle(mention)
        }
        if !isDelivery, let mention = command.destination { (destination, destinationChoices) = Self.settle(mention) }
    }

    /// Takes over the smallest lot, how often it is, and whether a vehicle stays around.
    mutating func take(termsOf command: Command) {
        minimumLot = command.minimumLot.flatMap { $0.unit.quantity(of: $0.amount) } ?? minimumLot
        if command.isRegular, kind != .load { isRegular = true }
        if command.isLocal, kind == .haul { isLocal = true }
    }

    /// Takes over the days that were said.
    mutating func take(daysOf command: Command, today: CalendarDay) {
        guard let days = command.date?.days(from: today) else { return }
        from = days.lowerBound
        until = command.dateEnd?.days(from: days.lowerBound)?.upperBound ?? days.upperBound
    }

    /// Keeps the text while its place is open, and takes the sender's own province where that is one of the choices.
    mutating func settlePlace(of text: String, known: Location?, read: (String) -> Command) {
        guard !placeChoices.isEmpty else { return }
        placeText = String(text.prefix(Self.longestPlaceText))
        if let known, let own = placeChoices.first(where: { $0.presentProvince == known.presentProvince }) {
            choosePlace(own, read: read)
        }
    }

    /// Takes one of the provinces that the place may be in, and the finer place that the text names there.
    mutating func choosePlace(_ choice: Location, read: (String) -> Command) {
        place = choice
        if let placeText, case .location(let finer)? = read("\(placeText), \(choice.province.name)").place,
            finer.presentProvince == choice.presentProvince
        {
            place = finer
        }
        placeChoices = []
        placeText = nil
    }

    private static let longestPlaceText = 160

    /// The location that a mention settles, or what it leaves open.
    static func settle(_ mention: PlaceMention) -> (Location?, [Location]) {
        switch mention {
        case .location(let location): (location, [])
        case .eitherDistrict(let province, let districts): (Location(province: province, district: districts.first), [])
        case .ambiguous(let provinces): (nil, Array(provinces.map { Location(province: $0) }.prefix(most)))
        case .region: (nil, [])
        }
    }

    /// The most choices that one digit can pick from.
    private static let most = 9
}

extension Draft.Item {
    init(_ item: Item) {
        produce = item.produce
        choices = item.candidates
        amount = item.quantity
        unit = item.unit
        price = item.price ?? item.priceMax
        priceMax = item.price == nil ? nil : item.priceMax
        priceUnit = item.priceUnit
        grade = item.grade
        content = grade.flatMap(Self.kilograms).map { .mass($0) } ?? grade.flatMap(Self.pieces).map { .pieces($0) }
    }

    /// The space of a vehicle, or what a load takes of it.
    init(space: Measure, priced item: Draft.Item? = nil) {
        amount = space.amount
        unit = space.unit
        price = item?.price
        priceMax = item?.priceMax
        priceUnit = item?.priceUnit
    }

    /// How many a pack holds, from a grade such as "30 quả".
    private static func pieces(_ grade: String) -> Int64? {
        let words = grade.split(separator: " ")
        guard words.count == 2, let count = Int64(words[0]) else { return nil }
        let isCounted = UnitID.all.contains { unit in
            unit.row.kind == .count && (unit.row.name == words[1] || unit.row.aliases.contains(String(words[1])))
        }
        return isCounted ? count : nil
    }

    /// What a pack holds, from a grade such as "60kg/bao".
    private static func kilograms(_ grade: String) -> Grams? {
        let parts = grade.split(separator: "/")
        guard let first = parts.first, parts.count <= 2, first.hasSuffix("kg"), !grade.hasSuffix("/kg") else {
            return nil
        }
        let digits = first.dropLast(2).split(separator: " ").last ?? first.dropLast(2)
        return Amount(decimal: String(digits).replacing(",", with: ".")).map { Grams($0.thousandths) }
    }
}
