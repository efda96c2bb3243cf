package import Vocabulary

/// Something that happened at the desk and that a party other than the one who did it must be told.
package struct News: Hashable, Sendable {
    package var to: PartyID
    package var what: What

    package init(to: PartyID, what: What) {
        self.to = to
        self.what = what
    }

    /// What there is to tell. Values are as they are after the step.
    package enum What: Hashable, Sendable {
        /// A proposal that waits for this party's answer.
        case proposed(Deal)
        /// The same proposal once more, half-way to its end.
        case nudge(Deal)
        /// Both have consented: each may see the other's name and number.
        case accepted(Deal)
        case declined(Deal)
        /// Nobody answered in time.
        case lapsed(Deal)
        /// The proposal ended because the goods or the space went elsewhere, or were withdrawn.
        case taken(Deal)
        /// After a proposal came to nothing: the next candidate for the party's own listing.
        case next(own: Listing, Match)
        /// Nothing else fits the party's own listing.
        case noneLeft(own: Listing, Ladder)
        /// The other side cancelled.
        case cancelled(Deal)
        case loaded(Deal)
        /// The other side has counted; this party is asked for its count.
        case counted(Deal)
        case delivered(Deal)
        /// The counts differ; the official who gets the ticket settles it.
        case disputed(Deal)
        case settled(Deal)
        /// Nobody counted but who took the goods, whose count stands.
        case concluded(Deal)
        /// The goods deal that a booked transport was for came to nothing.
        case goodsFell(Deal)
        /// Did the goods arrive?
        case deliveryCheck(Deal)
        /// Nobody ever said that the goods arrived: the deal is over and not counted.
        case givenUp(Deal)

        /// A neighbour wants to pool lots for a buyer; this party's share is the deal, the pool's whole the total.
        case poolInvited(Deal, total: Quantity)
        /// The same once more, half-way to its end.
        case poolNudge(Deal, total: Quantity)
        /// A pool whose members all consent, for the buyer's answer under the pool's code.
        case poolOffered(pool: EntryID, [Deal])
        /// The pool did not come about.
        case poolFailed(Deal)

        /// A new listing of somebody else that fits the party's own.
        case counterpart(own: Listing, Match)
        /// "CON hay HET?"
        case stillThere(Listing)
        case expired(Listing)

        /// A registration in this focal point's province.
        case awaitsApproval(Party)
        /// An approved organisation calls itself something else.
        case renamed(Party, from: String)
        case approved(Party)
        case blocked(Party)
        case unblocked(Party)

        case ticketOpened(Ticket)
        case ticketClosed(Ticket, upheld: Bool)
        /// A lockdown in the party's province was declared or lifted.
        case lockdown(Lockdown)
        case lockdownLifted(Lockdown)
    }
}
