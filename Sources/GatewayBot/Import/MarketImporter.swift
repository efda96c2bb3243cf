import BotStore
import Market
import Vocabulary

/// Writes the rows of a file into the market, all of them or none, by the rules that hold for messages too.
struct MarketImporter: Sendable {
    let store: Store
    let time: any TimeSource
    var reference = ReferenceReader()

    /// Makes or updates one party a row, and opens or changes the standing demands of enterprises. Returns the number of rows.
    ///
    /// Throws: `ImportFaults`, `CSVDocument.Malformation`, `StoreError`.
    func importParties(_ content: [UInt8]) async throws -> Int {
        let rows = try rows(of: content, columns: PartyRow.columns) { PartyRow(&$0) }
        let now = time.now
        return try await store.submit { transaction in
            for row in rows { try Self.write(row.value, in: transaction, now: now) }
            return rows.count
        }
    }

    /// Opens one listing a row, unless the same stands already. Returns the number of rows.
    ///
    /// An enterprise's standing demands for a produce that the file has rows for give way to those rows.
    /// Throws: `ImportFaults`, `CSVDocument.Malformation`, `StoreError`.
    func importListings(_ content: [UInt8]) async throws -> Int {
        let rows = try rows(of: content, columns: ListingRow.columns) { ListingRow(&$0) }
        let byAddress = Dictionary(grouping: rows) { $0.value.address }
            .sorted { ($0.value.first?.line ?? 0) < ($1.value.first?.line ?? 0) }
        let now = time.now
        return try await store.submit { transaction in
            var faults: [ImportFault] = []
            for (address, rows) in byAddress {
                var desk = Desk(view: transaction, now: now, allocation: try transaction.allocation())
                faults += try Self.write(rows, of: address, at: &desk)
                try transaction.apply(desk.changes)
                try transaction.save(desk.allocation)
            }
            guard faults.isEmpty else { throw ImportFaults(faults) }
            return rows.count
        }
    }

    private func rows<Value>(
        of content: [UInt8], columns: [String], _ read: (inout RowReader) -> Value?
    ) throws -> [NumberedRow<Value>] {
        var values: [NumberedRow<Value>] = []
        var faults: [ImportFault] = []
        for row in try ImportTable(content, columns: columns).rows {
            var reader = RowReader(row, reference: reference)
            if let value = read(&reader) { values.append(NumberedRow(line: row.line, value: value)) }
            faults += reader.faults
        }
        guard faults.isEmpty else { throw ImportFaults(faults) }
        return values
    }

    private static func write(_ row: PartyRow, in transaction: StoreTransaction, now: Timestamp) throws {
        var allocation = try transaction.allocation()
        let known = try transaction.party(at: row.address)
        var party = known ?? Party(id: allocation.party(), joinedAt: now)
        party.name = row.name ?? party.name
        party.role = row.role
        party.place = row.place ?? party.place
        party.salesChannel = row.salesChannel ?? party.salesChannel
        party.takes = row.takes
        party.dailyCapacity = row.dailyCapacity
        party.minimumLot = row.minimumLot
        if row.isApproved { party.trust = .approved }
        try transaction.apply([.party(party)] + (known == nil ? [.address(row.address, party.id)] : []))
        var desk = Desk(view: transaction, now: now, allocation: allocation)
        if party.role == .enterprise { _ = try desk.listStandingDemands(of: party.id, before: known) }
        try transaction.apply(desk.changes)
        try transaction.save(desk.allocation)
    }

    /// The rows that the market refuses.
    private static func write(
        _ rows: [NumberedRow<ListingRow>], of address: Address, at desk: inout Desk
    ) throws -> [ImportFault] {
        let party = try desk.party(at: address)
        let standing = try desk.view.liveListings(of: party.id, limit: 1_000)
        for listing in standing where listing.kind == .demand && listing.isStanding {
            let rivals = rows.filter { $0.value.draft.kind == .demand && $0.value.draft.produce == listing.produce }
            if !rivals.isEmpty, !rivals.contains(where: { $0.value.draft.isSame(as: listing) }) {
                _ = try desk.withdraw(listing.id, by: party.id)
            }
        }
        var faults: [ImportFault] = []
        for row in rows where !standing.contains(where: row.value.draft.isSame) {
            do {
                _ = try desk.post(row.value.draft, by: party.id)
            } catch let refusal as Refusal {
                faults.append(ImportFault(line: row.line, reason: "the market refuses it: \(refusal)"))
            }
        }
        return faults
    }
}

/// What a row says, with the line on which it stands.
private struct NumberedRow<Value: Sendable>: Sendable {
    var line: Int
    var value: Value
}

extension ListingDraft {
    /// Whether a listing has these terms.
    fileprivate func isSame(as listing: Listing) -> Bool {
        let same = ListingDraft(
            kind: listing.kind, produce: listing.produce, quantity: listing.quantity, price: listing.price,
            place: listing.place, destination: listing.destination, availableFrom: listing.availableFrom,
            availableUntil: listing.availableUntil, minimumLot: listing.minimumLot, isStanding: listing.isStanding)
        return self == same
    }
}
