import Market
import Vocabulary

extension EnglishWording {
    func asked(_ view: Standpoint, offersHaul: Bool) -> Message {
        let deal = view.deal
        return [
            .must(
                "Asked \(otherName(view)): \(goods(deal.quantity, deal.produce))\(terms(deal)). Code \(code(deal.id))."
            ),
            .must("You will have an answer by \(moment(deal.answerBy))."),
            .may("If they agree you get their name and number."),
            .hint("\(offersHaul ? "Transport: TRUCK. " : "")Changed your mind: CANCEL \(code(deal.id))."),
        ]
    }

    func askedSeveral(_ views: [Standpoint]) -> Message {
        guard let first = views.first?.deal else { return nothingToAnswer() }
        let total = views.reduce(0) { $0 + $1.deal.quantity.count }
        let shares = views.map { "\(code($0.deal.id)): \($0.deal.quantity.text(language, of: first.produce))" }
        return [
            .must("Asked \(views.count), \(goods(Quantity(first.quantity.kind, count: total), first.produce)) in all."),
            .must(shares.joined(separator: ", ") + "."),
            .must("You will have answers by \(moment(first.answerBy))."),
            .hint("Who agrees gets in touch with you by name and number."),
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
        return [.must(sentence("\(otherName(view)) declined \(goods)."))]
    }

    func lapsedNotice(_ view: Standpoint) -> Message {
        let goods = "\(goods(view.deal.quantity, view.deal.produce)) (\(code(view.deal.id)))"
        return [.must(sentence("\(otherName(view)) did not answer about \(goods); it is over."))]
    }

    func takenNotice(_ view: Standpoint) -> Message {
        [.must("\(code(view.deal.id)), \(goods(view.deal.quantity, view.deal.produce)): closed, no longer open.")]
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
        if let price = ladder.nearestPrice { parts.append(.may("Somebody pays \(money(price)).")) }
        return Message(parts)
    }

    func status(_ view: Standpoint) -> Message {
        let deal = view.deal
        let number = view.number.map { " \(phone($0))" } ?? ""
        var parts: [Message.Part] = [
            .must(
                "\(code(deal.id)): \(goods(deal.delivered ?? deal.quantity, deal.produce))\(terms(deal)), \(stateWords(deal.state))."
            ),
            .must("\(sentence(otherName(view)))\(number)."),
        ]
        switch deal.state {
        case .proposed where deal.hasAgreed(view.mine): parts.append(.may("Answer due \(moment(deal.answerBy))."))
        case .proposed: parts.append(.must(answers(deal)))
        case .accepted, .loaded:
            parts.append(.may(afterwards(view)))
            parts.append(.hint("Trouble: REPORT \(code(deal.id))."))
        case .delivered, .disputed, .declined, .lapsed, .cancelled: break
        }
        return Message(parts)
    }

    func arrange(_ view: Standpoint) -> Message {
        let number = view.number.map { ", \(phone($0))" } ?? ""
        return [
            .must("Deal \(code(view.deal.id)) is agreed; to arrange or change anything call the other side\(number)."),
            .may(afterwards(view)),
        ]
    }

    func nothingToAnswer() -> Message {
        [.must("Nothing waits for your answer."), .may("Your listings: LIST.")]
    }

    func whichToAnswer(_ deals: [Deal]) -> Message {
        Message(
            [.must("Which one?")] + deals.map { .may("\(code($0.id)): \(goods($0.quantity, $0.produce))\(terms($0)).") }
                + [.must("Text YES + code, or NO + code.")])
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

    func otherName(_ view: Standpoint) -> String {
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

    func answers(_ deal: Deal) -> String {
        "Agree: YES \(code(deal.id)). Decline: NO \(code(deal.id))."
    }

    func afterwards(_ view: Standpoint) -> String {
        "Afterwards: \(view.mine == .seller ? "DELIVERED" : "RECEIVED") \(code(view.deal.id)) and the real count."
    }

    func terms(_ deal: Deal) -> String {
        guard let price = deal.price else { return "" }
        switch deal.kind {
        case .goods: return self.price(price, per: deal.quantity, of: deal.produce).map { ", \($0)" } ?? ""
        case .transport: return ", freight \(money(Dong(price.count * 1_000)))/t"
        }
    }
}
