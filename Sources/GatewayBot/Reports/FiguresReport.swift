import BotStore
import Market
import Vocabulary

/// The programme's figures for a period, as lines of name and value; masses, eggs, pieces and litres are never mixed.
struct FiguresReport: Equatable, Sendable {
    /// One figure.
    struct Line: Equatable, Sendable {
        /// The name in CSV and JSON.
        var key: String
        /// The name in the text report.
        var title: String
        /// `nil` where there is nothing to compute it from.
        var value: String?
    }

    let query: FiguresQuery
    let lines: [Line]

    init(_ report: ProgrammeReport) {
        query = report.query
        let figures = report.figures
        let traffic = report.traffic
        let hours = report.medianHoursToAcceptance.map { "\(($0 * 10).rounded() / 10)" }
        // Messages are counted for the whole country.
        let segments = report.segmentsPerAcceptedDeal.map { "\(($0 * 10).rounded() / 10)" }
        lines =
            [
                Self.line("offers", "Offers", figures.offers),
                Self.line("demands", "Demands", figures.demands),
                Self.line("hauls", "Lorries offered", figures.hauls),
                Self.line("deals_proposed", "Deals proposed", figures.proposed),
                Self.line("deals_accepted", "Deals accepted", figures.accepted),
                Self.line("deals_delivered", "Deals delivered", figures.delivered),
                Self.line("hauls_proposed", "Transport proposed", figures.haulsProposed),
                Self.line("hauls_booked", "Transport booked", figures.haulsBooked),
                Self.line("hauls_done", "Transport carried out", figures.haulsDone),
                Self.line("delivered_kg", "Delivered, kg", figures.deliveredMass.count / 1_000),
                Self.line("delivered_eggs", "Delivered, eggs", figures.deliveredEggs),
                Self.line("delivered_pieces", "Delivered, pieces", figures.deliveredPieces),
                Self.line("delivered_litres", "Delivered, litres", figures.deliveredMillilitres / 1_000),
                Line(key: "median_hours_to_acceptance", title: "Hours to acceptance, median", value: hours),
                Line(key: "segments_per_accepted_deal", title: "SMS segments a deal", value: segments),
                Line(
                    key: "messages_received", title: "Messages received",
                    value: query.province == nil ? "\(traffic.received)" : nil),
                Line(
                    key: "messages_sent", title: "Messages sent",
                    value: query.province == nil ? "\(traffic.replies + traffic.notices)" : nil),
                Self.line(
                    "provinces_34_active", "Provinces (34) with an active focal point",
                    report.presentProvincesWithActiveFocalPoint),
                Self.line(
                    "provinces_63_active", "Provinces (63) with an active focal point",
                    report.oldProvincesWithActiveFocalPoint),
                Self.line("open_tickets", "Open tickets", figures.openTickets),
            ]
            + Role.allCases.map { role in
                Self.line("parties_\(role.rawValue)", "Parties, \(role.rawValue)", figures.parties[role] ?? 0)
            }
    }

    var text: String {
        let place = query.province?.name ?? "all provinces"
        let titles = (lines.map(\.title.count).max() ?? 0) + 2
        let values = lines.compactMap(\.value?.count).max() ?? 0
        let rows = lines.map { line in
            let value = line.value ?? "-"
            let padding = titles - line.title.count + values - value.count
            return line.title + String(repeating: " ", count: max(1, padding)) + value
        }
        return (["\(query.from.iso) to \(query.to.iso), \(place)"] + rows).joined(separator: "\n")
    }

    var csv: String {
        ([["figure", "value"]] + lines.map { [$0.key, $0.value ?? ""] }).map(CSVLine.text).joined(separator: "\n")
    }

    /// One object; null where there is nothing to compute a figure from.
    var json: String {
        var object = JSONLine()
        object.add("from", query.from.iso)
        object.add("to", query.to.iso)
        object.add("province", query.province?.slug)
        for line in lines { object.add(line.key, number: line.value) }
        return String(decoding: object.closed(), as: UTF8.self)
    }

    private static func line(_ key: String, _ title: String, _ value: some BinaryInteger) -> Line {
        Line(key: key, title: title, value: String(value))
    }
}
