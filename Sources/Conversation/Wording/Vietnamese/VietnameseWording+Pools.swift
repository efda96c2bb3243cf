import Market
import Vocabulary

extension VietnameseWording {
    func poolInvited(_ view: Standpoint, total: Quantity) -> Message {
        let deal = view.deal
        return [
            .must(
                "Gom chung \(goods(total, deal.produce)) cho \(otherName(view))\(terms(deal)), phần mình \(deal.quantity.text(language, of: deal.produce))."
            ),
            .must("Chịu: DONG Y \(code(deal.id)). Không: TU CHOI \(code(deal.id))."),
            .may("Hạn \(moment(deal.answerBy))."),
        ]
    }

    func poolNudge(_ view: Standpoint, total: Quantity) -> Message {
        let deal = view.deal
        return [
            .must(
                "Nhắc: gom chung \(goods(total, deal.produce)) cho \(otherName(view))\(terms(deal)), phần mình \(deal.quantity.text(language, of: deal.produce)), còn chờ trả lời."
            ),
            .must("Chịu: DONG Y \(code(deal.id)). Không: TU CHOI \(code(deal.id))."),
            .may("Hạn \(moment(deal.answerBy))."),
        ]
    }

    func poolOffered(_ pool: EntryID, _ deals: [Deal]) -> Message {
        guard let first = deals.first else { return nothingToAnswer() }
        let total = total(of: deals)
        return [
            .must("\(deals.count) nhà gom chung bán \(goods(total, first.produce))\(terms(first))."),
            .must("Chịu: DONG Y \(code(pool)). Không: TU CHOI \(code(pool))."),
            .may("Hạn \(moment(first.answerBy))."),
        ]
    }

    func poolFailed(_ view: Standpoint) -> Message {
        [.must("Gom chung \(produce(view.deal.produce)) (\(code(view.deal.id))) không thành. Tin của mình vẫn đăng.")]
    }

    func leftPool() -> Message.Part {
        .must("Tin này không còn trong chuyến gom chung.")
    }

    func poolAsked(_ deals: [Deal]) -> Message {
        guard let own = deals.first else { return nothingToAnswer() }
        let total = total(of: deals)
        return [
            .must(
                "Chỗ này lấy nhiều nên gom chung \(deals.count) nhà cho đủ \(goods(total, own.produce)). Mã \(code(own.id))."
            ),
            .must("Đã hỏi mấy nhà kia, hạn \(moment(own.answerBy))."),
        ]
    }

    func poolCounted(_ pool: EntryID, _ deals: [Deal]) -> Message {
        let counts = deals.compactMap(\.buyerCount)
        let none = Quantity(counts.first?.kind ?? .mass, count: 0)
        let total = counts.reduce(none) { $0.adding($1) ?? $0 }
        let taken = "nhận \(goods(total, deals.first?.produce)) của \(deals.count) nhà"
        let noted = "Đã ghi chuyến gom \(code(pool)): \(taken)."
        return deals.allSatisfy(\.state.isFinal) ? [.must(noted)] : [.must(noted), .may("Chờ các nhà báo lại.")]
    }

    func poolAgreed(_ shares: [Standpoint]) -> Message {
        guard let first = shares.first else { return nothingToAnswer() }
        let total = total(of: shares.map(\.deal))
        let lines = shares.map { share in
            Message.Part.must(
                "\(reach(share.other, at: share.number) ?? name(share.other)) (\(code(share.deal.id))).",
                brief: "\(share.number.map(phone) ?? name(share.other)) (\(code(share.deal.id)))."
            )
        }
        let opening = "Chốt cả chuyến \(goods(total, first.deal.produce))\(terms(first.deal)):"
        let next = "Nhận xong: DA NHAN \(code(first.deal.pool ?? first.deal.id))."
        return Message([.must(opening)] + lines + [.must(next)])
    }

    func poolDeclined(_ pool: EntryID) -> Message {
        [.must("Đã từ chối chuyến gom \(code(pool)), báo các nhà rồi.")]
    }
}
