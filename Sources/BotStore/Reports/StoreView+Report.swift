import GRDB
package import Market
import Vocabulary

extension StoreView {
    /// Reads the report of a period and place; see `Store.read`, which keeps it away from the writer.
    package func report(_ query: FiguresQuery) throws -> ProgrammeReport {
        let active = try provincesWithActiveFocalPoint(query)
        var report = ProgrammeReport(
            query: query, figures: try figures(query), traffic: try traffic(query),
            oldProvincesWithActiveFocalPoint: Set(active.map(\.oldProvince)).count,
            presentProvincesWithActiveFocalPoint: Set(active.map(\.presentProvince)).count)
        report.medianHoursToAcceptance = try medianHoursToAcceptance(query)
        for line in try delivered(query, by: "province") {
            guard let province = line.key.flatMap({ ProvinceID(key: $0) }) else { continue }
            report.byProvince[province, default: Delivered()].add(line)
            report.byProduce[line.produce, default: Delivered()].add(line)
            report.byProduceGroup[line.produce.row.group, default: Delivered()].add(line)
        }
        for line in try delivered(query, by: "party_group") {
            guard let role = line.key.flatMap(Role.init(rawValue:)) else { continue }
            report.byRole[role, default: Delivered()].add(line)
        }
        for line in try delivered(query, by: "sales_channel") {
            report.bySalesChannel[line.key.flatMap(SalesChannel.init(rawValue:)), default: Delivered()].add(line)
        }
        for line in try delivered(query, by: "strftime('%Y-%m', day * 86400, 'unixepoch')") {
            guard let month = line.key.flatMap(ProgrammeReport.Month.init(text:)) else { continue }
            report.byMonth[month, default: Delivered()].add(line)
        }
        return report
    }

    private func medianHoursToAcceptance(_ query: FiguresQuery) throws -> Double? {
        let waits: [Int64] = try db.column(
            """
            SELECT accepted_at_ms - proposed_at_ms FROM deal
            WHERE accepted_day BETWEEN ?1 AND ?2 AND (?3 IS NULL OR province = ?3) ORDER BY 1
            """, [query.from.daysSince1970, query.to.daysSince1970, query.province?.key])
        guard !waits.isEmpty else { return nil }
        let middle = Double(waits[(waits.count - 1) / 2] + waits[waits.count / 2]) / 2
        return middle / 3_600_000
    }

    private func traffic(_ query: FiguresQuery) throws -> Traffic {
        try db.first(
            """
            SELECT coalesce(sum(received), 0), coalesce(sum(replies), 0), coalesce(sum(reply_segments), 0),
                coalesce(sum(notices), 0), coalesce(sum(notice_segments), 0)
            FROM traffic WHERE day BETWEEN ? AND ?
            """, [query.from.daysSince1970, query.to.daysSince1970]
        ) { reader in
            var traffic = Traffic()
            traffic.received = try reader.next()
            traffic.replies = try reader.next()
            traffic.replySegments = try reader.next()
            traffic.notices = try reader.next()
            traffic.noticeSegments = try reader.next()
            return traffic
        } ?? Traffic()
    }

    /// Where the focal points who wrote in the period or after it are responsible.
    private func provincesWithActiveFocalPoint(_ query: FiguresQuery) throws -> [Location] {
        let start = Timestamp(day: query.from, offset: offset)
        return try db.all(
            """
            SELECT \(Party.table.columns) FROM party
            WHERE role = 'focal_point' AND trust = 'approved' AND (?1 IS NULL OR province = ?1)
                AND EXISTS (SELECT 1 FROM address WHERE address.party = party.id AND last_at_ms >= ?2)
            """, [query.province?.key, start.milliseconds], Party.init(reader:)
        ).compactMap(\.place)
    }
}

extension ProgrammeReport.Month {
    /// Reads "2025-11".
    init?(text: String) {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 2 else { return nil }
        self.init(year: parts[0], month: parts[1])
    }
}
