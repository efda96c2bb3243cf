import Market
import Vocabulary

extension VietnameseWording {
    func asked(_ view: Standpoint, offersHaul: Bool) -> Message {
        let deal = view.deal
        return [
            .must(
                "Đã hỏi \(otherName(view)): \(goods(deal.quantity, deal.produce))\(terms(deal)). Mã \(code(deal.id))."
            ),
            .must("Chậm nhất \(moment(deal.answerBy)) có trả lời."),
            .may("Bên đó chịu là có tên và số để gọi."),
            .hint(offersHaul ? "Tìm xe: XE. Đổi ý: HUY \(code(deal.id))." : "Đổi ý: HUY \(code(deal.id))."),
        ]
    }

    func askedSeveral(_ views: [Standpoint]) -> Message {
        guard let first = views.first?.deal else { return nothingToAnswer() }
        let total = views.reduce(0) { $0 + $1.deal.quantity.count }
        let shares = views.map { "\(code($0.deal.id)): \($0.deal.quantity.text(language, of: first.produce))" }
        return [
            .must(
                "Đã hỏi \(views.count) chỗ, cộng \(goods(Quantity(first.quantity.kind, count: total), first.produce))."),
            .must(shares.joined(separator: ", ") + "."),
            .must("Chậm nhất \(moment(first.answerBy)) có trả lời."),
            .hint("Chỗ nào chịu là có tên và số để gọi."),
        ]
    }

    func proposal(_ view: Standpoint) -> Message {
        let deal = view.deal
        return [
            .must("\(offer(view))\(terms(deal))."),
            .may("Hợp tin \(code(view.own)) của mình."),
            .must("Chịu: DONG Y \(code(deal.id)). Không: TU CHOI \(code(deal.id))."),
            .may("Hạn \(moment(deal.answerBy))."),
        ]
    }

    func nudge(_ view: Standpoint) -> Message {
        let deal = view.deal
        return [
            .must("Nhắc: \(offer(view))\(terms(deal)), còn chờ trả lời."),
            .must("Chịu: DONG Y \(code(deal.id)). Không: TU CHOI \(code(deal.id))."),
            .may("Hạn \(moment(deal.answerBy))."),
        ]
    }

    func agreed(_ view: Standpoint) -> Message {
        let deal = view.deal
        let role =
            switch view.otherKind {
            case .demand: "Người mua"
            case .sale: "Người bán"
            case .load: "Chủ hàng"
            case .haul: "Nhà xe"
            }
        let next =
            view.mine == .seller ? "Giao xong: DA GIAO \(code(deal.id))." : "Nhận xong: DA NHAN \(code(deal.id))."
        return [
            .must("Chốt \(goods(deal.quantity, deal.produce))\(terms(deal)), mã \(code(deal.id))."),
            .must("\(role): \(reach(view.other, at: view.number) ?? name(view.other))."),
            .may("Gọi nhau hẹn ngày."),
            .must(next),
        ]
    }

    func waitsForOther(_ view: Standpoint) -> Message {
        [
            .must("Đơn \(code(view.deal.id)) đang chờ bên kia trả lời, hạn \(moment(view.deal.answerBy))."),
            .may("Đổi ý: HUY \(code(view.deal.id))."),
        ]
    }

    func declined(_ view: Standpoint) -> Message {
        [.must("Đã từ chối đơn \(code(view.deal.id)), báo bên kia rồi."), .may("Có mối khác sẽ nhắn.")]
    }

    func declinedNotice(_ view: Standpoint) -> Message {
        let goods = "\(goods(view.deal.quantity, view.deal.produce)) (\(code(view.deal.id)))"
        return [.must(sentence("\(otherName(view)) không nhận \(goods)."))]
    }

    func lapsedNotice(_ view: Standpoint) -> Message {
        let goods = "\(goods(view.deal.quantity, view.deal.produce)) (\(code(view.deal.id)))"
        return [.must(sentence("\(otherName(view)) chưa trả lời về \(goods), thôi không chờ nữa."))]
    }

    func takenNotice(_ view: Standpoint) -> Message {
        [
            .must(
                "Đơn \(code(view.deal.id)), \(goods(view.deal.quantity, view.deal.produce)), khép lại, khỏi trả lời nữa."
            )
        ]
    }

    func cancelledDeal(_ view: Standpoint) -> Message {
        view.deal.acceptedAt == nil
            ? [.must("Đã rút lời hỏi \(code(view.deal.id)). Tin vẫn đăng.")]
            : [
                .must("Đã hủy đơn \(code(view.deal.id)) và báo bên kia."),
                .may("Chốt rồi mà hủy thì có ghi lại, lần sau tính kỹ giúp."),
            ]
    }

    func cancelledNotice(_ view: Standpoint) -> Message {
        [
            .must(
                "\(sentence(otherName(view))) đã hủy đơn \(code(view.deal.id)), \(goods(view.deal.quantity, view.deal.produce))."
            )
        ]
    }

    func next(_ own: Listing, _ match: Match) -> Message {
        let listing = match.listing
        let price = price(of: listing).map { ", \($0)" } ?? ""
        let name = clipped(publicName(match.party, as: listing.kind), to: 20)
        return [
            .must("Còn chỗ khác: \(name), \(shortPlace(listing.place)), \(amount(listing))\(price)."),
            .must("Hỏi thì nhắn DONG Y \(code(listing.id))."),
        ]
    }

    func noneLeft(_ own: Listing, _ ladder: Ladder) -> Message {
        var parts: [Message.Part] = [.must("Chưa có chỗ khác, có là nhắn ngay.")]
        if let price = ladder.nearestPrice { parts.append(.may("Có chỗ trả \(price.shortText).")) }
        return Message(parts)
    }

    func status(_ view: Standpoint) -> Message {
        let deal = view.deal
        let number = view.number.map { " \(phone($0))" } ?? ""
        var parts: [Message.Part] = [
            .must(
                "Đơn \(code(deal.id)): \(goods(deal.delivered ?? deal.quantity, deal.produce))\(terms(deal)), \(stateWords(deal.state))."
            ),
            .must("\(sentence(otherName(view)))\(number)."),
        ]
        switch deal.state {
        case .proposed where deal.hasAgreed(view.mine): parts.append(.may("Hạn trả lời \(moment(deal.answerBy))."))
        case .proposed: parts.append(.must("Chịu: DONG Y \(code(deal.id)). Không: TU CHOI \(code(deal.id))."))
        case .accepted, .loaded:
            parts.append(.may("Xong: \(view.mine == .seller ? "DA GIAO" : "DA NHAN") \(code(deal.id))."))
            parts.append(.hint("Trục trặc: BAO CAO \(code(deal.id))."))
        case .delivered, .disputed, .declined, .lapsed, .cancelled: break
        }
        return Message(parts)
    }

    func arrange(_ view: Standpoint) -> Message {
        let number = view.number.map { " \(phone($0))" } ?? ""
        return [
            .must("Đơn \(code(view.deal.id)) chốt rồi, hẹn hay đổi gì thì gọi \(otherName(view))\(number)."),
            .may("Xong: \(view.mine == .seller ? "DA GIAO" : "DA NHAN") \(code(view.deal.id))."),
        ]
    }

    func nothingToAnswer() -> Message {
        [.must("Hiện không có đơn nào chờ trả lời."), .may("Xem tin của mình: DS.")]
    }

    func whichToAnswer(_ deals: [Deal]) -> Message {
        Message(
            [.must("Trả lời đơn nào?")]
                + deals.map { .may("\(code($0.id)): \(goods($0.quantity, $0.produce))\(terms($0)).") }
                + [.must("Nhắn DONG Y + mã, hoặc TU CHOI + mã.")]
        )
    }

    func stateWords(_ state: DealState) -> String {
        switch state {
        case .proposed: "đang chờ trả lời"
        case .accepted: "đã chốt, chờ giao"
        case .loaded: "đang giao"
        case .delivered: "đã giao xong"
        case .disputed: "đang đối lại số lượng"
        case .declined: "đã bị từ chối"
        case .lapsed: "đã quá hạn trả lời"
        case .cancelled: "đã hủy"
        }
    }

    func publicName(_ party: Party?, as kind: ListingKind) -> String {
        if let name = organisationName(of: party) { return name }
        return switch kind {
        case .sale: "nông dân"
        case .demand: "người mua"
        case .haul: "nhà xe"
        case .load: "chủ hàng"
        }
    }

    func name(_ party: Party?) -> String {
        guard let party else { return "người này" }
        return party.name ?? word(for: party.role)
    }

    /// The other side's name as far as it may be known now.
    func otherName(_ view: Standpoint) -> String {
        let name = (view.deal.acceptedAt == nil ? nil : view.other?.name) ?? publicName(view.other, as: view.otherKind)
        return clipped(name, to: 24)
    }

    /// "Vựa Ba Tú mua 5 tấn rau, giao Bạc Liêu".
    private func offer(_ view: Standpoint) -> String {
        let goods = goods(view.deal.quantity, view.deal.produce)
        let place = view.theirs.map { route($0.place, $0.destination) } ?? ""
        let name = organisationName(of: view.other).map { clipped($0, to: 24) }
        return switch view.otherKind {
        case .sale: "\(name ?? "Có người") bán \(goods), \(place)"
        case .demand: "\(name ?? "Có người") mua \(goods), giao \(place)"
        case .haul: "\(name ?? "Có xe") nhận chở \(goods), \(place)"
        case .load: "\(name ?? "Có người") cần xe chở \(goods), \(place)"
        }
    }

    func terms(_ deal: Deal) -> String {
        guard let price = deal.price else { return "" }
        switch deal.kind {
        case .goods: return self.price(price, per: deal.quantity, of: deal.produce).map { ", \($0)" } ?? ""
        case .transport: return ", cước \(Dong(price.count * 1_000).shortText)/tấn"
        }
    }
}
