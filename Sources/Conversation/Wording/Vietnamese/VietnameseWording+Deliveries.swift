import Market
import Vocabulary

extension VietnameseWording {
    func loaded(_ view: Standpoint) -> Message {
        let answer = view.mine == .seller ? "DA GIAO" : "DA NHAN"
        return [
            .must("Đã ghi đơn \(code(view.deal.id)) lên xe."),
            .may("Tới nơi nhắn \(answer) \(code(view.deal.id)) và số thật."),
        ]
    }

    func loadedNotice(_ view: Standpoint) -> Message {
        let answer = view.mine == .seller ? "DA GIAO" : "DA NHAN"
        return [
            .must("Đơn \(code(view.deal.id)), \(goods(view.deal.quantity, view.deal.produce)), đã lên xe."),
            .must("Xong thì nhắn \(answer) \(code(view.deal.id)) và số thật."),
        ]
    }

    func counted(_ view: Standpoint) -> Message {
        let count = view.mine == .seller ? view.deal.sellerCount : view.deal.buyerCount
        let said = view.mine == .seller ? "giao" : "nhận"
        return [
            .must(
                "Đã ghi đơn \(code(view.deal.id)): \(said) \(goods(count ?? view.deal.quantity, view.deal.produce))."),
            .may("Chờ bên kia báo lại."),
        ]
    }

    func countedNotice(_ view: Standpoint) -> Message {
        let count = view.mine == .seller ? view.deal.buyerCount : view.deal.sellerCount
        let (said, answer) = view.mine == .seller ? ("nhận", "DA GIAO") : ("giao", "DA NHAN")
        let command = "\(answer) \(code(view.deal.id))"
        return [
            .must(
                "Đơn \(code(view.deal.id)): bên kia báo đã \(said) \(goods(count ?? view.deal.quantity, view.deal.produce))."
            ),
            .must(
                "Đúng thì nhắn \(command). Khác thì thêm số thật, VD \(command) \(exampleCount(of: view.deal.quantity, view.deal.produce, unlike: count))."
            ),
        ]
    }

    func delivered(_ view: Standpoint) -> Message {
        let quantity = view.deal.delivered ?? view.deal.quantity
        return [
            .must("Xong đơn \(code(view.deal.id)): đã giao \(goods(quantity, view.deal.produce))."),
            .may("Cảm ơn, hẹn chuyến sau!"),
        ]
    }

    func disputed(_ view: Standpoint, by official: Role?) -> Message {
        let counts = [view.deal.sellerCount, view.deal.buyerCount].map {
            $0?.text(language, of: view.deal.produce) ?? "?"
        }
        return [
            .must("Đơn \(code(view.deal.id)): bên giao ghi \(counts[0]), bên nhận ghi \(counts[1])."),
            .must(whoSettles(official)),
            .may("Ghi nhầm thì nhắn lại số đúng."),
        ]
    }

    private func whoSettles(_ official: Role?) -> String {
        switch official {
        case nil: "Hai bên gọi nhau coi lại, nơi này chưa có cán bộ."
        case .focalPoint: "Cán bộ đầu mối sẽ hỏi lại hai bên."
        default: "Người của chương trình sẽ hỏi lại hai bên."
        }
    }

    func settled(_ view: Standpoint) -> Message {
        let quantity = view.deal.delivered ?? view.deal.quantity
        return view.deal.state == .delivered
            ? [.must("Đơn \(code(view.deal.id)): cán bộ chốt số thật giao là \(goods(quantity, view.deal.produce)).")]
            : [.must("Đơn \(code(view.deal.id)): cán bộ cho hủy, không ai có lỗi.")]
    }

    func settledByOfficial(_ deal: Deal) -> Message {
        deal.state == .delivered
            ? [
                .must("Đã chốt đơn \(code(deal.id)): giao \(goods(deal.delivered ?? deal.quantity, deal.produce))."),
                .may("Đã báo hai bên."),
            ]
            : [.must("Đã cho hủy đơn \(code(deal.id)) và báo hai bên.")]
    }

    func concluded(_ view: Standpoint) -> Message {
        let quantity = view.deal.delivered ?? view.deal.quantity
        return view.mine == .seller
            ? [
                .must("Đơn \(code(view.deal.id)): ghi theo bên nhận là \(goods(quantity, view.deal.produce))."),
                .may("Không đúng thì nhắn BAO CAO \(code(view.deal.id))."),
            ]
            : [.must("Xong đơn \(code(view.deal.id)): đã nhận \(goods(quantity, view.deal.produce)). Cảm ơn!")]
    }

    func deliveryCheck(_ view: Standpoint) -> Message {
        let answer = view.mine == .seller ? "DA GIAO" : "DA NHAN"
        let done = view.mine == .seller ? "giao xong" : "nhận được"
        return [
            .must("Đơn \(code(view.deal.id)), \(goods(view.deal.quantity, view.deal.produce)): \(done) chưa?"),
            .must("Rồi: \(answer) \(code(view.deal.id)). Không thành: HUY \(code(view.deal.id))."),
            .hint("Trục trặc: BAO CAO \(code(view.deal.id))."),
        ]
    }

    func givenUp(_ view: Standpoint) -> Message {
        [
            .must(
                "Đơn \(code(view.deal.id)), \(goods(view.deal.quantity, view.deal.produce)): lâu không ai báo, coi như không thành."
            )
        ]
    }

    func noDealToCount() -> Message {
        [.must("Chưa có đơn nào đã chốt để ghi giao nhận."), .may("Hết hàng: HET + mã tin. Xem tin: DS.")]
    }

    func whichToCount(_ deals: [Deal]) -> Message {
        Message(
            [.must("Đơn nào? Nhắn DA GIAO (hoặc DA NHAN) + mã.")]
                + deals.map { .may("\(code($0.id)): \(goods($0.quantity, $0.produce)).") }
        )
    }

    func isCountRight(_ deal: Deal, _ count: Quantity, for side: Deal.Side?) -> Message {
        [
            .must(
                "Đơn \(code(deal.id)) chốt \(goods(deal.quantity, deal.produce)), mà \(side == .buyer ? "nhận" : "giao") tới \(goods(count, deal.produce))?"
            ),
            .must("Đúng vậy thì nhắn OK. Ghi nhầm thì nhắn lại số đúng."),
        ]
    }

    func nothingCounted(_ deal: Deal) -> Message {
        [
            .must("Đơn \(code(deal.id)) chưa giao nhận gì thì khoan ghi số."),
            .must("Không thành: HUY \(code(deal.id)). Trục trặc: BAO CAO \(code(deal.id))."),
        ]
    }

    func kindsDiffer(_ deal: Deal, for side: Deal.Side?) -> Message {
        let command = side == .buyer ? "DA NHAN" : "DA GIAO"
        return [
            .must("Đơn \(code(deal.id)) tính bằng \(unit(of: deal.quantity, deal.produce)), ghi lại số giúp."),
            .may(
                "VD: \(command) \(code(deal.id)) \(GSM7.folded(deal.quantity.text(language, of: deal.produce)).uppercased())."
            ),
        ]
    }
}
