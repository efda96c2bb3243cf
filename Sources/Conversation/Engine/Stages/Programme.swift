import CommandParser
import Market
import Vocabulary

extension Engine {
    /// `GIAN CACH`, `HET GIAN CACH`: a focal point closes or opens a place; everybody may ask what is closed.
    func lockdown(_ command: Command, _ exchange: inout Exchange) throws -> Message {
        guard let place = try exchange.placeToClose(command) else {
            let isOfficial = try exchange.knownSender()?.role.isOfficial == true
            return isOfficial
                ? exchange.say.askLockdownPlace()
                : exchange.say.lockdowns(try exchange.desk.view.lockdowns(on: exchange.today))
        }
        let official = try exchange.official()
        guard command.isOn ?? true else {
            let lifted = try exchange.desk.liftLockdown(of: place, by: official.id)
            if let first = lifted.first {
                let ended =
                    lifted.count == 1
                    ? first : Lockdown(place: place, from: exchange.today, until: nil, declaredBy: official.id)
                try exchange.tellRegistered(of: ended, isOn: false, by: official)
            }
            return exchange.say.lockdownLifted(lifted.map(\.place).sorted { $0 == place && $1 != place })
        }
        let until = command.dateEnd?.days(from: exchange.today)?.upperBound
        let known = try exchange.desk.view.lockdowns(on: exchange.today)
        let declared = try exchange.desk.declareLockdown(of: place, until: until, by: official.id)
        if !known.contains(where: { $0.place == place && $0.until == until }) {
            try exchange.tellRegistered(of: declared, isOn: true, by: official)
        }
        return exchange.say.lockdownSet(declared)
    }

    /// `THONG KE`: the programme's figures of a province and period; without them, of the country this month.
    func figures(_ command: Command, _ exchange: inout Exchange) throws -> Message {
        let official = try exchange.official()
        let said = command.locationSaid?.province.presentProvince
        let own = official.role == .focalPoint ? official.place?.presentProvince : nil
        let today = exchange.today
        let monthStart = today.adding(days: 1 - today.day)
        let start = command.date?.days(from: today)?.lowerBound ?? monthStart
        let end = command.dateEnd?.days(from: today)?.upperBound ?? today
        let query = FiguresQuery(province: said ?? own, from: min(start, end), to: max(start, end))
        return exchange.say.figures(try exchange.desk.view.figures(query), query)
    }

    /// `THONG BAO`: a text to everybody of a province, after the sender has seen how many that is.
    func broadcast(_ command: Command, _ exchange: inout Exchange) throws -> Message {
        let official = try exchange.official()
        guard let body = command.body, !body.isEmpty, !isPlaceAlone(body) else {
            return exchange.say.askBroadcastText()
        }
        guard body.count <= Self.longestBroadcast else { return exchange.say.broadcastTooLong(Self.longestBroadcast) }
        guard let place = command.locationSaid ?? official.place else { return exchange.say.askBroadcastText() }
        guard official.governs(place.presentProvince) else { return exchange.say.notYourProvince(place) }
        let audience = try exchange.audience(at: place, excluding: official)
        guard !audience.isEmpty else { return exchange.say.nobodyToBroadcastTo(place) }
        exchange.state.ask(.broadcast(body: body, to: place), at: exchange.now)
        return exchange.say.broadcastQuestion(audience.count, place, body)
    }

    /// Whether a text names a place and says nothing about it.
    private func isPlaceAlone(_ text: String) -> Bool {
        guard case .location(let place)? = read("GIAN CACH \(text)").place else { return false }
        let words = GSM7.folded(text).lowercased()
        return words.hasSuffix(GSM7.folded(place.shortName).lowercased())
            && words.split(separator: " ").count <= place.shortName.split(separator: " ").count + 1
    }

    /// What two segments hold beside the label, the sender's name and the way to stop.
    private static let longestBroadcast = 230

    /// Sends a broadcast on OK; nil when the message is another command, which drops it.
    func answerBroadcast(
        _ body: String, to place: Location, _ command: Command, _ exchange: inout Exchange
    ) throws -> Message? {
        exchange.state.question = nil
        switch command.intent {
        case .accept where command.reference == nil: break
        case .cancel where command.reference == nil: return exchange.say.broadcastDropped()
        case .reject where command.reference == nil: return exchange.say.broadcastDropped()
        default: return nil
        }
        let official = try exchange.official()
        let audience = try exchange.audience(at: place, excluding: official)
        var messenger = Messenger(view: exchange.view, now: exchange.now, limits: limits)
        messenger.write(audience, .broadcast) { $0.broadcast(body, from: official) }
        exchange.notices += messenger.notices
        return exchange.say.broadcastSent(audience.count)
    }

    /// `NOI`: brings two listings together; both sides are asked.
    func connect(_ command: Command, _ exchange: inout Exchange) throws -> Message {
        let official = try exchange.official()
        guard let first = command.reference, let second = command.secondReference else {
            return exchange.say.askCodesToConnect()
        }
        let (one, other) = (try exchange.entry(first), try exchange.entry(second))
        guard try exchange.areOfOneFamily(one, other) else { throw Refusal.unlikeKinds }
        let deal = try exchange.desk.connect(one, other, by: official.id)
        return exchange.say.connected(deal)
    }
}

extension Exchange {
    /// The place that a text closes or opens: the one it names; a focal point's "toàn tỉnh" is its own province.
    fileprivate func placeToClose(_ command: Command) throws -> Location? {
        guard saysWholeProvince else { return command.place.flatMap { Draft.settle($0).0 } }
        guard let party = try knownSender(), party.role == .focalPoint, let home = party.place else { return nil }
        return Location(province: home.province)
    }

    /// Whether a text says "all of the province" and no name behind it.
    private var saysWholeProvince: Bool {
        let words = GSM7.folded(input.text).lowercased().split { !$0.isLetter }.map(String.init)
        guard
            let place = words.indices.dropLast().first(where: {
                ["toan", "ca"].contains(words[$0]) && words[$0 + 1] == "tinh"
            })
        else { return false }
        return words.count == place + 2 || ["den", "toi", "tu", "het", "ngay"].contains(words[place + 2])
    }

    /// Whether two listings are of goods that can stand in for each other.
    fileprivate func areOfOneFamily(_ one: EntryID, _ other: EntryID) throws -> Bool {
        guard let one = try desk.view.listing(one), let other = try desk.view.listing(other) else {
            throw Refusal.unknownEntry
        }
        guard let left = one.produce, let right = other.produce else { return true }
        return left.family == right.family
    }

    /// Tells those of a province who asked for what concerns all of it, unless the desk tells them already.
    fileprivate mutating func tellRegistered(of lockdown: Lockdown, isOn: Bool, by official: Party) throws {
        let told = Set(try desk.news.compactMap { try view.contact(of: $0.to)?.address })
        let audience = try audience(at: lockdown.place, excluding: official).filter { !told.contains($0.address) }
        var messenger = Messenger(view: view, now: now, limits: limits)
        messenger.write(audience, .notice) { $0.lockdownNotice(lockdown, isOn: isOn) }
        notices += messenger.notices
    }

    /// Who gets a broadcast to a place: those who asked for it.
    fileprivate func audience(at place: Location, excluding sender: Party) throws -> [Contact] {
        try view.broadcastAudience(in: place.presentProvince, excluding: sender.id)
            .filter { contact in
                let wishes = contact.preferences
                return wishes.takesBroadcasts == true && !wishes.isSilenced
            }
    }
}
