import GRDB
import Market

extension StoreTransaction {
    /// Removes what leads to a person; deals and ledger lines stay, without a name or number.
    ///
    /// What others were told, and what the log and free pages hold, is left to `Store.scrub`.
    func forget(_ party: PartyID) throws {
        for address in try addresses(of: party) { try forget(address) }
        if let name = try self.party(party)?.name { try requestScrub(Needles(name: name)) }
        try db.run("UPDATE party SET name = NULL WHERE id = ?", [party.sequence])
        try db.run("UPDATE listing SET grade = NULL WHERE party = ? AND grade IS NOT NULL", [party.sequence])
        try db.run("UPDATE ticket SET body = '' WHERE opened_by = ?", [party.sequence])
        memory?.forgetAll()
    }

    /// - Returns: false when the store knows nothing of the address.
    func forget(unregistered address: Address) throws -> Bool {
        guard try sender(address) != nil else { return false }
        try forget(address)
        return true
    }

    private func forget(_ address: Address) throws {
        try requestScrub(Needles(address: address))
        try db.run("DELETE FROM address WHERE address = ?", [address.text])
        try db.run("DELETE FROM outbox WHERE recipient = ?", [address.text])
        try db.run("DELETE FROM part WHERE sender = ?", [address.text])
        memory?.forgetAll()
    }

    private func requestScrub(_ needles: Needles) throws {
        for text in needles.texts {
            try db.run("INSERT INTO scrub (needle) VALUES (?) ON CONFLICT DO NOTHING", [text])
        }
    }
}
