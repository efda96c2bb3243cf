import Market
import Vocabulary

/// Open offers as a file that a sales channel takes over; it names no person and no number, since both sides have to agree
/// before either sees the other's.
///
/// Where a platform's columns are documented, and which were checked against what: `docs/exports.md`.
struct ListingExport: Sendable {
    /// Who takes the file over.
    enum Target: String, CaseIterable, Sendable {
        /// The programme's own page: what, how much, where, until when.
        case portal
        case lazada, shopee, tiki, sendo
        /// Platforms of the post offices, which publish no format: a neutral product list.
        case postmart, voso
    }

    /// A column's name and what a listing has for it; empty where only the shop's owner knows, such as pictures.
    typealias Column = (name: String, value: @Sendable (ProductLine) -> String)

    let target: Target

    func csv(_ listings: [Listing]) -> String {
        let columns = target.columns
        let rows = listings.map { listing in columns.map { $0.value(ProductLine(listing)) } }
        return ([columns.map(\.name)] + rows).map(CSVLine.text).joined(separator: "\n")
    }
}

extension ListingExport.Target {
    fileprivate var columns: [ListingExport.Column] {
        switch self {
        case .portal: Self.portalColumns
        case .lazada: Self.lazadaColumns
        case .shopee: Self.shopeeColumns
        case .tiki: Self.tikiColumns
        case .sendo: Self.sendoColumns
        case .postmart, .voso: Self.neutralColumns
        }
    }

    private static let portalColumns: [ListingExport.Column] = [
        ("code", \.code), ("produce", \.produce), ("quantity", \.quantity), ("price_dong", \.price), ("per", \.unit),
        ("place", \.place), ("from", \.from), ("until", \.until),
    ]

    /// The payload of `/product/create`, one SKU a product.
    private static let lazadaColumns: [ListingExport.Column] = [
        ("PrimaryCategory", { _ in "" }), ("name", \.name), ("brand", { _ in "No Brand" }),
        ("short_description", \.description), ("description", \.description), ("SellerSku", \.code), ("price", \.price),
        ("quantity", \.stock), ("package_weight", \.kilograms), ("package_length", { _ in "" }),
        ("package_width", { _ in "" }), ("package_height", { _ in "" }), ("package_content", \.packageContent),
        ("Image", { _ in "" }),
    ]

    /// The keys above the columns of the seller centre's mass upload template.
    private static let shopeeColumns: [ListingExport.Column] = [
        ("ps_category", { _ in "" }), ("ps_product_name", \.name), ("ps_product_description", \.description),
        ("ps_sku_parent_short", \.code), ("ps_price", \.price), ("ps_stock", \.stock), ("ps_sku_short", \.code),
        ("ps_item_cover_image", { _ in "" }), ("ps_weight", \.kilograms),
    ]

    /// The request for a new product, one variant a product.
    private static let tikiColumns: [ListingExport.Column] = [
        ("category_id", { _ in "" }), ("name", \.name), ("description", \.description), ("market_price", \.price),
        ("attributes.origin", \.place), ("attributes.brand", { _ in "No Brand" }),
        ("attributes.product_weight_kg", \.kilograms), ("image", { _ in "" }), ("variants.sku", \.code),
        ("variants.price", \.price), ("variants.inventory_type", { _ in "dropship" }),
        ("variants.warehouse_stocks.qtyAvailable", \.stock),
    ]

    /// The body of `/api/partner/product`; weights there are in grams.
    private static let sendoColumns: [ListingExport.Column] = [
        ("sku", \.code), ("name", \.name), ("price", \.price), ("weight", \.grams), ("stock_quantity", \.stock),
        ("stock_availability", { _ in "true" }), ("description", \.description), ("cat_4_id", { _ in "" }),
        ("unit_id", { _ in "" }), ("length", { _ in "" }), ("width", { _ in "" }), ("height", { _ in "" }),
        ("avatar.picture_url", { _ in "" }),
    ]

    private static let neutralColumns: [ListingExport.Column] = [
        ("sku", \.code), ("product_name", \.name), ("category", \.category), ("description", \.description),
        ("price", \.price), ("stock", \.stock), ("unit", \.unit), ("weight_kg", \.kilograms), ("origin", \.place),
        ("from", \.from), ("until", \.until),
    ]
}
