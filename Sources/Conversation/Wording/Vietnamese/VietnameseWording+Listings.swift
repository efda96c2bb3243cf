import Market
import Vocabulary

extension VietnameseWording {
    func described(_ listing: Listing) -> String {
        var words: [String]
        switch listing.kind {
        case .sale:
            words = ["bán \(goods(listing.remaining, listing.produce))", route(listing.place, listing.destination)]
        case .demand:
            words = ["mua \(goods(listing.remaining, listing.produce))", "giao \(place(listing.place))"]
        case .haul:
            words = ["\(vehicle(listing.vehicle)) trống \(listing.remaining.text(language))"]
            words.append(route(listing.place, listing.destination))
        case .load:
            words = [
                "cần xe chở \(goods(listing.remaining, listing.produce))", route(listing.place, listing.destination),
            ]
        }
        if let price = price(of: listing) { words.append(price) }
        if let day = listing.availableFrom { words.append("ngày \(day.dayAndMonth)") }
        return words.joined(separator: ", ")
    }

    /// The same in as few words as can be.
    func brief(_ listing: Listing) -> String {
        let price = (listing.kind == .haul ? nil : listing.price ?? listing.priceMax).map { " \($0.shortText)" } ?? ""
        return switch listing.kind {
        case .sale: "bán \(goods(listing.remaining, listing.produce)) \(shortPlace(listing.place))\(price)"
        case .demand: "mua \(goods(listing.remaining, listing.produce)) \(shortPlace(listing.place))\(price)"
        case .haul: "\(vehicle(listing.vehicle)) \(amount(listing)) \(route(listing.place, listing.destination))"
        case .load: "chở \(goods(listing.remaining, listing.produce)) \(route(listing.place, listing.destination))"
        }
    }

    func posted(_ listing: Listing) -> Message.Part {
        .must(
            "Đã đăng \(described(listing)). Mã \(code(listing.id)).",
            brief: "Đã đăng \(code(listing.id)): \(brief(listing))."
        )
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
            brief: "Tin này đăng rồi, mã \(code(listing.id))."
        )
    }

    func assumed(_ assumption: UnitAssumption) -> Message.Part {
        .may("Tính \(assumption.text(language)).")
    }

    func found(_ kind: ListingKind, _ produce: ProduceID) -> Message.Part {
        switch kind {
        case .sale: .must("Người bán \(self.produce(produce)):")
        case .demand: .must("Người mua \(self.produce(produce)):")
        case .haul: .must("Xe:")
        case .load: .must("Hàng cần xe:")
        }
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
        return .must("Coi \(others): XEM + mã, VD XEM \(example).")
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

    func amount(_ listing: Listing) -> String {
        listing.remaining.text(language, of: listing.produce)
    }

    /// The price where there is one, else the quantity: what tells offers apart.
    private func briefTerms(_ listing: Listing) -> String {
        if listing.kind != .haul, let price = listing.price ?? listing.priceMax { return price.shortText }
        return amount(listing)
    }

    func choose(_ numbers: ClosedRange<Int>, hasMore: Bool, offersHaul: Bool) -> Message.Part {
        let range = numbers.count == 1 ? "\(numbers.lowerBound)" : "\(numbers.lowerBound)-\(numbers.upperBound)"
        let more = hasMore ? ", XEM: thêm" : ""
        let haul = offersHaul ? ", XE: tìm xe" : ""
        return .must("Chọn \(range)\(haul)\(more).", brief: "Chọn \(range)\(haul).")
    }

    func nobodyYet(for listing: Listing, _ ladder: Ladder) -> Message {
        let mend = Message.Part.hint("Sửa: SUA \(code(listing.id)). Bỏ: HUY \(code(listing.id)).")
        switch listing.kind {
        case .sale:
            var parts: [Message.Part] = [.must("Chưa có người mua hợp, có là nhắn ngay.")]
            if let price = ladder.nearestPrice { parts.append(.may("Có chỗ trả \(price.shortText).")) }
            if let lacks = ladder.poolLacks {
                parts.append(.may("Góp thêm \(amount(lacks, listing)) với hàng xóm là đủ chuyến."))
            }
            parts.append(.hint("Thử hỏi \(ladder.channels.prefix(2).map(word).joined(separator: ", "))."))
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

    private func amount(_ quantity: Quantity, _ listing: Listing) -> String {
        quantity.text(language, of: listing.produce)
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

    func nothingFound(_ kind: ListingKind, _ produce: ProduceID?, _ place: Location?) -> Message {
        let where_ = place.map { " ở \(self.place($0))" } ?? ""
        let goods = self.produce(produce)
        switch kind {
        case .sale:
            return [
                .must("Chưa thấy ai bán \(goods)\(where_)."),
                .may("Nhắn MUA, số lượng, nơi giao; có hàng là báo ngay."),
            ]
        case .demand:
            return [
                .must("Chưa thấy ai mua \(goods)\(where_)."),
                .may("Nhắn BAN, số lượng, nơi có hàng; có người mua là báo ngay."),
            ]
        case .haul:
            return [
                .must("Chưa thấy xe trống\(where_)."), .may("Nhắn CAN XE, hàng, từ đâu tới đâu; có xe là báo ngay."),
            ]
        case .load:
            return [
                .must("Chưa thấy ai cần xe\(where_)."),
                .may("Nhắn XE TRONG, mấy tấn, từ đâu tới đâu; có hàng là báo ngay."),
            ]
        }
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

    func mine(_ listings: [Listing], _ deals: [Deal]) -> Message {
        Message(
            deals.map { .must("Đơn \(dealLine($0)).") }
                + listings.map { .may("\(code($0.id)): \(described($0)).", brief: "\(code($0.id)): \(brief($0)).") }
                + [.hint("Bỏ tin: HUY + mã. Sửa: SUA + mã.")]
        )
    }

    private func dealLine(_ deal: Deal) -> String {
        "\(code(deal.id)): \(goods(deal.quantity, deal.produce)), \(stateWords(deal.state))"
    }

    func nothingMine() -> Message {
        [.must("Chưa có tin nào đang đăng."), .may("Bán: BAN RAU 5TAN CAMAU. Mua: MUA RAU 2TAN TPHCM.")]
    }

    func status(of listing: Listing, proposals: Int) -> Message {
        let news =
            switch listing.state {
            case .draft: "chưa đăng"
            case .open where proposals > 0: "đang chờ \(proposals) nơi trả lời"
            case .open: "đang đăng, chưa có ai chốt"
            case .reserved: "đã có người nhận hết, chờ giao"
            case .closed: "đã xong"
            case .cancelled: "đã bỏ"
            case .expired: "đã hết hạn"
            }
        return [
            .must(
                "Tin \(code(listing.id)), \(described(listing)), \(news).", brief: "Tin \(code(listing.id)): \(news)."),
            .hint("XEM: người hợp. Bỏ: HUY \(code(listing.id))."),
        ]
    }

    func cancelled(_ listing: Listing) -> Message {
        [.must("Đã bỏ tin \(code(listing.id)): \(brief(listing))."), .hint("Có hàng cứ nhắn lại.")]
    }

    func whichToCancel(_ listings: [Listing]) -> Message {
        Message([.must("Bỏ tin nào?")] + numbered(listings) + [.must("Nhắn số.")])
    }

    func nothingToCancel() -> Message {
        [.must("Không có tin nào đang đăng để bỏ."), .hint("Muốn thôi nhận tin nhắn: STOP.")]
    }

    func edited(_ listing: Listing) -> Message {
        [
            .must(
                "Đã sửa tin \(code(listing.id)): \(described(listing)).",
                brief: "Đã sửa \(code(listing.id)): \(brief(listing)).")
        ]
    }

    func whichToEdit(_ listings: [Listing]) -> Message {
        Message(
            [.must("Sửa tin nào? Nhắn SUA, mã tin, số mới.")]
                + listings.map { .may("\(code($0.id)): \(brief($0)).") }
        )
    }

    func nothingToChange(_ listing: Listing) -> Message {
        [
            .must("Sửa gì ở tin \(code(listing.id)) (\(brief(listing)))?"),
            .must("VD: SUA \(code(listing.id)) 3TAN hoặc SUA \(code(listing.id)) GIA 8K."),
        ]
    }

    func closed(_ listing: Listing) -> Message {
        [.must("Đã đóng tin \(code(listing.id)): \(brief(listing))."), .may("Cảm ơn bà con. Có hàng mới cứ nhắn.")]
    }

    func whichIsDone(_ listings: [Listing], _ deals: [Deal]) -> Message {
        Message(
            [.must("Xong tin nào? Nhắn XONG + mã.")]
                + deals.map { .may("\(code($0.id)): \(goods($0.quantity, $0.produce)).") }
                + listings.map { .may("\(code($0.id)): \(brief($0)).") }
        )
    }

    func renewed(_ listing: Listing) -> Message {
        [
            .must("Tin \(code(listing.id)) (\(brief(listing))) vẫn còn đăng."),
            .may("Hết hàng thì nhắn HET \(code(listing.id))."),
        ]
    }

    func nothingToRenew() -> Message {
        [.must("Không có tin nào sắp hết hạn."), .may("Có hàng mới: BAN RAU 5TAN CAMAU.")]
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

    func stillThere(_ listing: Listing) -> Message {
        [
            .must(
                "Tin \(code(listing.id)) \(described(listing)) còn hay hết?",
                brief: "\(code(listing.id)) \(brief(listing)) còn hay hết?"),
            .must("Nhắn CON \(code(listing.id)) hoặc HET \(code(listing.id))."),
        ]
    }

    func expired(_ listing: Listing) -> Message {
        [
            .must("Tin \(code(listing.id)) \(brief(listing)) đã hết hạn."),
            .may("Còn hàng thì nhắn CON \(code(listing.id)) để đăng lại."),
        ]
    }

    func prices(_ summary: PriceSummary, of produce: ProduceID) -> Message {
        let where_ = summary.province.map { " \(place(Location(province: $0)))" } ?? " cả nước"
        let kinds = [("chào bán", summary.asked), ("hỏi mua", summary.bid), ("đã giao", summary.delivered)]
        let bands = kinds.compactMap { name, band in band.map { "\(name) \(words(for: $0))" } }
        let unit = unit(of: Quantity(produce.row.unit.quantityOfOne?.kind ?? .mass, count: 1), produce)
        return [
            .must("Giá \(self.produce(produce))\(where_) 7 ngày qua, 1 \(unit): \(bands.joined(separator: "; "))."),
            .hint("Bán: nhắn BAN, bao nhiêu, ở đâu."),
        ]
    }

    private func words(for band: PriceSummary.Band) -> String {
        band.low == band.high
            ? band.median.shortText
            : "\(band.median.shortText) (\(band.low.shortText) tới \(band.high.shortText))"
    }

    func tooFewPrices(_ produce: ProduceID, _ place: Location?) -> Message {
        let where_ = place.map { " ở \(shortPlace($0))" } ?? ""
        return [
            .must("Giá \(self.produce(produce))\(where_): chưa đủ tin để nói chắc."),
            .may("Nhắn BAN hoặc MUA, người ta sẽ ra giá."),
        ]
    }

    func askPriceOf() -> Message {
        "Hỏi giá hàng gì? VD: GIA CA TRA AN GIANG"
    }

    func askSearchFor() -> Message {
        "Tìm hàng gì? VD: TIM XOAI TIEN GIANG"
    }

    /// Listings as lines of a numbered list, from 1.
    func numbered(_ listings: [Listing]) -> [Message.Part] {
        listings.enumerated().map { .must("\($0 + 1) \(brief($1)) (\(code($1.id))).") }
    }
}
