import Market
import Vocabulary

extension EnglishWording {
    func loaded(_ view: Standpoint) -> Message {
        [.must("Noted: \(code(view.deal.id)) is loaded."), .may(afterwards(view))]
    }

    func loadedNotice(_ view: Standpoint) -> Message {
        [
            .must("\(code(view.deal.id)), \(goods(view.deal.quantity, view.deal.produce)), is loaded."),
            .must(afterwards(view)),
        ]
    }

    func counted(_ view: Standpoint) -> Message {
        let count = view.mine == .seller ? view.deal.sellerCount : view.deal.buyerCount
        return [
            .must("Noted for \(code(view.deal.id)): \(goods(count ?? view.deal.quantity, view.deal.produce))."),
            .may("Waiting for the other side's count."),
        ]
    }

    func countedNotice(_ view: Standpoint) -> Message {
        let count = view.mine == .seller ? view.deal.buyerCount : view.deal.sellerCount
        let (said, answer) = view.mine == .seller ? ("received", "DELIVERED") : ("delivered", "RECEIVED")
        let command = "\(answer) \(code(view.deal.id))"
        return [
            .must(
                "\(code(view.deal.id)): the other side \(said) \(goods(count ?? view.deal.quantity, view.deal.produce))."
            ),
            .must(
                "Right: \(command). Else add your count: \(command) \(exampleCount(of: view.deal.quantity, view.deal.produce, unlike: count))."
            ),
        ]
    }

    func delivered(_ view: Standpoint) -> Message {
        let quantity = view.deal.delivered ?? view.deal.quantity
        return [.must("Done: \(code(view.deal.id)), \(goods(quantity, view.deal.produce)) delivered. Thank you!")]
    }

    func disputed(_ view: Standpoint, by official: Role?) -> Message {
        let counts = [view.deal.sellerCount, view.deal.buyerCount].map {
            $0?.text(language, of: view.deal.produce) ?? "?"
        }
        return [
            .must("\(code(view.deal.id)): seller says \(counts[0]), buyer says \(counts[1])."),
            .must(whoSettles(official)),
            .may("If you mistyped, text the right count."),
        ]
    }

    private func whoSettles(_ official: Role?) -> String {
        switch official {
        case nil: "Please call each other; there is no coordinator here yet."
        case .focalPoint: "The programme's coordinator will call both."
        default: "The programme will call both."
        }
    }

    func settled(_ view: Standpoint) -> Message {
        let quantity = view.deal.delivered ?? view.deal.quantity
        return view.deal.state == .delivered
            ? [.must("\(code(view.deal.id)): the coordinator settled on \(goods(quantity, view.deal.produce)).")]
            : [.must("\(code(view.deal.id)): cancelled by the coordinator, nobody's fault.")]
    }

    func settledByOfficial(_ deal: Deal) -> Message {
        deal.state == .delivered
            ? [
                .must("Settled: \(code(deal.id)), \(goods(deal.delivered ?? deal.quantity, deal.produce)) delivered."),
                .may("Both sides have been told."),
            ]
            : [.must("\(code(deal.id)) is cancelled; both sides have been told.")]
    }

    func concluded(_ view: Standpoint) -> Message {
        let quantity = view.deal.delivered ?? view.deal.quantity
        return view.mine == .seller
            ? [
                .must("\(code(view.deal.id)): the buyer's count stands, \(goods(quantity, view.deal.produce))."),
                .may("If that is wrong: REPORT \(code(view.deal.id))."),
            ]
            : [.must("Done: \(code(view.deal.id)), \(goods(quantity, view.deal.produce)) received. Thank you!")]
    }

    func deliveryCheck(_ view: Standpoint) -> Message {
        [
            .must("\(code(view.deal.id)), \(goods(view.deal.quantity, view.deal.produce)): did it arrive?"),
            .must(
                "Yes: \(view.mine == .seller ? "DELIVERED" : "RECEIVED") \(code(view.deal.id)). It fell through: CANCEL \(code(view.deal.id))."
            ),
            .hint("Trouble: REPORT \(code(view.deal.id))."),
        ]
    }

    func givenUp(_ view: Standpoint) -> Message {
        [
            .must(
                "\(code(view.deal.id)), \(goods(view.deal.quantity, view.deal.produce)): nobody reported, so it counts as fallen through."
            )
        ]
    }

    func noDealToCount() -> Message {
        [.must("You have no agreed deal to count."), .may("Your listings: LIST.")]
    }

    func whichToCount(_ deals: [Deal]) -> Message {
        Message(
            [.must("Which one? Text DELIVERED (or RECEIVED) + code.")]
                + deals.map { .may("\(code($0.id)): \(goods($0.quantity, $0.produce)).") })
    }

    func isCountRight(_ deal: Deal, _ count: Quantity, for side: Deal.Side?) -> Message {
        [
            .must(
                "\(code(deal.id)) was agreed for \(goods(deal.quantity, deal.produce)); you counted \(goods(count, deal.produce))?"
            ),
            .must("If so reply OK, else text the right count."),
        ]
    }

    func nothingCounted(_ deal: Deal) -> Message {
        [
            .must("Nothing to count for \(code(deal.id)) yet?"),
            .must("If it is off: CANCEL \(code(deal.id)). Trouble: REPORT \(code(deal.id))."),
        ]
    }

    func kindsDiffer(_ deal: Deal, for side: Deal.Side?) -> Message {
        let command = side == .buyer ? "RECEIVED" : "DELIVERED"
        return [
            .must("\(code(deal.id)) is counted in \(unit(of: deal.quantity, deal.produce)); please count again."),
            .may("E.g. \(command) \(code(deal.id)) \(deal.quantity.text(language, of: deal.produce).uppercased())."),
        ]
    }
}
