package import Vocabulary

/// A person or organisation in the market.
package struct Party: Hashable, Sendable {
    package var id: PartyID
    /// As written, with or without accents.
    package var name: String?
    package var role: Role
    package var trust: Trust
    /// For a focal point, its province is what it answers for.
    package var place: Location?
    package var salesChannel: SalesChannel?
    package var takes: [ProduceID]
    package var dailyCapacity: Grams?
    package var minimumLot: Grams?
    package var record: Record
    package var joinedAt: Timestamp

    package init(
        id: PartyID, name: String? = nil, role: Role = .farmer, trust: Trust = .unverified, place: Location? = nil,
        salesChannel: SalesChannel? = nil, takes: [ProduceID] = [], dailyCapacity: Grams? = nil,
        minimumLot: Grams? = nil, record: Record = Record(), joinedAt: Timestamp
    ) {
        self.id = id
        self.name = name
        self.role = role
        self.trust = trust
        self.place = place
        self.salesChannel = salesChannel
        self.takes = takes
        self.dailyCapacity = dailyCapacity
        self.minimumLot = minimumLot
        self.record = record
        self.joinedAt = joinedAt
    }

    /// How far the programme vouches for a party.
    package enum Trust: String, Hashable, Sendable, Codable {
        case unverified, approved, blocked
    }

    /// What became of a party's accepted deals.
    package struct Record: Hashable, Sendable, Codable {
        package var kept: Int = 0
        package var broken: Int = 0
        /// Upheld complaints.
        package var incidents: Int = 0

        package init() {}
    }
}
