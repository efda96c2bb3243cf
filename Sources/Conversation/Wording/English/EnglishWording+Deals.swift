import Market
import Vocabulary

extension EnglishWording {
    func asked(_ view: Standpoint, offersHaul: Bool) -> Message {
        let deal = view.deal
        return [
            .must(
                "Asked \(otherName(view)): \(goods(deal.quantity, deal.produce))\(terms(deal)). Code \(code(deal.id)).",
                brief: "Asked \(otherName(view)), code \(code(deal.id))."
            ),
            .must("You will have an answer by \(moment(deal.answerBy))."),
            .may("If they agree you get their name and number."),
            .hint("\(offersHaul ? "Transport: TRUCK. " : "")Changed your mind: CANCEL \(code(deal.id))."),
        ]
    }

    func proposal(_ view: Standpoint) -> Message {
        [
            .must("\(offer(view))\(terms(view.deal))."),
            .may("It fits your \(code(view.own))."),
            .must(answers(view.deal)),
            .may("By \(moment(view.deal.answerBy))."),
        ]
    }

    func nudge(_ view: Standpoint) -> Message {
        [
            .must("Still waiting: \(offer(view))\(terms(view.deal))."),
            .must(answers(view.deal)),
            .may("By \(moment(view.deal.answerBy))."),
        ]
    }

    func agreed(_ view: Standpoint) -> Message {
        let deal = view.deal
        let role =
            switch view.otherKind {
            case .demand: "Buyer"
            case .sale: "Seller"
            case .load: "Owner of the goods"
            case .haul: "Carrier"
            }
        return [
            .must("Agreed: \(goods(deal.quantity, deal.produce))\(terms(deal)), code \(code(deal.id))."),
            .must("\(role): \(reach(view.other, at: view.number) ?? name(view.other))."),
            .may("Please call to fix the day."),
            .must(afterwards(view)),
        ]
    }

    func waitsForOther(_ view: Standpoint) -> Message {
        [
            .must("\(code(view.deal.id)) waits for the other side until \(moment(view.deal.answerBy))."),
            .may("Take it back: CANCEL \(code(view.deal.id))."),
        ]
    }

    func declined(_ view: Standpoint) -> Message {
        [.must("You declined \(code(view.deal.id)); the other side has been told.")]
    }

    func declinedNotice(_ view: Standpoint) -> Message {
        let goods = "\(goods(view.deal.quantity, view.deal.produce)) (\(code(view.deal.id)))"
        return view.deal.proposer == view.mine
            ? [.must(sentence("\(otherName(view)) declined \(goods)."))]
            : [.must(sentence("\(otherName(view)) took back the request for \(goods)."))]
    }

    func lapsedNotice(_ view: Standpoint) -> Message {
        let goods = goods(view.deal.quantity, view.deal.produce)
        return view.deal.hasAgreed(view.mine)
            ? [.must(sentence("\(otherName(view)) did not answer about \(goods) (\(code(view.deal.id)))."))]
            : [
                .must(
                    "The time to answer about \(goods) (\(code(view.deal.id))) is over; the other side looks elsewhere."
                )
            ]
    }

    func takenNotice(_ view: Standpoint) -> Message {
        [.must("\(code(view.deal.id)), \(goods(view.deal.quantity, view.deal.produce)): closed, it went elsewhere.")]
    }

    func cancelledDeal(_ view: Standpoint) -> Message {
        view.deal.acceptedAt == nil
            ? [.must("Taken back: \(code(view.deal.id)). Your listing stays open.")]
            : [
                .must("Cancelled \(code(view.deal.id)); the other side has been told."),
                .may("Cancelling an agreed deal counts in your record."),
            ]
    }

    func cancelledNotice(_ view: Standpoint) -> Message {
        [
            .must(
                "\(sentence(otherName(view))) cancelled \(code(view.deal.id)), \(goods(view.deal.quantity, view.deal.produce))."
            )
        ]
    }

    func next(_ own: Listing, _ match: Match) -> Message {
        let listing = match.listing
        let price = price(of: listing).map { ", \($0)" } ?? ""
        let name = clipped(publicName(match.party, as: listing.kind), to: 20)
        return [
            .must("Another: \(name), \(shortPlace(listing.place)), \(amount(listing))\(price)."),
            .must("To ask them: YES \(code(listing.id))."),
        ]
    }

    func noneLeft(_ own: Listing, _ ladder: Ladder) -> Message {
        var parts: [Message.Part] = [.must("Nobody else fits yet; we will text you when somebody does.")]
        if let price = ladder.nearestPrice { parts.append(.may("Somebody pays \(price.shortText).")) }
        return Message(parts)
    }

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
            .must("Right: \(command). Else add your count: \(command) 4.5 TONS."),
        ]
    }

    func delivered(_ view: Standpoint) -> Message {
        let quantity = view.deal.delivered ?? view.deal.quantity
        return [.must("Done: \(code(view.deal.id)), \(goods(quantity, view.deal.produce)) delivered. Thank you!")]
    }

    func disputed(_ view: Standpoint) -> Message {
        let counts = [view.deal.sellerCount, view.deal.buyerCount].map {
            $0?.text(language, of: view.deal.produce) ?? "?"
        }
        return [
            .must("\(code(view.deal.id)): seller says \(counts[0]), buyer says \(counts[1])."),
            .must("The programme's coordinator will call both."),
            .may("If you mistyped, text the right count."),
        ]
    }

    func settled(_ view: Standpoint) -> Message {
        let quantity = view.deal.delivered ?? view.deal.quantity
        return view.deal.state == .delivered
            ? [.must("\(code(view.deal.id)): the coordinator settled on \(goods(quantity, view.deal.produce)).")]
            : [.must("\(code(view.deal.id)): cancelled by the coordinator, nobody's fault.")]
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

    func status(_ view: Standpoint) -> Message {
        let deal = view.deal
        let number = view.number.map { " \(phone($0))" } ?? ""
        var parts: [Message.Part] = [
            .must("\(code(deal.id)): \(goods(deal.quantity, deal.produce))\(terms(deal)), \(stateWords(deal.state))."),
            .must("\(sentence(otherName(view)))\(number)."),
        ]
        switch deal.state {
        case .proposed where deal.hasAgreed(view.mine): parts.append(.may("Answer due \(moment(deal.answerBy))."))
        case .proposed: parts.append(.must(answers(deal)))
        case .accepted, .loaded: parts.append(.may(afterwards(view)))
        case .delivered, .disputed, .declined, .lapsed, .cancelled: break
        }
        return Message(parts)
    }

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

    func poolOffered(_ pool: EntryID, _ deals: [Deal]) -> Message {
        guard let first = deals.first else { return nothingToAnswer() }
        let total = deals.dropFirst().reduce(first.quantity) { $0.adding($1.quantity) ?? $0 }
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

    func poolAsked(_ deals: [Deal]) -> Message {
        guard let own = deals.first else { return nothingToAnswer() }
        let total = deals.dropFirst().reduce(own.quantity) { $0.adding($1.quantity) ?? $0 }
        return [
            .must(
                "They take large lots, so \(deals.count) growers pool \(goods(total, own.produce)). Code \(code(own.id))."
            ),
            .must("The others were asked; answer by \(moment(own.answerBy))."),
        ]
    }

    func poolAgreed(_ shares: [Standpoint]) -> Message {
        guard let first = shares.first else { return nothingToAnswer() }
        let total = shares.dropFirst().reduce(first.deal.quantity) { $0.adding($1.deal.quantity) ?? $0 }
        let lines = shares.map { share in
            Message.Part.must(
                "\(reach(share.other, at: share.number) ?? name(share.other)) (\(code(share.deal.id))).",
                brief: "\(share.number.map(phone) ?? name(share.other)) (\(code(share.deal.id)))."
            )
        }
        let opening = "Agreed, the whole pool of \(goods(total, first.deal.produce))\(terms(first.deal)):"
        return Message([.must(opening)] + lines + [.must("Afterwards: RECEIVED + code.")])
    }

    func poolDeclined(_ pool: EntryID) -> Message {
        [.must("You declined the pool \(code(pool)).")]
    }

    func nothingToAnswer() -> Message {
        [.must("Nothing waits for your answer."), .may("Your listings: LIST.")]
    }

    func whichToAnswer(_ deals: [Deal]) -> Message {
        Message(
            [.must("Which one?")] + deals.map { .may("\(code($0.id)): \(goods($0.quantity, $0.produce))\(terms($0)).") }
                + [.must("Text YES + code, or NO + code.")])
    }

    func noDealToCount() -> Message {
        [.must("You have no agreed deal to count."), .may("Your listings: LIST.")]
    }

    func whichToCount(_ deals: [Deal]) -> Message {
        Message(
            [.must("Which one? Text DELIVERED (or RECEIVED) + code.")]
                + deals.map { .may("\(code($0.id)): \(goods($0.quantity, $0.produce)).") })
    }

    func kindsDiffer(_ deal: Deal) -> Message {
        [.must("\(code(deal.id)) is counted in \(unit(of: deal.quantity, deal.produce)); please count again.")]
    }

    func stateWords(_ state: DealState) -> String {
        switch state {
        case .proposed: "waiting for an answer"
        case .accepted: "agreed"
        case .loaded: "on its way"
        case .delivered: "delivered"
        case .disputed: "counts differ"
        case .declined: "declined"
        case .lapsed: "not answered in time"
        case .cancelled: "cancelled"
        }
    }

    func publicName(_ party: Party?, as kind: ListingKind) -> String {
        if let name = organisationName(of: party) { return name }
        return switch kind {
        case .sale: "a farmer"
        case .demand: "a buyer"
        case .haul: "a carrier"
        case .load: "a shipper"
        }
    }

    func name(_ party: Party?) -> String {
        guard let party else { return "somebody" }
        return party.name ?? word(for: party.role)
    }

    private func otherName(_ view: Standpoint) -> String {
        let name = (view.deal.acceptedAt == nil ? nil : view.other?.name) ?? publicName(view.other, as: view.otherKind)
        return clipped(name, to: 24)
    }

    private func offer(_ view: Standpoint) -> String {
        let goods = goods(view.deal.quantity, view.deal.produce)
        let place = view.theirs.map { route($0.place, $0.destination) } ?? ""
        let name = organisationName(of: view.other).map { clipped($0, to: 24) }
        return switch view.otherKind {
        case .sale: "\(name ?? "Somebody") sells \(goods), \(place)"
        case .demand: "\(name ?? "Somebody") buys \(goods), to \(place)"
        case .haul: "\(name ?? "A carrier") takes \(goods), \(place)"
        case .load: "\(name ?? "Somebody") needs transport for \(goods), \(place)"
        }
    }

    private func answers(_ deal: Deal) -> String {
        "Agree: YES \(code(deal.id)). Decline: NO \(code(deal.id))."
    }

    private func afterwards(_ view: Standpoint) -> String {
        "Afterwards: \(view.mine == .seller ? "DELIVERED" : "RECEIVED") \(code(view.deal.id)) and the real count."
    }

    private func terms(_ deal: Deal) -> String {
        guard let price = deal.price else { return "" }
        switch deal.kind {
        case .goods: return self.price(price, per: deal.quantity, of: deal.produce).map { ", \($0)" } ?? ""
        case .transport: return ", freight \(Dong(price.count * 1_000).shortText)/t"
        }
    }
}
