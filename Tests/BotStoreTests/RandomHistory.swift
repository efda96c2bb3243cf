import Market
import Vocabulary

/// Draws a market's life from a seed: changes that keep the rules' order (a row only names rows that exist), and questions.
struct RandomHistory {
    private var random: SplitMix
    private var now = Sample.now
    private var next: Int64 = 100
    private var parties: [Party] = []
    private var listings: [Listing] = []
    private var deals: [Deal] = []
    private var tickets: [Ticket] = []
    private var delivered: Set<EntryID> = []
    private let addresses = (0..<8).map { Address("+8490000000\($0)") } + [Address("zalo:77"), Address("telegram:5")]
    private let produce = [ProduceID.all[0]] + ProduceID.all[0].descendants.prefix(5)
    private let provinces = Array(ProvinceID.present.prefix(4))

    init(seed: UInt64) {
        random = SplitMix(state: seed)
    }

    /// The changes of one step; not all of them in the order in which they must be written.
    mutating func step() -> [MarketChange] {
        now = now.adding(seconds: Int64.random(in: 0...40_000, using: &random))
        var changes: [MarketChange] = []
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            let drawn = change()
            // A change of a row that this step has written already waits for the next.
            if !changes.contains(where: { $0.isSameRow(as: drawn) }) { changes.append(drawn) }
        }
        return changes
    }

    private mutating func change() -> MarketChange {
        guard parties.count > 2 else { return addParty() }
        switch Int.random(in: 0..<14, using: &random) {
        case 0: return addParty()
        case 1: return changeParty()
        case 2: return .address(pick(addresses), pick(parties).id)
        case 3, 4, 5, 6: return addListing()
        case 7: return changeListing()
        case 8: return addDeal()
        case 9: return changeDeal()
        case 10: return addLedgerLine()
        case 11: return changeTickets()
        case 12: return .lockdown(lockdown())
        default: return .lifted(lockdown())
        }
    }

    private mutating func addParty() -> MarketChange {
        var party = Sample.party(Int64(parties.count + 1), "Ong \(parties.count)", role: pick(Role.allCases))
        party.trust = pick([.unverified, .approved, .blocked])
        party.place = Location(province: flip() ? pick(provinces) : pick(ProvinceID.old))
        party.takes = Array(produce.prefix(Int.random(in: 0...3, using: &random)))
        party.joinedAt = now
        parties.append(party)
        return .party(party)
    }

    private mutating func changeParty() -> MarketChange {
        let index = Int.random(in: parties.indices, using: &random)
        parties[index].role = pick(Role.allCases)
        parties[index].trust = pick([.unverified, .approved])
        parties[index].place = flip() ? Location(province: pick(provinces)) : nil
        parties[index].minimumLot = flip() ? Grams(kilograms: 20) : nil
        return .party(parties[index])
    }

    private mutating func addListing() -> MarketChange {
        let kind = pick(ListingKind.allCases)
        var listing = Sample.listing(
            draw(), of: pick(parties).id.sequence, kind, kind == .haul && flip() ? nil : pick(produce),
            kilograms: Int64.random(in: 1...9_000, using: &random),
            price: flip() ? Int64.random(in: 1...5, using: &random) * 1_000 : nil, in: pick(provinces),
            to: kind.dealKind == .transport && flip() ? pick(provinces) : nil, at: now)
        listing.state = pick([.open, .open, .open, .draft, .reserved])
        if flip() { listing.minimumLot = .pieces(30) }
        listings.append(listing)
        return .listing(listing)
    }

    private mutating func changeListing() -> MarketChange {
        guard !listings.isEmpty else { return addListing() }
        let index = Int.random(in: listings.indices, using: &random)
        listings[index].state = pick(ListingState.allCases)
        listings[index].price = flip() ? Dong(Int64.random(in: 1...5, using: &random) * 1_000) : nil
        listings[index].remaining = .mass(Grams(kilograms: 1))
        let isDealt = deals.contains { $0.offer == listings[index].id }
        if !isDealt { listings[index].place = Location(province: pick(provinces)) }
        return .listing(listings[index])
    }

    private mutating func addDeal() -> MarketChange {
        // The place of a listing with a deal is settled: deals are counted where their offer was.
        guard let offer = pickIfAny(listings.filter { $0.kind.isOffer }),
            let demand = pickIfAny(listings.filter { !$0.kind.isOffer })
        else { return addListing() }
        let deal = Sample.deal(
            draw(), offer: offer.id.sequence, demand: demand.id.sequence, seller: offer.party.sequence,
            buyer: demand.party.sequence, at: now)
        deals.append(deal)
        return .deal(deal)
    }

    private mutating func changeDeal() -> MarketChange {
        guard !deals.isEmpty else { return addListing() }
        let index = Int.random(in: deals.indices, using: &random)
        deals[index].state = pick(DealState.allCases)
        deals[index].pool = flip() ? deals[0].id : nil
        if deals[index].state == .accepted { deals[index].acceptedAt = deals[index].acceptedAt ?? now }
        if deals[index].state == .delivered {
            deals[index].closedAt = deals[index].closedAt ?? now
            deals[index].buyerCount = .mass(Grams(kilograms: 480))
        }
        return .deal(deals[index])
    }

    private mutating func addLedgerLine() -> MarketChange {
        guard let deal = pickIfAny(deals.filter { $0.closedAt != nil && !delivered.contains($0.id) }),
            let end = deal.closedAt
        else { return addListing() }
        delivered.insert(deal.id)
        let quantity = pick([Quantity.mass(Grams(kilograms: 480)), .pieces(300), .volume(millilitres: 5_000)])
        return .ledger(
            Sample.ledgerLine(
                of: deal.id.sequence, quantity,
                pick(produce + ProduceID.all.filter { $0.row.group == .eggs }.prefix(1)),
                in: pick(provinces), on: end.day(offset: .vietnam)))
    }

    private mutating func changeTickets() -> MarketChange {
        if let index = tickets.indices.randomElement(using: &random), flip() {
            tickets[index].isOpen = false
            return .ticket(tickets[index])
        }
        let ticket = Ticket(
            id: EntryID(draw()), openedBy: pick(parties).id, kind: pick(Ticket.Kind.allCases), body: "goi lai",
            province: flip() ? pick(provinces) : nil, openedAt: now)
        tickets.append(ticket)
        return .ticket(ticket)
    }

    private mutating func lockdown() -> Lockdown {
        let today = now.day(offset: .vietnam)
        return Lockdown(
            place: Location(province: pick(provinces)),
            from: today.adding(days: Int.random(in: -2...2, using: &random)),
            until: flip() ? today.adding(days: 3) : nil, declaredBy: pick(parties).id)
    }

    /// One of each question, with drawn particulars.
    mutating func questions() -> [Question] {
        let someParty = PartyID(Int64.random(in: 1...Int64(parties.count + 1), using: &random))
        let someEntry = EntryID(Int64.random(in: 100...next, using: &random))
        let today = now.day(offset: .vietnam)
        let limit = Int.random(in: 1...5, using: &random)
        let place = flip() ? pick(provinces) : nil
        return [
            .party(someParty), .partyAt(pick(addresses)), .addresses(someParty), .focalPoints(pick(provinces)),
            .focalPoints(pick(ProvinceID.old)), .awaiting(pick(provinces), limit: limit),
            .operators, .awaiting(nil, limit: limit), .tickets(nil, limit: limit), .ticketsBy(someParty, limit: limit),
            .listing(someEntry),
            .live(someParty, limit: limit), .liveIn(pick(provinces), limit: limit * 4),
            .running(pick(provinces), limit: limit), .candidates(query()), .candidates(query()), .candidates(query()),
            .deal(someEntry),
            .dealsOf(someParty, Array(DealState.allCases.shuffled(using: &random).prefix(3)), limit: limit),
            .dealsOn(someEntry, limit: limit), .ticket(someEntry), .tickets(pick(provinces), limit: limit),
            .lockdowns(today), .prices(pick(produce), place, since: now.adding(seconds: -200_000)),
            .figures(FiguresQuery(province: place, from: today.adding(days: -4), to: today)), .contact(someParty),
        ]
    }

    private mutating func query() -> CandidateQuery {
        CandidateQuery(
            kind: pick(ListingKind.allCases),
            produce: flip()
                ? [] : Array(produce.shuffled(using: &random).prefix(Int.random(in: 1...6, using: &random))),
            provinces: provinces.shuffled(using: &random),
            destinations: flip() ? [] : Array(provinces.shuffled(using: &random).prefix(2)),
            perBucket: Int.random(in: 1...3, using: &random), limit: Int.random(in: 1...12, using: &random),
            excluding: flip() ? pick(parties).id : nil)
    }

    private mutating func draw() -> Int64 {
        defer { next += 1 }
        return next
    }

    private mutating func flip() -> Bool {
        Bool.random(using: &random)
    }

    private mutating func pickIfAny<Element>(_ elements: [Element]) -> Element? {
        elements.randomElement(using: &random)
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: elements.indices, using: &random)]
    }
}

/// A small generator that gives the same numbers for the same seed (Steele, Lea and Flood, "Fast splittable pseudorandom
/// number generators", 2014).
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension MarketChange {
    fileprivate func isSameRow(as other: MarketChange) -> Bool {
        switch (self, other) {
        case (.party(let left), .party(let right)): left.id == right.id
        case (.address(let left, _), .address(let right, _)): left == right
        case (.listing(let left), .listing(let right)): left.id == right.id
        case (.deal(let left), .deal(let right)): left.id == right.id
        case (.ledger(let left), .ledger(let right)): left.deal == right.deal
        case (.ticket(let left), .ticket(let right)): left.id == right.id
        case (.lockdown(let left), .lockdown(let right)), (.lifted(let left), .lifted(let right)),
            (.lockdown(let left), .lifted(let right)), (.lifted(let left), .lockdown(let right)):
            left.place == right.place
        default: false
        }
    }
}
