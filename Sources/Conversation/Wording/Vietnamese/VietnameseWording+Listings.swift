import Market
import Vocabulary

extension VietnameseWording {
    func described(_ listing: Listing) -> String {
        var words: [String]
        let goods = offered(listing)
        switch listing.kind {
        case .sale:
            words = ["bán \(goods)", route(listing.place, listing.destination)]
        case .demand:
            words = ["mua \(goods)", "giao \(place(listing.place))"]
        case .haul:
            words = ["\(vehicle(listing.vehicle)) trống \(listing.remaining.text(language))"]
            words.append(route(listing.place, listing.destination))
        case .load:
            words = [
                "cần xe chở \(goods)", route(listing.place, listing.destination),
            ]
        }
        if let price = price(of: listing) { words.append(price) }
        if listing.isStanding { words.append("\(standing(listing.kind)) thường xuyên") }
        if let least = listing.minimumLot { words.append("ít nhất \(least.text(language, of: listing.produce))") }
        if let day = listing.availableFrom { words.append("ngày \(day.dayAndMonth)") }
        return words.joined(separator: ", ")
    }

    private func standing(_ kind: ListingKind) -> String {
        switch kind {
        case .sale: "bán"
        case .demand: "mua"
        case .haul, .load: "chạy"
        }
    }

    /// The same in as few words as can be.
    func brief(_ listing: Listing) -> String {
        let goods = offered(listing)
        let price = (listing.kind == .haul ? nil : listing.price ?? listing.priceMax).map { " \($0.shortText)" } ?? ""
        return switch listing.kind {
        case .sale: "bán \(goods) \(shortPlace(listing.place))\(price)"
        case .demand: "mua \(goods) \(shortPlace(listing.place))\(price)"
        case .haul: "\(vehicle(listing.vehicle)) \(amount(listing)) \(route(listing.place, listing.destination))"
        case .load: "chở \(goods) \(route(listing.place, listing.destination))"
        }
    }

    /// In few words, but with everything that was understood: who reads it must be able to see what is wrong.
    func echo(_ listing: Listing) -> String {
        var words = [brief(listing)]
        if listing.kind == .haul || listing.kind == .load, let price = price(of: listing) { words.append(price) }
        if listing.isStanding { words.append("thường xuyên") }
        if let least = listing.minimumLot { words.append("ít nhất \(least.text(language, of: listing.produce))") }
        if let day = listing.availableFrom { words.append("ngày \(day.dayAndMonth)") }
        return words.joined(separator: ", ")
    }

    func posted(_ listing: Listing) -> Message.Part {
        .must(
            "Đã đăng \(described(listing)). Mã \(code(listing.id)).",
            brief: "Đã đăng \(code(listing.id)): \(echo(listing))."
        )
    }

    func pricesInDong() -> Message.Part {
        .must("Giá xin ghi bằng đồng, VD nhắn: GIA 20K.")
    }

    func postedSeveral(_ listings: [Listing]) -> Message.Part {
        let lots = listings.map { "\(goods($0.quantity, $0.produce)) (\(code($0.id)))" }
        let verb =
            switch listings.first?.kind {
            case .demand: "mua"
            case .load: "cần xe chở"
            case .haul: "xe trống"
            case .sale, nil: "bán"
            }
        let place = listings.first.map { ", \(shortPlace($0.place))" } ?? ""
        return .must("Đã đăng \(verb) \(lots.joined(separator: ", "))\(place).")
    }

    func alreadyPosted(_ listing: Listing) -> Message.Part {
        .must(
            "Tin này đăng rồi: \(described(listing)). Mã \(code(listing.id)).",
            brief: "Đăng rồi \(code(listing.id)): \(echo(listing))."
        )
    }

    func assumed(_ assumption: UnitAssumption) -> Message.Part {
        .may("Tính \(assumption.text(language)).")
    }

}
