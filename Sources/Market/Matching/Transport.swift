import Vocabulary

/// What it costs and how long it takes to move goods by road, estimated from the distance.
enum Transport {
    /// The freight of produce by medium lorry: 800,000 đồng a tonne for the 350 km from Cà Mau to Hồ Chí Minh City.
    static let dongPerTonneKilometre = 2_300.0
    /// A refrigerated lorry costs about half as much again.
    static let coldFactor = 1.5
    /// A loaded lorry's average over a day, stops and checkpoints included.
    static let kilometresPerHour = 40.0
    /// Any produce may travel without cold for this long: "a few hours".
    static let hoursWithoutCold = 4.0
    /// The part of the time that produce keeps at air temperature which a way without cold may take: vegetables go
    /// uncooled through a night, shrimp do not.
    static let shareOfShelfLifeWithoutCold = 0.25
    /// What a farmer's own three-wheeler or boat still reaches.
    static let ownMeansKilometres = 30.0

    static func hours(_ kilometres: Double) -> Double {
        kilometres / kilometresPerHour
    }

    /// Whether produce has to be cooled over a distance.
    static func needsCold(_ produce: ProduceID?, kilometres: Double) -> Bool {
        guard let produce, produce.row.needsColdChain else { return false }
        let bearable = (produce.row.shelfDays ?? 0) * 24 * shareOfShelfLifeWithoutCold
        return max(hoursWithoutCold, bearable) < hours(kilometres)
    }

    /// Đồng for each kilogram, litre or piece, whichever a price of this kind is for.
    static func cost(of produce: ProduceID?, kind: Quantity.Kind, kilometres: Double) -> Double {
        let tonnes = Double(LoadEstimate.massOfPricedUnit(kind, produce: produce).count) / 1_000_000
        let factor = needsCold(produce, kilometres: kilometres) ? coldFactor : 1
        return tonnes * kilometres * dongPerTonneKilometre * factor
    }
}
