import Market
import Vocabulary

/// Finds the words for a piece of news in one person's voice.
struct NewsSpeaker {
    let voice: Voice
    /// The market after the step that made the news.
    let market: any MarketView

    private var say: any Wording { voice.wording }

    /// The message; nil when it concerns a deal that the recipient has no side in.
    func message(_ news: News) throws -> Message? {
        switch news.what {
        case .proposed(let deal): try about(deal, news.to, say.proposal)
        case .nudge(let deal): try about(deal, news.to, say.nudge)
        case .accepted(let deal): try about(deal, news.to, say.agreed)
        case .declined(let deal): try about(deal, news.to, say.declinedNotice)
        case .lapsed(let deal): try about(deal, news.to, say.lapsedNotice)
        case .taken(let deal): try about(deal, news.to, say.takenNotice)
        case .cancelled(let deal): try about(deal, news.to, say.cancelledNotice)
        case .loaded(let deal): try about(deal, news.to, say.loadedNotice)
        case .counted(let deal): try about(deal, news.to, say.countedNotice)
        case .delivered(let deal): try about(deal, news.to, say.delivered)
        case .disputed(let deal): try disputed(deal, news.to)
        case .settled(let deal): try about(deal, news.to, say.settled)
        case .concluded(let deal): try about(deal, news.to, say.concluded)
        case .goodsFell(let deal): try about(deal, news.to, say.goodsFell)
        case .deliveryCheck(let deal): try about(deal, news.to, say.deliveryCheck)
        case .givenUp(let deal): try about(deal, news.to, say.givenUp)
        case .poolInvited(let deal, let total): try about(deal, news.to) { say.poolInvited($0, total: total) }
        case .poolNudge(let deal, let total): try about(deal, news.to) { say.poolNudge($0, total: total) }
        case .poolOffered(let pool, let deals): say.poolOffered(pool, deals)
        case .poolFailed(let deal): try about(deal, news.to, say.poolFailed)
        case .next(let own, let match): say.next(own, match)
        case .noneLeft(let own, let ladder): say.noneLeft(own, ladder)
        case .counterpart(let own, let match): say.matchNotice(own, match)
        case .stillThere(let listing): say.stillThere(listing)
        case .expired(let listing): say.expired(listing)
        case .awaitsApproval(let party): say.registrationNotice(party, at: try market.number(of: party.id))
        case .renamed(let party, let name):
            say.renamedNotice(party, from: name, at: try market.number(of: party.id))
        case .approved(let party): say.approvedNotice(party)
        case .blocked: say.blockedNotice(isOn: true)
        case .unblocked: say.blockedNotice(isOn: false)
        case .ticketOpened(let ticket): try ticketNotice(ticket)
        case .ticketClosed(let ticket, _): say.ticketClosedNotice(ticket)
        case .lockdown(let lockdown): say.lockdownNotice(lockdown, isOn: true)
        case .lockdownLifted(let lockdown): say.lockdownNotice(lockdown, isOn: false)
        }
    }

    private func disputed(_ deal: Deal, _ party: PartyID) throws -> Message? {
        let official = try market.attendant(overCountsOf: deal)
        return try about(deal, party) { say.disputed($0, by: official) }
    }

    private func about(_ deal: Deal, _ party: PartyID, _ words: (Standpoint) -> Message) throws -> Message? {
        try market.standpoint(on: deal, of: party).map(words)
    }

    private func ticketNotice(_ ticket: Ticket) throws -> Message? {
        guard let sender = try market.party(ticket.openedBy) else { return nil }
        let about = try ticket.about.flatMap(market.party)
        // The number that the complaint names is the one that rang, whatever others its owner has.
        let number = try ticket.namedNumber ?? about.flatMap { try market.number(of: $0.id) }
        return say.ticketNotice(ticket, from: sender, at: try market.number(of: sender.id), about: (about, number))
    }
}
