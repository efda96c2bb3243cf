package import Vocabulary

extension Desk {
    /// What a registration says; `nil` leaves what is known.
    package struct Registration: Hashable, Sendable {
        /// As written, with or without accents.
        package var name: String?
        package var role: Role?
        package var place: Location?
        package var salesChannel: SalesChannel?

        package init(
            name: String? = nil, role: Role? = nil, place: Location? = nil, salesChannel: SalesChannel? = nil
        ) {
            self.name = name
            self.role = role
            self.place = place
            self.salesChannel = salesChannel
        }
    }
}
