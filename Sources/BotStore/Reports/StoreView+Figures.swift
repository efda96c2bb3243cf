import GRDB
package import Market
import Vocabulary

extension StoreView {
    /// - Complexity: O(days · provinces) for what is counted, and in the ledger's lines of the period.
    package func figures(_ query: FiguresQuery) throws -> Figures {
        var figures = Figures()
        figures.offers = try tally(ListingKind.sale.rawValue, query)
        figures.demands = try tally(ListingKind.demand.rawValue, query)
        figures.hauls = try tally(ListingKind.haul.rawValue, query)
        figures.haulsProposed = try tally("haul_proposed", query)
        figures.haulsBooked = try tally("haul_booked", query)
        figures.haulsDone = try tally("haul_done", query)
        figures.proposed = try tally("proposed", query) - figures.haulsProposed
        figures.accepted = try tally("accepted", query) - figures.haulsBooked
        var goods = Delivered()
        for line in try delivered(query, by: "NULL") { goods.add(line) }
        figures.delivered = goods.deals
        figures.deliveredMass = goods.mass
        figures.deliveredEggs = goods.eggs
        figures.deliveredPieces = goods.pieces
        figures.deliveredMillilitres = goods.millilitres
        figures.parties = try partiesByRole(in: query.province)
        figures.openTickets = try openTicketCount(in: query.province)
        return figures
    }

    /// How often something happened in a period; see `Schema.tallies`.
    func tally(_ what: String, _ query: FiguresQuery) throws -> Int {
        try db.value(
            """
            SELECT sum(count) FROM tally
            WHERE what = ?1 AND (?2 IS NULL OR province = ?2) AND day BETWEEN ?3 AND ?4
            """, [what, query.province?.key, query.from.daysSince1970, query.to.daysSince1970]) ?? 0
    }

    private func partiesByRole(in province: ProvinceID?) throws -> [Role: Int] {
        var counts: [Role: Int] = [:]
        for role in Role.allCases {
            let count: Int? = try db.value(
                "SELECT sum(count) FROM tally WHERE what = ?1 AND (?2 IS NULL OR province = ?2)",
                [role.rawValue, province?.key])
            if let count, count > 0 { counts[role] = count }
        }
        return counts
    }

    private func openTicketCount(in province: ProvinceID?) throws -> Int {
        try db.value(
            "SELECT count(*) FROM ticket WHERE is_open = 1 AND (?1 IS NULL OR province = ?1)", [province?.key]) ?? 0
    }
}
