import RealModule

extension Coordinate {
    /// The mean radius of the Earth (IUGG), in kilometres.
    static let earthRadiusKilometres = 6371.0088

    /// Kilometres of road for each kilometre of great circle.
    ///
    /// The usual Vietnamese trunk routes lie between 1.15 (Hà Nội–Vinh) and 1.45 (Hà Nội–Sơn La); 1.3 is within a sixth of all
    /// of them.
    package static let roadDetourFactor = 1.3

    /// The great-circle distance (haversine).
    package func kilometres(to other: Coordinate) -> Double {
        let degree = Double.pi / 180
        let sinLatitude = Double.sin((other.latitude - latitude) * degree / 2)
        let sinLongitude = Double.sin((other.longitude - longitude) * degree / 2)
        let h =
            sinLatitude * sinLatitude
            + Double.cos(latitude * degree) * Double.cos(other.latitude * degree) * sinLongitude * sinLongitude
        return 2 * Self.earthRadiusKilometres * Double.asin(Double.sqrt(min(1, h)))
    }

    /// The distance by road, estimated as the great circle times `roadDetourFactor`.
    package func roadKilometres(to other: Coordinate) -> Double {
        kilometres(to: other) * Self.roadDetourFactor
    }
}
