import Vocabulary

/// What a year came to; the programme's own figures are `gatewaybot report`'s to say.
struct Summary: Sendable {
    let text: String
    let isClean: Bool
    let acceptedDeals: Int

    init(_ year: Year) {
        let costs = year.costs.untilAcceptance
        let mean = costs.isEmpty ? 0 : costs.reduce(0, +) / Double(costs.count)
        let median = costs.isEmpty ? 0 : costs[costs.count / 2]
        let within = costs.count { $0 <= 3 }
        var lines = [
            "seed \(year.scenario.seed): \(year.scenario.days) days, \(year.population.people.count) parties, "
                + "\(year.received) texts received",
            "deals accepted                     \(year.costs.acceptedDeals)",
            "segments until acceptance, median  \(Self.rounded(median))",
            "segments until acceptance, mean    \(Self.rounded(mean))",
            "deals within 3 segments            \(costs.isEmpty ? 0 : within * 100 / costs.count) %",
            "  (sent to either side about the deal or its two listings, for each accepted deal), of these:",
        ]
        lines += year.costs.purposes.map { purpose, segments in
            "  \(purpose.rawValue.padding(to: 40))\(Self.rounded(segments))"
        }
        lines += [
            "besides, on proposals that failed  \(Self.rounded(year.costs.segmentsOnFailedProposals))",
            "all segments for an accepted deal  \(Self.rounded(year.costs.segmentsPerAcceptedDeal))",
            "texts checked                      \(year.watch.textsChecked)",
            "audits of the books                \(year.watch.audits)",
        ]
        for (what, found) in year.watch.violations.sorted(by: { $0.key < $1.key }) {
            lines.append("VIOLATION \(what), \(found.count) times: \(found.example)")
        }
        isClean = year.watch.isClean
        acceptedDeals = year.costs.acceptedDeals
        lines.append(isClean ? "nothing happened that must not" : "this must never happen: see above")
        text = lines.joined(separator: "\n")
    }

    private static func rounded(_ value: Double) -> Double {
        (value * 100).rounded() / 100
    }
}

extension String {
    fileprivate func padding(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
