import Market
import Vocabulary

/// One listing of an import.
struct ListingRow: Equatable, Sendable {
    static let columns = [
        "kind", "address", "produce", "quantity", "unit", "price_per_unit", "place", "to_place", "from", "to",
        "min_lot",
    ]

    var address: Address
    var draft: ListingDraft

    /// nil when anything is wrong with the row; the reader has noted what.
    init?(_ reader: inout RowReader) {
        let kind: ListingKind? = reader.choice("kind", isRequired: true)
        let address = reader.address()
        let produce = reader.produce("produce", isRequired: kind != .haul)
        let amount = reader.amount("quantity", isRequired: true)
        let unit = reader.unit("unit")
        let price = reader.price("price_per_unit")
        let place = reader.place("place", isRequired: true)
        let destination = reader.place("to_place", isRequired: kind == .haul)
        let from = reader.day("from")
        let to = reader.day("to")
        let minimumLot = reader.amount("min_lot")
        if let from, let to, to < from { reader.fault("to lies before from") }
        guard reader.faults.isEmpty, let kind, let address, let amount, let unit, let place else { return nil }
        guard let quantity = unit.quantity(of: amount), let one = unit.quantityOfOne else {
            reader.fault("unit \"\(unit.slug)\" has no fixed size; use kg, tan, qua or lit")
            return nil
        }
        if produce?.row.group == .eggs, quantity.kind != .pieces {
            reader.fault("eggs are counted; use qua or chuc")
            return nil
        }
        self.address = address
        draft = ListingDraft(
            kind: kind, produce: produce, quantity: quantity, price: price.map { Self.price($0, per: one) },
            place: place, destination: destination, availableFrom: from, availableUntil: to,
            minimumLot: minimumLot.flatMap(unit.quantity), isStanding: kind != .sale && from == nil && to == nil)
    }

    /// The price of a kilogram, piece or litre, from that of one unit.
    private static func price(_ price: Dong, per unit: Quantity) -> Dong {
        let small = unit.kind == .pieces ? unit.count : unit.count / 1_000
        return small > 1 ? Dong(max(1, price.count / small)) : price
    }
}
