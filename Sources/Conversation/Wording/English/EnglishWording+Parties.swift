import Market
import Vocabulary

extension EnglishWording {
    func word(for role: Role) -> String {
        switch role {
        case .farmer: "farmer"
        case .collective: "farmers' group"
        case .cooperative: "cooperative"
        case .enterprise: "buyer"
        case .carrier: "carrier"
        case .focalPoint: "provincial coordinator"
        case .operator: "operator"
        }
    }

    func askRole() -> Message {
        [
            .must("Who are you?"),
            .must("1 farmer, 2 farmers' group, 3 cooperative, 4 buyer, 5 carrier. Reply the number."),
        ]
    }

    func askName() -> Message {
        [.must("What is your name, or your company's?")]
    }

    func askHome(known: Location?) -> Message {
        guard let known else { return [.must("In which district and province?")] }
        return [.must("Where? 1 \(place(known)), or text another place.")]
    }

    func registered(_ party: Party, approval: Approval, takesBroadcasts: Bool) -> Message {
        let place = party.place.map { ", \(self.place($0))" } ?? ""
        let news = Message.Part.must(
            "You also get your province's announcements; NEWS OFF stops them.",
            brief: "Announcements: NEWS OFF stops them.")
        return Message(
            [
                .must("Noted: \(clipped(name(party), to: 40)), \(word(for: party.role))\(place)."),
                .may(afterRegistering(approval)),
                .hint("Wrong? Text REGISTER again."),
            ] + (takesBroadcasts ? [news] : []))
    }

    private func afterRegistering(_ approval: Approval) -> String {
        switch approval {
        case .unneeded: "Now text e.g. SELL 5 TONS RICE AN GIANG."
        case .awaited(by: nil): "There is nobody here yet to confirm it; you can trade meanwhile."
        case .awaited(by: .focalPoint): "The coordinator will confirm it; you can trade meanwhile."
        case .awaited: "The programme will confirm it; you can trade meanwhile."
        }
    }

    func askWhetherToChangeRole(from old: Role, to new: Role, code: String) -> Message {
        [
            .must("You are registered as: \(word(for: old)). To change to: \(word(for: new)), text \(code)."),
            .may("If not, do nothing."),
        ]
    }

    func appointedOnly() -> Message {
        [.must("Coordinators are appointed by the programme."), .may("Text CALL and somebody will call you.")]
    }

    func registrationNotice(_ party: Party, at address: Address?) -> Message {
        let number = address.map { ", \(phone($0))" } ?? ""
        let place = party.place.map { ", \(self.place($0))" } ?? ""
        return [
            .must("\(clipped(name(party), to: 40)), \(word(for: party.role))\(place)\(number), wants to register."),
            .must("To approve: APPROVE\(address.map { " \(dialled($0))" } ?? "")."),
        ]
    }

    func renamedNotice(_ party: Party, from name: String, at address: Address?) -> Message {
        let number = address.map { ", \(phone($0))," } ?? ""
        return [
            .must("\(clipped(name, to: 30))\(number) is now called \(clipped(self.name(party), to: 40))."),
            .must("If that is wrong: BLOCK\(address.map { " \(dialled($0))" } ?? "")."),
        ]
    }

    func approved(_ party: Party) -> Message {
        [.must("Approved: \(clipped(name(party), to: 40)), \(word(for: party.role)).")]
    }

    func approvedNotice(_ party: Party) -> Message {
        [.must("\(clipped(name(party), to: 40)) has been approved."), .may("Text e.g. BUY 20 TONS DRAGON FRUIT HCMC.")]
    }

    func waitingForApproval(_ parties: [(party: Party, address: Address?)]) -> Message {
        Message(
            [.must("Waiting for approval:")]
                + parties.map { party, address in
                    .may(
                        "\(clipped(name(party), to: 24)), \(word(for: party.role))\(address.map { " \(phone($0))" } ?? "")."
                    )
                }
                + [.must("To approve: APPROVE + number.")])
    }

    func nobodyWaits() -> Message {
        "Nobody waits for approval."
    }

    func blocked(_ party: Party, at address: Address?, isOn: Bool) -> Message {
        [.must("\(isOn ? "Blocked" : "Unblocked"): \(reach(party, at: address) ?? name(party)).")]
    }

    func blockedNotice(isOn: Bool) -> Message {
        isOn
            ? [.must("This number has been blocked and cannot trade for now."), .may("If that is wrong, text CALL.")]
            : [.must("This number can trade again.")]
    }

    func askWhomToBlock(isOn: Bool) -> Message {
        [.must("Please give the person's number."), .must("E.g. \(isOn ? "BLOCK" : "UNBLOCK") 0912345678.")]
    }

    func askWhomToActFor() -> Message {
        [.must("For whom, and what?"), .must("E.g. ACT FOR 0912345678 SELL 5 TONS RICE AN GIANG.")]
    }

    func wrongNumber(_ digits: String, isTooShort: Bool) -> Message {
        [
            .must("\(clipped(digits, to: 15)) has too \(isTooShort ? "few" : "many") digits; nothing was posted."),
            .may("Mobile numbers have 10, landlines 11."),
        ]
    }

    func cannotActFor(_ address: Address, isBlocked: Bool) -> Message {
        isBlocked
            ? [.must("\(phone(address)) is blocked."), .may("To unblock: UNBLOCK \(dialled(address)).")]
            : [.must("They texted STOP and get no more texts."), .may("Call, and have them text START first.")]
    }

    func actedFor(_ address: Address, _ result: Message, _ listing: Listing, fits: [Match]) -> Message {
        let names = fits.map { "\(clipped(name($0.party), to: 16)) \(code($0.listing.id))" }
        let hint: [Message.Part] =
            fits.isEmpty
            ? []
            : [
                .may("Fits: \(names.joined(separator: ", "))."),
                .may("To join them: CONNECT \(code(listing.id)) \(code(fits[0].listing.id))."),
            ]
        return Message([.must("For \(phone(address)):")] + result.parts + hint)
    }

    func actedForNotice(by actor: Party, _ listings: [Listing]) -> Message {
        let posted = listings.map { "\(described($0)), code \(code($0.id))" }.joined(separator: "; ")
        return [
            .must("\(sentence(clipped(name(actor), to: 30))) posted for you: \(posted)."),
            .must("If that is wrong: \(listings.map { "CANCEL \(code($0.id))" }.joined(separator: ", "))."),
            .may(listings.count == 1 ? "Who fits: \(code(listings[0].id))." : "Yours: LIST."),
        ]
    }

    func completeActFor(_ question: Message) -> Message {
        Message([.must("Please text it again with everything in one text.")] + question.parts)
    }

    func canOnlyActWithOffers() -> Message {
        [
            .must("For others you can only sell, buy or look for a truck."),
            .must("E.g. ACT FOR 0912345678 SELL 5 TONS RICE AN GIANG."),
        ]
    }

    func connected(_ deal: Deal) -> Message {
        [
            .must("Joined: \(goods(deal.quantity, deal.produce)), code \(code(deal.id))."),
            .may("Both sides have been asked."),
        ]
    }

    func disconnected(_ deal: Deal) -> Message {
        [.must("Taken back: \(code(deal.id)). Both sides have been told.")]
    }

    func askLinkNumber() -> Message {
        [.must("Which number is yours too? E.g. LINK 0912345678.")]
    }

    func linkAsked(_ address: Address) -> Message {
        [.must("A code went to \(phone(address))."), .must("Text it here: LINK + code.")]
    }

    func linkCode(_ code: String, for address: Address) -> Message {
        [
            .must("\(phone(address)) wants to share this number's listings. Code: \(code)."),
            .must("If that is you, text LINK \(code) from there. If not, give the code to nobody."),
        ]
    }

    func linkTooOften(_ address: Address) -> Message {
        [.must("\(phone(address)) has had many texts today. Please try again tomorrow.")]
    }

    func linked() -> Message {
        "Done: both numbers now share one account."
    }

    func linkRefused() -> Message {
        [.must("That code is wrong or too old."), .may("Text LINK + the other number for a new one.")]
    }
}
