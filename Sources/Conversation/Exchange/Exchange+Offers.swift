import Market
import Vocabulary

extension Exchange {
    /// The question for what an offer is missing.
    func ask(_ slot: Draft.Slot, of draft: Draft, known: Location?) -> Message {
        guard let item = draft.item(of: slot) else { return say.askProduce(draft) }
        switch slot {
        case .produce: return say.askProduce(draft)
        case .whichProduce: return say.askWhichProduce(draft, item.choices)
        case .quantity: return say.askQuantity(draft, item)
        case .yield:
            guard let amount = item.amount, let unit = item.unit else { return say.askQuantity(draft, item) }
            return say.askYield(amount, unit, item)
        case .unit: return item.amount.map { say.askUnit(draft, $0) } ?? say.askQuantity(draft, item)
        case .content: return item.unit.map { say.askContent($0, item) } ?? say.askQuantity(draft, item)
        case .place: return say.askPlace(draft, known: known)
        case .whichPlace: return say.askWhichPlace(draft, draft.placeChoices)
        case .destination: return say.askDestination(draft)
        case .whichDestination: return say.askWhichPlace(draft, draft.destinationChoices)
        case .confirmation: return say.askWhetherRight(draft)
        }
    }

    /// Who fits a listing, as a numbered list to propose to; where to turn when nobody does.
    ///
    /// - Parameter ranked: the listing's matches where the step has ranked them already.
    mutating func counterparts(
        of listing: Listing, ranked: [Match]? = nil, after opening: [Message.Part]
    ) throws -> Message {
        let matches = try reachable(ranked ?? desk.matches(for: listing.id, limit: Self.longestList))
        guard !matches.isEmpty else {
            state.shown = nil
            return Message(opening) + say.nobodyYet(for: listing, try desk.ladder(for: listing.id))
        }
        return show(
            matches, for: .propose(from: listing.id), after: opening, offersHaul: listing.kind == .sale,
            takesSeveral: listing.isMoreThan(matches[0]))
    }

    /// The reply to several listings of one text.
    func afterPosting(_ listings: [Listing]) -> Message {
        [say.postedSeveral(listings), say.seeEach(listings)]
    }

    /// The lorries or boats for a load.
    mutating func lorries(for load: Listing) throws -> Message {
        state.subject = .listing(load.id)
        let matches = try reachable(desk.matches(for: load.id, limit: Self.longestList))
        guard !matches.isEmpty else {
            return say.noLorry(for: say.goods(load.remaining, load.produce), load.place, load.destination)
        }
        let heading = say.lorries(for: say.goods(load.remaining, load.produce), load.place, load.destination)
        return show(
            matches, for: .propose(from: load.id), after: [heading], takesSeveral: load.isMoreThan(matches[0]))
    }

    /// The reply to a proposal that went out.
    mutating func saysAsked(_ deal: Deal) throws -> Message {
        let sender = try sender()
        guard let view = try desk.view.standpoint(on: deal, of: sender.id) else { return say.noLongerAvailable() }
        state.subject = .deal(deal.id)
        return say.asked(view, offersHaul: deal.kind == .goods && view.mine == .seller)
    }
}

extension Listing {
    /// Whether one counterpart is not enough, so that several are best asked at once, each for its share.
    fileprivate func isMoreThan(_ best: Match) -> Bool {
        best.pool.isEmpty && best.quantity != remaining
    }
}
