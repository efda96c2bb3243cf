import Vocabulary

/// Goods that have to get from one place to another.
struct Consignment {
    let produce: ProduceID?
    let from: Location
    let to: Location
    /// The vehicle that was asked for.
    let vehicle: VehicleKind?
    /// Reckoned once, since every haul is asked.
    let roadKilometres: Double
    /// How long it may travel without cold.
    let bearableHours: Double

    init(produce: ProduceID?, from: Location, to: Location, vehicle: VehicleKind? = nil) {
        self.produce = produce
        self.from = from
        self.to = to
        self.vehicle = vehicle
        roadKilometres = from.roadKilometres(to: to)
        bearableHours = Transport.bearableHours(produce)
    }

    /// What a load wants moved; nil without a destination.
    init?(_ load: Listing) {
        guard let destination = load.destination else { return nil }
        self.init(produce: load.produce, from: load.place, to: destination, vehicle: load.vehicle)
    }

    /// Why a haul cannot carry it; nil when it can. Dates are the listings' own to compare.
    func misfit(_ haul: Listing) -> Misfit? {
        guard let end = haul.destination else { return .route }
        if let only = haul.produce, produce?.isSame(asOrUnder: only) != true { return .produce }
        if haul.vehicle?.isRefrigerated != true, bearableHours < Transport.hours(roadKilometres, by: haul.vehicle) {
            return .cold
        }
        if let vehicle, !vehicle.isServed(by: haul.vehicle) { return .vehicle }
        guard Self.leads(from: haul.place, to: end, past: from, before: to) else { return .route }
        return nil
    }

    /// How far a vehicle goes that works around one place.
    private static let localKilometres = 60.0

    /// Whether a way comes by a place, whatever else is on it. A vehicle that ends where it starts works around there.
    static func comesBy(_ place: Location, from start: Location, to end: Location) -> Bool {
        guard start == end else { return Route(from: start, to: end).passes(place) }
        return place.oldProvince == start.oldProvince || start.roadKilometres(to: place) <= localKilometres
    }

    /// Whether a way leads past one place before another.
    private static func leads(from start: Location, to end: Location, past: Location, before: Location) -> Bool {
        guard start != end else {
            return comesBy(past, from: start, to: end) && comesBy(before, from: start, to: end)
        }
        guard past == before else { return Route(from: start, to: end).carries(from: past, to: before) }
        guard comesBy(past, from: start, to: end) else { return false }
        // A load that stays in one province, and no more is known: a lorry that ends its way there is of no use.
        return end.oldProvince != past.oldProvince || start.oldProvince == past.oldProvince
    }
}

extension VehicleKind {
    /// Whether a vehicle does for who asked for this kind: cold for cold, water for water, any lorry for a lorry.
    func isServed(by other: VehicleKind?) -> Bool {
        switch self {
        case .unspecified: true
        case .lorry, .container: other?.isAfloat != true && other != .tricycle
        case .refrigeratedLorry, .reefer: other?.isRefrigerated == true
        case .boat, .barge: other?.isAfloat == true
        case .tipper, .tricycle: other == self
        }
    }

    private var isAfloat: Bool {
        self == .boat || self == .barge
    }
}
