import Vocabulary

/// The market with a step's own changes on top, so that a step reads what it wrote.
struct WorkingCopy {
    private let base: any MarketView
    /// The first numbers that the step itself gives away: the base knows nothing by them.
    private let firstOwnEntry: EntryID
    private let firstOwnParty: PartyID
    /// What the step writes: one change of a row, in the order in which rows were first touched.
    private(set) var changes: [MarketChange] = []
    private var positions: [RowKey: Int] = [:]

    private var parties: [PartyID: Party] = [:]
    private var owners: [Address: PartyID] = [:]
    private var listings: [EntryID: Listing] = [:]
    private var deals: [EntryID: Deal] = [:]
    private var tickets: [EntryID: Ticket] = [:]
    private var declared: [Location: Lockdown?] = [:]

    /// - Parameter allocation: the numbers that the step may give away.
    init(_ base: any MarketView, allocation: Allocation) {
        self.base = base
        firstOwnEntry = EntryID(allocation.nextEntry)
        firstOwnParty = PartyID(allocation.nextParty)
    }

    /// Takes a change in; a later change of the same row replaces the earlier one.
    mutating func record(_ change: MarketChange) {
        switch change {
        case .party(let party): parties[party.id] = party
        case .address(let address, let party): owners[address] = party
        case .listing(let listing): listings[listing.id] = listing
        case .deal(let deal): deals[deal.id] = deal
        case .ticket(let ticket): tickets[ticket.id] = ticket
        case .lockdown(let lockdown): declared[lockdown.place] = .some(lockdown)
        case .lifted(let lockdown): declared[lockdown.place] = .some(nil)
        case .ledger, .remind, .forgetReminder, .forget: break
        }
        let key = RowKey(change)
        if let position = positions[key] {
            changes[position] = change
        } else {
            positions[key] = changes.count
            changes.append(change)
        }
    }

    /// The row that a change writes.
    private enum RowKey: Hashable {
        case party(PartyID)
        case address(Address)
        case entry(EntryID)
        case ledger(EntryID)
        case lockdown(Location)
        case reminder(Reminder.Kind, EntryID)
        case forget(PartyID)

        init(_ change: MarketChange) {
            self =
                switch change {
                case .party(let party): .party(party.id)
                case .address(let address, _): .address(address)
                case .listing(let listing): .entry(listing.id)
                case .deal(let deal): .entry(deal.id)
                case .ticket(let ticket): .entry(ticket.id)
                case .ledger(let entry): .ledger(entry.deal)
                case .lockdown(let lockdown), .lifted(let lockdown): .lockdown(lockdown.place)
                case .remind(let reminder): .reminder(reminder.kind, reminder.subject)
                case .forgetReminder(let kind, let subject): .reminder(kind, subject)
                case .forget(let party): .forget(party)
                }
        }
    }
}

extension WorkingCopy: MarketView {
    func party(_ id: PartyID) throws -> Party? {
        try parties[id] ?? base.party(id)
    }

    func parties(_ ids: [PartyID]) throws -> [Party?] {
        var found = try base.parties(ids)
        for (id, own) in parties {
            for index in ids.indices where ids[index] == id { found[index] = own }
        }
        return found
    }

    func party(at address: Address) throws -> Party? {
        if let owner = owners[address] { return try party(owner) }
        guard let found = try base.party(at: address) else { return nil }
        return try party(found.id)
    }

    func addresses(of party: PartyID) throws -> [Address] {
        let moved = owners.filter { $0.value == party }.keys.sorted { $0.text < $1.text }
        return try moved + base.addresses(of: party).filter { owners[$0] == nil }
    }

    func focalPoints(of province: ProvinceID) throws -> [Party] {
        let stored = try base.focalPoints(of: province)
        let known = Set(stored.map(\.id))
        let touched = parties.values.filter { !known.contains($0.id) }.sorted { $0.id < $1.id }
        return (stored.map { parties[$0.id] ?? $0 } + touched).filter { $0.answers(for: province) }
    }

    func operators() throws -> [Party] {
        let stored = try base.operators()
        let known = Set(stored.map(\.id))
        let touched = parties.values.filter { !known.contains($0.id) }.sorted { $0.id < $1.id }
        return (stored.map { parties[$0.id] ?? $0 } + touched).filter(\.isActiveOperator)
    }

    func partiesAwaitingApproval(in province: ProvinceID?, limit: Int) throws -> [Party] {
        let stored = try base.partiesAwaitingApproval(in: province, limit: limit + parties.count)
        let known = Set(stored.map(\.id))
        let touched = parties.values.filter { !known.contains($0.id) }.sorted { $0.id < $1.id }
        let waiting = (stored.map { parties[$0.id] ?? $0 } + touched).filter { $0.awaitsApproval(in: province) }
        return Array(waiting.prefix(limit))
    }

    func listing(_ id: EntryID) throws -> Listing? {
        try listings[id] ?? base.listing(id)
    }

    func liveListings(of party: PartyID, limit: Int) throws -> [Listing] {
        let stored = party < firstOwnParty ? try base.liveListings(of: party, limit: limit + listings.count) : []
        let rows = merge(stored, listings, id: \.id) { $0.party == party && $0.isLive }
        return Array(rows.sorted { $0.id > $1.id }.prefix(limit))
    }

    func lapsedListings(of party: PartyID, limit: Int) throws -> [Listing] {
        let stored = party < firstOwnParty ? try base.lapsedListings(of: party, limit: limit + listings.count) : []
        let rows = merge(stored, listings, id: \.id) { $0.party == party && $0.state == .expired }
        return Array(rows.sorted { $0.id > $1.id }.prefix(limit))
    }

    func liveListings(in province: ProvinceID, limit: Int) throws -> [Listing] {
        let stored = try base.liveListings(in: province, limit: limit + listings.count)
        let rows = merge(stored, listings, id: \.id) { $0.isLive && $0.place.presentProvince == province }
        return Array(rows.sorted { $0.id < $1.id }.prefix(limit))
    }

    func candidates(_ query: CandidateQuery) throws -> [Listing] {
        let stored = try base.candidates(query)
        // Neither its kind nor its party ever changes, so a listing of another kind is no candidate and replaces none.
        guard listings.values.contains(where: { $0.kind == query.kind && $0.party != query.excluding }) else {
            return stored
        }
        return query.select(from: merge(stored, listings, id: \.id) { _ in true })
    }

    func deal(_ id: EntryID) throws -> Deal? {
        try deals[id] ?? base.deal(id)
    }

    func deals(of party: PartyID, in states: [DealState], limit: Int) throws -> [Deal] {
        let stored = try base.deals(of: party, in: states, limit: limit + deals.count)
        let rows = merge(stored, deals, id: \.id) { $0.side(of: party) != nil && states.contains($0.state) }
        return Array(rows.sorted { $0.id > $1.id }.prefix(limit))
    }

    func runningDeals(in province: ProvinceID, limit: Int) throws -> [Deal] {
        let stored = try base.runningDeals(in: province, limit: limit + deals.count)
        let own = try deals.filter { try listing($0.value.offer)?.place.presentProvince == province }
        let rows = (stored.filter { deals[$0.id] == nil } + own.values).filter(\.isReserving)
        return Array(rows.sorted { $0.id < $1.id }.prefix(limit))
    }

    func deals(on entry: EntryID, limit: Int) throws -> [Deal] {
        let stored = entry < firstOwnEntry ? try base.deals(on: entry, limit: limit + deals.count) : []
        let rows = merge(stored, deals, id: \.id) { $0.concerns(entry) }
        return Array(rows.sorted { $0.id > $1.id }.prefix(limit))
    }

    func ticket(_ id: EntryID) throws -> Ticket? {
        try tickets[id] ?? base.ticket(id)
    }

    func openTickets(in province: ProvinceID?, limit: Int) throws -> [Ticket] {
        let stored = try base.openTickets(in: province, limit: limit + tickets.count)
        let rows = merge(stored, tickets, id: \.id) { $0.isOpen && $0.province == province }
        return Array(rows.sorted { $0.id < $1.id }.prefix(limit))
    }

    func openTickets(by party: PartyID, limit: Int) throws -> [Ticket] {
        let stored = try base.openTickets(by: party, limit: limit + tickets.count)
        let rows = merge(stored, tickets, id: \.id) { $0.isOpen && $0.openedBy == party }
        return Array(rows.sorted { $0.id < $1.id }.prefix(limit))
    }

    func lockdowns(on day: CalendarDay) throws -> [Lockdown] {
        let stored = try base.lockdowns(on: day).filter { declared[$0.place] == nil }
        let own = declared.values.compactMap { $0 }.filter { $0.isInForce(on: day) }
        return stored + own.sorted { $0.place.key < $1.place.key }
    }

    func prices(of produce: ProduceID, in province: ProvinceID?, since: Timestamp) throws -> PriceSamples {
        try base.prices(of: produce, in: province, since: since)
    }

    func figures(_ query: FiguresQuery) throws -> Figures {
        try base.figures(query)
    }

    /// Stored rows with the step's own versions of them, and the step's new rows.
    private func merge<Row>(
        _ stored: [Row], _ own: [EntryID: Row], id: (Row) -> EntryID, where isWanted: (Row) -> Bool
    ) -> [Row] {
        (stored.filter { own[id($0)] == nil } + own.values).filter(isWanted)
    }
}
