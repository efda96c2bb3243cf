import RealModule

/// A place as a point on the map of roads: a district's middle or a province's seat, whichever is the finest known.
///
/// Between places in one old province or in neighbouring ones the way is straight; any other leads over the seats of provinces
/// that share a boundary, so that neither the sea nor a neighbouring country shortens it. Nothing but tables is read for a
/// distance.
struct Waypoint: Hashable {
    /// A row of the tables: the districts first, then the provinces.
    private let row: Int

    init(_ location: Location) {
        if let district = location.district ?? location.commune?.row.oldDistrict ?? location.landmark?.row.district {
            row = Int(district.index)
        } else {
            row = DistrictID.all.count + Int(location.province.index)
        }
    }

    /// Kilometres of road to another place, estimated.
    func roadKilometres(to other: Waypoint) -> Double {
        let tables = Self.tables
        let ends = (tables.provinces[row], tables.provinces[other.row])
        if tables.areNear[ends.0 * tables.count + ends.1] {
            return tables.points[row].distance(to: tables.points[other.row]) * Coordinate.roadDetourFactor
        }
        // The last seat before the end is that of its own province or of a neighbour.
        var shortest = Double.infinity
        for seat in tables.around[ends.1] {
            shortest = min(
                shortest, tables.toSeats[row * tables.count + seat] + tables.toSeats[other.row * tables.count + seat])
        }
        return shortest
    }

    private static let tables = Tables()

    /// What distances are looked up in, by the rows of places and the indices of old provinces.
    private struct Tables {
        /// How many provinces there are, of any era.
        let count = ProvinceID.all.count
        /// The old province that holds each place.
        let provinces: [Int]
        let points: [Point]
        /// Whether two old provinces are one or neighbours.
        let areNear: [Bool]
        /// Each old province and its neighbours.
        let around: [[Int]]
        /// Kilometres of road from each place to the seat of each old province.
        let toSeats: [Double]

        init() {
            let places =
                DistrictID.all.map { ($0.row.oldProvince, $0.row.coordinate) }
                + ProvinceID.all.map { ($0.oldProvinceAtSeat, $0.row.seat) }
            let count = ProvinceID.all.count
            let around = ProvinceID.all.map { $0.era == .old ? [$0] + $0.neighbours : [] }
            var areNear = Array(repeating: false, count: count * count)
            for (province, near) in zip(ProvinceID.all, around) {
                for other in near { areNear[Int(province.index) * count + Int(other.index)] = true }
            }
            var toSeats = Array(repeating: Double.infinity, count: places.count * count)
            for (row, place) in places.enumerated() {
                let first = around[Int(place.0.index)].map { ($0, place.1.roadKilometres(to: $0.row.seat)) }
                for seat in ProvinceID.old {
                    toSeats[row * count + Int(seat.index)] =
                        first.map { $0.1 + ProvinceDistances.road($0.0, seat) }.min() ?? .infinity
                }
            }
            self.provinces = places.map { Int($0.0.index) }
            self.points = places.map { Point($0.1) }
            self.areNear = areNear
            self.around = around.map { $0.map { Int($0.index) } }
            self.toSeats = toSeats
        }
    }

    /// A point on the Earth, in kilometres from its middle: distances between near ones need no more than a root.
    private struct Point {
        let x: Double
        let y: Double
        let z: Double

        init(_ coordinate: Coordinate) {
            let latitude = coordinate.latitude * .pi / 180
            let longitude = coordinate.longitude * .pi / 180
            let radius = Coordinate.earthRadiusKilometres
            x = radius * .cos(latitude) * .cos(longitude)
            y = radius * .cos(latitude) * .sin(longitude)
            z = radius * .sin(latitude)
        }

        /// The straight line, which is a few metres shorter than the great circle over the width of two provinces.
        func distance(to other: Point) -> Double {
            let (x, y, z) = (x - other.x, y - other.y, z - other.z)
            return (x * x + y * y + z * z).squareRoot()
        }
    }
}
