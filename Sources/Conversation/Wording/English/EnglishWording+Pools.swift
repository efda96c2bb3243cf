import Market
import Vocabulary

extension EnglishWording {
    func poolInvited(_ view: Standpoint, total: Quantity) -> Message {
        let deal = view.deal
        return [
            .must(
                "Pool of \(goods(total, deal.produce)) for \(otherName(view))\(terms(deal)); your share is \(deal.quantity.text(language, of: deal.produce))."
            ),
            .must(answers(deal)),
            .may("By \(moment(deal.answerBy))."),
        ]
    }

    func poolNudge(_ view: Standpoint, total: Quantity) -> Message {
        let deal = view.deal
        return [
            .must(
                "Still waiting: pool of \(goods(total, deal.produce)) for \(otherName(view))\(terms(deal)); your share is \(deal.quantity.text(language, of: deal.produce))."
            ),
            .must(answers(deal)),
            .may("By \(moment(deal.answerBy))."),
        ]
    }

    func poolOffered(_ pool: EntryID, _ deals: [Deal]) -> Message {
        guard let first = deals.first else { return nothingToAnswer() }
        let total = total(of: deals)
        return [
            .must("\(deals.count) growers together sell \(goods(total, first.produce))\(terms(first))."),
            .must("Agree: YES \(code(pool)). Decline: NO \(code(pool))."),
            .may("By \(moment(first.answerBy))."),
        ]
    }

    func poolFailed(_ view: Standpoint) -> Message {
        [
            .must(
                "The pool of \(produce(view.deal.produce)) (\(code(view.deal.id))) fell through. Your listing stays open."
            )
        ]
    }

    func leftPool() -> Message.Part {
        .must("It is no longer in the pool.")
    }

    func poolAsked(_ deals: [Deal]) -> Message {
        guard let own = deals.first else { return nothingToAnswer() }
        let total = total(of: deals)
        return [
            .must(
                "They take large lots, so \(deals.count) growers pool \(goods(total, own.produce)). Code \(code(own.id))."
            ),
            .must("The others were asked; answer by \(moment(own.answerBy))."),
        ]
    }

    func poolCounted(_ pool: EntryID, _ deals: [Deal]) -> Message {
        let counts = deals.compactMap(\.buyerCount)
        let none = Quantity(counts.first?.kind ?? .mass, count: 0)
        let total = counts.reduce(none) { $0.adding($1) ?? $0 }
        let noted = "Noted for \(code(pool)): \(goods(total, deals.first?.produce)) from \(deals.count) growers."
        return deals.allSatisfy(\.state.isFinal) ? [.must(noted)] : [.must(noted), .may("Waiting for their counts.")]
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
        let opening = "Agreed, the whole pool of \(goods(total, first.deal.produce))\(terms(first.deal)):"
        let next = "Afterwards: RECEIVED \(code(first.deal.pool ?? first.deal.id))."
        return Message([.must(opening)] + lines + [.must(next)])
    }

    func poolDeclined(_ pool: EntryID) -> Message {
        [.must("You declined the pool \(code(pool)).")]
    }
}
