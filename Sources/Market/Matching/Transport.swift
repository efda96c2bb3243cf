import Vocabulary

/// What it costs and how long it takes to move goods, estimated from the distance by road.
enum Transport {
    /// The freight of produce by medium lorry: 800,000 đồng a tonne for the 350 km from Cà Mau to Hồ Chí Minh City.
    static let dongPerTonneKilometre = 2_300.0
    /// A refrigerated lorry costs about half as much again.
    static let coldFactor = 1.5
    /// Any produce may travel without cold for this long: "a few hours".
    static let hoursWithoutCold = 4.0
    /// The part of the time that produce keeps at air temperature which a way without cold may take: vegetables go
    /// uncooled through a night, shrimp do not.
    static let shareOfShelfLifeWithoutCold = 0.25
    /// What a farmer's own three-wheeler or boat still reaches.
    static let ownMeansKilometres = 30.0

    /// How long a way takes by a kind of vehicle, by lorry where none is known.
    static func hours(_ kilometres: Double, by vehicle: VehicleKind? = nil) -> Double {
        kilometres / (vehicle ?? .lorry).kilometresPerHour
    }

    /// How long produce may travel without cold; any time what needs none.
    static func bearableHours(_ produce: ProduceID?) -> Double {
        guard let produce, produce.row.needsColdChain else { return .infinity }
        return max(hoursWithoutCold, (produce.row.shelfDays ?? 0) * 24 * shareOfShelfLifeWithoutCold)
    }

    /// Đồng for each kilogram, litre or piece, whichever a price of this kind is for.
    static func cost(of produce: ProduceID?, kind: Quantity.Kind, kilometres: Double) -> Double {
        let tonnes = Double(LoadEstimate.massOfPricedUnit(kind, produce: produce).count) / 1_000_000
        let factor = bearableHours(produce) < hours(kilometres) ? coldFactor : 1
        return tonnes * kilometres * dongPerTonneKilometre * factor
    }
}

extension VehicleKind {
    /// A loaded vehicle's average over a day with its stops: checkpoints on the road, tides and narrow canals on the water. These are
    /// assumptions: 40 for whatever drives on main roads, half of it for a three-wheeler, and 10 for a boat or barge, which makes
    /// five or six knots.
    var kilometresPerHour: Double {
        switch self {
        case .unspecified, .lorry, .refrigeratedLorry, .tipper, .container, .reefer: 40
        case .tricycle: 20
        case .boat, .barge: 10
        }
    }
}
