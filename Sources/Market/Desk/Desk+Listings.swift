import Vocabulary

extension Desk {
    /// A listing as it was posted.
    package struct Posting: Hashable, Sendable {
        package let listing: Listing
        /// False when the party had listed the same a short while ago and nothing was added.
        package let isNew: Bool
    }

    /// Opens a listing for a party.
    ///
    /// - Throws: `Refusal`: `blocked`, and those of `ListingDraft.check`.
    package mutating func post(_ draft: ListingDraft, by party: PartyID) throws -> Posting {
        let owner = try activeParty(party)
        try draft.check(today: today)
        if let same = try duplicate(of: draft, by: owner.id) { return Posting(listing: same, isNew: false) }
        _ = try place(owner.id, at: draft.place)
        let listing = try Listing(draft, id: nextEntry(), party: owner.id, createdAt: now).applying(.publish)
        return Posting(listing: try scheduling(listing), isNew: true)
    }

    /// Changes a listing's terms; the new values are checked as for a new one. Open proposals of other goods, of another place or
    /// of more than is left end.
    ///
    /// - Throws: `Refusal`: `notYours`, `listingIs`, `alreadyPromised` (quantity below what deals hold, or the goods or the place
    ///   of promised ones), and those of `post`.
    package mutating func edit(_ id: EntryID, _ edit: ListingEdit, by party: PartyID) throws -> Listing {
        let listing = try ownListing(id, of: party)
        guard listing.isLive else { throw Refusal.listingIs(listing.state) }
        let edited = try listing.edited(edit, today: today)
        return try allOrNothing { desk in
            let edited = try desk.scheduling(edited)
            let isOther = edited.produce != listing.produce || edited.place != listing.place
            try desk.endProposals(on: edited, actor: party) { isOther || edited.remaining.covers($0) != true }
            return try desk.existingListing(id)
        }
    }

    /// `CON`: the listing is still there; it gets a new life, also shortly after it expired.
    ///
    /// - Throws: `Refusal`: `notYours`, `listingIs`.
    package mutating func renew(_ id: EntryID, by party: PartyID) throws -> Listing {
        let listing = try ownListing(id, of: party)
        let renewed = try listing.applying(.renew(until: expiry(of: listing)))
        return try scheduling(renewed)
    }

    /// `HUY`: withdraws what is not promised; open proposals end, accepted deals stand.
    ///
    /// - Throws: `Refusal`: `notYours`, `listingIs`.
    package mutating func withdraw(_ id: EntryID, by party: PartyID) throws -> Listing {
        try end(ownListing(id, of: party), with: .withdraw, actor: party)
    }

    /// `HET`: nothing is left to promise; open proposals end, accepted deals stand.
    ///
    /// - Throws: `Refusal`: `notYours`, `listingIs`.
    package mutating func close(_ id: EntryID, by party: PartyID) throws -> Listing {
        try end(ownListing(id, of: party), with: .close, actor: party)
    }

    /// Ends a listing and the proposals that rest on it.
    mutating func end(_ listing: Listing, with event: Listing.Event, actor: PartyID?) throws -> Listing {
        var ended = try listing.applying(event)
        ended.pool = nil
        save(ended)
        forgetReminders([.stillThere, .listingExpiry], of: ended.id)
        try endProposals(on: ended, actor: actor) { _ in true }
        return ended
    }

    /// Saves a live listing and sets when to ask about it and when it expires.
    private mutating func scheduling(_ listing: Listing) throws -> Listing {
        var listing = listing
        if listing.expiresAt == nil { listing.expiresAt = expiry(of: listing) }
        save(listing)
        if let expiresAt = listing.expiresAt {
            let ask = whenAsked(before: expiresAt)
            if now < ask { remind(.stillThere, listing.id, at: ask) }
            remind(.listingExpiry, listing.id, at: expiresAt)
        }
        return listing
    }

    /// The party's own live listing that says the same and is too young to be meant as another.
    private func duplicate(of draft: ListingDraft, by party: PartyID) throws -> Listing? {
        let since = now.adding(seconds: -Int64(rules.duplicateHours) * 3_600)
        return try market.liveListings(of: party, limit: Self.reach).first {
            since <= $0.createdAt && draft.isSame(as: $0)
        }
    }
}
