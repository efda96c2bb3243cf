import Market
import Vocabulary

extension Speaking {
    /// The code that a listing, deal or ticket is called by.
    func code(_ entry: EntryID) -> String {
        Code(entry).text
    }

    /// The name of a kind of produce inside a sentence: "rau muống", "gạo ST25"; "goods" where none is known.
    func produce(_ produce: ProduceID?) -> String {
        switch language {
        case .vietnamese: produce.map { Self.lowercasingFirst($0.name) } ?? "hàng"
        case .english: produce.map { $0.row.englishNames.first ?? Self.lowercasingFirst($0.row.asciiName) } ?? "goods"
        }
    }

    /// The names of several kinds, each told from the others even without accents: "khóm, dừa, dưa hấu".
    func distinctNames(_ choices: [ProduceID]) -> [String] {
        let names = choices.map { GSM7.folded(produce($0)) }
        return choices.map { choice in
            let plain = GSM7.folded(produce(choice))
            guard names.count(where: { $0 == plain }) > 1 else { return produce(choice) }
            let others = choice.row.aliases.filter { !names.contains(GSM7.folded($0)) }
            return others.first ?? produce(choice)
        }
    }

    /// "5 tấn rau", "500 con gà ta", "10.000 quả trứng gà"; in English "5 t vegetables", "10,000 eggs".
    func goods(_ quantity: Quantity, _ produce: ProduceID?) -> String {
        "\(quantity.text(language, of: produce)) \(self.produce(produce))"
    }

    /// "8k/kg", "18k-20k/kg", "2k4/quả"; nil without a price.
    func price(_ price: Dong?, upTo highest: Dong? = nil, per quantity: Quantity, of produce: ProduceID?) -> String? {
        guard let low = price ?? highest else { return nil }
        let amount = if let highest, highest != low { "\(low.shortText)-\(highest.shortText)" } else { low.shortText }
        return "\(amount)/\(unit(of: quantity, produce))"
    }

    /// The asking price of a sale, what a demand pays, or the freight of a lorry per tonne.
    func price(of listing: Listing) -> String? {
        guard listing.kind == .haul, case .mass = listing.quantity, let freight = listing.price else {
            return price(listing.price, upTo: listing.priceMax, per: listing.quantity, of: listing.produce)
        }
        return "\(Dong(freight.count * 1_000).shortText)/\(language == .vietnamese ? "tấn" : "t")"
    }

    /// How much is left of a listing.
    func amount(_ listing: Listing) -> String {
        listing.remaining.text(language, of: listing.produce)
    }

    /// The price where there is one, else the quantity: what tells offers apart in few letters.
    func briefTerms(_ listing: Listing) -> String {
        if listing.kind != .haul, let price = listing.price ?? listing.priceMax { return price.shortText }
        return amount(listing)
    }

    /// What the shares of a pool make together.
    func total(of deals: [Deal]) -> Quantity {
        let none = Quantity(deals.first?.quantity.kind ?? .mass, count: 0)
        return deals.reduce(none) { $0.adding($1.quantity) ?? $0 }
    }

    /// "1 khóm, 2 dừa, 3 dưa hấu".
    func numbered(_ choices: [String]) -> String {
        choices.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: ", ")
    }

    /// What a price is for.
    func unit(of quantity: Quantity, _ produce: ProduceID?) -> String {
        switch (quantity, language) {
        case (.mass, _): "kg"
        case (.volume, .vietnamese): "lít"
        case (.volume, .english): "L"
        case (.pieces, .vietnamese): produce?.pieceWord ?? "cái"
        case (.pieces, .english): "pc"
        }
    }

    /// The finest name and the province, the largest city as everybody texts it: "Củ Chi, TPHCM".
    func place(_ location: Location) -> String {
        location.name.replacing(Self.largestCity, with: largestCityAsTexted)
    }

    /// The finest name alone.
    func shortPlace(_ location: Location) -> String {
        location.shortName.replacing(Self.largestCity, with: largestCityAsTexted)
    }

    /// "Cà Mau - TPHCM".
    func route(_ from: Location, _ to: Location?) -> String {
        guard let to else { return place(from) }
        return "\(shortPlace(from)) - \(shortPlace(to))"
    }

    /// The hour and day of a moment in Viet Nam: "20h 24/11", "20:00 24/11".
    func moment(_ timestamp: Timestamp) -> String {
        let minutes = timestamp.minutesAfterMidnight(offset: .vietnam)
        let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
        let padded = minute < 10 ? "0\(minute)" : "\(minute)"
        let day = timestamp.day(offset: .vietnam).dayAndMonth
        switch language {
        case .vietnamese: return "\(hour)h\(minute == 0 ? "" : padded) \(day)"
        case .english: return "\(hour):\(padded) \(day)"
        }
    }

    /// A number as people type it: "0912345678".
    func dialled(_ address: Address) -> String {
        address.text.hasPrefix("+84") ? "0" + address.text.dropFirst(3) : address.text
    }

    /// A number as people read it out: "0912 345 678"; a foreign one as it is dialled.
    func phone(_ address: Address) -> String {
        guard address.isPhone else { return address.text.replacing(":", with: " ", maxReplacements: 1) }
        let digits = dialled(address)
        guard digits.utf8.count == 10 else { return digits }
        return "\(digits.prefix(4)) \(digits.dropFirst(4).prefix(3)) \(digits.suffix(3))"
    }

    /// Whether the nearest wholesale market deals in a listing's goods: a rice market does not take vegetables.
    func suits(_ ladder: Ladder, _ listing: Listing) -> Bool {
        let name = GSM7.folded(ladder.market.name).lowercased()
        let group = listing.produce?.row.group
        if name.contains("lua gao") { return group == .grain }
        if name.contains("trai cay") { return group == .fruit }
        return true
    }

    /// A name or a text of somebody else, cut where it would crowd out the rest.
    func clipped(_ text: String, to length: Int) -> String {
        guard text.count > length else { return text }
        var cut = text.prefix(length)
        if let space = cut.lastIndex(of: " "), cut[..<space].count * 2 > length { cut = cut[..<space] }
        return String(cut)
    }

    /// The name that an organisation is known by; nil for private people, who are named only after both sides agreed.
    ///
    /// Long runs of digits are left out: a number in a name would be a way around that.
    func organisationName(of party: Party?) -> String? {
        guard let party, let name = party.name else { return nil }
        switch party.role {
        case .collective, .cooperative, .enterprise, .carrier, .focalPoint, .operator: break
        case .farmer: return nil
        }
        let words = name.split(separator: " ").filter { $0.count { $0.isNumber } < Self.digitsOfANumber }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    private static var digitsOfANumber: Int { 6 }

    /// How to reach somebody after both sides agreed: the name, if there is one, and the number.
    func reach(_ party: Party?, at address: Address?) -> String? {
        let parts = [party?.name.map { clipped($0, to: 30) }, address.map(phone)].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// A text of somebody else as a sentence of its own.
    func ended(_ text: String) -> String {
        text.last.map { ".!?".contains($0) } ?? true ? text : text + "."
    }

    /// A sentence that may begin with a lower-case word.
    func sentence(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    private static func lowercasingFirst(_ text: String) -> String {
        text.prefix(1).lowercased() + text.dropFirst()
    }

    private static var largestCity: String { "Hồ Chí Minh" }
    private var largestCityAsTexted: String { language == .vietnamese ? "TPHCM" : "HCMC" }
}
