import Market
import Vocabulary

/// Open offers as a file that a sales channel takes over; it names no person and no number, since both sides have to agree
/// before either sees the other's.
struct ListingExport: Sendable {
    /// Who takes the file over.
    enum Target: String, CaseIterable, Sendable {
        /// The programme's own page: what, how much, where, until when.
        case portal
        /// Online platforms: a product a line, in their bulk form's usual columns.
        case lazada, shopee, tiki, sendo, postmart, voso
    }

    let target: Target

    func csv(_ listings: [Listing]) -> String {
        ([header] + listings.map(fields)).map(CSVLine.text).joined(separator: "\n")
    }

    private var header: [String] {
        switch target {
        case .portal: ["code", "produce", "quantity", "price_dong", "per", "place", "from", "until"]
        case .lazada, .shopee, .tiki, .sendo, .postmart, .voso:
            ["sku", "product_name", "category", "price", "stock", "unit", "origin"]
        }
    }

    private func fields(_ listing: Listing) -> [String] {
        let code = listing.id.code.text
        let produce = listing.produce?.name ?? ""
        let price = listing.price.map { "\($0.count)" } ?? ""
        switch target {
        case .portal:
            return [
                code, produce, listing.remaining.text(.vietnamese, of: listing.produce), price, unit(of: listing),
                listing.place.name, listing.availableFrom?.iso ?? "", listing.availableUntil?.iso ?? "",
            ]
        case .lazada, .shopee, .tiki, .sendo, .postmart, .voso:
            let name = [produce, listing.grade ?? "", listing.place.province.name].filter { !$0.isEmpty }
            return [
                code, name.joined(separator: " "), listing.produce?.row.group.name ?? "", price, stock(of: listing),
                unit(of: listing), listing.place.province.name,
            ]
        }
    }

    private func unit(of listing: Listing) -> String {
        switch listing.quantity.kind {
        case .mass: "kg"
        case .pieces: listing.produce?.pieceWord ?? "cái"
        case .volume: "lít"
        }
    }

    private func stock(of listing: Listing) -> String {
        let count = listing.remaining.count
        return String(listing.remaining.kind == .pieces ? count : count / 1_000)
    }
}
