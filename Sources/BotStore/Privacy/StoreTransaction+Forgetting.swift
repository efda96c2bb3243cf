import GRDB
import Market

extension StoreTransaction {
    /// Removes what leads to a person; deals and ledger lines stay, without a name or number.
    ///
    /// Texts of others may still show the number: `Store.scrub` finds those, and what the log and free pages hold.
    func forget(_ party: PartyID) throws {
        for address in try addresses(of: party) {
            try requestScrub(of: address.text)
            try db.run("DELETE FROM address WHERE address = ?", [address.text])
            try db.run("DELETE FROM inbound WHERE sender = ?", [address.text])
            try db.run("DELETE FROM outbox WHERE recipient = ?", [address.text])
        }
        if let name = try self.party(party)?.name { try requestScrub(of: name) }
        try db.run("UPDATE party SET name = NULL WHERE id = ?", [party.sequence])
        try db.run("UPDATE listing SET grade = NULL WHERE party = ? AND grade IS NOT NULL", [party.sequence])
        try db.run("UPDATE ticket SET body = '' WHERE opened_by = ?", [party.sequence])
    }

    private func requestScrub(of needle: String) throws {
        try db.run("INSERT INTO scrub (needle, requested) VALUES (?, 1) ON CONFLICT DO NOTHING", [needle])
    }
}
