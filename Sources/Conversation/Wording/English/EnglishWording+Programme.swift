import Market
import Vocabulary

extension EnglishWording {
    func notYourProvince(_ place: Location) -> Message {
        [.must("\(self.place(place)) belongs to another coordinator.")]
    }

    func lockdownSet(_ lockdown: Lockdown) -> Message {
        let end = lockdown.until.map { " until \($0.dayAndMonth)" } ?? " until lifted"
        return [.must("Lockdown noted: \(place(lockdown.place))\(end)."), .may("Goods from there go first.")]
    }

    func lockdownLifted(_ places: [Location]) -> Message {
        [.must("Lockdown lifted: \(places.map(place).joined(separator: "; ")).")]
    }

    func lockdownNotice(_ lockdown: Lockdown, isOn: Bool) -> Message {
        guard isOn else { return [.must("\(place(lockdown.place)) is no longer in lockdown.")] }
        let end = lockdown.until.map { " until \($0.dayAndMonth)" } ?? ""
        return [
            .must("\(place(lockdown.place)) is in lockdown\(end). Goods from there go first."),
            .may("Need help? Text CALL."),
        ]
    }

    func lockdowns(_ lockdowns: [Lockdown]) -> Message {
        guard !lockdowns.isEmpty else { return "No place is in lockdown." }
        return Message(
            [.must("In lockdown:")]
                + lockdowns.map { .may("\(place($0.place))\($0.until.map { " until \($0.dayAndMonth)" } ?? "").") })
    }

    func askLockdownPlace() -> Message {
        [.must("Which place, and until when?"), .must("E.g. LOCKDOWN CA MAU UNTIL 30/11.")]
    }

    func figures(_ figures: Figures, _ query: FiguresQuery) -> Message {
        let area = query.province.map { place(Location(province: $0)) } ?? "Viet Nam"
        var parts: [Message.Part] = [
            .must("\(area) \(query.from.dayAndMonth)-\(query.to.dayAndMonth):"),
            .must("offers \(figures.offers), demands \(figures.demands), trucks \(figures.hauls),"),
            .must("proposed \(figures.proposed), agreed \(figures.accepted), delivered \(figures.delivered)."),
        ]
        var delivered: [String] = []
        if figures.deliveredMass != .zero { delivered.append(Quantity.mass(figures.deliveredMass).text(language)) }
        if figures.deliveredEggs > 0 { delivered.append("\(language.number(figures.deliveredEggs)) eggs") }
        if figures.deliveredPieces > 0 { delivered.append("\(language.number(figures.deliveredPieces)) pieces") }
        if figures.deliveredMillilitres > 0 {
            delivered.append(Quantity.volume(millilitres: figures.deliveredMillilitres).text(language))
        }
        if !delivered.isEmpty { parts.append(.must("Delivered: \(delivered.joined(separator: ", ")).")) }
        if figures.haulsBooked > 0 {
            parts.append(.may("Trucks booked \(figures.haulsBooked), trips done \(figures.haulsDone)."))
        }
        if figures.openTickets > 0 { parts.append(.may("Open cases: \(figures.openTickets).")) }
        return Message(parts)
    }

    func askBroadcastText() -> Message {
        [.must("To which province, and what?"), .must("E.g. BROADCAST CA MAU a truck buys shrimp at 5 tomorrow.")]
    }

    func broadcastTooLong(_ letters: Int) -> Message {
        [.must("Too long: a text holds \(letters) letters. Please shorten it.")]
    }

    func broadcastQuestion(_ count: Int, _ place: Location, _ body: String) -> Message {
        [
            .must("Send to \(count) in \(self.place(place)): \"\(clipped(body, to: 60))\"?"),
            .must("OK to send, CANCEL to drop it."),
        ]
    }

    func broadcastSent(_ count: Int) -> Message {
        [.must("Sending to \(count)."), .hint("At night it arrives in the morning.")]
    }

    func nobodyToBroadcastTo(_ place: Location) -> Message {
        [.must("Nobody in \(self.place(place)) has asked for announcements."), .may("To ask for them: NEWS ON.")]
    }

    func broadcast(_ body: String, from party: Party) -> Message {
        [.must("[AD] \(clipped(name(party), to: 24)): \(ended(body))"), .must("To stop these: NEWS OFF.")]
    }

    func broadcastDropped() -> Message {
        "Fine, nothing was sent."
    }
}
