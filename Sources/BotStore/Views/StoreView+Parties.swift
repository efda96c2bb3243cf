import GRDB
package import Market
package import Vocabulary

extension StoreView {
    package func party(_ id: PartyID) throws -> Party? {
        if let known = memory?.with({ $0.parties[id.sequence] }) { return known }
        let party = try db.first(Party.table.byKey, [id.sequence], Party.init(reader:))
        if let party { memory?.with { $0.parties[id.sequence] = party } }
        return party
    }

    package func parties(_ ids: [PartyID]) throws -> [Party?] {
        let known = memory?.with { content in ids.map { content.parties[$0.sequence] } }
        guard var known else { return try ids.map(party) }
        for index in ids.indices where known[index] == nil { known[index] = try party(ids[index]) }
        return known
    }

    package func party(at address: Address) throws -> Party? {
        switch memory?.with({ $0.owners[address] }) {
        case .party(let id): return try party(id)
        case .nobody: return nil
        case nil: break
        }
        let party = try db.first(Self.partyAtAddress, [address.text], Party.init(reader:))
        memory?.with { content in
            content.owners[address] = party.map { .party($0.id) } ?? .nobody
            if let party { content.parties[party.id.sequence] = party }
        }
        return party
    }

    private static let partyAtAddress =
        "SELECT \(Party.table.columns) FROM party WHERE id = (SELECT party FROM address WHERE address = ?)"

    package func addresses(of party: PartyID) throws -> [Address] {
        try db.column("SELECT address FROM address WHERE party = ? ORDER BY recency DESC", [party.sequence])
            .map { Address($0) }
    }

    package func focalPoints(of province: ProvinceID) throws -> [Party] {
        try db.all(
            """
            SELECT \(Party.table.columns) FROM party
            WHERE province = ? AND role = 'focal_point' AND trust = 'approved' ORDER BY id
            """, [province.presentProvince.key], Party.init(reader:)
        ).filter { $0.answers(for: province) }
    }

    package func operators() throws -> [Party] {
        try db.all(
            """
            SELECT \(Party.table.columns) FROM party
            WHERE role = 'operator' AND trust <> 'blocked' ORDER BY id
            """, [], Party.init(reader:))
    }

    package func partiesAwaitingApproval(in province: ProvinceID?, limit: Int) throws -> [Party] {
        try db.all(
            """
            SELECT \(Party.table.columns) FROM party
            WHERE province IS ? AND trust = 'unverified' AND role <> 'farmer' ORDER BY joined_at_ms, id LIMIT ?
            """, [province?.key, limit], Party.init(reader:))
    }
}
