import CommandParser
import Market
import Vocabulary

extension EnglishWording {
    func greeting(_ role: Role) -> Message {
        switch role {
        case .carrier:
            [.must("Hello! Free truck? Text TRUCK 8 TONS EMPTY CAN THO TO HCMC 25/11."), .may("More: HELP.")]
        case .focalPoint, .operator:
            [
                .must("Hello! What a coordinator can do: HELP."),
                .may("Figures: FIGURES. Who waits for approval: APPROVE."),
            ]
        case .farmer, .collective, .cooperative, .enterprise:
            [
                .must("Hello! To buy, text e.g. BUY 20 TONS DRAGON FRUIT HCMC."),
                .may("To sell: SELL 5 TONS RICE AN GIANG. More: HELP."),
            ]
        }
    }

    func youAreWelcome() -> Message {
        "You are welcome!"
    }

    func help(_ role: Role) -> Message {
        switch role {
        case .carrier:
            [
                .must(
                    "Free truck: TRUCK 8 TONS EMPTY CAN THO TO HCMC 25/11. Answer: YES or NO + code. Deals: LIST. Withdraw: CANCEL + code."
                ), .may("A person: CALL."),
            ]
        case .focalPoint, .operator:
            [
                .must(
                    "APPROVE, BLOCK + number. LOCKDOWN CA MAU. FIGURES. CONNECT code code. ACT FOR number SELL... BROADCAST province... CLOSE TICKET + case."
                ), .may("Trade like everybody."),
            ]
        case .farmer, .collective, .cooperative, .enterprise:
            [
                .must(
                    "BUY 20 TONS MANGO HCMC. SELL 5 TONS RICE AN GIANG. NEED TRUCK 5 TONS RICE AN GIANG TO HCMC. PRICE RICE. Yours: LIST."
                ), .may("A person: CALL. No more texts: STOP."),
            ]
        }
    }

    func help(on topic: HelpTopic) -> Message {
        switch topic {
        case .sell:
            [.must("To sell: SELL, how much, what, where. E.g. SELL 5 TONS RICE AN GIANG. Add PRICE 8K if you like.")]
        case .buy: [.must("To buy: BUY, how much, what, where to. E.g. BUY 20 TONS DRAGON FRUIT HCMC.")]
        case .haul:
            [
                .must(
                    "Need a truck: NEED TRUCK 5 TONS RICE SOC TRANG TO DA NANG. Have one: TRUCK 8 TONS EMPTY CAN THO TO HCMC."
                )
            ]
        case .price: [.must("Prices: PRICE, what, where. E.g. PRICE RICE AN GIANG.")]
        case .cancel: [.must("Withdraw: CANCEL + code. Change: EDIT 4821 3 TONS. Codes: LIST.")]
        case .pick:
            [
                .must(
                    "Reply the number before the one you like, e.g. 1. Others: MORE. If they agree you get their number."
                )
            ]
        case .register: [.must("REGISTER, who you are, name, place. E.g. REGISTER BUYER GREEN FRUIT HCMC.")]
        case .human: [.must("Text CALL and a person will call this number.")]
        }
    }

    func notUnderstood() -> Message {
        [
            .must("Sorry, I did not understand."), .must("To buy: BUY 20 TONS DRAGON FRUIT HCMC."),
            .may("Help: HELP. A person: CALL."),
        ]
    }

    func notUnderstoodAgain() -> Message {
        [
            .must(
                "Still not clear. BUY 20 TONS DRAGON FRUIT HCMC. SELL 5 TONS RICE AN GIANG. PRICE RICE. Yours: LIST."),
            .must("A person: CALL."),
        ]
    }

    func tooManyToday() -> Message {
        "That is a lot for one day; please go on tomorrow. If it is urgent, call the coordinator of your province."
    }

    func silenced() -> Message {
        "Stopped: no more texts. To come back text START."
    }

    func stillSilenced() -> Message {
        "Texts to this number are stopped. To trade again text START."
    }

    func awake() -> Message {
        [.must("Welcome back."), .may("Your listings: LIST. Help: HELP.")]
    }

    func notices(isOn: Bool, takesBroadcasts: Bool) -> Message {
        guard !isOn else { return [.must("You will be told when somebody fits.")] }
        let others: [Message.Part] =
            takesBroadcasts ? [.must("Your province's announcements still come; to stop them: NEWS OFF.")] : []
        return Message(
            [.must("No more notices about new matches. Your deals still get them.")] + others
                + [.may("To have them again: NOTICES ON.")])
    }

    func broadcasts(isOn: Bool) -> Message {
        isOn
            ? [.must("You will get your province's announcements."), .may("To stop them: NEWS OFF.")]
            : [.must("No more announcements of your province."), .may("To have them again: NEWS ON.")]
    }

    func homeNoted(_ place: Location) -> Message.Part {
        .must("In \(self.place(place)).")
    }

    func accents(isOn: Bool) -> Message {
        isOn ? [.must("Names now come with accents.")] : [.must("Names now come without accents.")]
    }

    func languageChosen() -> Message {
        [.must("English from now on."), .may("Tieng Viet: VI. Help: HELP.")]
    }

    func askWhetherToForget(_ code: String) -> Message {
        [.must("Delete your name, number and listings for good?"), .must("If so, text DELETE MY DATA \(code).")]
    }

    func forgotten() -> Message {
        "All deleted. Thank you for having been with us."
    }

    func nothingForgotten() -> Message {
        "Nothing was deleted. For a new code text DELETE MY DATA."
    }
}
