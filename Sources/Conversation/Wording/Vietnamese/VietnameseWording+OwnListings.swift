import Market
import Vocabulary

extension VietnameseWording {
    func mine(_ listings: [Listing], _ deals: [Deal]) -> Message {
        Message(
            deals.map { .must("Đơn \(dealLine($0)).") }
                + listings.map { .may("\(code($0.id)): \(described($0)).", brief: "\(code($0.id)): \(brief($0)).") }
                + [.hint("Bỏ tin: HUY + mã. Sửa: SUA + mã.")]
        )
    }

    func dealLine(_ deal: Deal) -> String {
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
        return Message(
            [
                .must(
                    "Tin \(code(listing.id)), \(described(listing)), \(news).",
                    brief: "Tin \(code(listing.id)): \(news).")
            ] + (listing.state == .open ? [.hint("XEM: người hợp. Bỏ: HUY \(code(listing.id)).")] : []))
    }

    func cancelled(_ listing: Listing) -> Message {
        listing.remaining.isZero
            ? [
                .must("Tin \(code(listing.id)) không đăng nữa."),
                .must("Đơn đã chốt vẫn giữ, muốn bỏ thì HUY + mã đơn."),
            ]
            : [.must("Đã bỏ tin \(code(listing.id)): \(brief(listing))."), .hint("Có hàng cứ nhắn lại.")]
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
                brief: "Đã sửa \(code(listing.id)): \(echo(listing)).")
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
            .must(
                "VD: SUA \(code(listing.id)) \(exampleCount(of: listing.quantity, listing.produce)) hoặc SUA \(code(listing.id)) GIA 8K."
            ),
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

    func whichToRenew(_ listings: [Listing]) -> Message {
        Message(
            [.must("Còn hàng của tin nào? Nhắn CON + mã.")] + listings.map { .may("\(code($0.id)): \(brief($0)).") })
    }

    func nothingToRenew() -> Message {
        [.must("Không có tin nào sắp hết hạn."), .may("Có hàng mới: BAN RAU 5TAN CAMAU.")]
    }

    func stillThere(_ listing: Listing) -> Message {
        [
            .must(
                "Tin \(code(listing.id)) \(described(listing)) còn hay hết?",
                brief: "\(code(listing.id)) \(brief(listing)) còn hay hết?"),
            .must("Nhắn CON \(code(listing.id)) hoặc HET \(code(listing.id))."),
            .may(listing.expiresAt.map { "Không nhắn thì hết ngày \(lastDay(before: $0)) gỡ tin." } ?? ""),
        ]
    }

    func expired(_ listing: Listing) -> Message {
        [
            .must("Tin \(code(listing.id)) \(brief(listing)) đã hết hạn."),
            .may("Còn hàng thì nhắn CON \(code(listing.id)) để đăng lại."),
        ]
    }

    /// Listings as lines of a numbered list, from 1.
    func numbered(_ listings: [Listing]) -> [Message.Part] {
        listings.enumerated().map { .must("\($0 + 1) \(brief($1)) (\(code($1.id))).") }
    }
}
