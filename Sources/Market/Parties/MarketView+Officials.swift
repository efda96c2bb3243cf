package import Vocabulary

extension MarketView {
    /// The officials who are told what somebody has to see to at a place: its focal point (the one of the old province before the
    /// others of the present one), else the operators; nobody before anybody is appointed.
    package func attendants(of place: Location?) throws -> [Party] {
        guard let place else { return try operators() }
        let officials = try focalPoints(of: place.presentProvince)
        let first = officials.first { $0.place?.oldProvince == place.oldProvince } ?? officials.first
        return try first.map { [$0] } ?? operators()
    }

    /// What those are who see to what happens in a present province: focal points or operators; nil before anybody is appointed.
    package func attendant(of province: ProvinceID?) throws -> Role? {
        try attendants(of: province.map { Location(province: $0) }).first?.role
    }

    /// The same for those who settle what was delivered.
    package func attendant(overCountsOf deal: Deal) throws -> Role? {
        try attendant(of: listing(deal.offer)?.place.presentProvince)
    }

    /// The open tickets that an official sees to, oldest first.
    ///
    /// - Complexity: for an operator one look-up a province.
    package func openTickets(seenToBy official: Party, limit: Int) throws -> [Ticket] {
        let tickets = try charge(of: official).flatMap { try openTickets(in: $0, limit: limit) }
        return Array(tickets.sorted { $0.id < $1.id }.prefix(limit))
    }

    /// The registrations that an official decides on, oldest first.
    ///
    /// - Complexity: for an operator one look-up a province.
    package func partiesAwaitingApproval(by official: Party, limit: Int) throws -> [Party] {
        let parties = try charge(of: official).flatMap { try partiesAwaitingApproval(in: $0, limit: limit) }
        return Array(parties.sorted { ($0.joinedAt, $0.id) < ($1.joinedAt, $1.id) }.prefix(limit))
    }

    /// The present provinces that an official looks after; nil stands for what has no province. An operator has those that have no
    /// focal point, beside its own.
    private func charge(of official: Party) throws -> [ProvinceID?] {
        let own = official.place?.presentProvince
        guard official.isActiveOperator else { return own.map { [$0] } ?? [] }
        return try [nil] + ProvinceID.present.filter { try $0 == own || focalPoints(of: $0).isEmpty }
    }
}
