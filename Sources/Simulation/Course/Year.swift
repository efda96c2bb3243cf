import BotStore
import Conversation
import Market
import MarketTesting
import Vocabulary

/// A year of texts, one day after the other, each day in one transaction.
struct Year: Sendable {
    let scenario: Scenario
    private let gateway = Gateway()
    private(set) var population: Population
    private(set) var watch = Watch()
    private(set) var costs = Costs()
    private(set) var received = 0
    private var random: SeededGenerator
    private var agenda = Agenda<Event>()
    private var impulses = 0

    /// Something that happens at a moment.
    private enum Event {
        case text(from: Int, String)
        /// A text in the outbox may go.
        case send(Int64)
    }

    private var indexByAddress: [Address: Int] = [:]

    init(_ scenario: Scenario) {
        self.scenario = scenario
        random = SeededGenerator(seed: scenario.seed)
        population = Population(scenario.parties, random: &random)
        for index in population.people.indices { indexByAddress[population[index].address] = index }
    }

    /// Appoints the focal points, and takes enterprises with their standing needs over from the programme's list.
    mutating func open(in transaction: StoreTransaction) throws {
        let start = Timestamp(day: scenario.firstDay, offset: .vietnam)
        for person in population.people {
            var desk = Desk(view: transaction, now: start, allocation: try transaction.allocation())
            try settle(person, at: &desk)
            try transaction.apply(desk.changes)
            try transaction.save(desk.allocation)
            costs.note(desk.changes)
        }
        for plan in LockdownPlan.plans(
            for: scenario, focalPoints: population.indices(.focalPoint).map { ($0, population[$0]) }, random: &random)
        {
            agenda.add(.text(from: plan.focalPoint, plan.text), at: plan.moment)
        }
    }

    /// Lets a day pass.
    mutating func pass(_ day: CalendarDay, in transaction: StoreTransaction) throws {
        plan(day)
        let end = Timestamp(day: day.adding(days: 1), offset: .vietnam)
        while let next = agenda.next, next < end {
            try remind(until: next, in: transaction)
            // What was reminded of may have led to something earlier.
            guard agenda.next == next, let (now, event) = agenda.removeFirst() else { continue }
            switch event {
            case .text(let index, let text): try receive(text, from: index, at: now, in: transaction)
            case .send(let id): try sendHeld(id, at: now, in: transaction)
            }
        }
        try remind(until: end.adding(seconds: -1), in: transaction)
        if day.day == 1 || day == scenario.lastDay { try watch.audit(transaction) }
    }

    private mutating func settle(_ person: Person, at desk: inout Desk) throws {
        let party = try desk.party(at: person.address)
        costs.note(party.id, at: person.address)
        let home = Location(province: person.home.named)
        switch person.trade {
        case .focalPoint:
            _ = try desk.grant(.focalPoint, to: party.id, place: Location(province: person.home), by: nil)
        case .enterprise:
            let channel = SalesChannel.allCases.randomElement(using: &random)
            _ = try desk.register(
                .init(
                    name: "Công ty \(person.address.text.suffix(3))", role: .enterprise, place: home,
                    salesChannel: channel),
                for: party.id)
            for crop in person.crops { try desk.needAlways(crop, for: party.id, at: home, random: &random) }
        case .cooperative:
            _ = try desk.register(
                .init(
                    name: "HTX \(person.home.name) \(person.address.text.suffix(2))", role: .cooperative, place: home),
                for: party.id)
        case .carrier: _ = try desk.register(.init(role: .carrier, place: home), for: party.id)
        case .farmer, .buyer, .foreignBuyer: break
        }
    }

    /// Fills a day up to its share of the year's texts.
    private mutating func plan(_ day: CalendarDay) {
        let passed = scenario.firstDay.days(to: day) + 1
        let share = scenario.messages * passed / scenario.days
        let textsEach = impulses < 200 ? 3 : max(1, Double(received) / Double(impulses))
        for _ in 0..<Int(Double(max(0, share - received)) / textsEach) {
            impulses += 1
            let minute =
                Int.random(in: 0..<30, using: &random) == 0
                ? Int.random(in: 0..<1_440, using: &random)
                : Int.random(in: 330..<1_290, using: &random)
            guard let (index, text) = impulse(on: day) else { continue }
            agenda.add(
                .text(from: index, text), at: Timestamp(day: day, minutesAfterMidnight: minute, offset: .vietnam))
        }
    }

    private mutating func impulse(on day: CalendarDay) -> (Int, String)? {
        let number = Int.random(in: 0..<100, using: &random)
        let trade: Person.Trade =
            switch number {
            case 0..<48: .farmer
            case 48..<60: .cooperative
            case 60..<73: .buyer
            case 73..<74: .foreignBuyer
            case 74..<84: .carrier
            case 84..<86: .focalPoint
            default: [.farmer, .farmer, .farmer, .buyer][number % 4]
            }
        guard let index = members(of: trade).randomElement(using: &random) else { return nil }
        let impulse = Impulse(person: population[index], day: day)
        if number >= 86 {
            guard Int.random(in: 0..<40, using: &random) == 0 else {
                return (index, impulse.smallTalk(random: &random))
            }
            return (index, population[index].isSilent ? "START" : "STOP")
        }
        let text: String? =
            switch trade {
            case .farmer, .cooperative: impulse.offer(random: &random)
            case .buyer, .foreignBuyer, .enterprise: impulse.demand(random: &random)
            case .carrier: impulse.haul(random: &random)
            case .focalPoint: impulse.office(random: &random)
            }
        return text.map { (index, $0) }
    }

    private mutating func members(of trade: Person.Trade) -> [Int] {
        if let known = membersByTrade[trade] { return known }
        let indices = population.indices(trade)
        membersByTrade[trade] = indices
        return indices
    }

    private var membersByTrade: [Person.Trade: [Int]] = [:]

    private mutating func receive(
        _ text: String, from index: Int, at now: Timestamp, in transaction: StoreTransaction
    ) throws {
        received += 1
        if text == "STOP" { population[index].isSilent = true }
        if text == "START" { population[index].isSilent = false }
        let (sendings, changes) = try gateway.receive(
            text, from: population[index].address, number: received, at: now, in: transaction)
        costs.note(changes)
        for sending in sendings { try send(sending, at: now, in: transaction) }
    }

    private mutating func remind(until moment: Timestamp, in transaction: StoreTransaction) throws {
        while let reminder = try transaction.remindersDue(at: moment, limit: 1).first {
            let (sendings, changes) = try gateway.remind(reminder, in: transaction)
            costs.note(changes)
            for sending in sendings { try send(sending, at: reminder.dueAt, in: transaction) }
        }
    }

    /// Sends a text now, or notes when it may go.
    private mutating func send(_ sending: Gateway.Sending, at now: Timestamp, in transaction: StoreTransaction) throws {
        guard let row = sending.row else { return try deliver(sending, at: now, in: transaction) }
        guard row.state == .queued else { return }
        let due = max(now, row.dueAt)
        let moment = row.priority >= .notice ? QuietHours.earliestSending(from: due) : due
        guard moment <= now else { return agenda.add(.send(row.id), at: moment) }
        try transaction.settle(row.id, .sent(providerID: nil), at: now)
        try deliver(sending, at: now, in: transaction)
    }

    private mutating func sendHeld(_ id: Int64, at now: Timestamp, in transaction: StoreTransaction) throws {
        guard let row = try transaction.outboxMessage(id) else { return }
        try send(Gateway.Sending(to: row.recipient, text: row.text, row: row), at: now, in: transaction)
    }

    /// The text is on a phone: its owner reads it and will do something about it, or not.
    private mutating func deliver(
        _ sending: Gateway.Sending, at now: Timestamp, in transaction: StoreTransaction
    ) throws {
        let index = indexByAddress[sending.to]
        var isSilent = false
        if let index { isSilent = population[index].isSilent }
        try watch.check(sending, isSilent: isSilent, at: now, in: transaction)
        costs.note(sending.text, to: sending.to)
        guard let index else { return }
        for intention in Mind(person: population[index]).react(to: sending.text, random: &random) {
            agenda.add(.text(from: index, intention.text), at: now.adding(seconds: intention.afterSeconds))
        }
    }
}

extension Desk {
    /// What an enterprise takes every day.
    fileprivate mutating func needAlways(
        _ crop: Crop, for party: PartyID, at home: Location, random: inout SeededGenerator
    ) throws {
        let lot = Int64(crop.lots.upperBound / 2)
        let daily = lot * Int64.random(in: 1...4, using: &random)
        let least = Bool.random(using: &random) ? nil : Optional(lot / 4)
        let quantity: (Int64) -> Quantity = { crop.isCounted ? .pieces($0) : .mass(Grams(kilograms: $0)) }
        _ = try post(
            ListingDraft(
                kind: .demand, produce: crop.produce, quantity: quantity(daily),
                price: Bool.random(using: &random)
                    ? Dong(Int64(crop.price * Int.random(in: 100...130, using: &random) / 100)) : nil,
                place: home, minimumLot: least.map(quantity), isStanding: true),
            by: party)
    }
}
