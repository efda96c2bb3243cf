import Foundation
import GRDB

/// The rows that still name a forgotten person.
struct ScrubFindings: Sendable {
    var inbound: [InboundID] = []
    var outbox: [Int64] = []
    var addresses: [String] = []
    var states: [String] = []
    var tickets: [Int64] = []
    /// Messages to a forgotten number that are still on their way, such as the one that confirms the forgetting.
    var pending = 0

    var isEmpty: Bool {
        inbound.isEmpty && outbox.isEmpty && addresses.isEmpty && states.isEmpty && tickets.isEmpty
    }
}

extension StoreView {
    /// What has been asked to be scrubbed.
    func scrubRequests() throws -> [String] {
        try db.column("SELECT needle FROM scrub ORDER BY needle")
    }

    /// Looks through everything that holds texts or numbers.
    ///
    /// - Complexity: O(n) in the rows of messages and addresses; meant for a reader, beside the writer.
    func rows(naming needles: [String]) throws -> ScrubFindings {
        func mentions(_ column: String) -> String {
            "EXISTS (SELECT 1 FROM json_each(?1) AS needle WHERE instr(\(column), needle.value) > 0)"
        }
        let list = try String(decoding: JSONEncoder().encode(needles), as: UTF8.self)
        var findings = ScrubFindings()
        findings.inbound = try db.all(
            "SELECT channel, message_id FROM inbound WHERE \(mentions("sender")) OR \(mentions("reply"))", [list]
        ) { InboundID(channel: try $0.next(), messageID: try $0.next()) }
        // A number that writes again after it was forgotten is its owner's new beginning.
        let isBack = "recipient IN (SELECT address FROM address WHERE party IS NOT NULL)"
        let isOnItsWay = "state IN ('queued', 'leased')"
        findings.outbox = try db.column(
            """
            SELECT id FROM outbox
            WHERE \(mentions("text")) OR \(mentions("recipient")) AND NOT (\(isBack)) AND NOT (\(isOnItsWay))
            """, [list])
        findings.pending =
            try db.value(
                "SELECT count(*) FROM outbox WHERE \(isOnItsWay) AND \(mentions("recipient")) AND NOT (\(isBack))",
                [list]
            ) ?? 0
        findings.addresses = try db.column(
            "SELECT address FROM address WHERE party IS NULL AND \(mentions("address"))", [list])
        findings.states = try db.column("SELECT address FROM address WHERE \(mentions("state"))", [list])
        findings.tickets = try db.column("SELECT id FROM ticket WHERE \(mentions("body"))", [list])
        return findings
    }
}

extension StoreTransaction {
    func remove(_ findings: ScrubFindings) throws {
        for id in findings.inbound {
            try db.run(
                "UPDATE inbound SET sender = '', reply = NULL WHERE channel = ? AND message_id = ?",
                [id.channel, id.messageID])
        }
        for id in findings.outbox { try db.run("DELETE FROM outbox WHERE id = ?", [id]) }
        for address in findings.addresses { try db.run("DELETE FROM address WHERE address = ?", [address]) }
        for address in findings.states { try db.run("UPDATE address SET state = NULL WHERE address = ?", [address]) }
        for id in findings.tickets { try db.run("UPDATE ticket SET body = '' WHERE id = ?", [id]) }
        memory?.forgetAll()
    }

    func closeScrubRequests(_ needles: [String]) throws {
        for needle in needles { try db.run("DELETE FROM scrub WHERE needle = ?", [needle]) }
    }
}
