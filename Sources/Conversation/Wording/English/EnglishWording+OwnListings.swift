import Market
import Vocabulary

extension EnglishWording {
    func mine(_ listings: [Listing], _ deals: [Deal]) -> Message {
        Message(
            deals.map { .must("Deal \(code($0.id)): \(goods($0.quantity, $0.produce)), \(stateWords($0.state)).") }
                + listings.map { .may("\(code($0.id)): \(described($0)).", brief: "\(code($0.id)): \(brief($0)).") }
                + [.hint("Withdraw: CANCEL + code. Change: EDIT + code.")]
        )
    }

    func nothingMine() -> Message {
        [
            .must("You have no open listings."),
            .may("Sell: SELL 5 TONS RICE AN GIANG. Buy: BUY 20 TONS DRAGON FRUIT HCMC."),
        ]
    }

    func status(of listing: Listing, proposals: Int) -> Message {
        let news =
            switch listing.state {
            case .draft: "not posted"
            case .open where proposals > 0: "waiting for \(proposals) answer\(proposals == 1 ? "" : "s")"
            case .open: "open, nothing agreed yet"
            case .reserved: "all of it is promised"
            case .closed: "closed"
            case .cancelled: "withdrawn"
            case .expired: "expired"
            }
        return Message(
            [
                .must("\(code(listing.id)), \(described(listing)): \(news).", brief: "\(code(listing.id)): \(news).")
            ] + (listing.state == .open ? [.hint("Who fits: MORE. Withdraw: CANCEL \(code(listing.id)).")] : []))
    }

    func cancelled(_ listing: Listing) -> Message {
        listing.remaining.isZero
            ? [.must("\(code(listing.id)) is no longer listed. Agreed deals stand; to break one: CANCEL + its code.")]
            : [.must("Withdrawn: \(code(listing.id)), \(brief(listing)).")]
    }

    func whichToCancel(_ listings: [Listing]) -> Message {
        let lines = listings.enumerated().map { Message.Part.must("\($0 + 1) \(brief($1)) (\(code($1.id))).") }
        return Message([.must("Withdraw which?")] + lines + [.must("Reply the number.")])
    }

    func nothingToCancel() -> Message {
        [.must("You have nothing to withdraw."), .hint("To stop all texts: STOP.")]
    }

    func edited(_ listing: Listing) -> Message {
        [
            .must(
                "Changed \(code(listing.id)): \(described(listing)).",
                brief: "Changed \(code(listing.id)): \(echo(listing)).")
        ]
    }

    func whichToEdit(_ listings: [Listing]) -> Message {
        Message(
            [.must("Change which? Text EDIT, the code and the new value.")]
                + listings.map { .may("\(code($0.id)): \(brief($0)).") })
    }

    func nothingToChange(_ listing: Listing) -> Message {
        [
            .must("What should change in \(code(listing.id)) (\(brief(listing)))?"),
            .must(
                "E.g. EDIT \(code(listing.id)) \(exampleCount(of: listing.quantity, listing.produce)) or EDIT \(code(listing.id)) PRICE 8K."
            ),
        ]
    }

    func closed(_ listing: Listing) -> Message {
        [.must("Closed: \(code(listing.id)), \(brief(listing)). Thank you.")]
    }

    func whichIsDone(_ listings: [Listing], _ deals: [Deal]) -> Message {
        Message(
            [.must("Which is done? Text DONE + code.")]
                + deals.map { .may("\(code($0.id)): \(goods($0.quantity, $0.produce)).") }
                + listings.map { .may("\(code($0.id)): \(brief($0)).") })
    }

    func renewed(_ listing: Listing) -> Message {
        [.must("Still open: \(code(listing.id)), \(brief(listing)).")]
    }

    func whichToRenew(_ listings: [Listing]) -> Message {
        Message(
            [.must("Which is still open? Text CON + code.")] + listings.map { .may("\(code($0.id)): \(brief($0)).") })
    }

    func nothingToRenew() -> Message {
        [.must("You have nothing that is about to expire."), .may("To sell: SELL 5 TONS RICE AN GIANG.")]
    }

    func stillThere(_ listing: Listing) -> Message {
        [
            .must(
                "Is \(code(listing.id)) still open: \(described(listing))?",
                brief: "\(code(listing.id)) \(brief(listing)): still open?"),
            .must("Reply CON \(code(listing.id)) if it is, DONE \(code(listing.id)) if not."),
            .may(listing.expiresAt.map { "Without a reply it is taken off after \(lastDay(before: $0))." } ?? ""),
        ]
    }

    func expired(_ listing: Listing) -> Message {
        [.must("Expired: \(code(listing.id)), \(brief(listing))."), .may("Still there? Text CON \(code(listing.id)).")]
    }
}
