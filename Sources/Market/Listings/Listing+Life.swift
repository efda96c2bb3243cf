package import Vocabulary

extension Listing {
    /// What can happen to a listing.
    package enum Event: Hashable, Sendable {
        case publish
        /// A deal was accepted.
        case reserve(Quantity)
        /// An accepted deal came to nothing.
        case release(Quantity)
        /// A deal that had reserved one quantity was delivered with another.
        case deliver(reserved: Quantity, actual: Quantity)
        /// The owner says that it is still there.
        case renew(until: Timestamp?)
        /// The owner withdraws what is not promised.
        case withdraw
        /// Nothing is left, or the rest went elsewhere.
        case close
        case expire
    }

    /// The listing after an event; every legal transition is here.
    ///
    /// Deals that were accepted outlive a listing that was withdrawn, closed or expired: what they give back is counted and not
    /// offered again.
    package func applying(_ event: Event) throws(Refusal) -> Listing {
        var next = self
        switch (state, event) {
        case (.draft, .publish):
            next.state = .open
        case (.open, .reserve(let quantity)):
            next.remaining = try less(quantity)
            next.state = next.remaining.isZero ? .reserved : .open
        case (.open, .release(let quantity)), (.reserved, .release(let quantity)):
            next.remaining = try more(quantity)
            next.state = next.remaining.isZero ? state : .open
        case (.closed, .release(let quantity)), (.cancelled, .release(let quantity)),
            (.expired, .release(let quantity)):
            next.remaining = try more(quantity)
        case (.open, .deliver(let reserved, let actual)), (.reserved, .deliver(let reserved, let actual)):
            next = try delivering(actual, reserved: reserved)
            next.state = next.remaining.isZero ? .reserved : .open
        case (.closed, .deliver(let reserved, let actual)), (.cancelled, .deliver(let reserved, let actual)),
            (.expired, .deliver(let reserved, let actual)):
            next = try delivering(actual, reserved: reserved)
        case (.open, .renew(let until)), (.reserved, .renew(let until)):
            next.expiresAt = until
        case (.expired, .renew(let until)) where !remaining.isZero:
            next.expiresAt = until
            next.state = .open
        case (.open, .withdraw), (.reserved, .withdraw):
            next.state = .cancelled
        case (.open, .close), (.reserved, .close):
            next.state = .closed
        case (.open, .expire):
            next.state = .expired
        default:
            throw .listingIs(state)
        }
        return next
    }

    /// Whether it can still lead to a deal.
    package var isLive: Bool {
        state == .open || state == .reserved
    }

    private func less(_ quantity: Quantity) throws(Refusal) -> Quantity {
        guard quantity.kind == remaining.kind else { throw .unlikeKinds }
        guard quantity.count > 0 else { throw .notPositive }
        guard let rest = remaining.subtracting(quantity) else { throw .moreThanRemains(remaining) }
        return rest
    }

    private func more(_ given: Quantity) throws(Refusal) -> Quantity {
        guard let sum = remaining.adding(given) else { throw .unlikeKinds }
        guard given.count >= 0, sum.count <= quantity.count else { throw .moreThanRemains(quantity) }
        return sum
    }

    /// A standing listing gets its capacity back. Any other gets back what did not come; what came beyond the promise is taken
    /// from the rest, and beyond that the listing held more than was said.
    private func delivering(_ actual: Quantity, reserved: Quantity) throws(Refusal) -> Listing {
        guard actual.kind == quantity.kind, reserved.kind == quantity.kind else { throw .unlikeKinds }
        var next = self
        if isStanding {
            next.remaining = try more(reserved)
        } else if let rest = reserved.subtracting(actual) {
            next.remaining = try more(rest)
        } else {
            let excess = actual.count - reserved.count
            let taken = min(excess, remaining.count)
            next.remaining = Quantity(quantity.kind, count: remaining.count - taken)
            next.quantity = Quantity(quantity.kind, count: quantity.count + excess - taken)
        }
        return next
    }
}
