import Market
import Vocabulary

extension VietnameseWording {
    func found(buyers: Bool, of produce: ProduceID) -> Message.Part {
        .must("\(buyers ? "Người mua" : "Người bán") \(self.produce(produce)):")
    }

    func seeEach(_ listings: [Listing]) -> Message.Part {
        let example = listings.first.map { code($0.id) } ?? ""
        let others =
            switch listings.first?.kind {
            case .demand: "người bán"
            case .load: "xe"
            case .haul: "hàng cần xe"
            case .sale, nil: "người mua"
            }
        return .must("Coi \(others): nhắn mã, VD \(example).")
    }

    func heading(_ listing: Listing) -> Message.Part {
        .must("Tin \(code(listing.id)), \(described(listing)).", brief: "Tin \(code(listing.id)).")
    }

    func counterpart(_ counterpart: Counterpart) -> Message.Part {
        let listing = counterpart.match.listing
        let name = publicName(counterpart.match.party, as: listing.kind)
        let price = price(of: listing).map { ", \($0)" } ?? ""
        let priority = counterpart.match.reason.isLockdownPriority ? ", ưu tiên: giãn cách" : ""
        let where_ = listing.kind == .haul ? route(listing.place, listing.destination) : shortPlace(listing.place)
        let goods =
            counterpart.match.reason.isSubstitute || listing.kind == .load
            ? goods(listing.remaining, listing.produce) : amount(listing)
        return .must(
            "\(counterpart.number) \(clipped(name, to: 24)), \(where_), \(goods)\(price)\(priority).",
            brief: "\(counterpart.number) \(clipped(name, to: 14)), \(where_), \(briefTerms(listing))."
        )
    }

    func choose(_ numbers: ClosedRange<Int>, hasMore: Bool, offersHaul: Bool, takesSeveral: Bool) -> Message.Part {
        let range = numbers.count == 1 ? "\(numbers.lowerBound)" : "\(numbers.lowerBound)-\(numbers.upperBound)"
        let several = takesSeveral ? severalAtOnce(numbers).map { ", \($0)" } ?? "" : ""
        let more = hasMore ? ", XEM: thêm" : ""
        let haul = offersHaul ? ", XE: tìm xe" : ""
        return .must("Chọn \(range)\(several)\(haul)\(more).", brief: "Chọn \(range)\(haul).")
    }

    /// How more than one is chosen in one text.
    private func severalAtOnce(_ numbers: ClosedRange<Int>) -> String? {
        switch numbers.count {
        case 1: nil
        case 3: "cả ba: \(numbers.map(String.init).joined(separator: " "))"
        default: "\(numbers.count == 2 ? "cả hai" : "hai chỗ"): \(numbers.lowerBound) \(numbers.lowerBound + 1)"
        }
    }

    func nobodyYet(for listing: Listing, _ ladder: Ladder) -> Message {
        let mend = Message.Part.hint("Sửa: SUA \(code(listing.id)). Bỏ: HUY \(code(listing.id)).")
        switch listing.kind {
        case .sale:
            var parts: [Message.Part] = [.must("Chưa có người mua hợp, có là nhắn ngay.")]
            if let price = ladder.nearestPrice { parts.append(.may("Có chỗ trả \(price.shortText).")) }
            if let lacks = ladder.poolLacks {
                parts.append(.may("Góp thêm \(lacks.text(language, of: listing.produce)) với hàng xóm là đủ chuyến."))
            }
            parts.append(.hint("Thử hỏi \(ladder.channels.prefix(2).map(word).joined(separator: ", "))."))
            guard suits(ladder, listing) else { return Message(parts + [mend]) }
            parts.append(.hint("Chợ gần nhất: \(ladder.market.name)\(distance(ladder.marketKilometres))."))
            return Message(parts + [mend])
        case .demand: return [.must("Chưa có người bán hợp, có là nhắn ngay."), mend]
        case .haul: return [.must("Chưa có hàng hợp đường này, có là nhắn ngay."), mend]
        case .load: return [.must("Chưa có xe hợp, có là nhắn ngay."), .may("Gấp thì nhắn GOI."), mend]
        }
    }

    private func distance(_ kilometres: Int) -> String {
        kilometres > 0 ? ", \(kilometres)km" : ""
    }

    /// A sales channel inside a sentence.
    private func word(_ channel: SalesChannel) -> String {
        switch channel {
        case .traditionalMarket: "chợ gần nhà"
        case .cooperativeShop: "cửa hàng hợp tác xã"
        case .wholesaleMarket: "chợ đầu mối"
        case .supermarket: "siêu thị"
        case .processor: "nhà máy chế biến"
        case .exporter: "công ty xuất khẩu"
        case .onlinePlatform: "sàn bán hàng trên mạng"
        }
    }

    func nothingFound(buyers: Bool, of produce: ProduceID, _ place: Location?) -> Message {
        let where_ = place.map { " ở \(self.place($0))" } ?? ""
        let goods = self.produce(produce)
        return buyers
            ? [
                .must("Chưa thấy ai mua \(goods)\(where_)."),
                .may("Nhắn BAN, số lượng, nơi có hàng; có người mua là báo ngay."),
            ]
            : [
                .must("Chưa thấy ai bán \(goods)\(where_)."),
                .may("Nhắn MUA, số lượng, nơi giao; có hàng là báo ngay."),
            ]
    }

    func nothingMore() -> Message {
        [.must("Hết rồi, chưa có thêm ai."), .may("Có người mới là nhắn ngay.")]
    }

    func nothingToChoose(_ number: Int) -> Message {
        [
            .must("Chưa có danh sách nào để chọn số \(number)."),
            .may("Xem tin của mình: DS. Bán hàng: BAN RAU 5TAN CAMAU."),
        ]
    }

    func noSuchNumber(_ numbers: ClosedRange<Int>) -> Message {
        numbers.count == 1
            ? "Danh sách chỉ có số \(numbers.lowerBound)."
            : "Danh sách chỉ có số \(numbers.lowerBound) đến \(numbers.upperBound), chọn lại giúp."
    }

    func whichNumber(_ numbers: ClosedRange<Int>) -> Message {
        "Chọn số mấy? Nhắn số \(numbers.lowerBound) đến \(numbers.upperBound)."
    }

    func whichNumbers(_ numbers: ClosedRange<Int>) -> Message {
        "Có \(numbers.count) chỗ, chọn những số nào? VD: \(numbers.lowerBound) \(numbers.upperBound). Hỏi hết: TAT CA."
    }

    func matchNotice(_ own: Listing, _ match: Match) -> Message {
        let listing = match.listing
        let price = price(of: listing).map { ", \($0)" } ?? ""
        let priority = match.reason.isLockdownPriority ? " (ưu tiên: giãn cách)" : ""
        let offer =
            switch listing.kind {
            case .sale: "Có hàng: \(goods(listing.remaining, listing.produce)), \(place(listing.place))"
            case .demand: "Có người mua \(goods(listing.remaining, listing.produce)), giao \(place(listing.place))"
            case .haul:
                "Có \(vehicle(listing.vehicle)) trống \(amount(listing)), \(route(listing.place, listing.destination))"
            case .load:
                "Có \(goods(listing.remaining, listing.produce)) cần xe, \(route(listing.place, listing.destination))"
            }
        return [
            .must("\(offer)\(price)\(priority)."),
            .may("Hợp tin \(code(own.id)) của mình."),
            .must("Chịu thì nhắn DONG Y \(code(listing.id))."),
            .hint("Thôi báo: NGUNG BAO."),
        ]
    }

    func askSearchFor() -> Message {
        "Tìm hàng gì? VD: TIM XOAI TIEN GIANG"
    }
}
