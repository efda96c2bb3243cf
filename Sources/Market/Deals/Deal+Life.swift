package import Vocabulary

extension Deal {
    /// What can happen to a deal.
    package enum Event: Hashable, Sendable {
        /// One side consents.
        case agree(Side)
        /// Both have consented, and for a pool all of its members.
        case accept(at: Timestamp)
        case decline(at: Timestamp)
        case lapse(at: Timestamp)
        case cancel(at: Timestamp)
        /// The goods are on their way.
        case load
        /// A side says how much was delivered.
        case count(Quantity, by: Side, at: Timestamp)
        /// A focal point, or the programme's rules, say how much was delivered; nothing cancels the deal.
        case settle(Quantity, at: Timestamp)
    }

    /// The deal after an event; every legal transition is here.
    ///
    /// - Parameter tolerancePercent: counts of the two sides that differ by no more than this share of the larger agree.
    package func applying(_ event: Event, tolerancePercent: Int = 2) throws(Refusal) -> Deal {
        var next = self
        switch (state, event) {
        case (.proposed, .agree(let side)):
            guard !hasAgreed(side) else { throw hasAgreed(side.other) ? .alreadyAnswered(state) : .awaitsOtherSide }
            if side == .seller { next.sellerAgreed = true } else { next.buyerAgreed = true }
        case (.proposed, .accept(let moment)):
            guard sellerAgreed, buyerAgreed else { throw .awaitsOtherSide }
            next.state = .accepted
            next.acceptedAt = moment
        case (.proposed, .decline(let moment)):
            next.end(.declined, at: moment)
        case (.proposed, .lapse(let moment)):
            next.end(.lapsed, at: moment)
        case (.proposed, .cancel(let moment)), (.accepted, .cancel(let moment)), (.loaded, .cancel(let moment)):
            next.end(.cancelled, at: moment)
        case (.accepted, .load):
            next.state = .loaded
        case (.accepted, .count(let count, let side, let moment)), (.loaded, .count(let count, let side, let moment)),
            (.disputed, .count(let count, let side, let moment)):
            try next.record(count, by: side, at: moment, tolerancePercent: tolerancePercent)
        case (.accepted, .settle(let quantity, let moment)), (.loaded, .settle(let quantity, let moment)),
            (.disputed, .settle(let quantity, let moment)):
            try check(quantity)
            next.sellerCount = quantity
            next.buyerCount = quantity
            next.end(quantity.isZero ? .cancelled : .delivered, at: moment)
        case (.lapsed, .agree), (.lapsed, .accept):
            throw .lapsed
        case (_, .agree), (_, .accept), (_, .decline), (_, .lapse):
            throw .alreadyAnswered(state)
        default:
            throw .dealIs(state)
        }
        return next
    }

    /// Whether the deal holds a quantity of both listings.
    package var isReserving: Bool {
        state.isReserving
    }

    /// What was delivered, as the buyer counted it; nil before.
    package var delivered: Quantity? {
        state == .delivered ? buyerCount : nil
    }

    /// Whether the two listings should not be brought together again: they are, or it came to nothing. A delivery, and a proposal
    /// that ended because the goods went elsewhere, say nothing against another.
    var speaksAgainstAnother: Bool {
        state != .delivered && (state != .cancelled || acceptedAt != nil)
    }

    /// The side that a party is on; nil for a stranger.
    package func side(of party: PartyID) -> Side? {
        party == seller ? .seller : party == buyer ? .buyer : nil
    }

    /// Whether it names a listing on either side, or belongs to a pool.
    package func concerns(_ entry: EntryID) -> Bool {
        offer == entry || demand == entry || pool == entry
    }

    package func party(_ side: Side) -> PartyID {
        side == .seller ? seller : buyer
    }

    package func hasAgreed(_ side: Side) -> Bool {
        side == .seller ? sellerAgreed : buyerAgreed
    }

    private mutating func end(_ state: DealState, at moment: Timestamp) {
        self.state = state
        self.closedAt = moment
    }

    private mutating func record(
        _ count: Quantity, by side: Side, at moment: Timestamp, tolerancePercent: Int
    ) throws(Refusal) {
        try check(count)
        if side == .seller { sellerCount = count } else { buyerCount = count }
        guard let sellerCount, let buyerCount else {
            state = .loaded
            return
        }
        guard Self.agree(sellerCount, buyerCount, tolerancePercent: tolerancePercent) else {
            state = .disputed
            return
        }
        end(buyerCount.isZero ? .cancelled : .delivered, at: moment)
    }

    private func check(_ count: Quantity) throws(Refusal) {
        guard count.kind == quantity.kind else { throw .unlikeKinds }
        guard count.count >= 0 else { throw .notPositive }
        guard count.isPlausible else { throw .implausible }
    }

    /// Whether two counts are the same for the market: within the tolerance of the larger, or within the smallest step that
    /// scales and people use (1 kg, 1 litre, 1 piece).
    private static func agree(_ left: Quantity, _ right: Quantity, tolerancePercent: Int) -> Bool {
        if left.isZero || right.isZero { return left == right }
        let step: Int64 = left.kind == .pieces ? 1 : 1_000
        let larger = max(left.count, right.count)
        return larger - min(left.count, right.count) <= max(step, larger / 100 * Int64(tolerancePercent))
    }
}

extension Deal.Side {
    package var other: Deal.Side {
        self == .seller ? .buyer : .seller
    }
}

extension DealState {
    /// Whether a deal in this state holds a quantity of both listings.
    package var isReserving: Bool {
        self == .accepted || self == .loaded || self == .disputed
    }

    /// Whether nothing more can happen to a deal in this state.
    package var isFinal: Bool {
        self != .proposed && !isReserving
    }
}
