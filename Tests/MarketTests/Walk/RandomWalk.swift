import Market
import MarketTesting
import Testing
import Vocabulary

/// Random people doing random things; refusals are part of life, every other error is a defect.
struct RandomWalk {
    var table = TestMarket()
    private(set) var refusals = 0
    private var random: SeededGenerator
    private let people: [PartyID]
    private let official: PartyID
    private let places: [Location]
    private let kinds: [ProduceID]
    private let sides: [Deal.Side] = [.seller, .buyer]

    init(seed: UInt64) throws {
        random = SeededGenerator(seed: seed)
        places = try ["ca-mau", "bac-lieu", "can-tho", "ho-chi-minh", "lam-dong"].map {
            try location($0)
        }
        kinds = try ["rau", "cai-ngot", "gao", "gao", "gao", "trung-ga", "xoai-cat-chu", "xoai"].map { try goods($0) }
        var people: [PartyID] = []
        for role in [Role.farmer, .farmer, .cooperative, .enterprise, .enterprise, .carrier, .farmer, .collective] {
            people.append(try table.join(role))
        }
        self.people = people
        official = try table.join(.operator)
    }

    mutating func takeStep() throws {
        if Int.random(in: 0..<30, using: &random) == 0 {
            try table.pass(hours: Int64.random(in: 1...30, using: &random))
            return
        }
        let person = pick(people) ?? official
        do {
            try act(as: person)
        } catch is Refusal {
            refusals += 1
        }
    }

    private mutating func act(as person: PartyID) throws {
        let number = Int.random(in: 0..<100, using: &random)
        switch number {
        case 0..<24: try post(as: person)
        case 24..<46: try proposeMatch(as: person)
        case 46..<64: try answer()
        case 64..<80: try count()
        case 80..<83: try changeListing(as: person)
        case 83..<85: try cancelDeal()
        case 85..<89: try respond(as: person)
        case 89..<93: try transport()
        case 93..<96: try settle()
        case 96..<98: try complain()
        default: try govern(person)
        }
    }

    private mutating func post(as person: PartyID) throws {
        guard let place = pick(places), let destination = pick(places), let produce = pick(kinds),
            let kind = pick(ListingKind.allCases)
        else { return }
        let isCounted = produce.row.group == .eggs && kind != .haul && kind != .load
        let size = Int64.random(in: 1...8_000, using: &random)
        let draft = ListingDraft(
            kind: kind, produce: kind == .haul && size.isMultiple(of: 2) ? nil : produce,
            quantity: isCounted ? .pieces(size) : kilograms(size),
            price: maybe(Dong(Int64.random(in: 8...14, using: &random) * 1_000)), place: place,
            destination: kind == .haul || kind == .load ? destination : nil,
            minimumLot: kind == .demand ? maybe(isCounted ? .pieces(size / 2 + 1) : kilograms(size / 2 + 1)) : nil,
            vehicle: kind == .haul ? pick(VehicleKind.allCases) : nil, isStanding: size.isMultiple(of: 5))
        try table.step { _ = try $0.post(draft, by: person) }
    }

    private mutating func proposeMatch(as person: PartyID) throws {
        guard let own = pick(try liveListings(of: person)) else { return }
        let choice = Int.random(in: 0..<3, using: &random)
        try table.step { desk in
            let matches = try desk.matches(for: own.id)
            guard choice < matches.count else { return }
            _ = try desk.propose(matches[choice], for: own.id, by: person)
        }
    }

    private mutating func answer() throws {
        guard let deal = pick(deals { $0.state == .proposed }), let side = pick(sides) else { return }
        let id = side == .buyer ? deal.pool ?? deal.id : deal.id
        let agrees = Int.random(in: 0..<8, using: &random) > 0
        try table.step { desk in
            _ = agrees ? try desk.accept(id, by: deal.party(side)) : try desk.decline(id, by: deal.party(side))
        }
    }

    private mutating func count() throws {
        guard let deal = pick(deals(where: \.isReserving)), let side = pick(sides) else { return }
        let share = pick([0, 40, 99, 100, 100, 100, 100, 130] as [Int64]) ?? 100
        let quantity = Quantity(deal.quantity.kind, count: deal.quantity.count * share / 100)
        let isPlain = Bool.random(using: &random)
        let id = side == .buyer && isPlain ? deal.pool ?? deal.id : deal.id
        if share == 99 { try table.step { _ = try $0.load(deal.id, by: deal.seller) } }
        try table.step { _ = try $0.count(isPlain ? nil : quantity, on: id, by: deal.party(side)) }
    }

    private mutating func changeListing(as person: PartyID) throws {
        guard let own = pick(try liveListings(of: person)) else { return }
        var edit = ListingEdit()
        edit.quantity = Quantity(
            own.quantity.kind, count: own.quantity.count * Int64.random(in: 1...20, using: &random) / 10)
        let number = Int.random(in: 0..<5, using: &random)
        try table.step { desk in
            switch number {
            case 0: _ = try desk.withdraw(own.id, by: person)
            case 1: _ = try desk.close(own.id, by: person)
            case 2: _ = try desk.renew(own.id, by: person)
            default: _ = try desk.edit(own.id, edit, by: person)
            }
        }
    }

    private mutating func cancelDeal() throws {
        guard let deal = pick(deals { !$0.state.isFinal }), let side = pick(sides) else { return }
        try table.step { _ = try $0.cancel(deal.id, by: deal.party(side)) }
    }

    private mutating func respond(as person: PartyID) throws {
        guard let listing = pick(table.market.listings.values.sorted { $0.id < $1.id }.filter(\.isLive)) else { return }
        try table.step { _ = try $0.respond(to: listing.id, by: person) }
    }

    private mutating func transport() throws {
        guard let deal = pick(deals { $0.kind == .goods && $0.isReserving }), let side = pick(sides) else { return }
        try table.step { desk in
            let load = try desk.requestTransport(of: deal.id, by: deal.party(side))
            guard let match = try desk.matches(for: load.id, limit: 1).first else { return }
            _ = try desk.propose(match, for: load.id, by: load.party)
        }
    }

    private mutating func settle() throws {
        guard let deal = pick(deals { $0.state == .disputed }) else { return }
        let quantity = Bool.random(using: &random) ? deal.quantity : Quantity(deal.quantity.kind, count: 0)
        try table.step { _ = try $0.settle(deal.id, as: quantity, by: official) }
    }

    private mutating func complain() throws {
        guard let deal = pick(deals { _ in true }), let side = pick(sides) else { return }
        let isUpheld = Bool.random(using: &random)
        try table.step { desk in
            let ticket = try desk.openTicket(.noShow, body: "khong den", subject: deal.id, by: deal.party(side))
            _ = try desk.closeTicket(ticket.id, upheld: isUpheld, by: official)
        }
    }

    private mutating func govern(_ person: PartyID) throws {
        guard let place = pick(places) else { return }
        let number = Int.random(in: 0..<12, using: &random)
        try table.step { desk in
            switch number {
            case 0..<3: _ = try desk.declareLockdown(of: place, until: nil, by: official)
            case 3..<6: _ = try desk.liftLockdown(of: place, by: official)
            case 6: _ = try desk.block(person, by: official)
            case 7..<11: for person in people { _ = try? desk.unblock(person, by: official) }
            default: try desk.forget(person)
            }
        }
    }

    private func liveListings(of person: PartyID) throws -> [Listing] {
        table.market.liveListings(of: person, limit: 100)
    }

    private func deals(where isWanted: (Deal) -> Bool) -> [Deal] {
        table.market.deals.values.filter(isWanted).sorted { $0.id < $1.id }
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element? {
        elements.randomElement(using: &random)
    }

    private mutating func maybe<Value>(_ value: Value) -> Value? {
        Bool.random(using: &random) ? value : nil
    }
}
