package import Vocabulary

/// The period and place that figures are asked for.
package struct FiguresQuery: Hashable, Sendable {
    /// A present province, or `nil` for the whole country.
    package var province: ProvinceID?
    package var from: CalendarDay
    /// Inclusive.
    package var to: CalendarDay

    package init(province: ProvinceID?, from: CalendarDay, to: CalendarDay) {
        self.province = province
        self.from = from
        self.to = to
    }
}

/// The programme's figures for a period; masses, pieces and volumes are counted apart.
package struct Figures: Hashable, Sendable {
    package var offers = 0
    package var demands = 0
    package var hauls = 0
    /// Deals about goods: proposed, agreed by both, delivered.
    package var proposed = 0
    package var accepted = 0
    package var delivered = 0
    /// Deals about transport: proposed, agreed by both, and of those of the period's days carried out.
    package var haulsProposed = 0
    package var haulsBooked = 0
    package var haulsDone = 0
    package var deliveredMass = Grams.zero
    package var deliveredEggs: Int64 = 0
    /// Animals, fruit by the piece and flowers.
    package var deliveredPieces: Int64 = 0
    package var deliveredMillilitres: Int64 = 0
    package var parties: [Role: Int] = [:]
    package var openTickets = 0

    package init() {}
}
