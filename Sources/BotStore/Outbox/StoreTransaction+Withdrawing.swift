import GRDB
import Market
import Vocabulary

extension StoreTransaction {
    /// Takes announcements back that have not gone and are news no longer: of a listing that is not open any more, or that a
    /// proposal wants all of; of another one only that to the party which is asked now. Questions about a deal that was answered,
    /// counted or ended meanwhile are taken back too: what waits for the morning may have been settled by night.
    func withdrawAnnouncements(after change: MarketChange) throws {
        switch change {
        case .listing(let listing) where listing.state != .open:
            try withdrawAnnouncements(of: listing.id)
        case .deal(let deal) where deal.state == .proposed:
            for (listing, asked) in [(deal.offer, deal.buyer), (deal.demand, deal.seller)] {
                let wantsAll = try self.listing(listing).map {
                    $0.remaining.covers(deal.quantity) != true || $0.remaining == deal.quantity
                }
                try withdrawAnnouncements(of: listing, to: wantsAll == true ? nil : asked)
            }
        case .deal(let deal): try withdrawAnnouncements(of: deal.id)
        default: break
        }
    }

    /// Takes out everything but replies that waits for somebody who wants to hear nothing more.
    func withdrawNotices(to address: Address, at now: Timestamp) throws {
        try db.run(
            """
            UPDATE outbox SET state = 'dropped', settled_at_ms = ?, text = ''
            WHERE recipient = ? AND state = 'queued' AND priority <> ?
            """, [now.milliseconds, address.text, OutboxPriority.reply.rawValue])
    }

    private func withdrawAnnouncements(of listing: EntryID, to party: PartyID? = nil) throws {
        try db.run(
            """
            UPDATE outbox SET state = 'dropped', settled_at_ms = created_at_ms, text = ''
            WHERE announces = ?1 AND state = 'queued'
                AND (?2 IS NULL OR recipient IN (SELECT address FROM address WHERE party = ?2))
            """, [listing.sequence, party?.sequence])
    }
}
