package import Market
package import Vocabulary

/// The programme's report of a period: its figures, and where the delivered goods came from and went.
package struct ProgrammeReport: Hashable, Sendable {
    package var query: FiguresQuery
    package var figures: Figures
    /// Deliveries broken down; each list adds up to the figures.
    package var byProvince: [ProvinceID: Delivered] = [:]
    package var byRole: [Role: Delivered] = [:]
    /// Under `nil`, the deals whose buyer has no sales channel.
    package var bySalesChannel: [SalesChannel?: Delivered] = [:]
    package var byMonth: [Month: Delivered] = [:]
    package var byProduce: [ProduceID: Delivered] = [:]
    package var byProduceGroup: [ProduceGroup: Delivered] = [:]
    /// From proposal to acceptance, of the deals accepted in the period; `nil` without any.
    package var medianHoursToAcceptance: Double?
    package var traffic: Traffic
    /// The old provinces (63) whose approved focal point wrote in the period.
    package var oldProvincesWithActiveFocalPoint: Int
    /// The present provinces (34) with such a focal point.
    package var presentProvincesWithActiveFocalPoint: Int

    /// Segments sent, replies and notices alike, for each accepted deal; `nil` without any, and for a single province, since
    /// messages are counted for the whole country.
    package var segmentsPerAcceptedDeal: Double? {
        let accepted = figures.accepted + figures.haulsBooked
        guard accepted > 0, query.province == nil else { return nil }
        return Double(traffic.replySegments + traffic.noticeSegments) / Double(accepted)
    }

    /// A month of the Gregorian calendar.
    package struct Month: Hashable, Comparable, Sendable {
        package var year: Int
        /// 1…12.
        package var month: Int

        package init(year: Int, month: Int) {
            self.year = year
            self.month = month
        }

        package static func < (left: Month, right: Month) -> Bool {
            (left.year, left.month) < (right.year, right.month)
        }
    }
}
