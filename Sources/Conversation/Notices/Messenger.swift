import Market
import Vocabulary

/// Puts what the market has to tell into words, each person in its own language and by its own wishes.
struct Messenger {
    let view: any ConversationView
    let now: Timestamp
    let limits: Limits
    private(set) var notices: [Notice] = []

    init(view: any ConversationView, now: Timestamp, limits: Limits) {
        self.view = view
        self.now = now
        self.limits = limits
    }

    /// Queues a notice for each piece of news; what follows a failed proposal goes in the same text.
    ///
    /// - Parameter market: the market after the step.
    mutating func tell(_ news: [News], market: any MarketView) throws {
        var told: Set<PartyID> = []
        var index = news.startIndex
        while index < news.endIndex {
            let item = news[index]
            index += 1
            if item.isAnnouncement, told.count >= limits.announcements { continue }
            guard let contact = try view.contact(of: item.to), !contact.preferences.isSilenced else { continue }
            var holdSeconds: Int64 = 0
            if case .counterpart(let own, _) = item.what {
                holdSeconds = limits.announcementHoldSeconds
                guard !own.isStanding || contact.hasWritten, !told.contains(item.to),
                    try mayHear(contact)
                else { continue }
                told.insert(item.to)
            }
            let speaker = NewsSpeaker(voice: Voice(contact.preferences, medium: contact.medium), market: market)
            guard var message = try speaker.message(item) else { continue }
            if index < news.endIndex, news[index].to == item.to, news[index].isSequel,
                let sequel = try speaker.message(news[index])
            {
                message = message + sequel
                index += 1
            }
            notices.append(
                Notice(
                    to: contact.address, text: speaker.voice.text(of: message), urgency: item.urgency,
                    concerns: item.concern, holdSeconds: holdSeconds))
        }
    }

    /// Queues the same notice to many contacts, put into words once for each way that they are written to.
    ///
    /// - Parameter undoes: the listings that a bare "not mine" withdraws.
    mutating func write(
        _ contacts: [Contact], _ urgency: Notice.Urgency, undoes: [EntryID] = [], _ message: (any Wording) -> Message
    ) {
        var texts: [Voice: String] = [:]
        for contact in contacts where !contact.preferences.isSilenced {
            let voice = Voice(contact.preferences, medium: contact.medium)
            let text = texts[voice] ?? voice.text(of: message(voice.wording))
            texts[voice] = text
            notices.append(Notice(to: contact.address, text: text, urgency: urgency, undoes: undoes))
        }
    }

    /// Whether a contact wants to hear of new counterparts and has not had its share of notices today.
    private func mayHear(_ contact: Contact) throws -> Bool {
        guard contact.preferences.wantsMatchNotices else { return false }
        let queued = notices.count { $0.to == contact.address }
        let sent = try view.noticeCount(to: contact.address, since: now.adding(seconds: -86_400))
        return sent + queued < limits.matchNoticesPerDay
    }
}

extension News {
    fileprivate var isAnnouncement: Bool {
        if case .counterpart = what { true } else { false }
    }

    /// Whether it only makes sense after the news of a proposal that failed.
    fileprivate var isSequel: Bool {
        switch what {
        case .next, .noneLeft: true
        default: false
        }
    }

    /// The entry that a text is only news of as long as nothing happens to it.
    fileprivate var concern: EntryID? {
        switch what {
        case .counterpart(_, let match): match.listing.id
        case .nudge(let deal), .poolNudge(let deal, _), .deliveryCheck(let deal): deal.id
        default: nil
        }
    }

    /// Answers that somebody waits for go at any hour, everything else by day.
    fileprivate var urgency: Notice.Urgency {
        switch what {
        case .proposed, .accepted, .declined, .cancelled, .taken, .loaded, .counted, .delivered, .disputed, .settled,
            .goodsFell,
            .poolInvited, .poolOffered, .poolFailed, .next, .noneLeft:
            .deal
        case .nudge, .poolNudge, .lapsed, .concluded, .deliveryCheck, .givenUp, .counterpart, .stillThere, .expired,
            .awaitsApproval, .renamed,
            .approved, .blocked, .unblocked, .ticketOpened, .ticketClosed, .lockdown, .lockdownLifted:
            .notice
        }
    }
}
