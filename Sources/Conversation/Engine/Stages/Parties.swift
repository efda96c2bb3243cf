import CommandParser
import Market
import Vocabulary

extension Engine {
    /// `DK`: notes who somebody is, asking for what is missing.
    func register(_ command: Command, _ exchange: inout Exchange) throws -> Message {
        guard command.role != .coordinator, !exchange.claimsToBeFocalPoint else { return exchange.say.appointedOnly() }
        var registration = Registration()
        registration.take(command)
        return try proceed(registration, &exchange)
    }

    /// Takes a message as the answer to a question of a registration; nil when it is a new command.
    func answer(
        _ registration: Registration, _ slot: Registration.Slot, _ command: Command, _ exchange: inout Exchange
    ) throws -> Message? {
        switch registration.taking(
            command, as: slot, text: exchange.input.text, known: try exchange.knownPlace(), read: read)
        {
        case .filled(let filled): return try proceed(filled, &exchange)
        case .dropped:
            exchange.state.question = nil
            return exchange.say.dropped()
        case .unfit:
            return exchange.say.again(exchange.ask(slot, known: try exchange.knownPlace()))
        case .another: return nil
        }
    }

    private func proceed(_ registration: Registration, _ exchange: inout Exchange) throws -> Message {
        if let slot = registration.nextSlot {
            exchange.state.ask(.registration(registration, slot), at: exchange.now)
            return exchange.ask(slot, known: try exchange.knownPlace())
        }
        exchange.state.question = nil
        if let role = registration.role, let party = try exchange.knownSender(), party.hasOtherRole(than: role) {
            // A sender's number can be forged; the digits reach only its owner.
            let code = exchange.confirmingCode
            exchange.state.ask(.newRole(registration, code: code), at: exchange.now)
            return exchange.say.askWhetherToChangeRole(from: party.role, to: role, code: code)
        }
        return try enter(registration, &exchange)
    }

    /// Takes the digits that confirm another role; nil for any other message, which leaves everything as it was.
    func answer(_ registration: Registration, code: String, _ exchange: inout Exchange) throws -> Message? {
        exchange.state.question = nil
        guard exchange.digitsInText == code else { return nil }
        return try enter(registration, &exchange)
    }

    private func enter(_ registration: Registration, _ exchange: inout Exchange) throws -> Message {
        let sender = try exchange.sender()
        let party = try exchange.desk.register(registration.forTheDesk, for: sender.id)
        // Who joins the programme hears what it tells everybody; the reply says how not to.
        if exchange.state.preferences.takesBroadcasts == nil { exchange.state.preferences.takesBroadcasts = true }
        let waits = party.awaitsApproval(in: party.place?.presentProvince)
        return exchange.say.registered(
            party,
            approval: waits
                ? .awaited(by: try exchange.desk.view.attendant(of: party.place?.presentProvince)) : .unneeded,
            takesBroadcasts: exchange.state.preferences.takesBroadcasts == true)
    }

    /// `DUYET`: a focal point vouches for a registration; without a number, who is waiting.
    func approve(_ command: Command, _ exchange: inout Exchange) throws -> Message {
        let official = try exchange.official()
        guard let digits = command.phone ?? command.reference else {
            let waiting = try exchange.waitingForApproval(official)
            return waiting.isEmpty ? exchange.say.nobodyWaits() : exchange.say.waitingForApproval(waiting)
        }
        let party = try exchange.party(atNumber: digits)
        return exchange.say.approved(try exchange.desk.approve(party.id, by: official.id))
    }

    /// `KHOA`, `MO KHOA`: shuts a party out, or lets it in again.
    func block(_ command: Command, _ exchange: inout Exchange) throws -> Message {
        let official = try exchange.official()
        let isOn = command.isOn ?? true
        guard let digits = command.phone ?? command.reference else {
            return exchange.say.askWhomToBlock(isOn: isOn)
        }
        let party = try exchange.party(atNumber: digits)
        let changed =
            try isOn ? exchange.desk.block(party.id, by: official.id) : exchange.desk.unblock(party.id, by: official.id)
        return exchange.say.blocked(changed, at: try exchange.desk.view.number(of: party.id), isOn: isOn)
    }
}

extension Party {
    /// Whether it has registered as something else; officials cannot change, and are told so.
    fileprivate func hasOtherRole(than role: Role) -> Bool {
        name != nil && self.role != role && !self.role.isOfficial
    }
}

extension Exchange {
    /// The sender, who has to be a focal point or an operator.
    mutating func official() throws -> Party {
        let party = try sender()
        guard party.role == .focalPoint || party.role == .operator, party.trust != .blocked else {
            throw Refusal.notAllowed
        }
        return party
    }

    /// "dk dau moi ca mau" claims an office; a "đầu mối thu mua" and a "chợ đầu mối" buy.
    fileprivate var claimsToBeFocalPoint: Bool {
        let words = GSM7.folded(input.text).lowercased().split { !$0.isLetter }.map(String.init)
        guard let place = words.indices.dropLast().first(where: { words[$0] == "dau" && words[$0 + 1] == "moi" }) else {
            return false
        }
        let isMarket = place > 0 && ["cho", "vua", "nha"].contains(words[place - 1])
        return !isMarket && Set(words[(place + 2)...]).isDisjoint(with: ["thu", "mua", "tieu", "ban"])
    }

    /// The party behind a number as people write it.
    func party(atNumber digits: String) throws -> Party {
        guard let party = try desk.view.party(at: Address(national: digits)) else { throw Refusal.unknownParty }
        return party
    }

    fileprivate func ask(_ slot: Registration.Slot, known: Location?) -> Message {
        switch slot {
        case .role: say.askRole()
        case .name: say.askName()
        case .place: say.askHome(known: known)
        }
    }

    fileprivate func waitingForApproval(_ official: Party) throws -> [(party: Party, address: Address?)] {
        try desk.view.partiesAwaitingApproval(by: official, limit: Self.longestList)
            .map { ($0, try desk.view.number(of: $0.id)) }
    }
}
