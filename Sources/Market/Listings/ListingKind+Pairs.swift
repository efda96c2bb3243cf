extension ListingKind {
    /// What fits it: a sale a demand, a haul a load.
    package var counterpart: ListingKind {
        switch self {
        case .sale: .demand
        case .demand: .sale
        case .haul: .load
        case .load: .haul
        }
    }

    /// Whether it gives (produce, or space) rather than takes.
    package var isOffer: Bool {
        self == .sale || self == .haul
    }

    /// What a deal between it and its counterpart is about.
    package var dealKind: Deal.Kind {
        self == .sale || self == .demand ? .goods : .transport
    }
}
