import Market
import Vocabulary

extension Speaking {
    /// A count somewhat short of a deal's or listing's, as one would text it: "4,5 TAN", "1.800 QUA".
    ///
    /// - Parameter reported: what the other side counted: an example of another number is another.
    func exampleCount(of quantity: Quantity, _ produce: ProduceID?, unlike reported: Quantity? = nil) -> String {
        let known = reported?.text(language, of: produce)
        let shorter = [9, 8].map { Quantity(quantity.kind, count: max(1, quantity.count / 10 * $0)) }
            .map { $0.text(language, of: produce) }
        return GSM7.folded(shorter.first { $0 != known } ?? shorter[0]).uppercased()
    }

    /// The code that a listing, deal or ticket is called by.
    func code(_ entry: EntryID) -> String {
        Code(entry).text
    }

    /// The name of a kind of produce inside a sentence: "rau muống", "gạo ST25"; "goods" where none is known.
    func produce(_ produce: ProduceID?) -> String {
        switch language {
        case .vietnamese: produce?.nameInSentence ?? "hàng"
        case .english: produce.map { inEnglish($0) + ($0.row.group == .eggs ? "s" : "") } ?? "goods"
        }
    }

    private func inEnglish(_ produce: ProduceID) -> String {
        produce.row.englishNames.first ?? Self.lowercasingFirst(produce.row.asciiName)
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
        // Eggs are counted; their mass is only what a lorry carries.
        if quantity.kind == .mass, produce?.row.group == .eggs {
            let name = self.produce(produce)
            return language == .vietnamese
                ? "\(name) nặng \(quantity.text(language))" : "\(name), \(quantity.text(language))"
        }
        if case .pieces(let count) = quantity, language == .english, produce?.row.group == .eggs {
            return "\(language.number(count)) \(count == 1 ? produce.map(inEnglish) ?? "" : self.produce(produce))"
        }
        return "\(quantity.text(language, of: produce)) \(self.produce(produce))"
    }

    /// The same, and the quantity alone where no goods are named: the space on a lorry.
    func lot(_ quantity: Quantity, _ produce: ProduceID?) -> String {
        produce == nil ? quantity.text(language) : goods(quantity, produce)
    }

    /// "8k"; to who reads English, and may count in other money, "VND 8k".
    func money(_ price: Dong) -> String {
        language == .vietnamese ? price.shortText : "VND \(price.shortText)"
    }

    /// "8k/kg", "18k-20k/kg", "2k4/quả"; nil without a price.
    func price(_ price: Dong?, upTo highest: Dong? = nil, per quantity: Quantity, of produce: ProduceID?) -> String? {
        guard let low = price ?? highest else { return nil }
        let amount = if let highest, highest != low { "\(money(low))-\(highest.shortText)" } else { money(low) }
        return "\(amount)/\(unit(of: quantity, produce))"
    }

    /// The asking price of a sale, what a demand pays, or the freight of a lorry per tonne.
    func price(of listing: Listing) -> String? {
        guard listing.kind == .haul, case .mass = listing.quantity, let freight = listing.price else {
            return price(listing.price, upTo: listing.priceMax, per: listing.quantity, of: listing.produce)
        }
        return "\(money(Dong(freight.count * 1_000)))/\(language == .vietnamese ? "tấn" : "t")"
    }

    /// The goods of a listing: what is left, and of what is promised to the last kilogram what it was.
    func offered(_ listing: Listing) -> String {
        goods(listing.remaining.isZero ? listing.quantity : listing.remaining, listing.produce)
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

    /// Whether the nearest wholesale market deals in a listing's goods: a rice market does not take vegetables.
    func suits(_ ladder: Ladder, _ listing: Listing) -> Bool {
        let name = GSM7.folded(ladder.market.name).lowercased()
        let group = listing.produce?.row.group
        if name.contains("lua gao") { return group == .grain }
        if name.contains("trai cay") { return group == .fruit }
        return true
    }
}
