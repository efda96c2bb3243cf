import Market
import Vocabulary

/// An offer as a shop sees it: so many of one unit (a kilogram, a litre, a piece) at a price each.
struct ProductLine {
    private let listing: Listing

    init(_ listing: Listing) {
        self.listing = listing
    }

    var code: String { listing.id.code.text }
    var produce: String { listing.produce?.name ?? "" }
    var category: String { listing.produce?.row.group.name ?? "" }
    var quantity: String { listing.remaining.text(.vietnamese, of: listing.produce) }
    /// Đồng for one unit; empty where the seller names none.
    var price: String { listing.price.map { "\($0.count)" } ?? "" }
    var place: String { listing.place.name }
    var from: String { listing.availableFrom?.iso ?? "" }
    var until: String { listing.availableUntil?.iso ?? "" }

    /// What it is and where from: "Xoài cát Chu loại 1, Đồng Tháp".
    var name: String {
        [[produce, listing.grade ?? ""].filter { !$0.isEmpty }.joined(separator: " "), listing.place.province.name]
            .joined(separator: ", ")
    }

    var description: String {
        "\(name). Có \(quantity), bán theo \(unit). Nông sản của bà con, Liên minh Hợp tác xã Việt Nam giới thiệu."
    }

    var unit: String {
        switch listing.quantity.kind {
        case .mass: "kg"
        case .pieces: listing.produce?.pieceWord ?? "cái"
        case .volume: "lít"
        }
    }

    var packageContent: String { "1 \(unit) \(listing.produce?.nameInSentence ?? "")" }

    /// Whole units that are left.
    var stock: String {
        let count = listing.remaining.count
        return String(listing.remaining.kind == .pieces ? count : count / 1_000)
    }

    /// What one unit weighs, about.
    var grams: String { "\(gramsOfOne)" }

    var kilograms: String {
        let (whole, rest) = gramsOfOne.quotientAndRemainder(dividingBy: 1_000)
        guard rest > 0 else { return "\(whole)" }
        let digits = String(String(1_000 + rest).dropFirst())
        return "\(whole).\(digits.reversed().drop { $0 == "0" }.reversed().map(String.init).joined())"
    }

    private var gramsOfOne: Int64 {
        let one: Quantity =
            switch listing.quantity.kind {
            case .mass: .mass(Grams(kilograms: 1))
            case .pieces: .pieces(1)
            case .volume: .volume(millilitres: 1_000)
            }
        return LoadEstimate.mass(of: one, produce: listing.produce).count
    }
}
