import Market
import Vocabulary

extension Draft {
    /// The beginning of an answer to somebody's listing.
    init(answering listing: Listing) {
        kind = listing.kind.counterpart
        var item = Item()
        item.produce = listing.produce
        items = [item]
        target = listing.id
        if kind == .haul || kind == .load {
            place = listing.place
            destination = listing.destination
        }
    }

    /// A load for a sale whose destination has to be asked for.
    init(carrying sale: Listing) {
        kind = .load
        var item = Item()
        item.produce = sale.produce
        item.setQuantity(sale.remaining)
        items = [item]
        place = sale.place
        carries = sale.id
    }
}

extension Draft.Item {
    /// Takes a quantity that is known already.
    mutating func setQuantity(_ quantity: Quantity) {
        switch quantity {
        case .mass(let grams): (amount, unit) = (Amount(thousandths: grams.count), UnitID(slug: "kg"))
        case .pieces(let count): (amount, unit) = (Amount(count), UnitID(slug: "con"))
        case .volume(let millilitres): (amount, unit) = (Amount(thousandths: millilitres), UnitID(slug: "lit"))
        }
    }
}
